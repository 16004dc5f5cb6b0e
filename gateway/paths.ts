import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `package.json`: the same whether this file runs as source or from `dist/`. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('Expected package.json in a folder above this file but found none');
    folder = parent;
  }
  return folder;
}

const root = findRoot();

/** Where the program finds its own files, absolute. */
export const paths = {
  root,
  migrations: join(root, 'schema', 'migrations'),
  /** The built pages (`phone.html`, `console.html`, `assets/`). */
  pages: join(root, 'web-console', 'dist'),
} as const;
