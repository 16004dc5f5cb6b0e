import type { ReactElement, ReactNode } from 'react';
import { CarTop } from './car-top.tsx';
import { usePick } from './i18n.ts';
import { patternScenes, type Scene, type SceneActor } from './pattern-scenes.ts';

const road = '#8b98a1';
const verge = '#dfe6e0';
const line = { stroke: '#fff', strokeWidth: 2.4 } as const;
const sideColours = { FAULT: '#c0392b', OTHER: '#f2f5f7', NONE: '#7f8c8d' } as const;

/** A drawn example of a pattern: the side at fault is red and its path solid, the other white and dashed. */
export function PatternDiagram({
  patternId,
  label,
}: {
  readonly patternId: string;
  readonly label: string;
}): ReactElement | null {
  const pick = usePick();
  const scene = patternScenes[patternId];
  if (scene === undefined) return null;
  return (
    <svg
      className="pattern-diagram"
      viewBox="0 0 200 140"
      width="200"
      height="140"
      role="img"
      aria-label={pick(
        `示意图：${label}。红色为有过错一方，白色为另一方`,
        `Diagram: ${label}. Red at fault, white the other`,
      )}
    >
      <defs>
        <marker id="pattern-arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="5" markerHeight="5" orient="auto">
          <path d="M0 0L8 4L0 8z" fill="#13202a" />
        </marker>
      </defs>
      <rect width="200" height="140" rx="6" fill={verge} />
      {grounds[scene.ground]}
      {scene.signs?.map(({ kind, at: [x, y] }) => (
        <g key={`${kind}-${x}`} transform={`translate(${x} ${y})`}>
          {signs[kind]}
        </g>
      ))}
      {scene.actors.map((actor) => (
        <Actor key={actor.at.join()} actor={actor} />
      ))}
      <path
        transform={`translate(${scene.hit[0]} ${scene.hit[1]})`}
        d="M0-10L3-3L10-4L5 1L9 8L1 5L-5 10L-4 2L-11-1L-4-4z"
        fill="#ffd34d"
        stroke="#7f4703"
        strokeWidth="1.4"
      />
    </svg>
  );
}

function Actor({ actor: { kind, side, at, turn, path } }: { readonly actor: SceneActor }): ReactElement {
  const colour = sideColours[side];
  return (
    <>
      {path !== undefined && (
        <path
          d={path}
          fill="none"
          stroke="#13202a"
          strokeWidth="2.6"
          strokeDasharray={side === 'OTHER' ? '5 4' : undefined}
          markerEnd="url(#pattern-arrow)"
        />
      )}
      <g transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}>{shapes[kind](colour)}</g>
    </>
  );
}

const shapes: Record<SceneActor['kind'], (colour: string) => ReactNode> = {
  CAR: (colour) => <CarTop colour={colour} width={20} length={42} />,
  CYCLE: (colour) => (
    <>
      <path d="M0-14V14" stroke="#13202a" strokeWidth="3" />
      <path d="M-7-8H7" stroke="#13202a" strokeWidth="2" />
      <circle r="6" fill={colour} stroke="#13202a" />
    </>
  ),
  PERSON: (colour) => (
    <>
      <ellipse rx="9" ry="5" fill={colour} stroke="#13202a" />
      <circle r="4.5" fill="#f3d2b3" stroke="#13202a" />
    </>
  ),
  BARRIER: () => <rect x="-16" y="-5" width="32" height="10" fill="#b8860b" stroke="#13202a" />,
  OFFICER: () => (
    <>
      <ellipse rx="10" ry="6" fill="#174a9c" stroke="#13202a" />
      <circle r="5" fill="#fff" stroke="#13202a" />
    </>
  ),
  LOAD: () => <rect x="-8" y="-8" width="16" height="16" fill="#a8743a" stroke="#13202a" />,
};

const grounds: Record<Scene['ground'], ReactNode> = {
  LANES: (
    <>
      <rect y="28" width="200" height="84" fill={road} />
      <path d="M0 70H200" {...line} strokeDasharray="12 9" />
    </>
  ),
  TWO_WAY: (
    <>
      <rect y="28" width="200" height="84" fill={road} />
      <path d="M0 70H200" stroke="#e8b83a" strokeWidth="3" />
    </>
  ),
  JUNCTION: (
    <>
      <path d="M72 0H128V42H200V98H128V140H72V98H0V42H72z" fill={road} />
      <path d="M100 0V36M100 104V140M0 70H66M134 70H200" {...line} strokeDasharray="8 6" />
    </>
  ),
  ROUNDABOUT: (
    <>
      <circle cx="100" cy="70" r="56" fill={road} />
      <rect x="84" y="112" width="48" height="28" fill={road} />
      <circle cx="100" cy="66" r="22" fill={verge} stroke="#fff" strokeWidth="2" />
    </>
  ),
  SIDE: (
    <>
      <rect y="36" width="200" height="56" fill={road} />
      <rect x="46" y="92" width="110" height="48" fill="#a7b1b8" />
      <path d="M0 92H46M156 92H200" {...line} />
    </>
  ),
  MERGE: (
    <>
      <path d="M0 28H200V84L112 84L60 112H0z" fill={road} />
      <path d="M0 70H70" {...line} strokeDasharray="12 9" />
    </>
  ),
};

const signs: Record<NonNullable<Scene['signs']>[number]['kind'], ReactNode> = {
  RED: (
    <>
      <rect x="-7" y="-15" width="14" height="30" rx="3" fill="#13202a" />
      <circle cy="-8" r="4.5" fill="#e5484d" />
    </>
  ),
  YIELD: <path d="M-10-8H10L0 10z" fill="#fff" stroke="#c0392b" strokeWidth="3" />,
  NO_PARKING: (
    <>
      <circle r="10" fill="#174a9c" stroke="#c0392b" strokeWidth="3" />
      <path d="M-7-7L7 7" stroke="#c0392b" strokeWidth="3" />
    </>
  ),
  LEFT_ARROW: <path d="M0 10V0Q0-6-8-6M-4-10L-9-6L-4-2" fill="none" stroke="#fff" strokeWidth="2.6" />,
  SOLID: <path d="M-100 0H100" stroke="#fff" strokeWidth="3.4" />,
  BUS: (
    <text fontSize="13" fontWeight="700" fill="#ffd34d" textAnchor="middle" y="4">
      公交
    </text>
  ),
  ICE: <path d="M-26 0Q-20-8-8-6T14-4T24 4Q10 10-8 8T-26 0z" fill="#d6ecf8" opacity=".85" />,
};
