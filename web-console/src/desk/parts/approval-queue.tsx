import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { Link } from 'react-router';
import { ActApprovalsDocument, type ActApprovalsQuery, DecideApprovalDocument } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { formatAge, formatFen } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { shortNo } from '../model/case-view.ts';
import { mandateActWords } from '../model/case-words.ts';
import { useSession } from '../session.tsx';
import { DecisionDialog } from './mandate-dialogs.tsx';
import { Notice } from './notice.tsx';
import { useCommand } from './use-command.ts';
import { useNow } from './use-now.ts';

type Asked = ActApprovalsQuery['actApprovals']['edges'][number]['node'];

/** Acts beyond a mandate that wait for an officer: permitted once, or refused with a reason. */
export function ApprovalQueue(): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  const { viewer } = useSession();
  const decides = viewer.roles.some((role) => role === 'OFFICER' || role === 'REMOTE_OFFICER' || role === 'UNIT_HEAD');
  const { data, loading, error, refetch } = useLiveQuery(ActApprovalsDocument, { after: null });
  const [deciding, setDeciding] = useState<{ readonly asked: Asked; readonly approve: boolean } | null>(null);
  const rows = (data?.actApprovals.edges ?? []).map((edge) => edge.node);
  if (error !== undefined && data === undefined) return <Notice kind="error" code={error.message} onRetry={refetch} />;
  if (loading) return <Notice kind="loading" />;
  if (rows.length === 0) {
    return (
      <Notice
        kind="empty"
        title={pick('没有等批准的申请', 'Nothing waits for approval')}
        text={pick(
          '查勘员的授权不够时，可以就这一步报民警批准；批准只管一次。',
          'An assessor whose mandate falls short can ask for one act; an approval holds for that act, once.',
        )}
      />
    );
  }
  return (
    <>
      <div className="card table-card">
        <table className="queue-table">
          <thead>
            <tr>
              <th>{pick('等了', 'Waits')}</th>
              <th>{pick('案件', 'Case')}</th>
              <th>{pick('要做的事', 'Act')}</th>
              <th>{pick('授权哪里不够', 'What falls short')}</th>
              <th>{pick('谁报的，为什么', 'Who asks, and why')}</th>
              <th>
                <span className="visually-hidden">{pick('操作', 'Action')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((asked) => (
              <tr key={asked.id}>
                <td>{formatAge(asked.requestedAt, now, language)}</td>
                <td>
                  {asked.accidentCase === null ? (
                    <span className="mute">{pick('你不能看', 'Not visible to you')}</span>
                  ) : (
                    <Link to={`/case/${asked.accidentCase.id}`} title={asked.accidentCase.caseNo}>
                      {shortNo(asked.accidentCase.caseNo)}
                    </Link>
                  )}
                </td>
                <td>
                  <b>{pick(...(mandateActWords[asked.act] ?? [asked.act, asked.act]))}</b>
                  <div className="small mute">{asked.accidentForm}</div>
                </td>
                <td>
                  {asked.failed.map((each) => (
                    <StateTag key={each.condition} tone="en" icon="warn">
                      {pick(each.messageZh, each.messageEn)}
                    </StateTag>
                  ))}
                  <div className="small mute">
                    {asked.estimateFen !== null &&
                      pick(
                        `估损 ${formatFen(asked.estimateFen, language)}，上限 ${formatFen(asked.mandate.ceilingFen, language)} · `,
                        `Estimate ${formatFen(asked.estimateFen, language)}, ceiling ${formatFen(asked.mandate.ceilingFen, language)} · `,
                      )}
                    {asked.mandate.documentNo}
                  </div>
                </td>
                <td>
                  {asked.requestedBy.displayName}{' '}
                  <span className="mute">
                    {pick(asked.requestedBy.organisation.nameZh, asked.requestedBy.organisation.nameEn)}
                  </span>
                  <div className="small">{asked.reason}</div>
                </td>
                <td>
                  {decides && (
                    <span className="with-icon">
                      <Button size="small" type="primary" onClick={() => setDeciding({ asked, approve: true })}>
                        {pick('批准一次', 'Permit once')}
                      </Button>
                      <Button size="small" onClick={() => setDeciding({ asked, approve: false })}>
                        {pick('不批准', 'Refuse')}
                      </Button>
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data?.actApprovals.pageInfo.hasNextPage === true && (
        <p className="mute">{pick('只列出等得最久的 50 件', 'The 50 that have waited longest')}</p>
      )}
      {deciding !== null && <Decide {...deciding} onClose={() => setDeciding(null)} />}
    </>
  );
}

function Decide({
  asked,
  approve,
  onClose,
}: {
  readonly asked: Asked;
  readonly approve: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const command = useCommand(DecideApprovalDocument);
  const act = pick(...(mandateActWords[asked.act] ?? [asked.act, asked.act]));
  return (
    <DecisionDialog
      title={`${approve ? pick('批准一次', 'Permit once') : pick('不批准', 'Refuse')} · ${act} · ${asked.requestedBy.displayName}`}
      approve={approve}
      command={command}
      onClose={onClose}
      onConfirm={(reason) =>
        void command.run({ approvalId: asked.id, approve, reason }).then((done) => done && onClose())
      }
    />
  );
}
