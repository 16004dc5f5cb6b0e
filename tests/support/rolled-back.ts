import type { Database, Transaction } from '../../schema/core/database.ts';

class RolledBack extends Error {}

/**
 * Runs `work` over a database whose every change is undone at the end: one outer transaction, in which each transaction of the
 * product is a savepoint. So thousands of stories can start from the same prepared case, at the price of their own statements.
 */
export async function rolledBack<Result>(db: Database, work: (inner: Database) => Promise<Result>): Promise<Result> {
  let result: { readonly value: Result } | undefined;
  try {
    await db.transaction(async (tx) => {
      result = { value: await work(withSavepoints(tx)) };
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  if (result === undefined) throw new Error('The work did not end');
  return result.value;
}

function withSavepoints(tx: Transaction): Database {
  return {
    query: (text, values) => tx.query(text, values),
    async transaction(work) {
      await tx.query('savepoint command');
      try {
        const value = await work(tx);
        await tx.query('release savepoint command');
        return value;
      } catch (error) {
        await tx.query('rollback to savepoint command');
        throw error;
      }
    },
    execute: () => Promise.reject(new Error('No scripts inside a story')),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
