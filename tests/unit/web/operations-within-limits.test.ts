import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { limitPlugins } from '../../../gateway/graphql/limits.ts';

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const persisted = Object.values(
  JSON.parse(file('web-console/src/api/generated/persisted-documents.json')) as Record<string, string>,
);
const nameOf = (text: string): string => {
  const first = parse(text).definitions[0];
  return first !== undefined && 'name' in first ? (first.name?.value ?? '') : '';
};
// No resolvers: what counts is whether the limits let the document through to the executor.
const yoga = createYoga({
  schema: buildSchema(file('schema.graphql')),
  plugins: limitPlugins({ introspection: false }),
  logging: false,
});

describe('the pages’ own operations', () => {
  it.each(persisted.map((text) => [nameOf(text), text]))(
    '%s stays within the gateway’s limits',
    async (_name, query) => {
      const answer = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables: { first: 50 } }),
      });
      expect(await answer.text()).not.toContain('QUERY_TOO_LARGE');
    },
  );
});
