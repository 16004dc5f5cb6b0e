import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import type { CaseDetailFragment } from '../../api/generated/graphql.ts';
import { caseRouteWords, weatherWords } from '../../shared/code-words.ts';
import { formatCountdown, formatTime } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { caseClock, shortNo } from '../model/case-view.ts';
import { useNow } from './use-now.ts';

/** The way to every decision on the case. */
export function DecisionsLink({ caseId }: { readonly caseId: string }): ReactElement {
  const pick = usePick();
  return (
    <Link className="key-button" to={`/case/${caseId}/decisions`}>
      <Icon name="scale" size={16} />
      {pick('决定与依据', 'Decisions')}
    </Link>
  );
}

/** Number, route, road, clock, place and weather of a case in one line. */
export function CaseHead({
  one,
  before,
  after,
}: {
  readonly one: CaseDetailFragment;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}): ReactElement {
  const pick = usePick();
  const clock = caseClock(one, useNow());
  const weather = weatherWords[one.weather ?? ''];
  const online = one.route === 'ONLINE_DETERMINATION';
  return (
    <div className="case-head">
      {before}
      <b className="case-no">{shortNo(one.caseNo)}</b>
      <span className="mute">{one.caseNo}</span>
      <StateTag tone="primary" icon={online ? 'video' : 'users'}>
        {pick(...caseRouteWords[one.route])}
      </StateTag>
      {one.clearRoad.clearedAt === null ? (
        <StateTag tone="en" icon="car">
          {pick('车还在路上', 'Road not clear')}
        </StateTag>
      ) : (
        <StateTag tone="plain" icon="check">
          {pick('路已清空', 'Road clear')} {formatTime(one.clearRoad.clearedAt)}
        </StateTag>
      )}
      {clock.tone !== 'no' && (
        <StateTag tone={clock.tone === 'ov' ? 'ov' : clock.tone === 'en' ? 'en' : 'plain'} icon="clock">
          {clock.tone === 'ov'
            ? pick(`超 ${formatCountdown(-clock.secondsLeft)}`, `${formatCountdown(-clock.secondsLeft)} over`)
            : pick(`还剩 ${formatCountdown(clock.secondsLeft)}`, `${formatCountdown(clock.secondsLeft)} left`)}
        </StateTag>
      )}
      <span className="case-place">
        {one.districtName} {one.place.description}
      </span>
      <span className="mute">
        {formatTime(one.occurredAt)} {weather !== undefined && pick(...weather)}
      </span>
      <span className="spacer" />
      {after}
    </div>
  );
}
