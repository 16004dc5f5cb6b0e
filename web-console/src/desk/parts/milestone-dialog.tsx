import { Input, Modal, Radio, Select } from 'antd';
import { type ReactElement, useState } from 'react';
import { type MilestoneTextFragment, RecordMilestoneDocument } from '../../api/generated/graphql.ts';
import { fromLocalInput, toLocalInput } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { partyLetter } from '../model/case-words.ts';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';

/** Records a fact of the law: what, when, and the paper that proves it. Says which clocks it starts and ends. */
export function MilestoneDialog({
  caseId,
  milestones,
  ordinals,
  onClose,
}: {
  readonly caseId: string;
  readonly milestones: readonly MilestoneTextFragment[];
  readonly ordinals: readonly number[];
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const command = useCommand(RecordMilestoneDocument);
  const [code, setCode] = useState<string | null>(null);
  const [at, setAt] = useState(() => toLocalInput(Date.now()));
  const [note, setNote] = useState('');
  const [ordinal, setOrdinal] = useState<number | null>(null);
  const [date, setDate] = useState('');
  const chosen = milestones.find((each) => each.code === code);
  const ready =
    chosen !== undefined &&
    at !== '' &&
    note.trim().length >= 2 &&
    (!chosen.perParty || ordinal !== null) &&
    (!chosen.dateRequired || date !== '');
  const send = async (): Promise<void> => {
    if (chosen === undefined) return;
    const done = await command.run({
      caseId,
      milestone: chosen.code,
      happenedAt: fromLocalInput(at),
      note: note.trim(),
      partyOrdinal: chosen.perParty ? ordinal : null,
      date: chosen.dateZh === null || date === '' ? null : date,
    });
    if (done) onClose();
  };
  return (
    <Modal
      open
      title={pick('登记法定事项', 'Record a milestone')}
      okText={pick('登记', 'Record')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: !ready, loading: command.busy }}
      onOk={() => void send()}
      onCancel={onClose}
    >
      <ProblemBanner problem={command.problem} onClose={command.clear} />
      <label className="field" htmlFor="milestone">
        {pick('发生了什么', 'What happened')}
      </label>
      <Select
        id="milestone"
        className="wide"
        autoFocus
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={pick('选一项，可以打字找', 'Choose, or type to find')}
        value={code}
        onChange={(value: string) => {
          setCode(value);
          setOrdinal(null);
          setDate('');
        }}
        options={milestones.map((each) => ({ value: each.code, label: pick(each.nameZh, each.nameEn) }))}
      />
      {chosen !== undefined && (
        <>
          <p className="small mute">
            {chosen.starts.length > 0 &&
              pick(`开始 ${chosen.starts.join('、')}。`, `Starts ${chosen.starts.join(', ')}. `)}
            {chosen.ends.length > 0 && pick(`完成 ${chosen.ends.join('、')}。`, `Ends ${chosen.ends.join(', ')}.`)}
          </p>
          {chosen.perParty && (
            <>
              <span className="field">{pick('哪一方', 'Which party')}</span>
              <Radio.Group
                value={ordinal}
                onChange={(event) => setOrdinal(event.target.value as number)}
                options={ordinals.map((each) => ({ value: each, label: pick(...partyLetter(each)) }))}
              />
            </>
          )}
          <label className="field" htmlFor="milestone-at">
            {pick('什么时候（从这一天起算）', 'When (counted from this day)')}
          </label>
          <Input id="milestone-at" type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
          {chosen.dateZh !== null && (
            <>
              <label className="field" htmlFor="milestone-date">
                {pick(chosen.dateZh, chosen.dateEn ?? chosen.dateZh)}
                {!chosen.dateRequired && pick('（没有就不填）', ' (if there is one)')}
              </label>
              <Input id="milestone-date" type="date" value={date} onChange={(event) => setDate(event.target.value)} />
            </>
          )}
          <label className="field" htmlFor="milestone-note">
            {pick(`凭什么：${chosen.proofZh}`, `Proof: ${chosen.proofEn}`)}
          </label>
          <Input.TextArea
            id="milestone-note"
            rows={2}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </>
      )}
    </Modal>
  );
}
