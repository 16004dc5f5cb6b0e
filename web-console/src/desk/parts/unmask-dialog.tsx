import { Button, Checkbox, Input, Modal } from 'antd';
import { type ReactElement, useState } from 'react';
import {
  type CaseDetailFragment,
  type PersonalField,
  UnmaskPersonalDataDocument,
} from '../../api/generated/graphql.ts';
import { requestRefresh } from '../../api/refresh.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';
import { useNow } from './use-now.ts';

const fieldWords: Readonly<Record<PersonalField, readonly [string, string]>> = {
  NAME: ['姓名', 'Name'],
  PHONE: ['电话', 'Phone'],
  LICENCE_NO: ['驾驶证号', 'Licence number'],
  POLICY_NO: ['保单号', 'Policy number'],
};

/** Asks to see masked data in full: which fields and why. While it lasts, the time left is shown beside it. */
export function Unmask({
  caseId,
  party,
}: {
  readonly caseId: string;
  readonly party: CaseDetailFragment['parties'][number];
}): ReactElement | null {
  const pick = usePick();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const [fields, setFields] = useState<PersonalField[]>([]);
  const [reason, setReason] = useState('');
  const command = useCommand(UnmaskPersonalDataDocument);
  if (party.unmaskable.length === 0) return null;
  const lasting = party.unmasked.filter(({ until }) => Date.parse(until) > now);
  const leftS = Math.max(0, ...lasting.map(({ until }) => Math.round((Date.parse(until) - now) / 1000)));
  const clock = `${Math.floor(leftS / 60)}:${String(leftS % 60).padStart(2, '0')}`;
  const names = lasting.map(({ field }) => pick(...fieldWords[field])).join(pick('、', ', '));
  const send = async (): Promise<void> => {
    if (await command.run({ caseId, partyOrdinal: party.ordinal, fields, reason: reason.trim() })) {
      setOpen(false);
      setReason('');
      requestRefresh();
    }
  };
  return (
    <>
      {lasting.length > 0 && (
        <span className="unmasked with-icon" role="status">
          <Icon name="eye" size={14} />
          {pick(`${names} 完整显示，还剩 ${clock}`, `${names} shown in full, ${clock} left`)}
        </span>
      )}
      <Button size="small" onClick={() => setOpen(true)}>
        {pick('查看完整信息…', 'Show in full…')}
      </Button>
      <Modal
        open={open}
        title={pick('查看完整个人信息', 'Show personal data in full')}
        okText={pick('查看并记录', 'Show and record')}
        cancelText={pick('先不', 'Not now')}
        okButtonProps={{ disabled: fields.length === 0 || reason.trim().length < 4, loading: command.busy }}
        onOk={() => void send()}
        onCancel={() => setOpen(false)}
      >
        <ProblemBanner problem={command.problem} onClose={command.clear} />
        <p className="sub">
          {pick(
            '只给你一个人看，到时自动恢复遮盖。谁、看了什么、为什么，会写进案件经过和审计，当事人也看得到。',
            'For you alone, and masked again by itself. Who, what and why go into the timeline and the audit; the parties can read it.',
          )}{' '}
          <span className="mute">{pick('个人信息保护法第五十一条', 'PIPL art 51')}</span>
        </p>
        <Checkbox.Group
          className="slot-ticks"
          value={fields}
          options={party.unmaskable.map((field) => ({ value: field, label: pick(...fieldWords[field]) }))}
          onChange={(values) => setFields(values)}
        />
        <label className="field" htmlFor={`unmask-${party.id}`}>
          {pick('为什么要看（至少 4 个字）', 'Why (at least 4 characters)')}
        </label>
        <Input.TextArea
          id={`unmask-${party.id}`}
          rows={2}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Modal>
    </>
  );
}
