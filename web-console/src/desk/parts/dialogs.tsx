import { Button, Checkbox, Input, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import type { CaseDetailFragment } from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { slotLetter } from '../model/case-words.ts';
import { ProblemBanner } from './notice.tsx';
import type { CommandProblem } from './use-command.ts';

interface DialogProps {
  readonly busy: boolean;
  readonly problem: CommandProblem | null;
  readonly onClearProblem: () => void;
  readonly onClose: () => void;
}

/** Asks for the reason of a step that hands the case to someone else; the reason goes into the record. */
export function ReasonDialog({
  title,
  confirm,
  suggestions,
  onConfirm,
  ...dialog
}: DialogProps & {
  readonly title: string;
  readonly confirm: string;
  readonly suggestions: readonly string[];
  readonly onConfirm: (reason: string) => void;
}): ReactElement {
  const pick = usePick();
  const [reason, setReason] = useState('');
  const send = (): void => {
    if (reason.trim() !== '') onConfirm(reason.trim());
  };
  return (
    <Modal
      open
      title={title}
      okText={confirm}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: reason.trim() === '', loading: dialog.busy }}
      onOk={send}
      onCancel={dialog.onClose}
    >
      <ProblemBanner problem={dialog.problem} onClose={dialog.onClearProblem} />
      <label className="field" htmlFor="reason">
        {pick('原因（会记在经过里）', 'Reason (kept in the timeline)')}
      </label>
      <Input.TextArea
        id="reason"
        autoFocus
        rows={3}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) send();
        }}
      />
      <div className="suggestions">
        {suggestions.map((text) => (
          <Button key={text} size="small" onClick={() => setReason(text)}>
            {text}
          </Button>
        ))}
      </div>
    </Modal>
  );
}

/** Ticks the shots that are missing or unclear and asks the parties for them. */
export function PhotosDialog({
  one,
  onConfirm,
  ...dialog
}: DialogProps & {
  readonly one: CaseDetailFragment;
  readonly onConfirm: (slots: string[], note: string) => void;
}): ReactElement {
  const pick = usePick();
  const [slots, setSlots] = useState<string[]>(() =>
    one.photoSlots
      .filter((slot) => (slot.photo === null ? slot.required : slot.photo.warnings.length > 0))
      .map((slot) => slot.code),
  );
  const [note, setNote] = useState('');
  return (
    <Modal
      open
      title={pick('请双方补照片', 'Ask for photos')}
      okText={pick(`请补 ${slots.length} 张`, `Ask for ${slots.length}`)}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: slots.length === 0, loading: dialog.busy }}
      onOk={() => onConfirm(slots, note.trim())}
      onCancel={dialog.onClose}
    >
      <ProblemBanner problem={dialog.problem} onClose={dialog.onClearProblem} />
      <Checkbox.Group value={slots} onChange={(values) => setSlots(values)} className="slot-ticks">
        {one.photoSlots.map((slot) => (
          <Checkbox key={slot.code} value={slot.code}>
            {slotLetter(slot.code)} {pick(slot.nameZh, slot.nameEn)}{' '}
            <span className="mute">
              {slot.photo === null
                ? pick('还没有', 'Missing')
                : slot.photo.warnings.map((one) => pick(one.messageZh, one.messageEn)).join('、') ||
                  pick('已有', 'Present')}
            </span>
          </Checkbox>
        ))}
      </Checkbox.Group>
      <label className="field" htmlFor="photo-note">
        {pick('给当事人的话（可以不写）', 'Note to the parties (optional)')}
      </label>
      <Input id="photo-note" maxLength={100} value={note} onChange={(event) => setNote(event.target.value)} />
    </Modal>
  );
}
