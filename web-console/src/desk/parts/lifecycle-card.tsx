import { Button } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CaseLifecycleDocument, CaseMergeCandidatesDocument } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatDay } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { type LifecycleAct, type LifecycleCase, LifecycleDialog } from './lifecycle-dialog.tsx';

/** Steps that a button of this card takes, in the order in which they are offered. */
const OFFERED = [
  ['ACCEPT_REPORT', '受理', 'Accept'],
  ['REFUSE_REPORT', '不予受理', 'Refuse'],
  ['SPLIT_CASE', '分案', 'Split'],
  ['TRANSFER_CASE', '移送管辖', 'Transfer'],
  ['TRANSFER_OUT', '移送外地', 'Transfer out'],
  ['REPORT_LATE_INJURY', '事后有人受伤', 'Injury found later'],
  ['REOPEN_CASE', '重新办理', 'Reopen'],
  ['REQUEST_CORRECTION', '申请更正', 'Correct'],
  ['PLACE_HOLD', '法律保全', 'Legal hold'],
  ['LIFT_HOLD', '解除保全', 'Lift the hold'],
] as const satisfies readonly (readonly [LifecycleAct['kind'], string, string])[];

/** Who has the case, what it became or came from, what may be the same accident, corrections and holds; and what may be done. */
export function LifecycleCard({ caseId }: { readonly caseId: string }): ReactElement | null {
  const pick = usePick();
  const language = useLanguage();
  const [act, setAct] = useState<LifecycleAct | null>(null);
  const { data, refetch } = useLiveQuery(CaseLifecycleDocument, { id: caseId });
  const one = data?.accidentCase ?? null;
  if (one === null) return null;
  const may = (step: LifecycleCase['allowedSteps'][number]): boolean => one.allowedSteps.includes(step);
  const offered = OFFERED.filter(([step]) => may(step));
  const open = one.corrections.filter(({ approved }) => approved === null);
  return (
    <section className="card lifecycle-card" aria-label={pick('案件流转', 'Course of the case')}>
      <h2>{pick('案件流转', 'Course of the case')}</h2>
      <dl>
        <Row term={pick('管辖', 'Unit')}>
          {one.policeUnit === null
            ? pick('不在各大队辖区内', 'In no unit’s area')
            : pick(one.policeUnit.nameZh, one.policeUnit.nameEn)}
          {one.transfers.map((transfer) => (
            <small key={transfer.id} className="mute">
              {formatDay(transfer.at, language)}{' '}
              {transfer.toUnit === null
                ? pick(`移送 ${transfer.toAuthority ?? ''}`, `Transferred to ${transfer.toAuthority ?? ''}`)
                : pick(`移送${transfer.toUnit.nameZh}`, `Transferred to ${transfer.toUnit.nameEn}`)}
              ：{transfer.reason}
            </small>
          ))}
        </Row>
        {one.lateReport && (
          <Row term={pick('事后报警', 'Late report')}>
            {one.lateReportDecision === null
              ? pick('三个工作日内决定是否受理', 'To be decided within 3 working days')
              : one.lateReportDecision.accepted
                ? pick('已受理', 'Accepted')
                : pick(`不予受理：${one.lateReportDecision.reason}`, `Refused: ${one.lateReportDecision.reason}`)}
          </Row>
        )}
        <Links term={pick('已并入', 'Merged into')} links={one.mergedInto === null ? [] : [one.mergedInto]} />
        <Links term={pick('并入本案', 'Merged reports')} links={one.absorbed} />
        <Links term={pick('分案自', 'Split from')} links={one.splitFrom === null ? [] : [one.splitFrom]} />
        <Links term={pick('分出', 'Split off')} links={one.splitInto} />
        {one.legalHold !== null && (
          <Row term={pick('法律保全', 'Legal hold')}>
            {formatDay(one.legalHold.since, language)} {one.legalHold.reason}
          </Row>
        )}
        {one.reopenedAt !== null && (
          <Row term={pick('重新办理', 'Reopened')}>{formatDay(one.reopenedAt, language)}</Row>
        )}
      </dl>
      {open.map((request) => (
        <div key={request.id} className="correction">
          <p>
            <b>
              {pick('更正申请', 'Correction')}：
              {request.partyOrdinal === null
                ? ''
                : (one.parties.find(({ ordinal }) => ordinal === request.partyOrdinal)?.label ?? '')}
              {pick(request.fieldZh, request.fieldEn)} → {request.proposedValue}
            </b>
            <small className="mute">
              {request.requestedBy}：{request.reason}
            </small>
          </p>
          {may('APPROVE_CORRECTION') && !request.requestedByMe && (
            <span className="lifecycle-actions">
              <Button
                size="small"
                type="primary"
                onClick={() => setAct({ kind: 'DECIDE_CORRECTION', requestId: request.id, approve: true })}
              >
                {pick('批准', 'Approve')}
              </Button>
              <Button
                size="small"
                onClick={() => setAct({ kind: 'DECIDE_CORRECTION', requestId: request.id, approve: false })}
              >
                {pick('不予更正', 'Refuse')}
              </Button>
            </span>
          )}
        </div>
      ))}
      {may('MERGE_CASE') && <Candidates one={one} onMerge={setAct} />}
      {offered.length > 0 && (
        <div className="lifecycle-actions">
          {offered.map(([kind, zh, en]) => (
            <Button key={kind} size="small" onClick={() => setAct({ kind })}>
              {pick(zh, en)}
            </Button>
          ))}
        </div>
      )}
      {act !== null && (
        <LifecycleDialog
          one={one}
          act={act}
          onClose={() => setAct(null)}
          onDone={() => {
            setAct(null);
            refetch();
          }}
        />
      )}
    </section>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactElement {
  return (
    <div className="lifecycle-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Links({
  term,
  links,
}: {
  readonly term: string;
  readonly links: readonly { readonly id: string; readonly caseNo: string }[];
}): ReactElement | null {
  if (links.length === 0) return null;
  return (
    <Row term={term}>
      {links.map(({ id, caseNo }) => (
        <Link key={id} to={`/case/${id}`}>
          {caseNo}
        </Link>
      ))}
    </Row>
  );
}

/** Open reports near in place and time, or with an equal plate: the same accident, perhaps. */
function Candidates({
  one,
  onMerge,
}: {
  readonly one: LifecycleCase;
  readonly onMerge: (act: LifecycleAct) => void;
}): ReactElement | null {
  const pick = usePick();
  const [{ data }] = useQuery({ query: CaseMergeCandidatesDocument, variables: { caseId: one.id } });
  const candidates = data?.mergeCandidates ?? [];
  if (candidates.length === 0) return null;
  return (
    <div className="candidates">
      <h3>{pick('候选同一事故', 'Perhaps the same accident')}</h3>
      {candidates.map(({ accidentCase, distanceM, minutesApart, equalPlates }) => (
        <div key={accidentCase.id} className="correction">
          <p>
            <Link to={`/case/${accidentCase.id}`}>{accidentCase.caseNo}</Link>{' '}
            <span className="mute">{pick(accidentCase.stateZh, accidentCase.stateEn)}</span>
            <small>
              {pick(
                `相距 ${distanceM} 米，相差 ${minutesApart} 分钟`,
                `${distanceM} m and ${minutesApart} minutes apart`,
              )}
              {equalPlates.length > 0 &&
                pick(`，同车牌 ${equalPlates.join('、')}`, `, same plate ${equalPlates.join(', ')}`)}
            </small>
          </p>
          <Button
            size="small"
            onClick={() =>
              onMerge({ kind: 'MERGE_CASE', intoCaseId: accidentCase.id, intoCaseNo: accidentCase.caseNo })
            }
          >
            {pick('并入它', 'Merge into it')}
          </Button>
        </div>
      ))}
    </div>
  );
}
