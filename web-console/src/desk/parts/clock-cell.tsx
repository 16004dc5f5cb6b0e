import type { ReactElement } from 'react';
import { formatCountdown } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { type CaseLike, caseClock } from '../model/case-view.ts';
import { useNow } from './use-now.ts';

/** Time left with its bar: blue, amber from 80 %, red once passed, grey while others must act. */
export function ClockCell({ one }: { readonly one: CaseLike }): ReactElement {
  const pick = usePick();
  const clock = caseClock(one, useNow());
  const text =
    clock.tone === 'no'
      ? pick('不计时', 'Paused')
      : clock.tone === 'ov'
        ? pick(`超 ${formatCountdown(-clock.secondsLeft)}`, `+${formatCountdown(-clock.secondsLeft)}`)
        : formatCountdown(clock.secondsLeft);
  return (
    <span className={`clock clock-${clock.tone}`}>
      <b>{text}</b>
      <span className="bar">
        <i style={{ width: `${Math.round((clock.tone === 'no' ? 0 : clock.share) * 100)}%` }} />
      </span>
    </span>
  );
}
