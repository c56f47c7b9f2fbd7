import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/db/connection.ts';

/** Ends a transaction that was carried out in full. */
class Undo extends Error {}

/**
 * The same database, in which nothing that is done stays: every transaction is carried out to its end and then undone.
 * So two questions one after the other are asked of the very same records, also when the first of them is a write.
 */
export function forgetful(db: Db): Db {
  const transaction = () => ({
    execute: async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
      let done: { result: T } | undefined;
      await db
        .transaction()
        .execute(async (tx) => {
          done = { result: await work(tx) };
          // What would only be checked by a commit is checked all the same.
          await sql`set constraints all immediate`.execute(tx);
          throw new Undo();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error;
        });
      return done!.result;
    },
  });
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
