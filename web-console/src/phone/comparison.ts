import type { PhoneCaseFragment } from '../api/generated/graphql.ts';
import { drivingActivityWords, impactPointWords } from '../shared/code-words.ts';
import { type Language, pickText } from '../shared/i18n.ts';

export interface ComparisonRow {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly differs: boolean;
}

type Account = NonNullable<PhoneCaseFragment['parties'][number]['account']>;

const silent = '—';

/**
 * Both accounts as rows of one table, mine first. Rows that the server found to differ are marked; what differs in the
 * server's view but has no row of its own gets one with the server's words.
 */
export function comparisonRows(
  accidentCase: Pick<PhoneCaseFragment, 'parties' | 'differences'>,
  language: Language,
): ComparisonRow[] {
  const column = language === 'zh' ? 0 : 1;
  const ordered = accidentCase.parties.toSorted((a, b) => Number(b.isMe) - Number(a.isMe));
  const mine = ordered[0]?.account ?? null;
  const theirs = ordered[1]?.account ?? null;
  const differing = new Map(accidentCase.differences.map((difference) => [difference.field, difference]));
  const say = (zh: string, en: string): string => pickText(language, zh, en);

  const fields: readonly { key: string; label: string; tell: (account: Account) => string }[] = [
    {
      key: 'activities',
      label: say('在做什么', 'Doing'),
      tell: ({ activities }) =>
        activities.length === 0
          ? silent
          : activities.map((code) => drivingActivityWords[code][column]).join(language === 'zh' ? '、' : ', '),
    },
    {
      key: 'impactPoint',
      label: say('撞到哪里', 'Hit at'),
      tell: ({ impactPoint }) =>
        say(`我车${impactPointWords[impactPoint][0]}`, `My ${impactPointWords[impactPoint][1].toLowerCase()}`),
    },
    {
      key: 'signalled',
      label: say('转向灯', 'Signal'),
      tell: ({ signalled }) =>
        signalled === 'YES'
          ? say('打了灯', 'Signalled')
          : signalled === 'NO'
            ? say('没打灯', 'Did not')
            : say('说不准', 'Not sure'),
    },
    {
      key: 'speedKmh',
      label: say('车速', 'Speed'),
      tell: ({ speedKmh }) => (speedKmh === null ? silent : `${speedKmh} km/h`),
    },
  ];
  const rows = fields
    .map(({ key, label, tell }) => ({
      key,
      label,
      mine: mine === null ? silent : tell(mine),
      theirs: theirs === null ? silent : tell(theirs),
      differs: differing.has(key),
    }))
    .filter((row) => row.differs || (row.key !== 'speedKmh' && (row.mine !== silent || row.theirs !== silent)));

  // The server lists values by party ordinal; the table is in my order.
  const swapped = ordered[0] !== undefined && ordered[0].id !== accidentCase.parties[0]?.id;
  const known = new Set(fields.map(({ key }) => key));
  for (const difference of accidentCase.differences.filter(({ field }) => !known.has(field))) {
    const [first = silent, second = silent] = swapped ? difference.values.toReversed() : difference.values;
    rows.push({
      key: difference.field,
      label: say(difference.labelZh, difference.labelEn),
      mine: first,
      theirs: second,
      differs: true,
    });
  }
  return rows;
}
