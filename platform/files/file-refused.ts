/** Why a file is not taken in. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'other-kind'
  | 'damaged'
  | 'too-many-pixels'
  | 'active-content'
  | 'locked'
  | 'virus';

/** A file that is refused, and for a virus the name the scanner gave it. Nothing of it was kept. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly refusal: FileRefusal;
  readonly virus: string | undefined;

  constructor(refusal: FileRefusal, virus?: string) {
    super(virus ? `${refusal}: ${virus}` : refusal);
    this.refusal = refusal;
    this.virus = virus;
  }
}

export const damaged = () => new FileRefused('damaged');
