import { Tabs } from 'antd';
import type { ReactElement } from 'react';
import type { CaseDetailFragment } from '../../api/generated/graphql.ts';
import { formatMoment, formatTime } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { Plate } from '../../shared/plate.tsx';
import { partyLetter, slotLetter } from '../model/case-words.ts';
import { factName, factSource, factValue } from '../model/fact-words.ts';
import { Unmask } from './unmask-dialog.tsx';
import { useNow } from './use-now.ts';

const eventIcons: readonly (readonly [RegExp, IconName])[] = [
  [/PHOTO|EVIDENCE|SEAL/, 'seal'],
  [/CLEAR/, 'car'],
  [/REPORT/, 'phone'],
  [/ACCOUNT|JOIN|PARTY/, 'users'],
  [/PLACE|POSITION/, 'pin'],
  [/PROPOS|LIABILITY/, 'scale'],
  [/AGREEMENT|SIGN|DRAFT/, 'pen'],
  [/OFFICER|ROUTE|ESCALAT/, 'badge'],
  [/CLAIM/, 'user'],
  [/REFUS/, 'ban'],
];

/** Icon of an event type; every unknown type shows the neutral one. */
export function eventIcon(type: string): IconName {
  return eventIcons.find(([pattern]) => pattern.test(type))?.[1] ?? 'info';
}

/** What happened, who the parties are, what is in the file. */
export function CaseTabs({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  return (
    <section className="card case-tabs">
      <Tabs
        size="small"
        items={[
          { key: 'timeline', label: pick('经过', 'Timeline'), children: <Timeline one={one} /> },
          { key: 'parties', label: pick('当事人', 'Parties'), children: <Parties one={one} /> },
          {
            key: 'facts',
            label: pick(`情况 ${one.facts.length}`, `Facts ${one.facts.length}`),
            children: <Facts one={one} />,
          },
          {
            key: 'materials',
            label: pick(`材料 ${one.photos.length}`, `Materials ${one.photos.length}`),
            children: <Materials one={one} />,
          },
        ]}
      />
    </section>
  );
}

function Timeline({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  const newestFirst = one.timeline.edges.map((edge) => edge.node).toSorted((a, b) => b.seq - a.seq);
  return (
    <ol className="timeline">
      {newestFirst.map((node) => (
        <li key={node.seq}>
          <time className="mute">{formatTime(node.at)}</time>
          <Icon name={eventIcon(node.type)} size={14} weight={2.2} />
          <span>
            {pick(node.textZh, node.textEn)} <span className="mute">{node.actorLabel}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function Parties({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  return (
    <div className="party-cards">
      {one.parties.map((party) => (
        <dl className="kv" key={party.id}>
          <dt>{pick(...partyLetter(party.ordinal))}</dt>
          <dd>
            <b>{party.name ?? pick('没填', 'Not given')}</b> <Plate plate={party.plate} kind={party.plateKind} />
          </dd>
          <dt>{pick('电话', 'Phone')}</dt>
          <dd>{party.phone ?? pick('没填', 'Not given')}</dd>
          <dt>{pick('驾驶证', 'Licence')}</dt>
          <dd>{party.licenceNo ?? pick('没填', 'Not given')}</dd>
          <dt>{pick('保险', 'Insurer')}</dt>
          <dd>
            {party.insurer === null ? pick('没填', 'Not given') : pick(party.insurer.nameZh, party.insurer.nameEn)}{' '}
            {party.policyNo}
          </dd>
          <dt />
          <dd className="unmask-line">
            <Unmask caseId={one.id} party={party} />
          </dd>
        </dl>
      ))}
    </div>
  );
}

function Facts({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  return (
    <dl className="kv">
      {one.facts.map((fact) => (
        <FactLine
          key={`${fact.name} ${fact.source} ${fact.at}`}
          name={pick(...factName(fact.name))}
          value={pick(...factValue(fact.value))}
          source={`${pick(...factSource(fact.source))} ${formatTime(fact.at)}`}
        />
      ))}
    </dl>
  );
}

function FactLine({
  name,
  value,
  source,
}: {
  readonly name: string;
  readonly value: string;
  readonly source: string;
}): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {value} <span className="mute">{source}</span>
      </dd>
    </>
  );
}

function Materials({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  if (one.photos.length === 0) return <p className="mute">{pick('还没有照片', 'No photos yet')}</p>;
  return (
    <ul className="materials">
      {one.photos.map((photo) => (
        <li key={photo.id}>
          <b>{slotLetter(photo.slot)}</b>{' '}
          {photo.sealedAt === null ? pick('没送达', 'Not received') : formatMoment(photo.sealedAt, now, language)}
          <code title={photo.sha256}>SHA-256 {photo.sha256.slice(0, 12)}</code>
          {photo.originalUrl !== null && (
            <a href={photo.originalUrl} target="_blank" rel="noreferrer">
              {pick('原图', 'Original')}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
