import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, execute, type GraphQLSchema } from 'graphql';
import { paths } from '../../gateway/paths.ts';
import { operationsOf, refuseWithoutRule } from '../../schema/permission/guard.ts';
import { schema } from '../../schema/index.ts';
import { OPERATIONS } from '../../schema/permission/operations.ts';
import { accessMarkdown } from '../../schema/permission/table.ts';

const ADD_A_ROW = 'add its row to schema/permission/operations.ts, then `npm run schema`';

/** Every route under which a gateway's file hands something out. */
function fileRoutes(): string[] {
  return ['files.ts', 'external-sign-in.ts'].flatMap((file) => {
    const text = readFileSync(join(paths.root, 'gateway/http', file), 'utf8');
    const constants = new Map(
      [...text.matchAll(/^const ([A-Z]+) = '([^']+)';/gm)].map(([, name, path]) => [name, path]),
    );
    return [...text.matchAll(/router\.get\((?:'([^']+)'|([A-Z]+)),/g)].map(
      ([, path, name]) => `GET ${path ?? constants.get(name)}`,
    );
  });
}

describe('the table of who may do what', () => {
  it('has a row for every query, command, subscription and file: no rule means no', () => {
    const missing = [...operationsOf(schema), ...fileRoutes()].filter((name) => !Object.hasOwn(OPERATIONS, name));
    expect({ missing, what: missing.length > 0 ? ADD_A_ROW : '' }).toEqual({ missing: [], what: '' });
  });

  it('has no row for what does not exist', () => {
    const known = new Set([...operationsOf(schema), ...fileRoutes()]);
    expect(Object.keys(OPERATIONS).filter((name) => !known.has(name))).toEqual([]);
  });

  it('is what docs/access.md says', () => {
    expect(readFileSync(join(paths.root, 'docs/access.md'), 'utf8')).toBe(accessMarkdown());
  });

  it('refuses an operation without a row to everybody, whatever its own check says', async () => {
    const bare: GraphQLSchema = buildSchema('type Query { known: Int forgotten: Int }');
    for (const field of Object.values(bare.getQueryType()!.getFields())) field.resolve = () => 1;
    refuseWithoutRule(bare, { 'Query.known': {} });
    const { data, errors } = await execute({ schema: bare, document: parse('{ known forgotten }') });
    expect(data).toEqual({ known: 1, forgotten: null });
    expect(errors?.map(({ message }) => message)).toEqual(['Not permitted: Query.forgotten']);
  });
});
