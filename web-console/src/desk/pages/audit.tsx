import { Button, Input, Tabs } from 'antd';
import { type ReactElement, useState } from 'react';
import { useQuery } from 'urql';
import { AuditTrailDocument, type AuditFilter, type AuditLineFragment } from '../../api/generated/graphql.ts';
import { formatDateTime } from '../../shared/format.ts';
import { type Phrase, useLanguage, usePick } from '../../shared/i18n.ts';
import { AnchorList, VerifyAll } from '../parts/audit-anchors.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { VerifyCase } from '../parts/verification.tsx';

/** Who did what, when and why; whether all of it is still what was written; and the roots that prove it elsewhere. */
export default function AuditPage(): ReactElement {
  const pick = usePick();
  const [caseNo, setCaseNo] = useState('');
  return (
    <DeskPage title={pick('审计', 'Audit')} kpis={[]}>
      <div className="queue-body">
        <div className="page-head">
          <h1>{pick('审计与防篡改', 'Audit and tamper evidence')}</h1>
          <span className="mute">{pick('查阅本页也会留痕', 'Reading this page is recorded as well')}</span>
        </div>
        <Tabs
          items={[
            { key: 'trail', label: pick('审计记录', 'Trail'), children: <Trail /> },
            {
              key: 'verify',
              label: pick('核对', 'Verify'),
              children: (
                <div className="audit-verify">
                  <section className="card card-body">
                    <b>{pick('一起案件', 'One case')}</b>
                    <Input
                      value={caseNo}
                      onChange={(event) => setCaseNo(event.target.value.trim())}
                      placeholder={pick('案件编号', 'Case number')}
                      aria-label={pick('案件编号', 'Case number')}
                    />
                    {caseNo !== '' && <VerifyCase key={caseNo} caseNo={caseNo} />}
                  </section>
                  <VerifyAll />
                </div>
              ),
            },
            { key: 'anchors', label: pick('锚点', 'Anchors'), children: <AnchorList /> },
          ]}
        />
      </div>
    </DeskPage>
  );
}

const SUBJECTS: Readonly<Record<string, Phrase>> = {
  photo: ['照片', 'Photo'],
  staff: ['账号', 'Account'],
  party: ['当事人', 'Party'],
  recording: ['录像', 'Recording'],
  agreement: ['协议书', 'Agreement'],
  determination: ['认定书', 'Determination'],
  mandate: ['授权', 'Mandate'],
  policy: ['政策', 'Policy'],
  session: ['登录', 'Session'],
};

/** `photo:01a2…` as people say it, with the end of its id; the whole is in the title. */
function subjectWords(subject: string): Phrase {
  const [kind = '', id = ''] = subject.split(':', 2);
  const words = SUBJECTS[kind];
  return words === undefined ? [subject, subject] : [`${words[0]} …${id.slice(-6)}`, `${words[1]} …${id.slice(-6)}`];
}

const EMPTY = { type: '', case: '', actorId: '', subject: '', from: '', until: '' };
type Fields = typeof EMPTY;

/** Days are China time, whole days on both ends. */
function toFilter({ type, from, until, ...rest }: Fields): AuditFilter {
  const next = (day: string): string => new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString();
  const given = Object.entries({ ...rest, type: type.toUpperCase() }).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(given),
    ...(from === '' ? {} : { from: `${from}T00:00:00+08:00` }),
    ...(until === '' ? {} : { until: next(until) }),
  };
}

