import { damaged } from './file-refused.ts';

/** Reads a stream of bytes by count, holding no more than the piece it is at. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #piece: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** What is at hand, at least one byte; empty only at the end. Not taken yet: see `skip`. */
  async atHand(): Promise<Buffer> {
    if (this.#piece.length === 0) await this.#fill(1);
    return this.#piece;
  }

  /** The next bytes without taking them: fewer than asked only at the end. */
  async peek(count: number): Promise<Buffer> {
    if (this.#piece.length < count) await this.#fill(count);
    return this.#piece.subarray(0, count);
  }

  /** Lets go of bytes that are at hand. */
  skip(count: number): void {
    this.#piece = this.#piece.subarray(count);
  }

  /** The next `count` bytes in one piece. Throws FileRefused `damaged` when there are fewer. */
  async take(count: number): Promise<Buffer> {
    const taken = await this.peek(count);
    if (taken.length < count) throw damaged();
    this.skip(count);
    return taken;
  }

  /** The next `count` bytes in the pieces in which they come. Throws FileRefused `damaged` when there are fewer. */
  async *pass(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0;) {
      const piece = (await this.atHand()).subarray(0, left);
      if (piece.length === 0) throw damaged();
      this.skip(piece.length);
      left -= piece.length;
      yield piece;
    }
  }

  /** Reads on to the end of the source and drops what is left. */
  async drain(): Promise<void> {
    while ((await this.atHand()).length > 0) this.skip(this.#piece.length);
  }

  /** Brings at least `count` bytes to hand, or all there are; joined once, however small the pieces come. */
  async #fill(count: number): Promise<void> {
    const pieces = [this.#piece];
    let length = this.#piece.length;
    while (length < count && !this.#ended) {
      const next = await this.#source.next();
      if (next.done) this.#ended = true;
      else {
        pieces.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
        length += next.value.length;
      }
    }
    this.#piece = Buffer.concat(pieces);
  }
}
