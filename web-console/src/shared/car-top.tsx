import type { KeyboardEvent, ReactElement } from 'react';
import { type ImpactPointCode, impactPointWords } from './code-words.ts';
import { useLanguage } from './i18n.ts';

/** Where the ten impact points sit on the 169 × 222 picture, in reading order for the keyboard. */
export const impactPoints: readonly { readonly code: ImpactPointCode; readonly x: number; readonly y: number }[] = [
  { code: 'FRONT', x: 84, y: 20 },
  { code: 'FRONT_LEFT', x: 50, y: 34 },
  { code: 'FRONT_RIGHT', x: 118, y: 34 },
  { code: 'LEFT_FRONT_DOOR', x: 44, y: 80 },
  { code: 'RIGHT_FRONT_DOOR', x: 124, y: 80 },
  { code: 'LEFT_REAR_DOOR', x: 44, y: 124 },
  { code: 'RIGHT_REAR_DOOR', x: 124, y: 124 },
  { code: 'REAR_LEFT', x: 50, y: 178 },
  { code: 'REAR_RIGHT', x: 118, y: 178 },
  { code: 'REAR', x: 84, y: 196 },
];

/** A car from above, nose up, centred on the origin; `width` × `length` in the user units of the enclosing SVG. */
export function CarTop({
  colour,
  width = 90,
  length = 200,
}: {
  readonly colour: string;
  readonly width?: number;
  readonly length?: number;
}): ReactElement {
  const w = (part: number): number => Number((width * part).toFixed(2));
  const l = (part: number): number => Number((length * part).toFixed(2));
  const glass = '#4b5f6d';
  return (
    <g transform={`translate(${-width / 2} ${-length / 2})`}>
      <rect
        x="2"
        y="3"
        width={width - 4}
        height={length - 6}
        rx={w(0.3)}
        fill={colour}
        stroke="#13202a"
        strokeWidth="1.6"
      />
      <path
        d={`M${w(0.12)} ${l(0.34)}Q${w(0.5)} ${l(0.24)} ${w(0.88)} ${l(0.34)}L${w(0.8)} ${l(0.44)}H${w(0.2)}z`}
        fill={glass}
      />
      <path
        d={`M${w(0.2)} ${l(0.76)}H${w(0.8)}L${w(0.87)} ${l(0.84)}Q${w(0.5)} ${l(0.9)} ${w(0.13)} ${l(0.84)}z`}
        fill={glass}
      />
      <path
        d={
          `M${w(0.11)} ${l(0.38)}L${w(0.17)} ${l(0.46)}V${l(0.74)}L${w(0.11)} ${l(0.81)}z` +
          `M${w(0.89)} ${l(0.38)}L${w(0.83)} ${l(0.46)}V${l(0.74)}L${w(0.89)} ${l(0.81)}z`
        }
        fill={glass}
      />
      <path
        d={
          `M${w(0.14)} ${l(0.05)}l${w(0.2)} ${-l(0.025)}l${-w(0.03)} ${l(0.03)}l${-w(0.15)} ${l(0.02)}z` +
          `M${w(0.86)} ${l(0.05)}l${-w(0.2)} ${-l(0.025)}l${w(0.03)} ${l(0.03)}l${w(0.15)} ${l(0.02)}z`
        }
        fill="#f6e7b0"
        stroke="#a08a3a"
        strokeWidth="0.6"
      />
      <path
        d={`M${w(0.12)} ${l(0.965)}h${w(0.2)}M${w(0.68)} ${l(0.965)}h${w(0.2)}`}
        stroke="#c5122d"
        strokeWidth={l(0.018)}
        strokeLinecap="round"
      />
      <rect x="-4" y={l(0.36)} width="7" height={l(0.035)} rx="2" fill={colour} stroke="#13202a" />
      <rect x={width - 3} y={l(0.36)} width="7" height={l(0.035)} rx="2" fill={colour} stroke="#13202a" />
    </g>
  );
}

export interface CarImpactProps {
  readonly colour: string;
  readonly value: ImpactPointCode | null;
  /** Spoken name of the whole picture, e.g. "我的车，撞到哪里". */
  readonly label: string;
  /** Without it the picture only shows. */
  readonly onChange?: (point: ImpactPointCode) => void;
}

/** A car with its ten impact points: tap one, or move with Tab and choose with Space; shows the chosen one large. */
export function CarImpact({ colour, value, label, onChange }: CarImpactProps): ReactElement {
  const language = useLanguage();
  const word = (code: ImpactPointCode): string => impactPointWords[code][language === 'zh' ? 0 : 1];
  const chosen = impactPoints.find((point) => point.code === value);
  const choose = (code: ImpactPointCode) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChange?.(code);
  };
  const showOnly = onChange === undefined;
  const spoken = value === null ? label : `${label}：${word(value)}`;
  return (
    <svg
      className="car-impact"
      viewBox="0 0 169 222"
      role={showOnly ? 'img' : 'radiogroup'}
      aria-label={showOnly ? spoken : label}
    >
      <g transform="translate(84.5 110) scale(.92)">
        <CarTop colour={colour} width={88} />
      </g>
      {impactPoints.map(({ code, x, y }) => {
        const on = code === value;
        if (showOnly && !on) return null;
        const dot = on ? (
          <>
            <circle cx={x} cy={y} r="19" fill="#0b5a70" stroke="#ffffff" strokeWidth="3" />
            <path
              d={`M${x - 7} ${y}l5 5.5 9-10`}
              stroke="#ffffff"
              strokeWidth="3.5"
              fill="none"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </>
        ) : (
          <circle cx={x} cy={y} r="11" fill="#ffffff" fillOpacity="0.94" stroke="#788896" strokeWidth="1.6" />
        );
        if (showOnly) return <g key={code}>{dot}</g>;
        return (
          <g
            key={code}
            className="car-impact-point"
            role="radio"
            aria-checked={on}
            aria-label={word(code)}
            tabIndex={0}
            onClick={() => onChange(code)}
            onKeyDown={choose(code)}
          >
            <circle cx={x} cy={y} r="22" fill="transparent" />
            {dot}
          </g>
        );
      })}
      {chosen !== undefined && <ImpactTick x={chosen.x} y={chosen.y} />}
    </svg>
  );
}

/** A short stroke pointing at the chosen spot from outside the car. */
function ImpactTick({ x, y }: { readonly x: number; readonly y: number }): ReactElement | null {
  const side = Math.sign(Math.round(x - 84.5));
  // Nose and tail have no room outside the picture.
  if (side === 0) return null;
  const rise = (y - 110) / 130;
  const length = Math.hypot(1, rise);
  const at = (distance: number): string =>
    `${(x + (side / length) * distance).toFixed(1)} ${(y + (rise / length) * distance).toFixed(1)}`;
  return (
    <path d={`M${at(43)}L${at(25)}`} stroke="#0b5a70" strokeWidth="5" strokeLinecap="round" pointerEvents="none" />
  );
}