function Trail(): ReactElement {
  const pick = usePick();
  const [fields, setFields] = useState<Fields>(EMPTY);
  const [filter, setFilter] = useState<AuditFilter>({});
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const after = pages.at(-1) ?? null;
  const [{ data, fetching, error }, refetch] = useQuery({
    query: AuditTrailDocument,
    variables: { filter, first: 50, after },
    requestPolicy: 'network-only',
  });
  const search = (next: Fields): void => {
    setFields(next);
    setFilter(toFilter(next));
    setPages([null]);
  };
  const field = (name: keyof Fields, label: string, type = 'text'): ReactElement => (
    <label className="audit-field">
      <span className="mute small">{label}</span>
      <Input
        size="small"
        type={type}
        allowClear={type === 'text'}
        value={fields[name]}
        onChange={(event) => setFields({ ...fields, [name]: event.target.value.trim() })}
      />
    </label>
  );
  const lines = (data?.auditTrail.edges ?? []).map((edge) => edge.node);
  const { hasNextPage = false, endCursor = null } = data?.auditTrail.pageInfo ?? {};
  return (
    <>
      <form
        className="audit-filter"
        onSubmit={(event) => {
          event.preventDefault();
          search(fields);
        }}
      >
        {field('case', pick('案件编号', 'Case number'))}
        {field('type', pick('事项代码', 'Type'))}
        {field('actorId', pick('操作人编号', 'Who (id)'))}
        {field('subject', pick('对象', 'Subject'))}
        {field('from', pick('从', 'From'), 'date')}
        {field('until', pick('到', 'To'), 'date')}
        <Button size="small" type="primary" htmlType="submit" loading={fetching}>
          {pick('查询', 'Search')} <kbd>Enter</kbd>
        </Button>
        <Button size="small" onClick={() => search(EMPTY)}>
          {pick('清空', 'Clear')}
        </Button>
      </form>
      {error !== undefined ? (
        <Notice kind="error" code={error.message} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : data === undefined ? (
        <Notice kind="loading" />
      ) : lines.length === 0 ? (
        <Notice kind="empty" title={pick('没有符合的记录', 'Nothing fits')} />
      ) : (
        <TrailTable
          lines={lines}
          onActor={(actorId) => search({ ...EMPTY, actorId })}
          onCase={(caseNo) => search({ ...EMPTY, case: caseNo })}
        />
      )}
      <div className="audit-pages">
        <Button size="small" disabled={pages.length < 2} onClick={() => setPages(pages.slice(0, -1))}>
          {pick('上一页', 'Newer')}
        </Button>
        <Button size="small" disabled={!hasNextPage} onClick={() => setPages([...pages, endCursor])}>
          {pick('下一页', 'Older')}
        </Button>
      </div>
    </>
  );
}

const actorWords: Readonly<Record<string, readonly [string, string]>> = {
  STAFF: ['员工', 'Staff'],
  DRIVER: ['司机', 'Driver'],
  PARTY: ['当事人', 'Party'],
  SYSTEM: ['系统', 'System'],
  ANONYMOUS: ['未登录', 'Not signed in'],
};

function TrailTable({
  lines,
  onActor,
  onCase,
}: {
  readonly lines: readonly AuditLineFragment[];
  readonly onActor: (id: string) => void;
  readonly onCase: (caseNo: string) => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  return (
    <div className="card table-card">
      <table className="queue-table">
        <thead>
          <tr>
            <th>{pick('时间', 'When')}</th>
            <th>{pick('谁', 'Who')}</th>
            <th>{pick('做了什么', 'What')}</th>
            <th>{pick('案件', 'Case')}</th>
            <th>{pick('对象', 'Subject')}</th>
            <th>{pick('原因', 'Why')}</th>
            <th>{pick('链上位置', 'Link')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const { caseNo } = line;
            return (
              <tr key={line.id}>
                <td>{formatDateTime(line.at, language)}</td>
                <td>
                  <button type="button" className="link" title={line.actorId} onClick={() => onActor(line.actorId)}>
                    {line.staff?.displayName ??
                      pick(...(actorWords[line.actorKind] ?? [line.actorKind, line.actorKind]))}
                  </button>{' '}
                  <span className="mute">{line.staff?.badgeNo ?? line.actorId.slice(0, 8)}</span>
                </td>
                <td title={line.type}>{pick(line.textZh, line.textEn)}</td>
                <td>
                  {caseNo !== null && (
                    <button type="button" className="link" onClick={() => onCase(caseNo)}>
                      {caseNo}
                    </button>
                  )}
                </td>
                <td className="audit-subject" title={line.subject ?? ''}>
                  {line.subject === null ? '' : pick(...subjectWords(line.subject))}
                </td>
                <td>{line.reason}</td>
                <td className="mute" title={line.hash}>
                  {line.chain}/{line.seq}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
