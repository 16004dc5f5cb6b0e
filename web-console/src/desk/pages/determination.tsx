import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  type CaseDetailFragment,
  DeterminationDeskDocument,
  type DeterminationDeskQuery,
  RequestMorePhotosDocument,
  SignDeterminationDocument,
  WithdrawDeterminationDocument,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { CaseHead } from '../parts/case-head.tsx';
import { CaseEvidence, useLiveCase } from '../parts/case-view.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { DeterminationDraft } from '../parts/determination-draft.tsx';
import { DeterminationSheet } from '../parts/determination-paper.tsx';
import { MediationCard, ServiceCard } from '../parts/determination-service.tsx';
import { type DeskDetermination, Recordings, Standings } from '../parts/determination-standing.tsx';
import { PhotosDialog, ReasonDialog } from '../parts/dialogs.tsx';
import { Notice, ProblemBanner } from '../parts/notice.tsx';
import { OfficerCard } from '../parts/officer-card.tsx';
import { useCommand } from '../parts/use-command.ts';
import { useDeskKpis } from '../parts/use-desk-kpis.ts';
import { useKeys } from '../parts/use-keys.ts';

/** The officer's document beside its evidence: written, signed, served. */
export default function DeterminationPage(): ReactElement {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const pick = usePick();
  const { one, loading, error, refetch } = useLiveCase(id);
  const desk = useLiveQuery(DeterminationDeskDocument, { id });
  const kpis = useDeskKpis();
  const back = (): void => void navigate(`/officer?case=${id}`);
  useKeys({ escape: back });
  return (
    <DeskPage title={pick('写认定书', 'Determination')} kpis={kpis}>
      {error !== undefined && one === undefined ? (
        <Notice kind="error" code={error.message} onRetry={refetch} />
      ) : loading || one === undefined || desk.loading ? (
        <Notice kind="loading" />
      ) : one === null || desk.data?.accidentCase == null ? (
        <Notice
          kind="empty"
          title={pick('没有这起案件，或你不能看', 'No such case, or you may not see it')}
          action={pick('回到队列', 'Back to the queue')}
          onRetry={back}
        />
      ) : (
        <div className="case-page">
          <CaseHead
            one={one}
            before={
              <button
                type="button"
                className="icon-button"
                aria-label={pick('回到队列', 'Back to the queue')}
                onClick={back}
              >
                <Icon name="back" size={18} />
              </button>
            }
          />
          <Document one={one} desk={desk.data.accidentCase} />
        </div>
      )}
    </DeskPage>
  );
}

function Document({
  one,
  desk,
}: {
  readonly one: CaseDetailFragment;
  readonly desk: NonNullable<DeterminationDeskQuery['accidentCase']>;
}): ReactElement {
  const pick = usePick();
  const paper = desk.determination;
  const mayDraft = one.allowedSteps.includes('DRAFT_DETERMINATION');
  const [writing, setWriting] = useState(paper === null);
  const [photosOpen, setPhotosOpen] = useState(false);
  const photos = useCommand(RequestMorePhotosDocument);
  const mayAsk = one.allowedSteps.includes('REQUEST_PHOTOS');
  useKeys({ r: mayAsk ? () => setPhotosOpen(true) : undefined });
  const tools = mayAsk && (
    <Button onClick={() => setPhotosOpen(true)}>
      {pick('补照片', 'Photos')} <kbd>R</kbd>
    </Button>
  );
  return (
    <>
      <div className="case-columns determination-columns">
        <CaseEvidence one={one} />
        {writing && mayDraft ? (
          <DeterminationDraft
            one={one}
            paper={paper}
            onScene={desk.handling === 'ON_SCENE'}
            aside={<OfficerCard one={one} onPage />}
            onDone={() => setWriting(false)}
            foot={(primary) => (
              <footer className="decide determination-foot">
                <span className="sub">{pick('1–5 选责任，P 换一方。', '1–5 grade, P next party.')}</span>
                <span className="spacer" />
                {tools}
                <Button
                  type="primary"
                  size="large"
                  className="decide-primary"
                  loading={primary.busy}
                  disabled={!primary.ready}
                  onClick={primary.act}
                >
                  {primary.text} <kbd>Enter</kbd>
                </Button>
              </footer>
            )}
          />
        ) : paper === null ? (
          <div className="case-right">
            <OfficerCard one={one} onPage />
            <Notice
              kind="empty"
              title={pick('还没有文书', 'No document yet')}
              text={
                one.waitingFor === 'OFFICER'
                  ? pick(
                      '先接手这起；有回避申请没决定时不能写。',
                      'Take the case first; nothing is decided while a recusal is pending.',
                    )
                  : pick('这起现在不由民警认定。', 'No officer decides on this case now.')
              }
            />
          </div>
        ) : (
          <Written one={one} paper={paper} tools={tools} onRewrite={mayDraft ? () => setWriting(true) : null} />
        )}
      </div>
      {photosOpen && (
        <PhotosDialog
          one={one}
          busy={photos.busy}
          problem={photos.problem}
          onClearProblem={photos.clear}
          onClose={() => setPhotosOpen(false)}
          onConfirm={(slots, note) =>
            void photos.run({ caseId: one.id, slots, note: note === '' ? null : note }).then((accepted) => {
              if (accepted) setPhotosOpen(false);
            })
          }
        />
      )}
    </>
  );
}

