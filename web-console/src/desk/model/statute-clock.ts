import type { ClockResponsible, ClockTextFragment } from '../../api/generated/graphql.ts';
import type { StateTone } from '../../shared/state-tag.tsx';

type Words = readonly [zh: string, en: string];
type Clock = Pick<ClockTextFragment, 'state' | 'percent' | 'workingDaysLeft' | 'dueOn' | 'endedAt' | 'rule'>;

/** Blue, amber from 80 per cent, red once passed, grey while it stands still, green when done. A right that lapsed is grey. */
export function clockTone({ state, percent, rule }: Clock): StateTone {
  switch (state) {
    case 'RUNNING':
      return percent >= 80 ? 'en' : 'of';
    case 'MISSED':
      return rule.kind === 'RIGHT' ? 'no' : 'ov';
    case 'MET':
      return 'av';
    default:
      return 'no';
  }
}

/** The one word beside the colour. */
export function clockWord({ state, percent, endedAt, rule }: Clock): Words {
  switch (state) {
    case 'RUNNING':
      return percent >= 80 ? ['快到时限', 'Nearly over'] : ['计时中', 'Running'];
    case 'SUSPENDED':
      return ['中止', 'Suspended'];
    case 'MISSED':
      if (rule.kind === 'RIGHT') return ['期限已过', 'Lapsed'];
      return endedAt === null ? ['逾期', 'Overdue'] : ['逾期办完', 'Done late'];
    case 'MET':
      return rule.kind === 'RIGHT' ? ['已行使', 'Used'] : ['按时办完', 'Done in time'];
    case 'CANCELLED':
      return ['不再需要', 'Without object'];
  }
}

/** Time left in working days, never a date alone. */
export function clockLeft({ workingDaysLeft: left, state }: Clock): Words | null {
  if (left === null || state === 'CANCELLED' || state === 'MET') return null;
  if (left < 0) return [`超 ${-left} 个工作日`, `${-left} working day${left === -1 ? '' : 's'} over`];
  if (left === 0) return ['今天到期', 'Due today'];
  return [`剩 ${left} 个工作日`, `${left} working day${left === 1 ? '' : 's'} left`];
}

/** What a desk has to look at: what runs, stands still, or is late and still open. Limitation of years comes last. */
export function splitClocks<Each extends Clock>(clocks: readonly Each[]): { now: Each[]; later: Each[] } {
  const urgent = (clock: Each): boolean =>
    clock.endedAt === null &&
    clock.rule.unit !== 'YEARS' &&
    (clock.state === 'RUNNING' ||
      clock.state === 'SUSPENDED' ||
      (clock.state === 'MISSED' && clock.rule.kind === 'DUTY'));
  return { now: clocks.filter(urgent), later: clocks.filter((clock) => !urgent(clock)) };
}

export const responsibleWords: Readonly<Record<ClockResponsible, Words>> = {
  OFFICER: ['承办民警', 'Officer'],
  POLICE_UNIT: ['办案单位', 'Police unit'],
  UPPER_POLICE: ['上一级公安', 'Upper police'],
  APPRAISER: ['鉴定机构', 'Appraiser'],
  PARTY: ['当事人', 'Party'],
  PARTIES: ['各方当事人', 'Parties'],
  INSURED: ['被保险人', 'Insured'],
  INSURER: ['保险公司', 'Insurer'],
};
