import { Button, Input, Modal, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  type CaseDetailFragment,
  DecideRecusalDocument,
  DeskRequestRecusalDocument,
  DeterminationDeskDocument,
  DivertToSceneDocument,
  HandOverCaseDocument,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { ReasonDialog } from './dialogs.tsx';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';
import { useKeys } from './use-keys.ts';

type OpenDialog = 'divert' | 'recusal' | 'hand' | 'approve' | 'refuse' | null;

/** What only officers and their head do with a case: write its document, hand it over, divert it, recuse. */
export function OfficerCard({
  one,
  onPage = false,
}: {
  readonly one: CaseDetailFragment;
  /** On the document's own page there is no way to it. */
  readonly onPage?: boolean;
}): ReactElement | null {
  const pick = usePick();
  const navigate = useNavigate();
  const { data } = useLiveQuery(DeterminationDeskDocument, { id: one.id });
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const divert = useCommand(DivertToSceneDocument);
  const recusal = useCommand(DeskRequestRecusalDocument);
  const decide = useCommand(DecideRecusalDocument);
  const desk = data?.accidentCase;
  const may = (step: CaseDetailFragment['allowedSteps'][number]): boolean => one.allowedSteps.includes(step);
  const close = (): void => setDialog(null);
  const after = (accepted: boolean): void => {
    if (accepted) close();
  };
  const hasDocument = desk?.determination != null;
  const toDocument = (): void => void navigate(`/case/${one.id}/determination`);
  const write = !onPage && (hasDocument || may('DRAFT_DETERMINATION'));
  useKeys({ d: write ? toDocument : undefined });
  const pending = desk?.recusals.find(({ decidedAt }) => decidedAt === null);
  const offered =
    write || (['DIVERT_TO_SCENE', 'HAND_OVER_CASE', 'REQUEST_RECUSAL', 'DECIDE_RECUSAL'] as const).some(may);
  if (!offered && !hasDocument && pending === undefined) return null;
  return (
    <section className={desk?.recusalPending === true ? 'card side-card side-card-stop' : 'card side-card'}>
      <Icon name="gavel" />
      <div className="standings">
        <b>
          {desk?.handling === 'REMOTE'
            ? pick('线上认定', 'Online determination')
            : desk?.handling === 'ON_SCENE'
              ? pick('现场处理', 'At the scene')
              : pick('民警处理', 'Officer')}
          {hasDocument && ` · ${pick(desk.determination!.titleZh, desk.determination!.titleEn)}`}
        </b>
        {pending !== undefined && (
          <p>
            {pick('申请回避，等负责人决定：', 'Recusal asked for, the head decides: ')}
            {pending.requestedBy} · {pending.reason}
          </p>
        )}
        <div className="suggestions">
          {write && (
            <Button type="primary" size="small" onClick={toDocument}>
              {hasDocument ? pick('看文书', 'The document') : pick('写认定书', 'Write the determination')} <kbd>D</kbd>
            </Button>
          )}
          {may('DIVERT_TO_SCENE') && desk?.handling !== 'ON_SCENE' && (
            <Button size="small" onClick={() => setDialog('divert')}>
              {pick('改到现场处理', 'Divert to the scene')}
            </Button>
          )}
          {may('HAND_OVER_CASE') && (
            <Button size="small" onClick={() => setDialog('hand')}>
              {pick('换人', 'Hand over')}
            </Button>
          )}
          {may('REQUEST_RECUSAL') && (
            <Button size="small" onClick={() => setDialog('recusal')}>
              {pick('我要回避', 'Recuse myself')}
            </Button>
          )}
          {may('DECIDE_RECUSAL') && (
            <>
              <Button size="small" onClick={() => setDialog('approve')}>
                {pick('准予回避', 'Approve')}
              </Button>
              <Button size="small" onClick={() => setDialog('refuse')}>
                {pick('驳回', 'Refuse')}
              </Button>
            </>
          )}
        </div>
      </div>
      {dialog === 'divert' && (
        <ReasonDialog
          title={pick('改到现场处理', 'Divert to the scene')}
          confirm={pick('改到现场', 'Divert')}
          suggestions={[
            pick('照片看不清痕迹', 'Traces cannot be seen'),
            pick('当事人要民警到场', 'A party asks for it'),
          ]}
          busy={divert.busy}
          problem={divert.problem}
          onClearProblem={divert.clear}
          onClose={close}
          onConfirm={(reason) => void divert.run({ caseId: one.id, reason }).then(after)}
        />
      )}
      {dialog === 'recusal' && (
        <ReasonDialog
          title={pick('申请回避', 'Ask for recusal')}
          confirm={pick('申请', 'Ask')}
          suggestions={[pick('与当事人是近亲属', 'Close relative'), pick('与本案有利害关系', 'Interest in the case')]}
          busy={recusal.busy}
          problem={recusal.problem}
          onClearProblem={recusal.clear}
          onClose={close}
          onConfirm={(reason) => void recusal.run({ caseId: one.id, reason }).then(after)}
        />
      )}
      {(dialog === 'approve' || dialog === 'refuse') && (
        <ReasonDialog
          title={
            dialog === 'approve' ? pick('准予回避', 'Approve the recusal') : pick('驳回回避申请', 'Refuse the recusal')
          }
          confirm={pick('决定', 'Decide')}
          suggestions={[pick('情况属实', 'As stated'), pick('不影响公正处理', 'No effect on fairness')]}
          busy={decide.busy}
          problem={decide.problem}
          onClearProblem={decide.clear}
          onClose={close}
          onConfirm={(reason) => void decide.run({ caseId: one.id, approve: dialog === 'approve', reason }).then(after)}
        />
      )}
      {dialog === 'hand' && desk != null && <HandOverDialog caseId={one.id} to={desk.handOverTo} onClose={close} />}
    </section>
  );
}

function HandOverDialog({
  caseId,
  to,
  onClose,
}: {
  readonly caseId: string;
  readonly to: readonly {
    readonly id: string;
    readonly displayName: string;
    readonly badgeNo: string | null;
    readonly organisation: { readonly nameZh: string; readonly nameEn: string };
  }[];
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const command = useCommand(HandOverCaseDocument);
  const [toStaffId, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={pick('移交给同事', 'Hand over to a colleague')}
      okText={pick('移交', 'Hand over')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: toStaffId === null || reason.trim() === '', loading: command.busy }}
      onOk={() => {
        if (toStaffId === null) return;
        void command.run({ caseId, toStaffId, reason: reason.trim() }).then((accepted) => {
          if (accepted) onClose();
        });
      }}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <Select
        showSearch
        autoFocus
        className="wide"
        optionFilterProp="label"
        aria-label={pick('同事', 'Colleague')}
        placeholder={pick('选民警', 'Choose an officer')}
        value={toStaffId}
        onChange={setTo}
        options={to.map((staff) => ({
          value: staff.id,
          label: `${staff.badgeNo ?? ''} ${staff.displayName} ${pick(staff.organisation.nameZh, staff.organisation.nameEn)}`,
        }))}
      />
      <label className="field" htmlFor="hand-over-reason">
        {pick('原因（同事会看到，会记在经过里）', 'Reason (the colleague reads it; kept in the timeline)')}
      </label>
      <Input.TextArea
        id="hand-over-reason"
        rows={2}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Modal>
  );
}
