import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paths } from '../../../gateway/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    join(paths.root, 'node_modules/.bin/tsx'),
    [join(paths.root, 'gateway/rules.ts'), ...args],
    { encoding: 'utf8', ...(input === undefined ? {} : { input }) },
  );
  const lines = stdout === '' ? [] : stdout.trimEnd().split('\n');
  return { status, stderr, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const FIRST: Record<string, object> = {
  eligibility: { id: 'e', facts: { deaths: 1 } },
  deadline: { id: 'd', clock: 'DL-15', start: '2026-11-24' },
  liability: {
    id: 'l',
    accounts: [
      { party: 'A', ticks: [14] },
      { party: 'B', ticks: [1] },
    ],
  },
  money: {
    id: 'm',
    accident_date: '2020-09-19',
    vehicles: [
      { id: 'A', grade: 'FULL' },
      { id: 'B', grade: 'NONE', losses: { property_cny: 100.01 } },
    ],
  },
};

describe('npm run rules', () => {
  it.each(Object.entries(FIRST))('answers a case of %s with one line, and refuses unknown members', (kind, one) => {
    const { status, lines, stderr } = run([kind, '-'], JSON.stringify([one, { ...one, id: 'x', nonsense: true }]));
    expect([status, stderr]).toEqual([1, '']);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ id: (one as { id: string }).id });
    expect(lines[0]).not.toHaveProperty('error');
    expect(lines[1]).toEqual({
      id: 'x',
      error: {
        path: 'nonsense',
        messageZh: expect.stringMatching(/[\u4e00-\u9fff]/),
        messageEn: expect.stringContaining('nonsense'),
      },
    });
  });

  it('keeps the order of the cases and ends with 0 when all were evaluated', () => {
    const cases = Array.from({ length: 50 }, (_, index) => ({ ...FIRST.liability, id: index }));
    const { status, lines } = run(['liability', file('many.json', cases)]);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    expect(lines[0]).toMatchObject({
      pattern: 'L-03',
      grades: [
        { party: 'A', grade: 'FULL' },
        { party: 'B', grade: 'NONE' },
      ],
    });
  });

  it('gives money to the fen, with the article of every payment', () => {
    const { lines } = run(['money', '-'], JSON.stringify([FIRST.money]));
    expect(lines[0]).toMatchObject({
      payments: [
        { from: 'A', to: 'B', cover: 'COMPULSORY', amount_cny: 100.01, article: '《民法典》第一千二百一十三条' },
      ],
      mutual_self_compensation: false,
    });
  });

  it.each([
    ['an unknown kind', ['nonsense', '-']],
    ['no kind', []],
    ['no file', ['money']],
    ['a file that is not there', ['money', join(folder, 'nowhere.json')]],
    ['what is no JSON', ['money', file('broken.json', '[{')]],
    ['what is no array', ['money', file('object.json', {})]],
    ['an unknown option', ['money', '-', '--nonsense']],
  ])('ends with 2 and one sentence in both languages for %s', (_what, args) => {
    const { status, lines, stderr } = run(args, '[]');
    expect(status).toBe(2);
    expect(lines).toEqual([]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/[\u4e00-\u9fff].* \/ .*[a-z]/);
  });

  it('takes a policy for all cases, and refuses one for a kind that knows none', () => {
    const policy = file('policy.json', { cap_cny: 1000 });
    expect(run(['eligibility', '-', '--policy', policy], JSON.stringify([FIRST.eligibility])).status).toBe(0);
    const { status, lines } = run(['deadline', '-', '--policy', policy], JSON.stringify([FIRST.deadline]));
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({ error: { path: 'policy' } });
  });
});
