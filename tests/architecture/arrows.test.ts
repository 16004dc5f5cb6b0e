import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../gateway/paths.ts';
import { findCycle, importsOf, sourceFiles, type Import } from './imports.ts';

const ROOMS = ['gateway', 'schema', 'geo', 'media', 'web-console'] as const;
type Room = (typeof ROOMS)[number];
const ALLOWED: Record<Room, readonly Room[]> = {
  gateway: ['gateway', 'schema', 'geo', 'media'],
  schema: ['schema', 'geo', 'media'],
  geo: ['geo'],
  media: ['media'],
  'web-console': ['web-console'],
};
const room = (path: string): string => path.split('/')[0]!;
const imports: Import[] = ROOMS.flatMap((each) => sourceFiles(each).flatMap(importsOf));
const own = imports.filter((each) => each.own);

/** A slice is a folder of schema/. Everything may rest on the floor; the case rests on the floor alone. */
const FLOOR = [
  'core',
  'access',
  'audit',
  'policy',
  'clock',
  'organisation',
  'notice',
  'city',
  'document',
  'identity',
  'builder.ts',
];
const slice = (path: string): string | null => (path.startsWith('schema/') ? path.split('/')[1]! : null);
const ENTRANCES = ['index.ts', 'jobs.ts', 'seed'];

describe('who may import whom', () => {
  it('reads the imports of the whole house', () => {
    expect(own.length).toBeGreaterThan(400);
    expect(own).toContainEqual({
      from: 'schema/party/service.ts',
      to: 'schema/case/service.ts',
      own: true,
      typeOnly: false,
    });
  });

  it.each(ROOMS)('%s imports only the rooms below it', (each) => {
    const wrong = own.filter(
      ({ from, to }) => room(from) === each && !(ALLOWED[each] as readonly string[]).includes(room(to)),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('has no cycle among files (types aside)', () => {
    const edges = new Map<string, Set<string>>();
    for (const { from, to, typeOnly } of own) {
      if (!typeOnly) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    expect(findCycle(edges)).toBeNull();
  });

  it('has no cycle among the slices of schema (types aside)', () => {
    const edges = new Map<string, Set<string>>();
    for (const { from, to, typeOnly } of own) {
      const [a, b] = [slice(from), slice(to)];
      if (a === null || b === null || a === b || typeOnly || a === 'builder.ts' || ENTRANCES.includes(a)) continue;
      edges.set(a, (edges.get(a) ?? new Set()).add(b));
    }
    edges.delete('builder.ts');
    expect(findCycle(edges)).toBeNull();
  });

  it('lets the case know no slice but the floor', () => {
    const wrong = own.filter(
      ({ from, to }) => slice(from) === 'case' && slice(to) !== 'case' && !FLOOR.includes(slice(to) ?? to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('lets no slice reach into the SQL of another', () => {
    const wrong = own.filter(
      ({ from, to, typeOnly }) =>
        slice(from) !== null &&
        to.endsWith('/queries.ts') &&
        slice(from) !== slice(to) &&
        !typeOnly &&
        slice(from) !== 'seed',
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });
});

describe('single homes', () => {
  const homes: [what: string, home: RegExp][] = [
    ['sharp', /^media\/image\.ts$/],
    ['minio', /^media\/s3-(store|transport)\.ts$/],
    ['maplibre-gl', /^web-console\/src\/map\//],
    ['mapbox-gl', /^web-console\/src\/map\//],
    ['react-map-gl', /^web-console\/src\/map\//],
    ['pg', /^gateway\/database\//],
    ['@electric-sql/pglite', /^gateway\/database\//],
    ['redis', /^gateway\/events\//],
    ['pg-boss', /^gateway\/job-queue\.ts$/],
    ['express', /^gateway\//],
    ['graphql-yoga', /^gateway\/graphql\//],
  ];
  it.each(homes)('%s is imported in one place only', (what, home) => {
    const wrong = imports.filter(({ own: ours, to, from }) => !ours && to === what && !home.test(from));
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });

  it('process.env is read by the start alone, and handed on as a value', () => {
    const readers = ROOMS.flatMap((each) => sourceFiles(each)).filter((file) =>
      readFileSync(join(paths.root, file), 'utf8').includes('process.env'),
    );
    expect(
      readers.filter(
        (file) =>
          ![
            'gateway/main.ts',
            'gateway/config.ts',
            'gateway/add-staff.ts',
            'gateway/verify.ts',
            'gateway/audit-export.ts',
            'web-console/vite.config.ts',
          ].includes(file),
      ),
    ).toEqual([]);
  });

  it('nothing but the three seams asks which engine it runs on', () => {
    const asking = sourceFiles('schema').filter((file) =>
      /embedded|pglite/i.test(readFileSync(join(paths.root, file), 'utf8')),
    );
    expect(asking.filter((file) => file !== 'schema/core/database.ts')).toEqual([]);
  });
});

describe('papers', () => {
  it.each([...ROOMS, 'tests'])('%s says in one line what it is for', (each) => {
    const file = join(paths.root, each, 'README.md');
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8').split('\n')[0]!.length).toBeGreaterThan(10);
  });
});
