/** What a look-up needs of a database: one statement in, rows out. A pool, a transaction and an embedded engine all are one. */
export interface Queryable {
  /**
   * Runs one statement. Values are parameters, never text.
   * Dates come back as `Date`, `bigint`/`numeric` as strings, `jsonb` parsed, `bytea` as `Uint8Array`.
   */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
}
