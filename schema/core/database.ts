import type { Queryable } from '../../geo/queryable.ts';

export type { Queryable } from '../../geo/queryable.ts';

/** A running transaction. It is the only way to write; it ends with the function that received it. */
export interface Transaction extends Queryable {
  readonly isTransaction: true;
}

/**
 * Seam 1 of 3. PGlite + PostGIS in this process (embedded) or PostgreSQL + PostGIS through `pg` (services).
 * Both behave alike: `tests/integration/seams/database.contract.ts` is the definition.
 */
export interface Database extends Queryable {
  /**
   * Runs `work` in one transaction: committed when it resolves, rolled back when it throws.
   * Serialization failures and deadlocks are retried up to three times, so `work` must have no effect outside `tx`.
   * Calling the `Database` itself from inside `work` throws `DatabaseMisuseError` (the embedded engine has one session: it would hang).
   */
  transaction<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result>;
  /** Runs a script of several statements without parameters (migrations only). */
  execute(script: string): Promise<void>;
  /** Resolves when one trivial statement has been answered; rejects within `timeoutMs` otherwise. */
  ping(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}

/** A programming error: the database was used from inside its own transaction. */
export class DatabaseMisuseError extends Error {}
