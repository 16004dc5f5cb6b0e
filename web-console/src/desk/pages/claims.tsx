import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { AcknowledgeClaimDocument, ClaimInboxDocument, type ClaimRowFragment } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { liabilityGradeWords } from '../../shared/code-words.ts';
import { daysUntil, formatDay, formatMoment } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { Plate } from '../../shared/plate.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { shortNo } from '../model/case-view.ts';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice, ProblemBanner } from '../parts/notice.tsx';
import { useCommand } from '../parts/use-command.ts';
import { useKeys } from '../parts/use-keys.ts';
import { useNow } from '../parts/use-now.ts';
import { useSession } from '../session.tsx';

/** The insurer's inbox: every signed agreement that concerns it, and by when it must list the papers it needs. */
export default function ClaimsPage(): ReactElement {
  const pick = usePick();
  const now = useNow();
  const { viewer } = useSession();
  const { data, loading, error, updating, refetch } = useLiveQuery(ClaimInboxDocument, { first: 50, after: null });
  const acknowledge = useCommand(AcknowledgeClaimDocument);
  const [selected, setSelected] = useState<string | null>(null);
  const [busyId, setBusyId] = useState<string | null>(null);
  const claims = (data?.claimInbox.edges ?? []).map((edge) => edge.node);
  const open = claims.filter((claim) => claim.state === 'DELIVERED');
  const late = open.filter((claim) => Date.parse(claim.listPapersBy) < now);
  const current = claims.find((claim) => claim.id === selected) ?? open[0] ?? claims[0];
  const take = (claim: ClaimRowFragment): void => {
    if (claim.state !== 'DELIVERED') return;
    setBusyId(claim.id);
    void acknowledge.run({ claimId: claim.id }).then(() => setBusyId(null));
  };
  const move = (by: number): void => {
    const at = claims.findIndex((claim) => claim.id === current?.id);
    setSelected(claims[Math.min(claims.length - 1, Math.max(0, at + by))]?.id ?? null);
  };
  useKeys({
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    j: () => move(1),
    k: () => move(-1),
    enter: current?.state === 'DELIVERED' ? () => take(current) : undefined,
  });
  const place = viewer.organisation === null ? '' : pick(viewer.organisation.nameZh, viewer.organisation.nameEn);
  return (
    <DeskPage
      title={pick(`理赔 · ${place}`, `Claims · ${place}`)}
      kpis={[
        { label: pick('待接收', 'To acknowledge'), value: open.length },
        { label: pick('过了告知期限', 'Papers overdue'), value: late.length, bad: late.length > 0 },
      ]}
    >
      <div className="queue-body">
        <div className="page-head">
          <h1>{pick('理赔收件', 'Claim inbox')}</h1>
          <span className="mute">
            {pick(`${claims.length} 件，最新在前`, `${claims.length}, newest first`)}
            {updating && pick(' · 正在更新', ' · updating')}
          </span>
          <span className="spacer" />
          <span className="mute small">
            <kbd>↑</kbd> <kbd>↓</kbd> {pick('选行', 'choose')} <kbd>Enter</kbd> {pick('接收', 'acknowledge')}
          </span>
        </div>
        <ProblemBanner problem={acknowledge.problem} onClose={acknowledge.clear} />
        {loading ? (
          <Notice kind="loading" />
        ) : error !== undefined && data === undefined ? (
          <Notice kind="error" code={error.message} onRetry={refetch} />
        ) : claims.length === 0 ? (
          <Notice
            kind="empty"
            title={pick('还没有收到案件', 'Nothing received yet')}
            text={pick('双方签完协议书，会马上送到这里。', 'An agreement arrives as soon as both parties have signed.')}
          />
        ) : (
          <div className="card table-card">
            <table className="queue-table">
              <thead>
                <tr>
                  <th>{pick('理赔号', 'Claim')}</th>
                  <th>{pick('案件', 'Case')}</th>
                  <th>{pick('车牌', 'Plate')}</th>
                  <th>{pick('本方责任', 'Liability')}</th>
                  <th>{pick('送达', 'Delivered')}</th>
                  <th>{pick('告诉当事人交什么', 'List the papers by')}</th>
                  <th>{pick('协议书', 'Agreement')}</th>
                  <th>{pick('状态', 'State')}</th>
                  <th className="col-act">
                    <span className="visually-hidden">{pick('操作', 'Action')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {claims.map((claim) => (
                  <ClaimLine
                    key={claim.id}
                    claim={claim}
                    now={now}
                    selected={claim.id === current?.id}
                    busy={claim.id === busyId}
                    onSelect={() => setSelected(claim.id)}
                    onTake={() => take(claim)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </DeskPage>
  );
}

function ClaimLine({
  claim,
  now,
  selected,
  busy,
  onSelect,
  onTake,
}: {
  readonly claim: ClaimRowFragment;
  readonly now: number;
  readonly selected: boolean;
  readonly busy: boolean;
  readonly onSelect: () => void;
  readonly onTake: () => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  // Once the insurer has taken it, the papers are between it and the party; only an untouched claim is urgent here.
  const open = claim.state === 'DELIVERED';
  const late = open && Date.parse(claim.listPapersBy) < now;
  const soon = open && daysUntil(claim.listPapersBy, now) <= 1;
  const pdfUrl = claim.accidentCase.agreement?.pdfUrl ?? null;
  const due = formatDay(claim.listPapersBy, language);
  return (
    <tr className={selected ? 'selected' : undefined} aria-selected={selected} onClick={onSelect}>
      <td>
        <b>{claim.claimNo}</b>
      </td>
      <td title={claim.caseNo}>{shortNo(claim.caseNo)}</td>
      <td>
        <Plate plate={claim.plate} />{' '}
        <span className="mute">{claim.partyOrdinal === 1 ? pick('甲方', 'A') : pick('乙方', 'B')}</span>
      </td>
      <td>
        <b>{pick(...liabilityGradeWords[claim.grade])}</b>
      </td>
      <td>{formatMoment(claim.deliveredAt, now, language)}</td>
      <td>
        <StateTag tone={late ? 'ov' : soon ? 'en' : 'plain'} icon="clock">
          {late ? pick(`过了 ${due}`, `Was due ${due}`) : pick(`最迟 ${due}`, `By ${due}`)}
        </StateTag>
      </td>
      <td>
        {pdfUrl === null ? (
          <span className="mute">{pick('正在生成', 'Being made')}</span>
        ) : (
          <a className="with-icon" href={pdfUrl} target="_blank" rel="noreferrer">
            <Icon name="doc" size={15} />
            PDF
          </a>
        )}
      </td>
      <td>
        {claim.suspension !== null ? (
          <StateTag tone="ov" icon="hand">
            {pick(claim.suspension.textZh, claim.suspension.textEn)}
          </StateTag>
        ) : claim.state === 'ACKNOWLEDGED' ? (
          <StateTag tone="av">
            {pick('已接收', 'Acknowledged')} {claim.acknowledgedBy?.displayName}
          </StateTag>
        ) : (
          <StateTag tone="of">{pick('等接收', 'To acknowledge')}</StateTag>
        )}
      </td>
      <td>
        {claim.state === 'DELIVERED' && (
          <Button size="small" type={selected ? 'primary' : 'default'} loading={busy} onClick={onTake}>
            {pick('接收', 'Acknowledge')}
            {selected && <kbd>Enter</kbd>}
          </Button>
        )}
      </td>
    </tr>
  );
}
