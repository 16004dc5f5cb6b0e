import { Input, InputNumber, Select, Switch } from 'antd';
import type { ReactElement } from 'react';
import { caseRouteWords } from '../../shared/code-words.ts';
import { usePick } from '../../shared/i18n.ts';
import { mandateActWords } from '../model/case-words.ts';
import { actName, groupName, type PolicyMember } from '../model/policy-members.ts';
import { Unconfirmed } from './policy-content.tsx';

const ONLINE_OR_SIMPLE = ['ONLINE_DETERMINATION', 'SIMPLE_PROCEDURE'] as const;
const PEDESTRIAN = ['SELF_NEGOTIATION', 'SIMPLE_PROCEDURE'] as const;

interface FieldProps {
  readonly member: PolicyMember;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** One choice of the city: its value, what it means, and whether somebody has confirmed it and by what. */
export function PolicyMemberField({
  unconfirmed,
  source,
  onConfirm,
  ...field
}: FieldProps & {
  readonly unconfirmed: boolean;
  /** What it was confirmed by in this draft; undefined when this draft confirms nothing here. */
  readonly source: string | undefined;
  /** null takes the confirmation back. */
  readonly onConfirm: (source: string | null) => void;
}): ReactElement {
  const pick = usePick();
  const { member } = field;
  return (
    <div className="policy-member">
      <div>
        <b>{pick(...member.label)}</b>
        {unconfirmed && <Unconfirmed />}
        <span className="spacer" />
        {(unconfirmed || source !== undefined) && (
          <Switch
            size="small"
            checked={source !== undefined}
            aria-label={pick(`确认：${member.label[0]}`, `Confirm: ${member.label[1]}`)}
            checkedChildren={pick('确认', 'Confirmed')}
            unCheckedChildren={pick('未确认', 'Open')}
            onChange={(checked) => onConfirm(checked ? '' : null)}
          />
        )}
      </div>
      <ValueField {...field} />
      {member.help[0] !== '' && <span className="mute small">{pick(...member.help)}</span>}
      {source !== undefined && (
        <Input
          size="small"
          status={source.trim() === '' ? 'error' : ''}
          placeholder={pick('凭什么确认（必填）', 'Confirmed by what (required)')}
          maxLength={100}
          value={source}
          onChange={(event) => onConfirm(event.target.value)}
        />
      )}
    </div>
  );
}

function ValueField({ member, value, onChange }: FieldProps): ReactElement {
  const pick = usePick();
  const label = pick(...member.label);
  switch (member.kind) {
    case 'switch':
      return (
        <div>
          <Switch aria-label={label} checked={value === true} onChange={onChange} />
          {value === true ? pick('是', 'Yes') : pick('否', 'No')}
        </div>
      );
    case 'yuan':
      return (
        <InputNumber
          aria-label={label}
          min={0}
          precision={2}
          placeholder={pick('没有限额', 'No cap')}
          value={value === null ? null : Number(value) / 100}
          onChange={(yuan) => onChange(yuan === null ? null : Math.round(yuan * 100))}
        />
      );
    case 'number':
      return <InputNumber aria-label={label} precision={0} value={Number(value)} onChange={(n) => onChange(n ?? 0)} />;
    case 'time':
      return (
        <Input
          aria-label={label}
          type="time"
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      );
    case 'route':
    case 'pedestrian':
      return (
        <Select
          aria-label={label}
          value={String(value)}
          options={(member.kind === 'route' ? ONLINE_OR_SIMPLE : PEDESTRIAN).map((each) => ({
            value: each as string,
            label: pick(...caseRouteWords[each]),
          }))}
          onChange={onChange}
        />
      );
    case 'acts':
      return (
        <Select
          mode="multiple"
          aria-label={label}
          value={Array.isArray(value) ? value.map(String) : []}
          options={Object.keys(mandateActWords).map((act) => ({ value: act, label: pick(...actName(act)) }))}
          onChange={onChange}
        />
      );
    case 'group':
      return <GroupField label={label} value={value} onChange={onChange} />;
    default:
      return <LinesField label={label} nullable={member.nullable === true} value={value} onChange={onChange} />;
  }
}

/** One entry per line; nothing at all means no limit where the member may have none. */
function LinesField({
  label,
  nullable,
  value,
  onChange,
}: {
  readonly label: string;
  readonly nullable: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}): ReactElement {
  const lines = Array.isArray(value) ? value.map(String) : [];
  return (
    <Input.TextArea
      aria-label={label}
      autoSize={{ minRows: 1, maxRows: 8 }}
      value={lines.join('\n')}
      onChange={(event) => {
        const text = event.target.value;
        onChange(text === '' && nullable ? null : text === '' ? [] : text.split('\n').map((line) => line.trim()));
      }}
    />
  );
}

/** Numbers that belong together, each under its own name. */
function GroupField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}): ReactElement {
  const pick = usePick();
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return (
    <div className="policy-group">
      {entries.map(([name, each]) => (
        <label key={name} style={{ display: 'contents' }}>
          <span className="mute">{pick(...groupName(name))}</span>
          <InputNumber
            aria-label={`${label} ${pick(...groupName(name))}`}
            size="small"
            value={Number(each)}
            onChange={(number) => onChange({ ...Object.fromEntries(entries), [name]: number ?? 0 })}
          />
        </label>
      ))}
    </div>
  );
}
