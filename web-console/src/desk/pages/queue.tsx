import { Button, Input, type InputRef } from 'antd';
import { type ReactElement, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  ClaimCaseDocument,
  type CaseQueue,
  QueuePageDocument,
  type QueueRowFragment,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatCountdown } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { byTimeLeft, caseClock } from '../model/case-view.ts';
import { DeskPage } from '../parts/desk-page.tsx';
import { KeysCard, NowCard, QueueLink, type QueueView as View } from '../parts/queue-cards.tsx';
import { MandateSummary } from '../parts/mandate-summary.tsx';
import { Notice, ProblemBanner } from '../parts/notice.tsx';
import { type QueueGroup, QueueTable } from '../parts/queue-table.tsx';
import { useCommand } from '../parts/use-command.ts';
import { useDeskKpis, useQueueCounts } from '../parts/use-desk-kpis.ts';
import { useKeys } from '../parts/use-keys.ts';
import { useNow } from '../parts/use-now.ts';
import { useSession } from '../session.tsx';

/** A queue's rows, most urgent first. */
function useRows(queue: CaseQueue, now: number) {
  const { data, ...state } = useLiveQuery(QueuePageDocument, { queue, first: 50, after: null });
  const minute = Math.floor(now / 15_000);
  const rows = useMemo(
    // Sorted again every quarter of a minute: rows must not jump under the pointer each second.
    () => (data?.caseQueue.edges ?? []).map((edge) => edge.node).toSorted(byTimeLeft(minute * 15_000)),
    [data, minute],
  );
  return { rows, more: data?.caseQueue.pageInfo.hasNextPage === true, ...state };
}

function matches(row: QueueRowFragment, search: string): boolean {
  const wanted = search.trim().toUpperCase().replace(/[·\s]/g, '');
  if (wanted === '') return true;
  const text = [row.caseNo, row.place.description, ...row.parties.map((party) => party.plate ?? '')].join(' ');
  return text.toUpperCase().replace(/[·\s]/g, '').includes(wanted);
}

