import { Button, Input, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import {
  type CaseDetailFragment,
  ClaimCaseDocument,
  DeskRequestOfficerDocument,
  DraftAgreementDocument,
  ProposeLiabilityDocument,
  ReleaseCaseDocument,
  RequestMorePhotosDocument,
  RouteToCenterDocument,
  RouteToOfficerDocument,
} from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { gradeKeys } from '../model/case-words.ts';
import { CaseStatus } from './case-status.tsx';
import { PhotosDialog, ReasonDialog } from './dialogs.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { GradeChoice, useChoice } from './grade-choice.tsx';
import { ProblemBanner } from './notice.tsx';
import { GradeLines } from './side-cards.tsx';
import { useCommand } from './use-command.ts';
import { useKeys } from './use-keys.ts';

type OpenDialog = 'send' | 'photos' | 'scene' | 'officer' | 'center' | 'release' | 'draft' | null;

/**
 * What this viewer may do with the case now, fixed at the bottom. Buttons come from `allowedSteps`; a step that is not
 * allowed has no button. Keys: 1–5 grade, P the other party, R photos, Enter the one next action.
 */
export function DecideBar({
  one,
  onMoved,
}: {
  readonly one: CaseDetailFragment;
  readonly onMoved: () => void;
}): ReactElement {
  const pick = usePick();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const may = (step: CaseDetailFragment['allowedSteps'][number]): boolean => one.allowedSteps.includes(step);
  const claim = useCommand(ClaimCaseDocument);
  const release = useCommand(ReleaseCaseDocument);
  const propose = useCommand(ProposeLiabilityDocument);
  const draft = useCommand(DraftAgreementDocument);
  const scene = useCommand(DeskRequestOfficerDocument);
  const officer = useCommand(RouteToOfficerDocument);
  const center = useCommand(RouteToCenterDocument);
  const photos = useCommand(RequestMorePhotosDocument);
  const choice = useChoice(one);
  const [revising, setRevising] = useState(false);
  const [reason, setReason] = useState('');
  // A sent proposal may be replaced, but then the one next action is the parties', not another proposal.
  const sent = one.state === 'LIABILITY_PROPOSED' && !revising;
  const choosing = may('PROPOSE_LIABILITY') && !sent;

  const close = (): void => setDialog(null);
  const after =
    (moved: boolean) =>
    (accepted: boolean): void => {
      if (!accepted) return;
      close();
      setRevising(false);
      if (moved) onMoved();
    };
  const claimNow = (): void => void claim.run({ caseId: one.id });
  const sendNow = (): void => {
    if (choice.patternId === null) return;
    void propose
      .run({
        caseId: one.id,
        patternId: choice.patternId,
        grades: [...choice.grades],
        note: null,
        reason: reason.trim() === '' ? null : reason.trim(),
      })
      .then(after(false));
  };

  const ready = choosing && choice.patternId !== null;
  const primary: { readonly text: string; readonly act: () => void; readonly disabled?: boolean } | null = may(
    'CLAIM_CASE',
  )
    ? {
        text: one.waitingFor === 'OFFICER' ? pick('接手这起', 'Take over') : pick('认领这起', 'Take this case'),
        act: claimNow,
      }
    : choosing
      ? { text: pick('把建议发给双方', 'Send the proposal'), act: () => setDialog('send'), disabled: !ready }
      : may('DRAFT_AGREEMENT')
        ? { text: pick('起草协议书', 'Draft the agreement'), act: () => setDialog('draft') }
        : null;
  const gradeActions = choosing
    ? Object.fromEntries(gradeKeys.map((grade, index) => [String(index + 1), () => choice.setGrade(grade)]))
    : {};
  useKeys({
    ...gradeActions,
    p: choosing ? choice.switchParty : undefined,
    r: may('REQUEST_PHOTOS') ? () => setDialog('photos') : undefined,
    enter: primary === null || primary.disabled === true ? undefined : primary.act,
  });

  return (
    <>
      <footer className="decide">
        {choosing ? <GradeChoice one={one} choice={choice} /> : <CaseStatus one={one} />}
        <span className="spacer" />
        {may('PROPOSE_LIABILITY') && sent && (
          <Button onClick={() => setRevising(true)}>{pick('改建议', 'Change it')}</Button>
        )}
        {may('RELEASE_CASE') && <Button onClick={() => setDialog('release')}>{pick('放回', 'Release')}</Button>}
        {may('REQUEST_OFFICER') && <Button onClick={() => setDialog('scene')}>{pick('请民警到场', 'On scene')}</Button>}
        {may('ROUTE_TO_OFFICER') && (
          <Button onClick={() => setDialog('officer')}>{pick('转线上民警', 'Online officer')}</Button>
        )}
        {may('ROUTE_TO_CENTER') && <Button onClick={() => setDialog('center')}>{pick('转中心', 'Centre')}</Button>}
        {may('REQUEST_PHOTOS') && (
          <Button onClick={() => setDialog('photos')}>
            {pick('补照片', 'Photos')} <kbd>R</kbd>
          </Button>
        )}
        {primary !== null && (
          <Button
            type="primary"
            size="large"
            className="decide-primary"
            disabled={primary.disabled === true}
            loading={claim.busy}
            onClick={primary.act}
          >
            {primary.text} <kbd>Enter</kbd>
          </Button>
        )}
      </footer>
      <div className="decide-problem">
        <ProblemBanner problem={claim.problem} onClose={claim.clear} />
      </div>
      {dialog === 'send' && (
        <Modal
          open
          title={pick('把这个建议发给双方', 'Send this proposal to both parties')}
          okText={pick('发给双方', 'Send')}
          cancelText={pick('再看看', 'Look again')}
          okButtonProps={{
            loading: propose.busy,
            autoFocus: !choice.overrides,
            disabled: choice.overrides && reason.trim() === '',
          }}
          onOk={sendNow}
          onCancel={close}
        >
          <ProblemBanner problem={propose.problem} onClose={propose.clear} />
          <p>
            {choice.patternId} {choice.patternName}
          </p>
          <GradeLines one={one} grades={choice.grades} />
          {choice.overrides && (
            <>
              <label className="field" htmlFor="override-reason">
                {pick('与规则建议不同，请写明理由', 'This leaves the rule’s suggestion: say why')}
              </label>
              <Input.TextArea
                id="override-reason"
                autoFocus
                rows={2}
                maxLength={500}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </>
          )}
          <p className="mute">
            {pick(
              '双方可以同意，也可以要民警。这不是结论，双方都签协议书才算办结。',
              'Both may agree or ask for an officer. It is no decision until both sign.',
            )}
          </p>
        </Modal>
      )}
      {dialog === 'draft' && (
        <DraftDialog
          one={one}
          busy={draft.busy}
          problem={draft.problem}
          onClearProblem={draft.clear}
          onClose={close}
          onConfirm={(input) => void draft.run({ caseId: one.id, ...input }).then(after(false))}
        />
      )}
      {dialog === 'photos' && (
        <PhotosDialog
          one={one}
          busy={photos.busy}
          problem={photos.problem}
          onClearProblem={photos.clear}
          onClose={close}
          onConfirm={(slots, note) =>
            void photos.run({ caseId: one.id, slots, note: note === '' ? null : note }).then(after(false))
          }
        />
      )}
      {dialog === 'release' && (
        <ReasonDialog
          title={pick('放回队列', 'Release the case')}
          confirm={pick('放回', 'Release')}
          suggestions={[pick('与当事人有利害关系', 'Conflict of interest'), pick('交班', 'End of shift')]}
          busy={release.busy}
          problem={release.problem}
          onClearProblem={release.clear}
          onClose={close}
          onConfirm={(reason) => void release.run({ caseId: one.id, reason }).then(after(true))}
        />
      )}
      {dialog === 'scene' && (
        <ReasonDialog
          title={pick('请民警到场', 'Ask for an officer on scene')}
          confirm={pick('请民警到场', 'Ask')}
          suggestions={[
            pick('当事人要求民警到场', 'A party asks for an officer'),
            pick('说法相反，线上说不清', 'Contradicting accounts'),
          ]}
          busy={scene.busy}
          problem={scene.problem}
          onClearProblem={scene.clear}
          onClose={close}
          onConfirm={(reason) => void scene.run({ caseId: one.id, reason }).then(after(true))}
        />
      )}
      {dialog === 'officer' && (
        <ReasonDialog
          title={pick('转线上民警', 'Pass to an online officer')}
          confirm={pick('转民警', 'Pass on')}
          suggestions={[pick('双方说法相反', 'Accounts contradict'), pick('超出我的授权', 'Outside my mandate')]}
          busy={officer.busy}
          problem={officer.problem}
          onClearProblem={officer.clear}
          onClose={close}
          onConfirm={(reason) => void officer.run({ caseId: one.id, reason }).then(after(true))}
        />
      )}
      {dialog === 'center' && (
        <ReasonDialog
          title={pick('转一站式中心', 'Refer to the centre')}
          confirm={pick('转中心', 'Refer')}
          suggestions={[
            pick('材料不齐，到中心办', 'Papers missing'),
            pick('当事人要到中心办', 'Parties prefer the centre'),
          ]}
          busy={center.busy}
          problem={center.problem}
          onClearProblem={center.clear}
          onClose={close}
          onConfirm={(reason) => void center.run({ caseId: one.id, reason }).then(after(true))}
        />
      )}
    </>
  );
}
