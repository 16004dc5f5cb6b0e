import { Button, Input, Segmented } from 'antd';
import { type ReactElement, useState } from 'react';
import {
  ActApprovalsDocument,
  type MandateFilter,
  type MandateLineFragment,
  MandatesDocument,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { daysUntil, formatDateTime, formatFen } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { endsAt, filterWords, standingFaces } from '../model/mandate-words.ts';
import { ApprovalQueue } from '../parts/approval-queue.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { MandateDetail } from '../parts/mandate-detail.tsx';
import { MandateFormDialog } from '../parts/mandate-form.tsx';
import { Notice } from '../parts/notice.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useNow } from '../parts/use-now.ts';
import { useSession } from '../session.tsx';
import '../mandates.css';

type Tab = 'REGISTER' | 'APPROVALS';

/** The register of mandates, and the acts beyond one that wait for an officer. */
export default function MandatesPage(): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const [tab, setTab] = useState<Tab>('REGISTER');
  const [issuing, setIssuing] = useState(false);
  const waiting = useLiveQuery(ActApprovalsDocument, { after: null }).data?.actApprovals;
  const count = waiting === undefined ? '' : `${waiting.edges.length}${waiting.pageInfo.hasNextPage ? '+' : ''}`;
  const issues = viewer.roles.includes('OFFICER') || viewer.roles.includes('UNIT_HEAD');
  return (
    <DeskPage title={pick('授权', 'Mandates')} kpis={[{ label: pick('等批准', 'To approve'), value: count }]}>
      <div className="mandate-page">
        <div className="page-head">
          <h1>{pick('授权登记', 'Register of mandates')}</h1>
          <Segmented<Tab>
            value={tab}
            options={[
              { value: 'REGISTER', label: pick('授权', 'Mandates') },
              { value: 'APPROVALS', label: pick(`超授权报批 ${count}`, `Approvals ${count}`) },
            ]}
            onChange={setTab}
          />
          <span className="spacer" />
          {issues && (
            <Button type="primary" onClick={() => setIssuing(true)}>
              {pick('签发授权', 'Issue a mandate')}
            </Button>
          )}
        </div>
        {tab === 'REGISTER' ? (
          <RegisterList />
        ) : (
          <div className="mandate-list">
            <ApprovalQueue />
          </div>
        )}
      </div>
      {issuing && <MandateFormDialog writing={{ kind: 'ISSUE' }} onClose={() => setIssuing(false)} />}
    </DeskPage>
  );
}

function RegisterList(): ReactElement {
  const pick = usePick();
  const [filter, setFilter] = useState<MandateFilter>('IN_FORCE');
  const [search, setSearch] = useState('');
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const [shown, setShown] = useState<string | null>(null);
  const { data, loading, error, updating, refetch } = useLiveQuery(MandatesDocument, {
    filter,
    search,
    after: cursors.at(-1) ?? null,
  });
  const rows = (data?.mandates.edges ?? []).map((edge) => edge.node);
  const info = data?.mandates.pageInfo;
  const move = (by: number): void => {
    const at = rows.findIndex((row) => row.id === shown);
    setShown(rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.id ?? null);
  };
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    escape: shown === null ? undefined : () => setShown(null),
  });
  return (
    <div className="mandate-columns">
      <div className="mandate-list">
        <div className="mandate-tools">
          <Segmented<MandateFilter>
            value={filter}
            options={filterWords.map(([value, zh, en]) => ({ value, label: pick(zh, en) }))}
            onChange={(value) => {
              setFilter(value);
              setCursors([null]);
            }}
          />
          <Input.Search
            allowClear
            className="search"
            maxLength={60}
            aria-label={pick('查找授权', 'Search')}
            placeholder={pick('姓名、警号、文号', 'Name, badge, document')}
            onSearch={(text) => {
              setSearch(text);
              setCursors([null]);
            }}
          />
          <span className="mute small">{updating && pick('正在更新', 'updating')}</span>
        </div>
        {error !== undefined && data === undefined ? (
          <Notice kind="error" code={error.message} onRetry={refetch} />
        ) : loading ? (
          <Notice kind="loading" />
        ) : rows.length === 0 ? (
          <Notice
            kind="empty"
            title={pick('没有这样的授权', 'No such mandate')}
            text={pick('换一个筛选，或清空查找。', 'Choose another filter, or clear the search.')}
          />
        ) : (
          <div className="card table-card">
            <table className="queue-table">
              <thead>
                <tr>
                  <th>{pick('持有人', 'Holder')}</th>
                  <th>{pick('文号', 'Document')}</th>
                  <th>{pick('状态', 'Standing')}</th>
                  <th>{pick('区域和时段', 'Area and hours')}</th>
                  <th className="right">{pick('单车上限', 'Ceiling')}</th>
                  <th>{pick('到期', 'Ends')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Line key={row.id} row={row} selected={row.id === shown} onShow={() => setShown(row.id)} />
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
            <Button size="small" onClick={() => setCursors([...cursors, info.endCursor ?? null])}>
              {pick('下一页', 'Next')}
            </Button>
          )}
        </div>
      </div>
      {shown !== null && <MandateDetail id={shown} onShow={setShown} onClose={() => setShown(null)} />}
    </div>
  );
}

function Line({
  row,
  selected,
  onShow,
}: {
  readonly row: MandateLineFragment;
  readonly selected: boolean;
  readonly onShow: () => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  const [tone, icon, zh, en] = standingFaces[row.standing];
  const ends = endsAt(row);
  const days = daysUntil(ends, now);
  const soon = row.standing === 'IN_FORCE' && days <= 30;
  return (
    <tr className={selected ? 'selected' : undefined} aria-selected={selected} onClick={onShow}>
      <td>
        <button type="button" className="link-button" onClick={onShow}>
          {row.holder.displayName}
        </button>{' '}
        <span className="mute">{row.holder.badgeNo}</span>
        <div className="small mute">{pick(row.holder.organisation.nameZh, row.holder.organisation.nameEn)}</div>
      </td>
      <td>
        {row.documentNo}
        {row.version > 1 && <div className="small mute">{pick(`第 ${row.version} 版`, `Version ${row.version}`)}</div>}
      </td>
      <td>
        <StateTag tone={tone} icon={icon}>
          {pick(zh, en)}
        </StateTag>
      </td>
      <td>
        <span className="mandate-areas" title={row.areaNames.join('、')}>
          {row.areaNames.join(pick('、', ', '))}
        </span>
        <div className="small mute">
          {row.dailyFrom}–{row.dailyUntil}
          {row.workingDaysOnly && pick(' 工作日', ' working days')}
        </div>
      </td>
      <td className="right">{formatFen(row.ceilingFen, language)}</td>
      <td>
        {soon ? (
          <StateTag tone="en" icon="clock">
            {pick(`还有 ${days} 天`, `${days} days left`)}
          </StateTag>
        ) : (
          <span className="with-icon">
            {row.standing === 'EXPIRED' && <Icon name="clock" size={13} />}
            {formatDateTime(ends, language)}
          </span>
        )}
      </td>
    </tr>
  );
}
