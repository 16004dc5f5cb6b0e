import { Button, Checkbox, Input, Modal, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { type TypedDocumentNode, useQuery } from 'urql';
import {
  type AccountLineFragment,
  ActivateStaffDocument,
  CreateStaffDocument,
  DeactivateStaffDocument,
  EmployersDocument,
  ResetPasswordDocument,
  ResetSecondFactorDocument,
  RevokeStaffSessionDocument,
  type Role,
  SetRolesDocument,
  StaffAccountsDocument,
  StaffAccountSessionsDocument,
  UnlockStaffDocument,
} from '../../api/generated/graphql.ts';
import { formatDateTime } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { SessionTable, SignInTable } from '../parts/access-lists.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { ReasonDialog } from '../parts/dialogs.tsx';
import { Notice, ProblemBanner } from '../parts/notice.tsx';
import { useCommand } from '../parts/use-command.ts';
import { roleWords, useSession } from '../session.tsx';
import '../access.css';

type Dialog =
  | { readonly kind: 'CREATE' }
  | {
      readonly kind: 'ROLES' | 'PASSWORD' | 'DEACTIVATE' | 'ACTIVATE' | 'FACTOR' | 'SESSIONS';
      readonly account: AccountLineFragment;
    };

/** Accounts. The system administrator makes them and switches them off; the security administrator says what they may do. */
export default function StaffPage(): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const isSystem = viewer.roles.includes('SYSTEM_ADMIN');
  const isSecurity = viewer.roles.includes('SECURITY_ADMIN');
  const [search, setSearch] = useState('');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [{ data, error }, refetch] = useQuery({ query: StaffAccountsDocument, variables: { search, after: null } });
  const unlock = useCommand(UnlockStaffDocument);
  const again = (): void => refetch({ requestPolicy: 'network-only' });
  const close = (): void => {
    setDialog(null);
    again();
  };
  return (
    <DeskPage title={pick('账号', 'Accounts')} kpis={[]}>
      <div className="access-page">
        <ProblemBanner problem={unlock.problem} onClose={unlock.clear} />
        <p className="sub">
          {isSystem
            ? pick(
                '你建账号、停用账号、给临时密码；岗位由安全管理员授予。',
                'You make accounts, switch them off and give first passwords; the security administrator gives roles.',
              )
            : pick(
                '你授予岗位、解锁、重置第二因素；账号由系统管理员建立。',
                'You give roles, unlock, and reset second factors; the system administrator makes accounts.',
              )}
        </p>
        <div className="access-buttons">
          <Input.Search
            allowClear
            className="access-search"
            aria-label={pick('查找账号', 'Search')}
            placeholder={pick('账号、姓名、警号', 'Login, name, badge')}
            onSearch={setSearch}
          />
          {isSystem && (
            <Button type="primary" onClick={() => setDialog({ kind: 'CREATE' })}>
              {pick('新建账号', 'New account')}
            </Button>
          )}
        </div>
        {error !== undefined && data === undefined ? (
          <Notice kind="error" code={error.message} onRetry={again} />
        ) : data === undefined ? (
          <Notice kind="loading" />
        ) : (
          <table className="plain-table card">
            <thead>
              <tr>
                <th>{pick('账号', 'Login')}</th>
                <th>{pick('姓名', 'Name')}</th>
                <th>{pick('单位', 'Employer')}</th>
                <th>{pick('岗位', 'Roles')}</th>
                <th>{pick('状态', 'State')}</th>
                <th>{pick('操作', 'Actions')}</th>
              </tr>
            </thead>
            <tbody>
              {data.staffAccounts.edges.map(({ node }) => (
                <tr key={node.id}>
                  <td>
                    <code>{node.login}</code>
                  </td>
                  <td>
                    {node.displayName} <span className="mute">{node.badgeNo ?? ''}</span>
                  </td>
                  <td>{pick(node.organisation.nameZh, node.organisation.nameEn)}</td>
                  <td>
                    {node.roles.length === 0 ? (
                      <b>{pick('还没有岗位', 'No role yet')}</b>
                    ) : (
                      node.roles.map((role) => pick(...roleWords[role])).join(pick('、', ', '))
                    )}
                  </td>
                  <td>
                    <AccountState account={node} />
                  </td>
                  <td>
                    <span className="access-buttons">
                      {node.isMe ? (
                        <span className="mute">{pick('自己的账号由别人管', 'Administered by others')}</span>
                      ) : (
                        <>
                          {isSystem && (
                            <>
                              <Button size="small" onClick={() => setDialog({ kind: 'PASSWORD', account: node })}>
                                {pick('重置密码', 'Reset password')}
                              </Button>
                              <Button
                                size="small"
                                onClick={() =>
                                  setDialog({ kind: node.active ? 'DEACTIVATE' : 'ACTIVATE', account: node })
                                }
                              >
                                {node.active ? pick('停用', 'Switch off') : pick('启用', 'Switch on')}
                              </Button>
                            </>
                          )}
                          {isSecurity && (
                            <>
                              <Button size="small" onClick={() => setDialog({ kind: 'ROLES', account: node })}>
                                {pick('岗位', 'Roles')}
                              </Button>
                              <Button size="small" onClick={() => setDialog({ kind: 'SESSIONS', account: node })}>
                                {pick('登录', 'Sessions')}
                              </Button>
                              {node.lockedUntil !== null && (
                                <Button
                                  size="small"
                                  loading={unlock.busy}
                                  onClick={() => void unlock.run({ staffId: node.id }).then(again)}
                                >
                                  {pick('解锁', 'Unlock')}
                                </Button>
                              )}
                              {node.secondFactorSince !== null && (
                                <Button size="small" onClick={() => setDialog({ kind: 'FACTOR', account: node })}>
                                  {pick('重置第二因素', 'Reset factor')}
                                </Button>
                              )}
                            </>
                          )}
                        </>
                      )}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {data?.staffAccounts.edges.length === 0 && <p className="mute">{pick('没有这样的账号', 'No such account')}</p>}
        {data?.staffAccounts.pageInfo.hasNextPage === true && (
          <p className="mute">{pick('只列出最新 50 个，请用查找缩小范围', 'The newest 50; search to narrow')}</p>
        )}
        {dialog !== null && <AccountDialog dialog={dialog} onClose={close} />}
      </div>
    </DeskPage>
  );
}

function AccountState({ account }: { readonly account: AccountLineFragment }): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const words = [
    account.active ? pick('在用', 'Active') : pick('已停用', 'Switched off'),
    ...(account.lockedUntil === null
      ? []
      : [
          pick(
            `锁定到 ${formatDateTime(account.lockedUntil, language)}`,
            `Locked until ${formatDateTime(account.lockedUntil, language)}`,
          ),
        ]),
    ...(account.secondFactorSince === null ? [] : [pick('有第二因素', 'Second factor')]),
    ...(account.mustChangePassword ? [pick('待换密码', 'Must choose a password')] : []),
  ];
  return <>{words.join(' · ')}</>;
}

function AccountDialog({ dialog, onClose }: { readonly dialog: Dialog; readonly onClose: () => void }): ReactElement {
  switch (dialog.kind) {
    case 'CREATE':
      return <CreateDialog onClose={onClose} />;
    case 'ROLES':
      return <RolesDialog account={dialog.account} onClose={onClose} />;
    case 'PASSWORD':
      return <PasswordDialog account={dialog.account} onClose={onClose} />;
    case 'SESSIONS':
      return <SessionsDialog account={dialog.account} onClose={onClose} />;
    case 'DEACTIVATE':
      return (
        <WithReason
          account={dialog.account}
          document={DeactivateStaffDocument}
          words={['停用账号', 'Switch off']}
          onClose={onClose}
        />
      );
    case 'ACTIVATE':
      return (
        <WithReason
          account={dialog.account}
          document={ActivateStaffDocument}
          words={['启用账号', 'Switch on']}
          onClose={onClose}
        />
      );
    case 'FACTOR':
      return (
        <WithReason
          account={dialog.account}
          document={ResetSecondFactorDocument}
          words={['重置第二因素', 'Reset second factor']}
          onClose={onClose}
        />
      );
  }
}

function WithReason<Data extends object>({
  account,
  document,
  words,
  onClose,
}: {
  readonly account: AccountLineFragment;
  readonly document: TypedDocumentNode<Data, { input: { idempotencyKey: string; staffId: string; reason: string } }>;
  readonly words: readonly [string, string];
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const command = useCommand(document);
  return (
    <ReasonDialog
      title={`${pick(...words)} · ${account.displayName}（${account.login}）`}
      confirm={pick(...words)}
      suggestions={[]}
      busy={command.busy}
      problem={command.problem}
      onClearProblem={command.clear}
      onClose={onClose}
      onConfirm={(reason) => void command.run({ staffId: account.id, reason }).then((ok) => ok && onClose())}
    />
  );
}

function CreateDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const pick = usePick();
  const [{ data }] = useQuery({ query: EmployersDocument });
  const [about, setAbout] = useState({ login: '', displayName: '', badgeNo: '', organisationId: '', password: '' });
  const command = useCommand(CreateStaffDocument);
  const set = (member: keyof typeof about) => (event: { target: { value: string } }) =>
    setAbout({ ...about, [member]: event.target.value });
  const ready = about.login !== '' && about.displayName !== '' && about.organisationId !== '' && about.password !== '';
  return (
    <Modal
      open
      title={pick('新建账号', 'New account')}
      okText={pick('建立', 'Make')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: !ready, loading: command.busy }}
      onOk={() =>
        void command
          .run({ ...about, badgeNo: about.badgeNo === '' ? null : about.badgeNo })
          .then((ok) => ok && onClose())
      }
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <div className="access-form">
        <label htmlFor="new-login">{pick('账号', 'Login')}</label>
        <Input id="new-login" autoComplete="off" value={about.login} onChange={set('login')} />
        <label htmlFor="new-name">{pick('姓名', 'Name')}</label>
        <Input id="new-name" value={about.displayName} onChange={set('displayName')} />
        <label htmlFor="new-badge">{pick('警号或证号（可不填）', 'Badge (optional)')}</label>
        <Input id="new-badge" value={about.badgeNo} onChange={set('badgeNo')} />
        <label htmlFor="new-employer">{pick('单位', 'Employer')}</label>
        <Select
          id="new-employer"
          showSearch={{ optionFilterProp: 'label' }}
          value={about.organisationId === '' ? null : about.organisationId}
          options={(data?.employers ?? []).map((one) => ({
            value: one.id,
            label: `${pick(one.nameZh, one.nameEn)} ${one.code}`,
          }))}
          onChange={(organisationId: string) => setAbout({ ...about, organisationId })}
        />
        <label htmlFor="new-first">
          {pick(
            '首次登录密码（至少 15 个字符，本人登录时要换）',
            'First password (15 characters; the owner changes it)',
          )}
        </label>
        <Input.Password id="new-first" autoComplete="new-password" value={about.password} onChange={set('password')} />
      </div>
    </Modal>
  );
}

function RolesDialog({
  account,
  onClose,
}: {
  readonly account: AccountLineFragment;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const [roles, setRoles] = useState<Role[]>([...account.roles]);
  const command = useCommand(SetRolesDocument);
  return (
    <Modal
      open
      title={pick(`岗位 · ${account.displayName}`, `Roles · ${account.displayName}`)}
      okText={pick('保存', 'Save')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ loading: command.busy }}
      onOk={() => void command.run({ staffId: account.id, roles }).then((ok) => ok && onClose())}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <p className="sub">
        {pick(
          '保存后，这个账号打开的登录全部结束。系统、安全、审计三个管理岗位不能兼任。',
          'Saving ends every session of the account. System, security and audit administration are never held together.',
        )}
      </p>
      <Checkbox.Group
        className="slot-ticks"
        value={roles}
        options={(Object.keys(roleWords) as Role[]).map((role) => ({ value: role, label: pick(...roleWords[role]) }))}
        onChange={(values) => setRoles(values)}
      />
    </Modal>
  );
}

function PasswordDialog({
  account,
  onClose,
}: {
  readonly account: AccountLineFragment;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const [password, setPassword] = useState('');
  const command = useCommand(ResetPasswordDocument);
  return (
    <Modal
      open
      title={pick(`重置密码 · ${account.displayName}`, `Reset password · ${account.displayName}`)}
      okText={pick('重置', 'Reset')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: password === '', loading: command.busy }}
      onOk={() => void command.run({ staffId: account.id, password }).then((ok) => ok && onClose())}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <label className="field" htmlFor="reset-password">
        {pick(
          '临时密码（至少 15 个字符），只能登录一次，本人随即更换',
          'Temporary password (15 characters): good once, then the owner chooses another',
        )}
      </label>
      <Input.Password
        id="reset-password"
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </Modal>
  );
}

function SessionsDialog({
  account,
  onClose,
}: {
  readonly account: AccountLineFragment;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const [{ data }, refetch] = useQuery({
    query: StaffAccountSessionsDocument,
    variables: { id: account.id },
    requestPolicy: 'network-only',
  });
  const command = useCommand(RevokeStaffSessionDocument);
  return (
    <Modal
      open
      width={860}
      footer={null}
      title={pick(`登录 · ${account.displayName}`, `Sessions · ${account.displayName}`)}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      {data?.staffAccount == null ? (
        <Notice kind="loading" />
      ) : (
        <>
          <SessionTable
            rows={data.staffAccount.sessions}
            onEnd={(sessionId) =>
              void command.run({ sessionId }).then(() => refetch({ requestPolicy: 'network-only' }))
            }
          />
          <h2>{pick('登录记录', 'Tries to sign in')}</h2>
          <SignInTable rows={data.staffAccount.signIns} />
        </>
      )}
    </Modal>
  );
}
