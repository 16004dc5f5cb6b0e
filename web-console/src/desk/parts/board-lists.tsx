import type { ReactElement } from 'react';
import type {
  CaseRowFragment,
  CityMapQuery,
  DispatchBoardQuery,
  UnitRowFragment,
} from '../../api/generated/graphql.ts';
import { fixAgeSeconds, staleFixSeconds } from '../../map/features.ts';
import { formatCountdown, formatDuration, formatTimeSeconds } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { caseClock, caseLevel, isWaiting, shortNo } from '../model/case-view.ts';
import { caseTag, sourceWords } from '../model/case-words.ts';
import { unitTone } from '../model/unit-view.ts';
import { eventIcon } from './case-tabs.tsx';

/** One case on the board: level, place, waiting time, source, first reason and its tag; a bar while it waits. */
export function BoardCase({
  one,
  now,
  selected,
  onChoose,
  onOpen,
}: {
  readonly one: CaseRowFragment;
  readonly now: number;
  readonly selected: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}): ReactElement {
  const pick = usePick();
  const level = caseLevel(one);
  const clock = caseClock(one, now);
  const waiting = isWaiting(one) && one.waitingFor !== 'CENTER';
  const late = waiting && clock.tone === 'ov';
  const source = sourceWords[one.source];
  const reason = one.eligibility.reasons[0];
  const tag = caseTag(one, now);
  const elapsed = Math.max(0, Math.floor((now - Date.parse(one.reportedAt)) / 1000));
  const left = waiting
    ? clock.tone === 'ov'
      ? pick(`超 ${formatCountdown(-clock.secondsLeft)}`, `+${formatCountdown(-clock.secondsLeft)}`)
      : pick(`剩 ${formatCountdown(clock.secondsLeft)}`, `${formatCountdown(clock.secondsLeft)} left`)
    : null;
  const classes = ['board-case', selected && 'board-case-on', late && 'board-case-late'].filter(Boolean).join(' ');
  return (
    <button type="button" className={classes} aria-current={selected} onClick={onChoose} onDoubleClick={onOpen}>
      <span className="board-line">
        <span
          className={`level level-${level}${waiting ? ' level-wait' : ''}`}
          title={pick(`${level} 级`, `Level ${level}`)}
        >
          <span>{level}</span>
        </span>
        <b className="cut board-place">{one.place.description}</b>
        <b className={late ? 'late' : undefined}>{formatCountdown(elapsed)}</b>
      </span>
      <span className="board-line board-second">
        <span className="mute">{shortNo(one.caseNo)}</span>
        {source !== undefined && (
          <span className="with-icon">
            <Icon name={source.icon} size={13} weight={2} />
            {pick(...source.text)}
          </span>
        )}
        <span className="cut">{reason !== undefined && pick(reason.textZh, reason.textEn)}</span>
        <span className="spacer" />
        {left === null ? (
          <StateTag tone={tag.tone} icon={tag.icon}>
            {pick(...tag.text)}
          </StateTag>
        ) : (
          <StateTag tone={late ? 'ov' : clock.tone === 'en' ? 'en' : 'plain'} icon="clock">
            {left}
          </StateTag>
        )}
      </span>
      {waiting && (
        <span className="board-bar" aria-hidden="true">
          <i className={`fill-${clock.tone}`} style={{ width: `${Math.round(clock.share * 100)}%` }} />
        </span>
      )}
    </button>
  );
}

/** One unit: state, call sign, crew, what it does, and how old its position is. */
export function BoardUnit({
  unit,
  now,
  selected,
  onChoose,
}: {
  readonly unit: UnitRowFragment;
  readonly now: number;
  readonly selected: boolean;
  readonly onChoose: () => void;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const age = fixAgeSeconds(unit.fixAt, now);
  const stale = age === null || age > staleFixSeconds;
  return (
    <button type="button" className={selected ? 'board-unit board-unit-on' : 'board-unit'} onClick={onChoose}>
      {stale ? <StateTag tone="stale" /> : <StateTag tone={unitTone(unit.status)} pulse={unit.status === 'OFFERED'} />}
      <span className="board-unit-words">
        <span className="cut">
          <b>{unit.callSign}</b> <span className="mute">{unit.crew.map((member) => member.displayName).join(' ')}</span>
        </span>
        <span className="cut sub">{unit.note}</span>
      </span>
      <span className={stale ? 'late' : 'mute'}>
        {age === null ? pick('没有位置', 'No position') : formatDuration(age, language)}
      </span>
    </button>
  );
}

/** The newest events of all desks. */
export function BoardLog({
  events,
}: {
  readonly events: DispatchBoardQuery['dispatchBoard']['recentEvents'];
}): ReactElement {
  const pick = usePick();
  if (events.length === 0) return <p className="mute log-empty">{pick('今天还没有记录', 'Nothing recorded today')}</p>;
  return (
    <ol className="log" tabIndex={0} aria-label={pick('值班日志', 'Log')}>
      {events.map((event) => (
        <li key={`${event.at} ${event.caseId} ${event.type}`}>
          <time className="mute">{formatTimeSeconds(event.at)}</time>
          <Icon name={eventIcon(event.type)} size={14} weight={2.2} />
          <span className="sub cut log-actor">{event.actorLabel}</span>
          <span className="cut">
            {shortNo(event.caseNo)} {pick(event.textZh, event.textEn)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The outlets with the longest queues. */
export function OutletList({ outlets }: { readonly outlets: CityMapQuery['city']['outlets'] }): ReactElement {
  const pick = usePick();
  return (
    <>
      {outlets
        .toSorted((a, b) => b.queueLength - a.queueLength)
        .slice(0, 5)
        .map((outlet) => (
          <div className="outlet-row" key={outlet.id}>
            <Icon name="house" size={15} weight={2} />
            <b className="cut">{pick(outlet.nameZh, outlet.nameEn)}</b>
            <span className="spacer" />
            <span className="sub">{pick(`${outlet.queueLength} 人`, `${outlet.queueLength} waiting`)}</span>
          </div>
        ))}
    </>
  );
}
