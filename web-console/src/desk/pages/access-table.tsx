import { Input } from 'antd';
import { type ReactElement, useState } from 'react';
import { useQuery } from 'urql';
import { AccessTableDocument, type Role } from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { roleWords } from '../session.tsx';
import '../access.css';

const otherWords: Readonly<Record<string, readonly [string, string]>> = {
  PARTY: ['当事人', 'Party'],
  DRIVER: ['司机', 'Driver'],
  SYSTEM: ['系统', 'System'],
};

/** Who may do what, as the program has it: read only, for the security administrator and the auditor. */
export default function AccessTablePage(): ReactElement {
  const pick = usePick();
  const [search, setSearch] = useState('');
  const [{ data, error }, refetch] = useQuery({ query: AccessTableDocument });
  const word = (role: string): string => pick(...(otherWords[role] ?? roleWords[role as Role] ?? [role, role]));
  const wanted = search.trim().toLowerCase();
  const rows = (data?.accessTable ?? []).filter((row) =>
    [row.operation, row.rule ?? '', ...row.roles, ...row.roles.map(word)].join(' ').toLowerCase().includes(wanted),
  );
  return (
    <DeskPage
      title={pick('权限表', 'Who may do what')}
      kpis={[{ label: pick('入口', 'Operations'), value: data?.accessTable.length ?? '…' }]}
    >
      {error !== undefined && data === undefined ? (
        <Notice kind="error" code={error.message} onRetry={() => refetch({ requestPolicy: 'network-only' })} />
      ) : data === undefined ? (
        <Notice kind="loading" />
      ) : (
        <div className="access-page">
          <p className="sub">
            {pick(
              '每一个查询、操作、订阅和文件各占一行；表里没有的，对所有人一律拒绝。',
              'Every query, command, subscription and file has a row; what has none is refused to everybody.',
            )}
          </p>
          <Input
            allowClear
            className="access-search"
            aria-label={pick('查找', 'Search')}
            placeholder={pick('按岗位、操作查找', 'By role or operation')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <table className="plain-table card">
            <thead>
              <tr>
                <th>{pick('入口', 'Operation')}</th>
                <th>{pick('谁', 'Who')}</th>
                <th>{pick('条件', 'Conditions')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.operation}>
                  <td>
                    <code>{row.operation}</code>
                    {row.rule !== null && <div className="mute">{row.rule}</div>}
                  </td>
                  <td>{row.everybody ? pick('所有人', 'Everybody') : row.roles.map(word).join(pick('、', ', '))}</td>
                  <td>
                    {row.conditions.map((one) => (
                      <span key={one.name} className="condition" title={one.source}>
                        {pick(one.textZh, one.textEn)}
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length === 0 && <p className="mute">{pick('没有这样的行', 'No such row')}</p>}
        </div>
      )}
    </DeskPage>
  );
}
