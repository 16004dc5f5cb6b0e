import { Input, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import {
  DecideMandateDocument,
  type MandateLineFragment,
  ResumeMandateDocument,
  RevokeMandateDocument,
  SuspendMandateDocument,
} from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { ReasonDialog } from './dialogs.tsx';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';

/** What an office can do to a mandate besides writing its terms. */
export type MandateDeed = 'SUSPEND' | 'RESUME' | 'REVOKE' | 'APPROVE' | 'REFUSE';

interface DeedProps {
  readonly mandate: MandateLineFragment;
  readonly onClose: () => void;
}

/** Suspends, resumes, revokes, or decides what another officer issued. */
export function MandateDeedDialog({ deed, ...props }: DeedProps & { readonly deed: MandateDeed }): ReactElement {
  switch (deed) {
    case 'SUSPEND':
      return (
        <Standing
          {...props}
          document={SuspendMandateDocument}
          words={['暂停授权', 'Suspend']}
          suggestions={[
            ['投诉待核查', 'A complaint is being looked into'],
            ['休假离岗', 'On leave'],
          ]}
        />
      );
    case 'RESUME':
      return (
        <Standing
          {...props}
          document={ResumeMandateDocument}
          words={['恢复授权', 'Resume']}
          suggestions={[
            ['核查无问题', 'Nothing was found'],
            ['已返岗', 'Back on duty'],
          ]}
        />
      );
    case 'REVOKE':
      return (
        <Standing
          {...props}
          document={RevokeMandateDocument}
          words={['撤销授权', 'Revoke']}
          suggestions={[
            ['离职', 'Has left'],
            ['违反快处规定', 'Broke the rules of fast handling'],
          ]}
        />
      );
    case 'APPROVE':
    case 'REFUSE':
      return <Decision {...props} approve={deed === 'APPROVE'} />;
  }
}

function Standing<Data extends object>({
  mandate,
  document,
  words,
  suggestions,
  onClose,
}: DeedProps & {
  readonly document: TypedDocumentNode<Data, { input: { idempotencyKey: string; mandateId: string; reason: string } }>;
  readonly words: readonly [string, string];
  readonly suggestions: readonly (readonly [string, string])[];
}): ReactElement {
  const pick = usePick();
  const command = useCommand(document);
  return (
    <ReasonDialog
      title={`${pick(...words)} · ${mandate.holder.displayName} · ${mandate.documentNo}`}
      confirm={pick(...words)}
      suggestions={suggestions.map((each) => pick(...each))}
      busy={command.busy}
      problem={command.problem}
      onClearProblem={command.clear}
      onClose={onClose}
      onConfirm={(reason) => void command.run({ mandateId: mandate.id, reason }).then((done) => done && onClose())}
    />
  );
}

function Decision({ mandate, approve, onClose }: DeedProps & { readonly approve: boolean }): ReactElement {
  const command = useCommand(DecideMandateDocument);
  const pick = usePick();
  const words = approve ? pick('批准授权', 'Approve') : pick('不批准', 'Do not approve');
  return (
    <DecisionDialog
      title={`${words} · ${mandate.holder.displayName} · ${mandate.documentNo}`}
      approve={approve}
      command={command}
      onClose={onClose}
      onConfirm={(reason) =>
        void command.run({ mandateId: mandate.id, approve, reason }).then((done) => done && onClose())
      }
    />
  );
}

/** A yes that may say why, or a no that must. */
export function DecisionDialog({
  title,
  approve,
  command,
  onClose,
  onConfirm,
}: {
  readonly title: string;
  readonly approve: boolean;
  readonly command: Pick<ReturnType<typeof useCommand>, 'busy' | 'problem' | 'clear'>;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}): ReactElement {
  const pick = usePick();
  const [reason, setReason] = useState('');
  const ready = approve || reason.trim() !== '';
  return (
    <Modal
      open
      title={title}
      okText={approve ? pick('批准', 'Approve') : pick('不批准', 'Do not approve')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: !ready, loading: command.busy }}
      onOk={() => onConfirm(reason.trim())}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <label className="field" htmlFor="decision-reason">
        {approve ? pick('说明（可以不写）', 'Remark (optional)') : pick('理由', 'Reason')}
      </label>
      <Input.TextArea
        id="decision-reason"
        autoFocus
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey && ready) onConfirm(reason.trim());
        }}
      />
    </Modal>
  );
}
