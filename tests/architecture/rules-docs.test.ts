import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../gateway/paths.ts';
import { LAW_RULES } from '../docs/law-rules.ts';
import { RULES_DOCUMENT, rulesDocument } from '../docs/rules-document.ts';

describe('docs/rules.md', () => {
  it('shows the rules that the program has (npm run docs:rules)', () => {
    expect(readFileSync(join(paths.root, RULES_DOCUMENT), 'utf8')).toBe(rulesDocument());
  });

  it.each(LAW_RULES.filter(({ where }) => where !== null))('$id lives and is tested where it says', (rule) => {
    const files = `${rule.where} ${rule.test}`.match(/(?:schema|tests)\/[\w./-]+/g) ?? [];
    expect(files.length).toBeGreaterThan(1);
    expect(files.filter((file) => !existsSync(join(paths.root, file)))).toEqual([]);
  });

  it('says why when a rule is not in the program', () => {
    for (const { where, note } of LAW_RULES) expect(where ?? note).toBeTruthy();
  });
});
