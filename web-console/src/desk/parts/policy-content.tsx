import type { ReactElement } from 'react';
import type { PolicyVersionRowFragment } from '../../api/generated/graphql.ts';
import { caseRouteWords } from '../../shared/code-words.ts';
import { usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { actName, groupName, membersOf, type PolicyMember } from '../model/policy-members.ts';

/** A version to read: the city's choices one by one, any other rule as the text that was approved. */
export function PolicyContent({ version }: { readonly version: PolicyVersionRowFragment }): ReactElement {
  const pick = usePick();
  const content = version.content as Readonly<Record<string, unknown>>;
  if (version.kind !== 'CITY_POLICY') {
    return <pre className="policy-json">{JSON.stringify(content, null, 2)}</pre>;
  }
  return (
    <div className="policy-form">
      {membersOf(content).map((member) => (
        <div className="policy-member" key={member.name}>
          <div>
            <span className="mute">{pick(...member.label)}</span>
            {version.unconfirmed.includes(member.name) && <Unconfirmed />}
          </div>
          <b>{shownAs(member, content[member.name], pick)}</b>
        </div>
      ))}
    </div>
  );
}

/** Said beside every value that nobody at the city has confirmed. */
export function Unconfirmed(): ReactElement {
  const pick = usePick();
  return (
    <StateTag tone="en" icon="help">
      {pick('未经确认', 'Unconfirmed')}
    </StateTag>
  );
}

type Pick = (zh: string, en: string) => string;

function shownAs({ kind }: PolicyMember, value: unknown, pick: Pick): string {
  if (value === null) return pick('不限', 'No limit');
  if (typeof value === 'boolean') return value ? pick('是', 'Yes') : pick('否', 'No');
  if (kind === 'yuan') return `${(Number(value) / 100).toLocaleString('zh-CN')} ${pick('元', 'yuan')}`;
  if (kind === 'acts' && Array.isArray(value)) {
    return value.map((act) => pick(...actName(String(act)))).join(pick('、', ', '));
  }
  if (Array.isArray(value)) return value.length === 0 ? pick('没有', 'None') : value.join(pick('、', ', '));
  if (kind === 'route' || kind === 'pedestrian') {
    const words = caseRouteWords[value as keyof typeof caseRouteWords];
    return pick(...words);
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, each]) => `${pick(...groupName(name))} ${String(each)}`)
      .join(pick('，', ', '));
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}
