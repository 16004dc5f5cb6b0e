import type { ReactElement } from 'react';
import type { QueueRowFragment } from '../../api/generated/graphql.ts';
import { formatCountdown } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { caseClock, shortNo } from '../model/case-view.ts';

export type QueueView = 'mine' | 'soon' | 'late' | 'ready' | 'signing' | 'unclaimed' | 'closed';

/** One queue in the side list with its count. */
export function QueueLink({
  icon,
  view,
  now,
  set,
  text,
  count,
  mark,
}: {
  readonly icon: IconName;
  readonly view: QueueView;
  readonly now: QueueView;
  readonly set: (view: QueueView) => void;
  readonly text: string;
  readonly count: number;
  readonly mark?: 'warn' | 'red';
}): ReactElement {
  return (
    <button
      type="button"
      className={view === now ? 'side-link side-on' : 'side-link'}
      aria-current={view === now}
      onClick={() => set(view)}
    >
      <Icon name={icon} size={17} />
      {text}
      <span className={mark === undefined || count === 0 ? 'count' : `count count-${mark}`}>{count}</span>
    </button>
  );
}

/** Where the work stands at this moment, from the lists on screen. */
export function NowCard({
  mine,
  unclaimed,
  closed,
  now,
}: {
  readonly mine: readonly QueueRowFragment[];
  readonly unclaimed: readonly QueueRowFragment[];
  readonly closed: number;
  readonly now: number;
}): ReactElement {
  const pick = usePick();
  const waits = unclaimed.map((row) => caseClock(row, now).elapsedSeconds);
  const next = mine.find((row) => caseClock(row, now).tone !== 'no');
  const figures: readonly (readonly [string, string, string])[] = [
    [pick('办结', 'Closed'), String(closed), pick('起', '')],
    [
      pick('等双方', 'With the parties'),
      String(mine.filter((row) => caseClock(row, now).tone === 'no').length),
      pick('起', ''),
    ],
    [pick('没人认领最久', 'Longest not taken'), waits.length === 0 ? '—' : formatCountdown(Math.max(...waits)), ''],
    [pick('下一起', 'Next'), next === undefined ? '—' : shortNo(next.caseNo), ''],
  ];
  return (
    <section className="card today">
      <b className="card-title">{pick('现在', 'Now')}</b>
      <div className="figures">
        {figures.map(([label, value, unit]) => (
          <div key={label}>
            <div className="mute small">{label}</div>
            <b>{value}</b> <span className="sub">{unit}</span>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The keys of this desk. */
export function KeysCard(): ReactElement {
  const pick = usePick();
  const keys: readonly (readonly [string, string])[] = [
    ['J', pick('开始下一起', 'Start the next case')],
    ['↑ ↓', pick('选行', 'Choose a row')],
    ['Enter', pick('处理或认领这一行', 'Open or take the row')],
    ['/', pick('搜索，Esc 离开', 'Search, Esc leaves')],
    ['1–5', pick('看案时定责任', 'Grade, inside a case')],
    ['R', pick('看案时补照片', 'Ask for photos, inside a case')],
  ];
  return (
    <section className="card keys">
      <b className="card-title">{pick('键盘', 'Keyboard')}</b>
      <dl className="kv">
        {keys.map(([key, text]) => (
          <KeyLine key={key} name={key} text={text} />
        ))}
      </dl>
    </section>
  );
}

function KeyLine({ name, text }: { readonly name: string; readonly text: string }): ReactElement {
  return (
    <>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{text}</dd>
    </>
  );
}
