/** What a look-up needs of a database: one statement in, rows out. A pool, a transaction and an embedded engine all are one. */
export interface Queryable {
  /**
   * Runs one statement. Values are parameters, never text.
   * `timestamptz` comes back as `Date`, `date` as `YYYY-MM-DD` text, `bigint` and `numeric` as text, `jsonb` parsed, `bytea` as
   * `Uint8Array`. An array is always an array of the database: JSON goes in as `JSON.stringify(value)`.
   */
  query<Row extends object = Record<string, unknown>>(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Row[]; rowCount: number }>;
}
