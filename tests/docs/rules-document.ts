import { ELIGIBILITY_RULES } from '../../schema/accident/rules.ts';
import { CLOCKS } from '../../schema/clock/table.ts';
import { LIABILITY_PATTERNS } from '../../schema/liability/patterns.ts';
import { LAW_RULES } from './law-rules.ts';

/** Where the written document lies, from the project's root. */
export const RULES_DOCUMENT = 'docs/rules.md';

/** Tests that go through a whole table, row by row. */
const TABLE_TESTS = {
  E: 'tests/unit/accident/rules.test.ts',
  L: 'tests/unit/liability/patterns.test.ts',
  DL: 'tests/unit/clock/table-dates.test.ts',
} as const;

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (head: string[], rows: string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** Every rule with its article, where it lives and what proves it, from the tables themselves. */
export function rulesDocument(): string {
  const eligibility = ELIGIBILITY_RULES.rules.map(({ id, key, textZh, articleZh }) =>
    row(id, key, textZh, articleZh, TABLE_TESTS.E),
  );
  const patterns = LIABILITY_PATTERNS.map(({ id, nameZh, articleZh }) => row(id, nameZh, articleZh, TABLE_TESTS.L));
  const clocks = CLOCKS.map(({ id, zh, articleZh }) => row(id, zh, articleZh, TABLE_TESTS.DL));
  const law = LAW_RULES.map(({ id, ruleZh, articleZh, where, test, note }) =>
    row(id, ruleZh, articleZh, [where, note].filter(Boolean).join('；'), test ?? '—'),
  );
  return `# 规则一览 / The rules

每条规则的依据、所在位置和证明它的测试。由 \`npm run docs:rules\` 从规则表生成，测试会比对。
Every rule with its article, where it lives, and the test that proves it. Made from the tables by \`npm run docs:rules\`; a test compares it.

## 法定要求 / What the law asks

${table(['编号', '规则', '依据', '位置', '测试'], law)}

## 快处条件 / Eligibility

\`schema/accident/eligibility-table.ts\`，\`schema/accident/hold-rules.ts\`，版本 ${ELIGIBILITY_RULES.version}

${table(['编号', '原因', '规则', '依据', '测试'], eligibility)}

## 责任情形 / Liability patterns

\`schema/liability/driving-patterns.ts\`，\`schema/liability/other-patterns.ts\`

${table(['编号', '情形', '依据', '测试'], patterns)}

## 时限 / Statute clocks

\`schema/clock/table-police.ts\`，\`schema/clock/table-afterwards.ts\`，\`schema/clock/table-insurance.ts\`

${table(['编号', '时限', '依据', '测试'], clocks)}
`;
}