/** A drafted or issued document: the sheet, where the parties stand, and what comes next. */
function Written({
  one,
  paper,
  tools,
  onRewrite,
}: {
  readonly one: CaseDetailFragment;
  readonly paper: DeskDetermination;
  readonly tools: ReactElement | false;
  readonly onRewrite: (() => void) | null;
}): ReactElement {
  const pick = usePick();
  const sign = useCommand(SignDeterminationDocument);
  const withdraw = useCommand(WithdrawDeterminationDocument);
  const [withdrawing, setWithdrawing] = useState(false);
  const { content } = paper;
  const issued = paper.signedAt !== null;
  const maySign = one.allowedSteps.includes('SIGN_DETERMINATION');
  const ready = paper.standings.every(({ signedAt, refusedAt }) => signedAt !== null || refusedAt !== null);
  const signNow = (): void => void sign.run({ determinationId: paper.id, contentHash: paper.contentHash });
  useKeys({ enter: maySign && ready ? signNow : undefined });
  return (
    <>
      <div className="case-right">
        <OfficerCard one={one} onPage />
        <Standings one={one} paper={paper} mayNote={one.allowedSteps.includes('NOTE_REFUSAL') && one.claimedByMe} />
        <Recordings one={one} paper={paper} mayAttach={one.allowedSteps.includes('ATTACH_RECORDING')} />
        {issued && one.claimedByMe && <ServiceCard paper={paper} />}
        {issued && <MediationCard one={one} paper={paper} />}
        {paper.pdfUrl !== null && (
          <a className="card side-card" href={paper.pdfUrl} target="_blank" rel="noreferrer">
            <Icon name="doc" /> {paper.documentNo} PDF
          </a>
        )}
        <DeterminationSheet
          one={one}
          text={{
            kind: paper.kind,
            authority: content.authority,
            documentNo: paper.documentNo,
            slight: content.scope === 'SLIGHT_INJURY_CONSENT',
            factsText: content.factsText,
            unestablished: content.unestablished ?? '',
            articleZh: content.articleZh ?? '',
            overrideReason: content.overrideReason ?? '',
            officer: issued ? `${paper.officerName ?? ''}　警号 ${paper.officerBadgeNo ?? ''}` : null,
            parties: content.parties,
          }}
        />
      </div>
      <footer className="decide determination-foot">
        <span className="sub">
          {issued
            ? pick(
                '已签发。逐一送达，复核从送达第二天起算。',
                'Signed. Serve each party; the review runs from the day after.',
              )
            : ready
              ? pick('各方都签了或已注明，可以签发。', 'All signed or noted: you may sign.')
              : pick('等各方看、签；不签的注明。', 'Waiting for the parties; note who does not sign.')}
        </span>
        <span className="spacer" />
        {tools}
        {one.allowedSteps.includes('WITHDRAW_DETERMINATION') && (
          <Button onClick={() => setWithdrawing(true)}>{pick('撤回草稿', 'Withdraw')}</Button>
        )}
        {onRewrite !== null && !issued && <Button onClick={onRewrite}>{pick('改写', 'Rewrite')}</Button>}
        {maySign && (
          <Button
            type="primary"
            size="large"
            className="decide-primary"
            disabled={!ready}
            loading={sign.busy}
            onClick={signNow}
          >
            {pick('签发', 'Sign')} <kbd>Enter</kbd>
          </Button>
        )}
      </footer>
      <div className="decide-problem">
        <ProblemBanner problem={sign.problem} onClose={sign.clear} />
      </div>
      {withdrawing && (
        <ReasonDialog
          title={pick('撤回草稿', 'Withdraw the draft')}
          confirm={pick('撤回', 'Withdraw')}
          suggestions={[pick('还要补证据', 'More evidence needed'), pick('事实有误', 'Facts are wrong')]}
          busy={withdraw.busy}
          problem={withdraw.problem}
          onClearProblem={withdraw.clear}
          onClose={() => setWithdrawing(false)}
          onConfirm={(reason) =>
            void withdraw.run({ determinationId: paper.id, reason }).then((accepted) => {
              if (accepted) setWithdrawing(false);
            })
          }
        />
      )}
    </>
  );
}
