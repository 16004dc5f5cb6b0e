import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from '../schema/index.ts';
import { paths } from './paths.ts';

/** Writes schema.graphql, the contract that clients are generated from: `npm run schema`. */
await writeFile(join(paths.root, 'schema.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
