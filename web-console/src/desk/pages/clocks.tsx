import { Button, Segmented } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import { type OverdueFilter, OverdueClocksDocument, type OverdueClocksQuery } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatDay } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { shortNo } from '../model/case-view.ts';
import { partyLetter } from '../model/case-words.ts';
import { clockLeft, clockTone, clockWord, responsibleWords } from '../model/statute-clock.ts';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useSession } from '../session.tsx';

type Row = OverdueClocksQuery['overdueClocks']['edges'][number]['node'];
const PAGE = 50;

/** What the law’s clocks have overtaken or soon will: the supervisor's list, and an officer's own. */
export default function ClocksPage(): ReactElement {
  const pick = usePick();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const [filter, setFilter] = useState<OverdueFilter>('ALL');
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [at, setAt] = useState(0);
  const after = cursors.at(-1) ?? null;
  const { data, loading, error, updating, refetch } = useLiveQuery(OverdueClocksDocument, {
    filter,
    first: PAGE,
    after,
  });
  const rows = (data?.overdueClocks.edges ?? []).map((edge) => edge.node);
  const info = data?.overdueClocks.pageInfo;
  const late = rows.filter((row) => row.state === 'MISSED').length;
  const all = viewer.roles.some((role) => role === 'SUPERVISOR' || role === 'UNIT_HEAD');
  const open = (row: Row | undefined): void => {
    if (row?.accidentCase != null) void navigate(`/case/${row.accidentCase.id}`);
  };
  const move = (by: number): void => setAt(Math.max(0, Math.min(rows.length - 1, at + by)));
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    enter: rows[at] === undefined ? undefined : () => open(rows[at]),
  });
  return (
    <DeskPage
      title={pick('时限督办', 'Clocks of the law')}
      kpis={[
        { label: pick('本页逾期', 'Overdue here'), value: late, bad: late > 0 },
        { label: pick('本页快到', 'Nearly over here'), value: rows.length - late },
      ]}
    >
      <div className="queue-body">
        <div className="page-head">
          <h1>{pick('逾期和快到的时限', 'Overdue and nearly over')}</h1>
          <span className="mute">
            {all
              ? pick('全市，先到期的在前', 'the city’s, soonest first')
              : pick('我在办的案件', 'the cases I have in hand')}
            {updating && pick(' · 正在更新', ' · updating')}
          </span>
          <span className="spacer" />
          <Segmented<OverdueFilter>
            value={filter}
            onChange={(value) => {
              setFilter(value);
              setCursors([null]);
              setAt(0);
            }}
            options={[
              { value: 'ALL', label: pick('全部', 'All') },
              { value: 'MISSED', label: pick('逾期', 'Overdue') },
              { value: 'NEAR', label: pick('快到时限', 'Nearly over') },
            ]}
          />
        </div>
        {loading ? (
          <Notice kind="loading" />
        ) : error !== undefined && data === undefined ? (
          <Notice kind="error" code={error.message} onRetry={refetch} />
        ) : rows.length === 0 ? (
          <Notice
            kind="empty"
            title={pick('没有逾期，也没有快到的时限', 'Nothing is overdue or nearly over')}
            text={pick(
              '时限过到百分之八十就会排在这里，逾期会记入案件经过。',
              'From 80 per cent a clock is listed; a missed date is an event of its case.',
            )}
          />
        ) : (
          <div className="card table-card">
            <table className="queue-table">
              <thead>
                <tr>
                  <th>{pick('状态', 'State')}</th>
                  <th>{pick('剩余', 'Left')}</th>
                  <th>{pick('时限', 'Clock')}</th>
                  <th>{pick('依据', 'Article')}</th>
                  <th>{pick('谁办', 'Who')}</th>
                  <th>{pick('案件', 'Case')}</th>
                  <th>{pick('在谁手里', 'In hand of')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <ClockRow
                    key={row.id}
                    row={row}
                    selected={index === at}
                    onSelect={() => setAt(index)}
                    onOpen={() => open(row)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
        <div className="page-foot">
          {cursors.length > 1 && (
            <Button size="small" onClick={() => setCursors(cursors.slice(0, -1))}>
              {pick('上一页', 'Previous')}
            </Button>
          )}
          {info?.hasNextPage === true && (
            <Button
              size="small"
              onClick={() => {
                setCursors([...cursors, info.endCursor ?? null]);
                setAt(0);
              }}
            >
              {pick('下一页', 'Next')}
            </Button>
          )}
        </div>
      </div>
    </DeskPage>
  );
}

function ClockRow({
  row,
  selected,
  onSelect,
  onOpen,
}: {
  readonly row: Row;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onOpen: () => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const tone = clockTone(row);
  const left = clockLeft(row);
  const one = row.accidentCase;
  return (
    <tr
      className={selected ? 'selected' : undefined}
      aria-selected={selected}
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      <td>
        <StateTag tone={tone} icon="clock">
          {pick(...clockWord(row))}
        </StateTag>
      </td>
      <td className={`clock clock-${tone}`}>
        <b>{left === null ? '' : pick(...left)}</b>
        <div className="small mute" title={row.dueOn}>
          {formatDay(`${row.dueOn}T12:00:00+08:00`, language)}
        </div>
      </td>
      <td>
        <b>{pick(row.rule.nameZh, row.rule.nameEn)}</b>{' '}
        {row.partyOrdinal !== null && <span className="mute">{pick(...partyLetter(row.partyOrdinal))}</span>}
        <div className="small mute">{pick(row.rule.nextZh, row.rule.nextEn)}</div>
      </td>
      <td className="small">
        {row.rule.id}
        <div className="mute">{pick(row.rule.articleZh, row.rule.articleEn)}</div>
      </td>
      <td>{pick(...responsibleWords[row.rule.responsible])}</td>
      <td>
        {one === null ? (
          <span className="mute">{pick('你不能看', 'Not visible to you')}</span>
        ) : (
          <button type="button" className="link-button" title={one.caseNo} onClick={onOpen}>
            {shortNo(one.caseNo)}
          </button>
        )}
        <div className="small mute">{one !== null && pick(one.stateZh, one.stateEn)}</div>
      </td>
      <td>{one?.claimedBy?.displayName ?? <span className="mute">{pick('没人认领', 'Nobody')}</span>}</td>
    </tr>
  );
}
