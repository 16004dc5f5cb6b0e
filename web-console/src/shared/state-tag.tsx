import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { usePick } from './i18n.ts';

/**
 * The states that units, cases and clocks share:
 * av free · of offered, unanswered · en on the way · on at the scene · no off or paused · ov overdue · stale old position.
 * primary and plain carry words that are not a state (route, source).
 */
export type StateTone = 'av' | 'of' | 'en' | 'on' | 'no' | 'ov' | 'stale' | 'primary' | 'plain';

const faces: Record<StateTone, { readonly zh: string; readonly en: string; readonly icon: IconName }> = {
  av: { zh: '可派', en: 'Free', icon: 'check' },
  of: { zh: '已派 · 待应', en: 'Offered', icon: 'bell' },
  en: { zh: '赶往', en: 'On the way', icon: 'route' },
  on: { zh: '现场', en: 'On scene', icon: 'flag' },
  no: { zh: '休息', en: 'Off', icon: 'minus' },
  ov: { zh: '超时', en: 'Overdue', icon: 'clock' },
  stale: { zh: '位置过旧', en: 'Old position', icon: 'clock' },
  primary: { zh: '', en: '', icon: 'info' },
  plain: { zh: '', en: '', icon: 'info' },
};

export interface StateTagProps {
  readonly tone: StateTone;
  /** Word to show instead of the state's own. */
  readonly children?: ReactNode;
  readonly icon?: IconName;
  /** Only for an offer nobody has acknowledged yet. */
  readonly pulse?: boolean;
}

/** A state as colour, icon and word together, so it can be read in greyscale. */
export function StateTag({ tone, children, icon, pulse = false }: StateTagProps): ReactElement {
  const pick = usePick();
  const face = faces[tone];
  return (
    <span className={`state-tag state-tag-${tone}${pulse ? ' state-tag-pulse' : ''}`}>
      <Icon name={icon ?? face.icon} size={13} weight={2.4} />
      {children ?? pick(face.zh, face.en)}
    </span>
  );
}
