import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { statesDocument } from '../schema/case/state-diagrams.ts';
import { paths } from './paths.ts';

/** Writes docs/case-states.md from the state machine: `npm run docs:states`. */
await mkdir(join(paths.root, 'docs'), { recursive: true });
await writeFile(join(paths.root, 'docs', 'case-states.md'), statesDocument());
