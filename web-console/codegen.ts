/**
 * Writes the typed API documents of the web console from the committed schema and every `.graphql` file under `src/`.
 * Run `npm run codegen`, or `tsx web-console/codegen.ts other.graphql` to use another SDL file.
 *
 * Beside the client preset's types it writes what the client needs at run time: types without an id (embedded in the
 * cache), the members of interfaces and unions, and every operation by SHA-256 for a server that accepts only those.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const here = dirname(fileURLToPath(import.meta.url));
const schemaPath = process.argv[2] ?? join(here, '../schema.graphql');
const outDir = join(here, 'src/api/generated');
const schemaText = readFileSync(schemaPath, 'utf8');
const schema = buildSchema(schemaText);
const source = join(here, 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql'))
  .toSorted();

/** The cache finds entities by `__typename`, so every selection asks for it (a subscription's root may not). */
function withTypenames(document: DocumentNode): DocumentNode {
  return visit(document, {
    SelectionSet(node, _key, parent) {
      const owner = Array.isArray(parent) ? undefined : (parent as { kind?: string; operation?: string } | undefined);
      if (owner?.kind === Kind.OPERATION_DEFINITION && owner.operation === 'subscription') return undefined;
      if (node.selections.some((one) => one.kind === Kind.FIELD && one.name.value === '__typename')) return undefined;
      const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
      return { ...node, selections: [typename, ...node.selections] };
    },
  });
}

const documents = files.map((file) => {
  const location = join(source, file);
  const rawSDL = readFileSync(location, 'utf8');
  return { location, rawSDL, document: withTypenames(parse(rawSDL)) };
});

const generates = await preset.buildGeneratesSection({
  baseOutputDir: `${outDir}/`,
  schema: parse(schemaText),
  schemaAst: schema,
  documents,
  config: { useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string', JSON: 'unknown', ID: 'string' } },
  presetConfig: { fragmentMasking: false },
  plugins: [],
  pluginMap: {},
});
const definitions = documents.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => [one.name.value, one]),
);

/** The fragments a definition reaches, directly and through others, each once and in a stable order. */
function fragmentsOf(definition: OperationDefinitionNode | FragmentDefinitionNode): FragmentDefinitionNode[] {
  const reached = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread(spread) {
        const fragment = fragments.get(spread.name.value);
        if (fragment === undefined) throw new Error(`Unknown fragment ${spread.name.value}`);
        if (reached.has(spread.name.value)) return;
        reached.set(spread.name.value, fragment);
        follow(fragment);
      },
    });
  };
  follow(definition);
  return [...reached.values()].toSorted((a, b) => a.name.value.localeCompare(b.name.value));
}

// The preset's documents repeat every fragment inside every operation (570 kB of syntax trees for two consoles). Ours are
// text, each fragment once, and marked pure: a page carries only the operations it uses.
const persisted: Record<string, string> = {};
const operationIds: Record<string, string> = {};
const code: string[] = [];
const textOf = (node: OperationDefinitionNode | FragmentDefinitionNode): string => '`\n' + print(node) + '\n`';
for (const [name, fragment] of fragments) code.push(`const ${name}Text = ${textOf(fragment)};\n`);
for (const operation of definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)) {
  const name = operation.name?.value;
  if (name === undefined || name in operationIds)
    throw new Error(`Operation names must be unique: ${name ?? '(none)'}`);
  const used = fragmentsOf(operation);
  const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...used] });
  const hash = createHash('sha256').update(text).digest('hex');
  persisted[hash] = text;
  operationIds[name] = hash;
  const kind = operation.operation.charAt(0).toUpperCase() + operation.operation.slice(1);
  code.push(
    `export const ${name}Document = /*#__PURE__*/ document<${name}${kind}, ${name}${kind}Variables>(`,
    `  [${[textOf(operation), ...used.map((one) => `${one.name.value}Text`)].join(', ')}],`,
    ');\n',
  );
}

mkdirSync(outDir, { recursive: true });
for (const part of generates.filter((one) => one.filename.endsWith('graphql.ts'))) {
  const plugins = part.plugins.filter((plugin) => !('typed-document-node' in plugin));
  const types = await codegen({ ...part, plugins, documents });
  const head = `import { gql, type TypedDocumentNode } from 'urql';

function document<Data, Variables extends object>(parts: readonly string[]): TypedDocumentNode<Data, Variables> {
  return gql<Data, Variables>(parts.join(''));
}
`;
  writeFileSync(part.filename, [types, head, ...code].join('\n'));
}

const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
const roots = new Set(['Query', 'Mutation', 'Subscription']);
const embedded = types.filter((type) => isObjectType(type) && !roots.has(type.name) && !type.getFields()['id']);
const members = Object.fromEntries(
  types.filter(isAbstractType).map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map((one) => one.name)
      .toSorted(),
  ]),
);
const literal = (value: unknown): string => JSON.stringify(value, null, 2);
writeFileSync(join(outDir, 'persisted-documents.json'), `${literal(persisted)}\n`);
writeFileSync(
  join(outDir, 'schema-facts.ts'),
  `/** Written by \`npm run codegen\`: what the cache and the persisted-operations client must know. */
export const embeddedTypes: readonly string[] = ${literal(embedded.map((type) => type.name).toSorted())};

export const possibleTypes: Readonly<Record<string, readonly string[]>> = ${literal(members)};

export const operationIds: Readonly<Record<string, string>> = ${literal(operationIds)};
`,
);
