import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../schema/index.ts';
import { accessMarkdown } from '../schema/permission/table.ts';
import { paths } from './paths.ts';

/** Writes schema.graphql, the contract that clients are generated from, and the table of who may do what: `npm run schema`. */
await writeFile(join(paths.root, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
await mkdir(join(paths.root, 'docs'), { recursive: true });
await writeFile(join(paths.root, 'docs/access.md'), accessMarkdown());
