import { ACTIONS, type Allowed } from '../access/actions.ts';
import { CONDITIONS } from '../access/conditions.ts';
import { UNMASK_ROLES } from '../access/unmasking.ts';
import { ROLE_SEES } from '../access/visibility.ts';
import { STEP_ACTORS } from '../case/state-machine.ts';
import { ROLES, type Role } from '../core/actor.ts';
import { OPERATIONS, type OperationRule } from './operations.ts';

/** One line of the table as people read it. */
export interface AccessLine {
  readonly operation: string;
  readonly rule: OperationRule;
}

export const accessLines = (): AccessLine[] =>
  Object.keys(OPERATIONS)
    .toSorted()
    .map((operation) => ({ operation, rule: OPERATIONS[operation]! }));

const whoText = (who: OperationRule['who']): string => (who === 'EVERYBODY' ? 'everybody' : who.join(', ') || 'nobody');
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const heading = (...cells: readonly string[]): string[] => [row(...cells), row(...cells.map(() => '---'))];

/** The whole table for the docs; `docs/access.md` is this text, and a test compares them. */
export function accessMarkdown(): string {
  const seeing = (role: Role): string =>
    ROLE_SEES[role].map((all) => all.map((one) => CONDITIONS[one].en).join(' and ')).join('; or ') || 'no case';
  const lines = [
    '# Who may do what',
    '',
    'Made from the tables of the program by `npm run schema`; do not edit. What is not in a table is refused to everybody.',
    '',
    '## Operations',
    '',
    'Every query, command, subscription and file. The conditions come beside the role.',
    '',
    ...heading('operation', 'who', 'rule', 'conditions'),
    ...accessLines().map(({ operation, rule: { who, by, conditions } }) =>
      row(`\`${operation}\``, whoText(who), by ?? '', conditions.join(', ')),
    ),
    '',
    '## Conditions',
    '',
    ...heading('condition', '中文', 'English', 'source'),
    ...Object.entries(CONDITIONS).map(([name, { zh, en, source }]) => row(name, zh, en, source)),
    '',
    '## Which cases a role sees',
    '',
    ...heading('role', 'cases'),
    ...ROLES.map((role) => row(role, seeing(role))),
    row('PARTY', `${CONDITIONS.ownCase.en}; or ${CONDITIONS.joinedCase.en}`),
    '',
    '## Steps of a case',
    '',
    ...heading('step', 'who'),
    ...Object.entries(STEP_ACTORS).map(([name, who]) => row(name, whoText(who as readonly Allowed[]))),
    '',
    '## Other actions',
    '',
    ...heading('action', 'who'),
    ...Object.entries(ACTIONS).map(([name, who]) => row(name, whoText(who))),
    '',
    '## Personal data in full, for a reason and a time',
    '',
    ...heading('field', 'who'),
    ...Object.entries(UNMASK_ROLES).map(([name, who]) => row(name, whoText(who))),
    '',
  ];
  return lines.join('\n');
}
