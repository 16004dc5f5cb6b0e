import type { ReactElement, ReactNode } from 'react';
import type { CaseDetailFragment, Tristate } from '../../api/generated/graphql.ts';
import { drivingActivityWords, impactPointWords } from '../../shared/code-words.ts';
import { formatTimeSeconds } from '../../shared/format.ts';
import { type Phrase, usePick } from '../../shared/i18n.ts';
import { Plate } from '../../shared/plate.tsx';
import { partyLetter } from '../model/case-words.ts';
import { useSession } from '../session.tsx';

type Party = CaseDetailFragment['parties'][number];

const signalWords: Record<Tristate, Phrase> = {
  YES: ['打了', 'Yes'],
  NO: ['没打', 'No'],
  UNKNOWN: ['说不准', 'Not sure'],
};
const dashcamWords: Record<Tristate, Phrase> = {
  YES: ['有', 'Yes'],
  NO: ['没有', 'None'],
  UNKNOWN: ['说不准', 'Not sure'],
};

interface Row {
  /** Field names of `AccountDifference` that this row shows. */
  readonly fields: readonly string[];
  readonly label: string;
  readonly cells: readonly ReactNode[];
}

/** Both sealed accounts beside each other; rows where they differ are marked. */
export function AccountsTable({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const cells = (show: (party: Party) => ReactNode): ReactNode[] => one.parties.map(show);
  const said = (show: (account: NonNullable<Party['account']>) => ReactNode): ReactNode[] =>
    cells((party) =>
      party.account === null ? (
        <span className="mute">
          {party.accountSealedAt === null
            ? pick('还没写', 'Not written yet')
            : pick('已封存，双方交齐才看得到', 'Sealed until both are in')}
        </span>
      ) : (
        show(party.account)
      ),
    );
  const rows: Row[] = [
    {
      fields: ['activities'],
      label: pick('在做什么', 'Doing'),
      cells: said((it) => it.activities.map((code) => pick(...drivingActivityWords[code])).join('、')),
    },
    {
      fields: ['impactPoint', 'otherImpactPoint'],
      label: pick('碰撞部位', 'Impact'),
      cells: said((it) => pick(...impactPointWords[it.impactPoint])),
    },
    {
      fields: ['speedKmh'],
      label: pick('车速', 'Speed'),
      cells: said((it) =>
        it.speedKmh === null ? pick('没写', 'Not given') : pick(`约 ${it.speedKmh} 公里`, `About ${it.speedKmh} km/h`),
      ),
    },
    {
      fields: ['signalled'],
      label: pick('打转向灯', 'Signalled'),
      cells: said((it) => pick(...signalWords[it.signalled])),
    },
    {
      fields: ['statement'],
      label: pick('自己写的', 'In own words'),
      cells: said((it) => it.statement || pick('没写', 'Not given')),
    },
    {
      fields: [],
      label: pick('保险', 'Insurer'),
      cells: cells((party) => (
        <>
          {party.insurer === null ? pick('没填', 'Not given') : pick(party.insurer.nameZh, party.insurer.nameEn)}{' '}
          {party.policyNo}
          {party.insurer !== null && party.insurer.id === viewer.organisation?.id && (
            <span className="mute own-insurer">{pick('本公司', 'Own')}</span>
          )}
        </>
      )),
    },
    {
      fields: ['hasDashcam'],
      label: pick('记录仪', 'Dashcam'),
      cells: said((it) => pick(...dashcamWords[it.hasDashcam])),
    },
    { fields: [], label: pick('封存时间', 'Sealed at'), cells: said((it) => formatTimeSeconds(it.sealedAt)) },
  ];
  const differing = new Map(one.differences.map((difference) => [difference.field, difference]));
  const shown = new Set(rows.flatMap((row) => row.fields));
  const extra = one.differences.filter((difference) => !shown.has(difference.field));
  return (
    <table className="accounts">
      <thead>
        <tr>
          <td />
          {one.parties.map((party) => (
            <th key={party.id} scope="col">
              <span className={`party party-${party.ordinal}`}>{pick(...partyLetter(party.ordinal))}</span>{' '}
              {party.name ?? pick('没填姓名', 'No name')} <Plate plate={party.plate} kind={party.plateKind} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const differs = row.fields.some((field) => differing.has(field));
          return (
            <tr key={row.label} className={differs ? 'differs' : undefined}>
              <th scope="row">
                {row.label}
                {differs && <span className="differs-word">{pick('说法不同', 'Differs')}</span>}
              </th>
              {row.cells.map((cell, index) => (
                <td key={one.parties[index]?.id}>{cell}</td>
              ))}
            </tr>
          );
        })}
        {extra.map((difference) => (
          <tr key={difference.field} className="differs">
            <th scope="row">
              {pick(difference.labelZh, difference.labelEn)}
              <span className="differs-word">{pick('说法不同', 'Differs')}</span>
            </th>
            {difference.values.map((value, index) => (
              <td key={one.parties[index]?.id ?? value}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
