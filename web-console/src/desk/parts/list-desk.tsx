import { type ReactElement, type ReactNode, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import {
  type CaseDetailFragment,
  type CaseQueue,
  QueuePageDocument,
  type QueueRowFragment,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatCountdown } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { byTimeLeft, caseClock, shortNo } from '../model/case-view.ts';
import { caseTag } from '../model/case-words.ts';
import { CaseHead, DecisionsLink } from './case-head.tsx';
import { CaseEvidence, CaseLaw, useLiveCase } from './case-view.tsx';
import { DecideBar } from './decide-bar.tsx';
import { DeskPage } from './desk-page.tsx';
import { Notice } from './notice.tsx';
import { useDeskKpis } from './use-desk-kpis.ts';
import { useKeys } from './use-keys.ts';
import { useNow } from './use-now.ts';

export interface ListGroup {
  readonly title: string;
  readonly note: string;
  readonly has: (row: QueueRowFragment) => boolean;
}

/** A desk with its cases at the left and the chosen one open beside them; J and K walk the list. */
export function ListDesk({
  queue,
  title,
  groups,
  emptyTitle,
  emptyText,
  foot,
  aside,
}: {
  readonly queue: CaseQueue;
  readonly title: string;
  readonly groups: readonly ListGroup[];
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly foot: ReactNode;
  /** First card at the right of the case: what this desk can do with it. */
  /** What this desk says of a case beside its law. */
  readonly aside?: (one: CaseDetailFragment) => ReactNode;
}): ReactElement {
  const pick = usePick();
  const now = useNow();
  const kpis = useDeskKpis();
  const list = useLiveQuery(QueuePageDocument, { queue, first: 50, after: null });
  const [params, setParams] = useSearchParams();
  const quarter = Math.floor(now / 15_000);
  const rows = useMemo(
    () => (list.data?.caseQueue.edges ?? []).map((edge) => edge.node).toSorted(byTimeLeft(quarter * 15_000)),
    [list.data, quarter],
  );
  const ordered = groups.flatMap((group) => rows.filter((row) => group.has(row)));
  const chosen = params.get('case') ?? ordered[0]?.id ?? null;
  const open = (id: string | undefined): void => {
    if (id !== undefined) setParams({ case: id }, { replace: true });
  };
  const at = ordered.findIndex((row) => row.id === chosen);
  useKeys({ j: () => open(ordered[at + 1]?.id), k: () => open(ordered[at - 1]?.id) });
  const { one, loading, error, refetch } = useLiveCase(chosen);
  const waits = rows.filter((row) => row.claimedBy === null).map((row) => caseClock(row, now).elapsedSeconds);
  const own = [
    { label: pick('排队', 'Waiting'), value: waits.length },
    { label: pick('最久', 'Longest'), value: waits.length === 0 ? '0:00' : formatCountdown(Math.max(...waits)) },
    ...kpis.filter((kpi) => kpi.label === pick('待我', 'Mine')),
  ];
  return (
    <DeskPage title={title} kpis={own}>
      <div className="list-desk">
        <aside className="panel list-panel" aria-label={title}>
          {list.loading ? (
            <Notice kind="loading" />
          ) : (
            groups.map((group) => {
              const members = rows.filter((row) => group.has(row));
              return (
                <section key={group.title}>
                  <h2 className="panel-head">
                    {group.title} <span className="pill">{members.length}</span>
                    <span className="spacer" />
                    <span className="panel-note">{group.note}</span>
                  </h2>
                  {members.map((row) => (
                    <ListRow key={row.id} row={row} now={now} on={row.id === chosen} onOpen={() => open(row.id)} />
                  ))}
                </section>
              );
            })
          )}
          <div className="list-foot">{foot}</div>
        </aside>
        <div className="list-case">
          {chosen === null ? (
            list.loading ? (
              <Notice kind="loading" />
            ) : list.error !== undefined && rows.length === 0 ? (
              <Notice kind="error" code={list.error.message} onRetry={list.refetch} />
            ) : (
              <Notice kind="empty" title={emptyTitle} text={emptyText} />
            )
          ) : error !== undefined && one === undefined ? (
            <Notice kind="error" code={error.message} onRetry={refetch} />
          ) : loading || one === undefined ? (
            <Notice kind="loading" />
          ) : one === null ? (
            <Notice kind="empty" title={pick('没有这起案件，或你不能看', 'No such case, or you may not see it')} />
          ) : (
            <div className="case-page">
              <CaseHead one={one} after={<DecisionsLink caseId={one.id} />} />
              <div className="case-columns">
                <CaseEvidence one={one} />
                <div className="list-right">
                  {aside?.(one)}
                  <CaseLaw one={one} />
                </div>
              </div>
              <DecideBar key={one.id} one={one} onMoved={() => open(ordered[at + 1]?.id ?? ordered[0]?.id)} />
            </div>
          )}
        </div>
      </div>
    </DeskPage>
  );
}

/** Counts up from when the case came here; red once the yardstick for taking it has passed. */
function PickUp({ row, now }: { readonly row: QueueRowFragment; readonly now: number }): ReactElement {
  const pick = usePick();
  const clock = caseClock(row, now);
  const late = row.pickUpBy === null ? clock.tone === 'ov' : now > Date.parse(row.pickUpBy);
  return (
    <b className={late ? 'late' : undefined} title={late ? pick('超过接手时限', 'Past the pick-up time') : undefined}>
      {formatCountdown(clock.elapsedSeconds)}
    </b>
  );
}

function ListRow({
  row,
  now,
  on,
  onOpen,
}: {
  readonly row: QueueRowFragment;
  readonly now: number;
  readonly on: boolean;
  readonly onOpen: () => void;
}): ReactElement {
  const pick = usePick();
  const tag = caseTag(row, now);
  return (
    <button type="button" className={on ? 'list-row list-row-on' : 'list-row'} aria-current={on} onClick={onOpen}>
      <span className="list-line">
        <b>{shortNo(row.caseNo)}</b>
        <span className="cut">{row.place.description}</span>
        <PickUp row={row} now={now} />
      </span>
      {row.eligibility.reasons.map((reason) => (
        <span className="list-reason" key={reason.rule + reason.key}>
          {pick(reason.textZh, reason.textEn)}
          <span className="mute"> {pick(reason.articleZh, reason.articleEn)}</span>
        </span>
      ))}
      <span className="list-line">
        <span className="sub cut">{row.districtName}</span>
        <span className="spacer" />
        <StateTag tone={tag.tone} icon={tag.icon}>
          {pick(...tag.text)}
        </StateTag>
      </span>
    </button>
  );
}
