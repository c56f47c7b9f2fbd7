/** Why something could not be sealed or opened. */
export type VaultFailure = 'no-master-key' | 'wrong-master-key' | 'bad-master-key' | 'no-data-key' | 'damaged';

/** Its message is a whole sentence without any secret, fit to print to the person who started the program. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly failure: VaultFailure;

  constructor(failure: VaultFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