/** The assessor's desk: what is waiting for me, sorted by time left, and what I may do. */
export default function QueuePage(): ReactElement {
  const pick = usePick();
  const now = useNow();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const mine = useRows('MINE', now);
  const unclaimed = useRows('UNCLAIMED', now);
  const closed = useRows('CLOSED', now);
  const counts = useQueueCounts();
  const kpis = useDeskKpis();
  const [view, setView] = useState<View>('mine');
  const [search, setSearch] = useState('');
  const [ownOnly, setOwnOnly] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const claim = useCommand(ClaimCaseDocument);
  const searchBox = useRef<InputRef>(null);

  const tone = (row: QueueRowFragment) => caseClock(row, now).tone;
  const views: Record<View, readonly QueueRowFragment[]> = {
    mine: mine.rows,
    soon: mine.rows.filter((row) => tone(row) === 'en'),
    late: mine.rows.filter((row) => tone(row) === 'ov'),
    ready: mine.rows.filter((row) => row.allowedSteps.includes('DRAFT_AGREEMENT')),
    signing: mine.rows.filter((row) => row.state === 'AGREEMENT_DRAFTED'),
    unclaimed: unclaimed.rows,
    closed: closed.rows,
  };
  const titles: Record<View, string> = {
    mine: pick('待我处理', 'Mine'),
    soon: pick('快到时限', 'Due soon'),
    late: pick('已超时', 'Overdue'),
    ready: pick('可以起草', 'Ready to draft'),
    signing: pick('等双方签', 'Waiting for signatures'),
    unclaimed: pick('没人认领', 'Not taken'),
    closed: pick('办结', 'Closed'),
  };
  const keep = (row: QueueRowFragment): boolean =>
    matches(row, search) && (!ownOnly || row.conflictOfInterest.length > 0);
  const main = views[view].filter(keep);
  const open = unclaimed.rows.filter(keep);
  const groups: QueueGroup[] = [{ title: null, note: '', rows: main }];
  if (view === 'mine' && open.length > 0) {
    const longest = Math.max(...open.map((row) => caseClock(row, now).elapsedSeconds));
    const note = pick(
      `${open.length} 起，最早的等了 ${formatCountdown(longest)}`,
      `${open.length}, longest wait ${formatCountdown(longest)}`,
    );
    groups.push({ title: titles.unclaimed, note, rows: open.slice(0, 5) });
  }
  const rows = groups.flatMap((group) => group.rows);
  const current = rows.find((row) => row.id === selected) ?? rows[0];

  const act = (row: QueueRowFragment): void => {
    if (!row.allowedSteps.includes('CLAIM_CASE')) {
      void navigate(`/case/${row.id}`);
      return;
    }
    setBusyId(row.id);
    void claim.run({ caseId: row.id }).then((accepted) => {
      setBusyId(null);
      if (accepted) void navigate(`/case/${row.id}`);
    });
  };
  const move = (by: number): void => {
    const at = rows.findIndex((row) => row.id === current?.id);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next !== undefined) setSelected(next.id);
  };
  const startNext = (): void => {
    const first = mine.rows.find((row) => caseClock(row, now).tone !== 'no') ?? unclaimed.rows[0];
    if (first !== undefined) act(first);
  };
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: startNext,
    enter: current === undefined ? undefined : () => act(current),
    '/': () => searchBox.current?.focus(),
  });

  const place = viewer.organisation === null ? '' : pick(viewer.organisation.nameZh, viewer.organisation.nameEn);
  const own = views[view].filter((row) => row.conflictOfInterest.length > 0).length;
  const first = mine.loading || unclaimed.loading;
  return (
    <DeskPage title={pick(`查勘席 · ${place}`, `Assessor · ${place}`)} kpis={kpis}>
      <div className="with-side">
        <nav className="side" aria-label={pick('队列', 'Queues')}>
          <h2>{pick('我的队列', 'My queues')}</h2>
          <QueueLink
            icon="list"
            view="mine"
            now={view}
            set={setView}
            text={titles.mine}
            count={counts.MINE ?? mine.rows.length}
          />
          <QueueLink
            icon="clock"
            view="soon"
            now={view}
            set={setView}
            text={titles.soon}
            count={views.soon.length}
            mark="warn"
          />
          <QueueLink
            icon="warn"
            view="late"
            now={view}
            set={setView}
            text={titles.late}
            count={views.late.length}
            mark="red"
          />
          <QueueLink icon="doc" view="ready" now={view} set={setView} text={titles.ready} count={views.ready.length} />
          <QueueLink
            icon="pen"
            view="signing"
            now={view}
            set={setView}
            text={titles.signing}
            count={views.signing.length}
          />
          <h2>{pick('公共', 'Shared')}</h2>
          <QueueLink
            icon="users"
            view="unclaimed"
            now={view}
            set={setView}
            text={titles.unclaimed}
            count={counts.UNCLAIMED ?? unclaimed.rows.length}
          />
          <QueueLink
            icon="check"
            view="closed"
            now={view}
            set={setView}
            text={titles.closed}
            count={counts.CLOSED ?? closed.rows.length}
          />
        </nav>
        <div className="queue-body">
          <div className="page-head">
            <h1>{titles[view]}</h1>
            <span className="mute">
              {pick(`${main.length} 起，按剩余时间`, `${main.length}, by time left`)}
              {mine.updating && pick(' · 正在更新', ' · updating')}
            </span>
            <span className="spacer" />
            <Input
              ref={searchBox}
              className="search"
              allowClear
              prefix={<Icon name="search" size={15} />}
              suffix={<kbd>/</kbd>}
              placeholder={pick('案号、车牌、路名', 'Case, plate, road')}
              aria-label={pick('搜索', 'Search')}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && searchBox.current?.blur()}
            />
            <Button aria-pressed={ownOnly} type={ownOnly ? 'primary' : 'default'} onClick={() => setOwnOnly(!ownOnly)}>
              {pick('本公司有关', 'Own insurer')} <b>{own}</b>
            </Button>
            <Button type="primary" onClick={startNext}>
              <b>{pick('开始下一起', 'Start next')}</b> <kbd>J</kbd>
            </Button>
          </div>
          <ProblemBanner problem={claim.problem} onClose={claim.clear} />
          {first ? (
            <Notice kind="loading" />
          ) : mine.error !== undefined && mine.rows.length === 0 ? (
            <Notice kind="error" code={mine.error.message} onRetry={mine.refetch} />
          ) : rows.length === 0 ? (
            <Notice
              kind="empty"
              title={
                search === ''
                  ? pick(`现在没有“${titles[view]}”的案件`, `Nothing under “${titles[view]}” now`)
                  : pick('没有搜到', 'Nothing found')
              }
              text={pick('有新案会响一声，并自动排进来。', 'A new case rings once and appears here.')}
            />
          ) : (
            <div className="card table-card">
              <QueueTable
                groups={groups}
                selectedId={current?.id ?? null}
                busyId={busyId}
                onSelect={setSelected}
                onAct={act}
              />
            </div>
          )}
          <div className="queue-cards">
            <MandateSummary />
            <NowCard
              mine={mine.rows}
              unclaimed={unclaimed.rows}
              closed={counts.CLOSED ?? closed.rows.length}
              now={now}
            />
            <KeysCard />
          </div>
        </div>
      </div>
    </DeskPage>
  );
}
