import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.ts';

/**
 * A loader that lives as long as the request: however many parents ask, the children come in one statement.
 *
 * @param load one statement for all keys; its rows are handed out by `keyOf`
 * @returns a function giving the single row of a key, or null
 */
export function oneByKey<Row>(
  load: (context: RequestContext, keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): (context: RequestContext, key: string) => Promise<Row | null> {
  const identity = {};
  return (context, key) =>
    context
      .once(
        identity,
        () =>
          new DataLoader<string, Row | null>(async (keys) => {
            const rows = new Map((await load(context, keys)).map((row) => [keyOf(row), row]));
            return keys.map((each) => rows.get(each) ?? null);
          }),
      )
      .load(key);
}

/** The same for children in lists; a key without rows gives an empty list. */
export function manyByKey<Row>(
  load: (context: RequestContext, keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): (context: RequestContext, key: string) => Promise<Row[]> {
  const identity = {};
  return (context, key) =>
    context
      .once(
        identity,
        () =>
          new DataLoader<string, Row[]>(async (keys) => {
            const lists = new Map<string, Row[]>();
            for (const row of await load(context, keys)) {
              const list = lists.get(keyOf(row));
              if (list === undefined) lists.set(keyOf(row), [row]);
              else list.push(row);
            }
            return keys.map((each) => lists.get(each) ?? []);
          }),
      )
      .load(key);
}
