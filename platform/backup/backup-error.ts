/** Something a person can do something about; the message is a sentence to print. */
export class BackupError extends Error {
  override name = 'BackupError';
}
