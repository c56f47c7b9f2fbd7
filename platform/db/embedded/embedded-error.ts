/** Why the embedded database could not be started or kept running. */
export type EmbeddedFailure =
  | 'folder-in-use'
  | 'folder-not-writable'
  | 'no-binaries'
  | 'other-version'
  | 'did-not-start'
  | 'lost';

/** Its message is one or two whole sentences, fit to print to the person who started the program, without a stack. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
  readonly failure: EmbeddedFailure;

  constructor(failure: EmbeddedFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
