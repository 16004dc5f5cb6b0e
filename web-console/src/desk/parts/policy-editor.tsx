import { Button, Input } from 'antd';
import { type ReactElement, useState } from 'react';
import { DraftPolicyDocument, type PolicyVersionRowFragment } from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { membersOf } from '../model/policy-members.ts';
import { ProblemBanner } from './notice.tsx';
import { PolicyMemberField } from './policy-member-field.tsx';
import { useCommand } from './use-command.ts';

type Content = Readonly<Record<string, unknown>>;

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
/** Empty lines of a list are where somebody is still typing. */
const withoutEmptyLines = (content: Content): Content =>
  Object.fromEntries(
    Object.entries(content).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.filter((each) => each !== '') : value,
    ]),
  );
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A new version from another one. It decides nothing until somebody else has approved it. */
export function PolicyEditor({
  base,
  onClose,
}: {
  readonly base: PolicyVersionRowFragment;
  readonly onClose: () => void;
}): ReactElement {
  const pick = usePick();
  const draft = useCommand(DraftPolicyDocument);
  const form = base.kind === 'CITY_POLICY';
  const [content, setContent] = useState<Content>(base.content as Content);
  const [json, setJson] = useState(() => JSON.stringify(base.content, null, 2));
  const [version, setVersion] = useState('');
  const [effectiveFrom, setEffectiveFrom] = useState(today());
  const [note, setNote] = useState('');
  const [citation, setCitation] = useState('');
  const [sources, setSources] = useState<Readonly<Record<string, string>>>({});
  const unconfirmed = (content['unconfirmed'] ?? []) as readonly string[];
  const parsed = form ? withoutEmptyLines(content) : parseJson(json);
  const open = Object.values(sources).some((source) => source.trim() === '');
  const ready = version !== '' && note.trim() !== '' && citation.trim() !== '' && parsed !== undefined && !open;
  const confirm = (name: string, source: string | null): void => {
    const { [name]: _, ...others } = sources;
    setSources(source === null ? others : { ...others, [name]: source });
    const rest = unconfirmed.filter((each) => each !== name);
    setContent({ ...content, unconfirmed: source === null ? [...rest, name] : rest });
  };
  const send = async (): Promise<void> => {
    const confirmed = Object.entries(sources).map(([name, source]) => `${name}：${source.trim()}`);
    const whole = confirmed.length === 0 ? note : `${note}（已确认 ${confirmed.join('；')}）`;
    const input = { kind: base.kind, version, effectiveFrom, content: parsed, note: whole, citation };
    if (await draft.run(input)) onClose();
  };
  return (
    <>
      <div className="page-head">
        <h1>{pick(`起草新版本（以 ${base.version} 为底）`, `Draft a version (from ${base.version})`)}</h1>
        <span className="spacer" />
        <Button onClick={onClose}>{pick('先不', 'Not now')}</Button>
        <Button type="primary" disabled={!ready} loading={draft.busy} onClick={() => void send()}>
          {pick('存为草案', 'Keep as a draft')}
        </Button>
      </div>
      <ProblemBanner problem={draft.problem} onClose={draft.clear} />
      <section className="card">
        <div className="card-body">
          <div className="policy-basics">
            <label>
              {pick('版本号', 'Version')}
              <Input value={version} maxLength={40} onChange={(event) => setVersion(event.target.value.trim())} />
            </label>
            <label>
              {pick('哪天的事故起用', 'Accidents from')}
              <Input type="date" value={effectiveFrom} onChange={(event) => setEffectiveFrom(event.target.value)} />
            </label>
            <label className="policy-wide">
              {pick('改了什么、为什么', 'What changes and why')}
              <Input.TextArea rows={2} maxLength={500} value={note} onChange={(event) => setNote(event.target.value)} />
            </label>
            <label className="policy-wide">
              {pick('依据的文件', 'The document it rests on')}
              <Input value={citation} maxLength={300} onChange={(event) => setCitation(event.target.value)} />
            </label>
          </div>
          {form ? (
            <div className="policy-form">
              {membersOf(content).map((member) => (
                <PolicyMemberField
                  key={member.name}
                  member={member}
                  value={content[member.name]}
                  onChange={(value) => setContent({ ...content, [member.name]: value })}
                  unconfirmed={unconfirmed.includes(member.name)}
                  source={sources[member.name]}
                  onConfirm={(source) => confirm(member.name, source)}
                />
              ))}
            </div>
          ) : (
            <label>
              {pick('规则内容（JSON），存草案时逐项检查', 'The rule (JSON); checked item by item when kept')}
              <Input.TextArea
                className="policy-json"
                spellCheck={false}
                rows={28}
                status={parsed === undefined ? 'error' : ''}
                value={json}
                onChange={(event) => setJson(event.target.value)}
              />
              {parsed === undefined && (
                <span className="late">{pick('这不是完整的 JSON', 'This is no complete JSON')}</span>
              )}
            </label>
          )}
        </div>
      </section>
    </>
  );
}
