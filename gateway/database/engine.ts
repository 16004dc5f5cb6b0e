import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, DatabaseMisuseError, type Transaction } from '../../schema/core/database.ts';
import { withDeadline } from '../../media/deadline.ts';
import { errorCode } from '../error-code.ts';
import { encodeValue } from './values.ts';

export type EncodedValues = readonly (string | null)[];

export interface EngineResult {
  readonly rows: object[];
  readonly rowCount: number;
  /** The word the server answers with: SELECT, INSERT, COMMIT, … */
  readonly command: string;
}

/** One connection, held for one transaction. */
export interface EngineSession {
  run(text: string, values: EncodedValues): Promise<EngineResult>;
  /** Ends the transaction without a trace; never throws (a connection that cannot roll back is thrown away, which does the same). */
  rollback(): Promise<void>;
}

/** What an engine has to offer; everything that must be alike on both is in `engineDatabase`. */
export interface Engine {
  run(text: string, values: EncodedValues): Promise<EngineResult>;
  exclusively<Result>(use: (session: EngineSession) => Promise<Result>): Promise<Result>;
  execute(script: string): Promise<void>;
  close(): Promise<void>;
}

/** serialization_failure and deadlock_detected: the same work may well succeed a moment later. */
const PASSING_FAULTS = new Set(['40001', '40P01']);
const RETRIES = 3;

/** The `Database` of schema/core over an engine. */
export function engineDatabase(engine: Engine): Database {
  /** Per database, so that a test may use a second database inside a transaction of the first. */
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  let closing: Promise<void> | null = null;

  const assertUsable = () => {
    if (inside.getStore()?.open === true) {
      throw new DatabaseMisuseError('Expected the transaction to be used but the database was, from inside it');
    }
    if (closing !== null) throw new DatabaseMisuseError('The database has been closed');
  };

  async function attempt<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return engine.exclusively(async (session) => {
      const scope = { open: true };
      // A session answers one statement at a time; statements started together wait here for each other.
      let last: Promise<unknown> = Promise.resolve();
      const tx: Transaction = {
        isTransaction: true,
        async query(text, values = []) {
          if (!scope.open) throw new DatabaseMisuseError('The transaction has ended');
          const encoded = values.map(encodeValue);
          const answer = last.then(() => session.run(text, encoded));
          last = answer.catch(() => undefined);
          return rowsOf(await answer);
        },
      };
      await session.run('begin', []);
      try {
        const result = await inside.run(scope, () => work(tx));
        scope.open = false;
        await last;
        const { command } = await session.run('commit', []);
        if (command !== 'COMMIT') {
          throw new Error('The transaction was rolled back because one of its statements had failed unnoticed');
        }
        return result;
      } catch (error) {
        scope.open = false;
        await last;
        await session.rollback();
        throw error;
      }
    });
  }

  return {
    async query(text, values = []) {
      assertUsable();
      return rowsOf(await engine.run(text, values.map(encodeValue)));
    },
    async transaction(work) {
      assertUsable();
      for (let retry = 0; ; retry++) {
        try {
          return await attempt(work);
        } catch (error) {
          if (retry === RETRIES || !PASSING_FAULTS.has(errorCode(error) ?? '')) throw error;
          await pause(Math.random() * 20 * 2 ** retry);
        }
      }
    },
    async execute(script) {
      assertUsable();
      await engine.execute(script);
    },
    async ping(timeoutMs) {
      assertUsable();
      await withDeadline(engine.run('select 1', []), timeoutMs, 'the database');
    },
    async close() {
      closing ??= engine.close();
      await closing;
    },
  };
}

/** `never[]`: which rows a statement gives is known to its caller, who names (and should parse) their type. */
function rowsOf({ rows, rowCount }: EngineResult): { rows: never[]; rowCount: number } {
  return { rows: rows as never[], rowCount };
}
