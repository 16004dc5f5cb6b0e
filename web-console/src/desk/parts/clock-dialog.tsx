import { Input, InputNumber, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import {
  type ClockTextFragment,
  ExtendClockDocument,
  ResumeClockDocument,
  SuspendClockDocument,
} from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';

export type ClockChange = 'SUSPEND' | 'RESUME' | 'EXTEND';

/** Asks for the reason of a change to a clock; it goes into the record with the name of who approved. */
export function ClockDialog({
  caseId,
  clock,
  change,
  onClose,
}: {
  readonly caseId: string;
  readonly clock: ClockTextFragment;
  readonly change: ClockChange;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const suspend = useCommand(SuspendClockDocument);
  const resume = useCommand(ResumeClockDocument);
  const extend = useCommand(ExtendClockDocument);
  const longest = clock.rule.extendedTo ?? clock.rule.count;
  const [reason, setReason] = useState('');
  const [count, setCount] = useState(longest);
  const command = change === 'SUSPEND' ? suspend : change === 'RESUME' ? resume : extend;
  const name = pick(clock.rule.nameZh, clock.rule.nameEn);
  const title = {
    SUSPEND: pick(`中止：${name}`, `Suspend: ${name}`),
    RESUME: pick(`中止原因消失：${name}`, `Resume: ${name}`),
    EXTEND: pick(`批准延长：${name}`, `Extend: ${name}`),
  }[change];
  const what = {
    SUSPEND: pick(
      '可以中止的认定时限一起停，最长六十日；期满或者原因消失后五个工作日内制作。',
      'Every clock of the determination stands still, for sixty days at most; then five working days are left.',
    ),
    RESUME: pick('从今天起，五个工作日内制作认定书或者事故证明。', 'Five working days are left for the document.'),
    EXTEND: pick(`从开始之日算，最长 ${longest} 日。`, `At most ${longest} days from its start.`),
  }[change];
  const send = async (): Promise<void> => {
    const input = { caseId, clockId: clock.id, reason: reason.trim() };
    const done =
      change === 'EXTEND'
        ? await extend.run({ ...input, count })
        : await (change === 'SUSPEND' ? suspend : resume).run(input);
    if (done) onClose();
  };
  const ready = reason.trim().length >= 2;
  return (
    <Modal
      open
      title={title}
      okText={pick('确定', 'Confirm')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: !ready, loading: command.busy }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <p className="sub">{what}</p>
      <p className="mute small">{pick(clock.rule.articleZh, clock.rule.articleEn)}</p>
      {change === 'EXTEND' && (
        <>
          <label className="field" htmlFor="clock-count">
            {pick('一共多少日', 'Days in all')}
          </label>
          <InputNumber
            id="clock-count"
            min={clock.rule.count}
            max={longest}
            value={count}
            onChange={(value) => setCount(value ?? longest)}
          />
        </>
      )}
      <label className="field" htmlFor="clock-reason">
        {pick('原因（会记在经过里）', 'Reason (kept in the timeline)')}
      </label>
      <Input.TextArea
        id="clock-reason"
        autoFocus
        rows={3}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey && ready) void send();
        }}
      />
    </Modal>
  );
}
