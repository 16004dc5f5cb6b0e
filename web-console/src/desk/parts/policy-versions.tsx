import { Button, Popconfirm } from 'antd';
import { type ReactElement, useState } from 'react';
import {
  ApprovePolicyDocument,
  type PolicyKind,
  type PolicyVersionRowFragment,
  WithdrawPolicyDocument,
} from '../../api/generated/graphql.ts';
import { formatDateTime } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { useSession } from '../session.tsx';
import { ProblemBanner } from './notice.tsx';
import { PolicyPreviewCard } from './policy-preview.tsx';
import { useCommand } from './use-command.ts';

/** The city's versions of one rule; a draft can be tried, approved by another person, or taken back. */
export function PolicyVersions({
  kind,
  rows,
  inForce,
  shownId,
  onShow,
  onBase,
}: {
  readonly kind: PolicyKind;
  readonly rows: readonly PolicyVersionRowFragment[];
  readonly inForce: PolicyVersionRowFragment;
  readonly shownId: string;
  readonly onShow: (row: PolicyVersionRowFragment | null) => void;
  /** null for those who may only read. */
  readonly onBase: ((row: PolicyVersionRowFragment) => void) | null;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const { viewer } = useSession();
  const head = viewer.roles.includes('UNIT_HEAD');
  const approve = useCommand(ApprovePolicyDocument);
  const withdraw = useCommand(WithdrawPolicyDocument);
  const [tried, setTried] = useState<string | null>(null);
  const routes = kind === 'CITY_POLICY' || kind === 'ELIGIBILITY';
  const all = inForce.status === 'BUILT_IN' ? [...rows, inForce] : rows;
  return (
    <>
      <ProblemBanner problem={approve.problem ?? withdraw.problem} onClose={approve.clear} />
      <div className="card table-card">
        <table className="queue-table">
          <thead>
            <tr>
              <th>{pick('版本', 'Version')}</th>
              <th>{pick('生效', 'From')}</th>
              <th>{pick('状态', 'State')}</th>
              <th>{pick('起草', 'Drafted')}</th>
              <th>{pick('批准', 'Approved')}</th>
              <th>{pick('改了什么', 'What changes')}</th>
              <th>
                <span className="visually-hidden">{pick('操作', 'Action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {all.map((row) => (
              <tr
                key={row.id}
                className={row.id === shownId ? 'selected' : undefined}
                aria-selected={row.id === shownId}
              >
                <td>
                  <button type="button" className="link" onClick={() => onShow(row)}>
                    {row.version}
                  </button>
                </td>
                <td>{row.effectiveFrom}</td>
                <td>
                  <VersionTag row={row} inForce={row.id === inForce.id} />
                </td>
                <td>
                  {row.draftedBy?.displayName ?? pick('系统', 'Built in')}
                  <span className="mute small">
                    {row.draftedAt === null ? '' : formatDateTime(row.draftedAt, language)}
                  </span>
                </td>
                <td>
                  {row.approvedBy?.displayName ?? ''}
                  <span className="mute small">
                    {row.approvedAt === null ? '' : formatDateTime(row.approvedAt, language)}
                  </span>
                </td>
                <td title={row.note}>
                  {row.status === 'BUILT_IN' ? pick('默认值', 'Defaults') : row.note.slice(0, 40)}
                </td>
                <td>
                  <span className="with-icon">
                    {row.status === 'DRAFT' && routes && (
                      <Button size="small" onClick={() => setTried(tried === row.id ? null : row.id)}>
                        {pick('试算', 'Try')}
                      </Button>
                    )}
                    {row.status === 'DRAFT' && head && !row.draftedByMe && (
                      <Popconfirm
                        title={pick(
                          `批准 ${row.version}？批准后谁也不能改`,
                          `Approve ${row.version}? Nobody can change it then`,
                        )}
                        okText={pick('批准', 'Approve')}
                        cancelText={pick('先不', 'Not now')}
                        onConfirm={() => void approve.run({ policyId: row.id })}
                      >
                        <Button size="small" type="primary" loading={approve.busy}>
                          {pick('批准', 'Approve')}
                        </Button>
                      </Popconfirm>
                    )}
                    {row.status === 'DRAFT' && onBase !== null && (
                      <Button
                        size="small"
                        loading={withdraw.busy}
                        onClick={() => void withdraw.run({ policyId: row.id })}
                      >
                        {pick('撤回', 'Withdraw')}
                      </Button>
                    )}
                    {row.status !== 'DRAFT' && onBase !== null && (
                      <Button size="small" onClick={() => onBase(row)}>
                        {pick('照此起草', 'Draft from it')}
                      </Button>
                    )}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tried !== null && <PolicyPreviewCard draftId={tried} onClose={() => setTried(null)} />}
    </>
  );
}

function VersionTag({
  row,
  inForce,
}: {
  readonly row: PolicyVersionRowFragment;
  readonly inForce: boolean;
}): ReactElement {
  const pick = usePick();
  if (inForce) return <StateTag tone="av">{pick('现行', 'In force')}</StateTag>;
  switch (row.status) {
    case 'DRAFT':
      return (
        <StateTag tone="of" icon="bell">
          {row.draftedByMe ? pick('等别人批准', 'Waits for another') : pick('等批准', 'Waits')}
        </StateTag>
      );
    case 'APPROVED':
      return (
        <StateTag tone="plain" icon="check">
          {pick('已批准', 'Approved')}
        </StateTag>
      );
    default:
      return (
        <StateTag tone="no" icon="ban">
          {pick('已撤回', 'Withdrawn')}
        </StateTag>
      );
  }
}
