import type { ObjectRef } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { InvalidInputRefusal } from './errors.ts';

/** One page of a list in a stable order. */
export interface Page<Row> {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
}

/** Where a page ended: the order's time and the id that breaks ties. */
export interface Cursor {
  readonly at: Date;
  readonly id: string;
}

const CURSOR = z.tuple([z.iso.datetime(), z.uuid()]);

export const encodeCursor = (at: Date, id: string): string =>
  Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');

/** @throws InvalidInputRefusal when the text is no cursor of ours */
export function decodeCursor(text: string | null | undefined): Cursor | null {
  if (text == null) return null;
  try {
    const [at, id] = CURSOR.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { at: new Date(at), id };
  } catch {
    throw new InvalidInputRefusal([{ path: 'after', messageZh: '翻页标记无效', messageEn: 'Invalid cursor' }]);
  }
}

/** `first`, at least 1 and at most `most`. */
export const pageSize = (first: number | null | undefined, most: number): number =>
  Math.max(1, Math.min(first ?? most, most));

/** Cuts rows fetched with one more than wanted into a page. */
export function toPage<Row>(rows: readonly Row[], limit: number, cursorOf: (row: Row) => string): Page<Row> {
  const shown = rows.slice(0, limit);
  return { edges: shown.map((node) => ({ node, cursor: cursorOf(node) })), hasNextPage: rows.length > limit };
}

const PageInfo = builder.objectRef<Page<unknown>>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more rows follow.' }),
    hasPreviousPage: t.boolean({ description: 'Always false: lists are read forward only.', resolve: () => false }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first row.',
      resolve: (page) => page.edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last row, for `after`.',
      resolve: (page) => page.edges.at(-1)?.cursor ?? null,
    }),
  }),
});

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Each> ? Each : never;

/** A connection type over a node type, in the form that Relay clients expect. */
export function connectionOf<Row>(
  name: string,
  node: ObjectRef<Types, Row, Row>,
): ReturnType<typeof builder.objectRef<Page<Row>>> {
  const Edge = builder.objectRef<{ node: Row; cursor: string }>(`${name}Edge`);
  Edge.implement({
    description: `One row of a list of ${name}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this row lies in the list.' }),
      node: t.field({ type: node as never, description: 'The row.', resolve: (edge) => edge.node as never }),
    }),
  });
  const Connection = builder.objectRef<Page<Row>>(`${name}Connection`);
  Connection.implement({
    description: `A page of a list of ${name}.`,
    fields: (t) => ({
      edges: t.field({ type: [Edge], description: 'The rows of this page.', resolve: (page) => [...page.edges] }),
      pageInfo: t.field({ type: PageInfo, description: 'Where this page lies.', resolve: (page) => page }),
    }),
  });
  return Connection;
}
