import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { SessionLineFragment, SignInLineFragment } from '../../api/generated/graphql.ts';
import { formatDateTime } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';

const strengthWords: Readonly<Record<string, readonly [string, string]>> = {
  PASSWORD: ['密码', 'password'],
  SECOND_FACTOR: ['密码和第二因素', 'password and second factor'],
  EXTERNAL: ['统一登录', 'outside provider'],
};
const outcomeWords: Readonly<Record<string, readonly [string, string]>> = {
  SIGNED_IN: ['登录', 'signed in'],
  UNLOCKED: ['解锁', 'unlocked'],
  WRONG_PASSWORD: ['密码不对', 'wrong password'],
  SECOND_FACTOR_MISSING: ['等待第二因素', 'second factor asked for'],
  SECOND_FACTOR_WRONG: ['第二因素不对', 'wrong second factor'],
  LOCKED: ['锁定中', 'locked out'],
  INACTIVE: ['账号已停用', 'account switched off'],
};

/** Sessions that are open now, each with the button that ends it. */
export function SessionTable({
  rows,
  onEnd,
}: {
  readonly rows: readonly SessionLineFragment[];
  readonly onEnd: (id: string) => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  if (rows.length === 0) return <p className="mute">{pick('没有打开的登录', 'No open session')}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{pick('开始', 'Began')}</th>
          <th>{pick('最近活动', 'Last used')}</th>
          <th>{pick('方式', 'How')}</th>
          <th>{pick('地址', 'Address')}</th>
          <th>{pick('浏览器', 'Browser')}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{formatDateTime(row.createdAt, language)}</td>
            <td>{formatDateTime(row.lastSeenAt, language)}</td>
            <td>{pick(...(strengthWords[row.strength] ?? [row.strength, row.strength]))}</td>
            <td>{row.address ?? ''}</td>
            <td className="cut" title={row.userAgent ?? ''}>
              {row.userAgent ?? ''}
            </td>
            <td>
              {row.isThis ? (
                <span className="pill">{pick('本次', 'This one')}</span>
              ) : (
                <Button size="small" onClick={() => onEnd(row.id)}>
                  {pick('结束', 'End')}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The last tries to sign in; failed ones carry their word, not only a colour. */
export function SignInTable({ rows }: { readonly rows: readonly SignInLineFragment[] }): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  if (rows.length === 0) return <p className="mute">{pick('还没有记录', 'Nothing on record')}</p>;
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>{pick('时间', 'When')}</th>
          <th>{pick('结果', 'Outcome')}</th>
          <th>{pick('地址', 'Address')}</th>
          <th>{pick('浏览器', 'Browser')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{formatDateTime(row.at, language)}</td>
            <td>
              <b>{pick(...(outcomeWords[row.outcome] ?? [row.outcome, row.outcome]))}</b>
            </td>
            <td>{row.address ?? ''}</td>
            <td className="cut" title={row.userAgent ?? ''}>
              {row.userAgent ?? ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Recovery codes, shown once; leaving is a decision. */
export function RecoveryCodeList({
  codes,
  onDone,
}: {
  readonly codes: readonly string[];
  readonly onDone: () => void;
}): ReactElement {
  const pick = usePick();
  return (
    <section className="recovery" role="status">
      <b>{pick('恢复码，只显示这一次', 'Recovery codes, shown this once')}</b>
      <p className="sub">
        {pick(
          '手机丢了，用一个恢复码代替 6 位数字；每个只能用一次。抄下来，和手机分开放。',
          'If the phone is lost, one of these stands for the six digits, once each. Keep them apart from the phone.',
        )}
      </p>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button type="primary" onClick={onDone}>
        {pick('抄好了', 'I have written them down')}
      </Button>
    </section>
  );
}
