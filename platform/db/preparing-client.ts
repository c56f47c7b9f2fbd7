import { createHash } from 'node:crypto';
import pg from 'pg';

/** So many statements are kept ready on a connection; what comes after is planned each time. */
const kept = 1000;

/**
 * A connection on which a statement with parameters is prepared once and run from then on. Every statement of the
 * product passes row filters, so thinking it over costs more than carrying it out: decision 021.
 */
export class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  // The overloads of pg.Client are many; only the shape in which Kysely asks is taken here.
  override query(...asked: unknown[]): never {
    const [text, values] = asked;
    if (asked.length === 2 && typeof text === 'string' && Array.isArray(values) && values.length > 0) {
      const name = this.#nameOf(text);
      if (name) return super.query({ name, text, values }) as never;
    }
    return (super.query as (...all: unknown[]) => never).apply(this, asked);
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known || this.#names.size >= kept) return known;
    const name = createHash('sha256').update(text).digest('base64url');
    this.#names.set(text, name);
    return name;
  }
}
