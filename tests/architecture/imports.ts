import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { paths } from '../../gateway/paths.ts';

export interface Import {
  /** Path from the project's root, such as schema/case/service.ts. */
  readonly from: string;
  /** Path from the root for our own files, the package's name for others. */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

const SOURCE = /\.(ts|tsx)$/;
const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gms;
const DYNAMIC = /\bimport\(\s*'([^']+)'\s*\)/g;

/** All source files below a folder of the project. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(paths.root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        SOURCE.test(entry.name) &&
        !entry.parentPath.includes('/dist') &&
        !entry.parentPath.includes('/generated'),
    )
    .map((entry) => relative(paths.root, join(entry.parentPath, entry.name)));
}

/** Every import of a file, read as text. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(paths.root, file), 'utf8');
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean): void => {
    const own = specifier.startsWith('.');
    const to = own ? relative(paths.root, resolve(paths.root, dirname(file), specifier)) : packageOf(specifier);
    found.push({ from: file, to, own, typeOnly });
  };
  for (const [, type, specifier] of text.matchAll(STATEMENT)) add(specifier!, type !== undefined);
  for (const [, specifier] of text.matchAll(DYNAMIC)) add(specifier!, false);
  return found;
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** A cycle among the nodes, as the list of its members; null when there is none. */
export function findCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  const visit = (node: string, trail: string[]): string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle !== null) return cycle;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle !== null) return cycle;
  }
  return null;
}
