import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { paths } from '../../gateway/paths.ts';
import { RULES_DOCUMENT, rulesDocument } from './rules-document.ts';

const target = join(paths.root, RULES_DOCUMENT);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, rulesDocument());
