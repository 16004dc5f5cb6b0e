import type { ReactElement } from 'react';
import type { CaseDetailFragment } from '../../api/generated/graphql.ts';
import { CarTop, impactPoints } from '../../shared/car-top.tsx';
import { usePick } from '../../shared/i18n.ts';
import { partyLetter } from '../model/case-words.ts';

type Party = CaseDetailFragment['parties'][number];

const carColours = ['#5c93c4', '#f2f5f7'];
const partyColours = ['#174a9c', '#7f4703'];
const spots = [
  { x: 178, y: 330 },
  { x: 262, y: 342 },
];

/** Where each party says its car was touched, and which way it was going: a picture of the two accounts, not of the scene. */
export function Sketch({ parties }: { readonly parties: readonly Party[] }): ReactElement {
  const pick = usePick();
  const shown = parties.slice(0, 2);
  return (
    <svg
      className="sketch"
      viewBox="0 0 360 520"
      role="img"
      aria-label={pick('按双方说法画的示意图', 'Sketch from the two accounts')}
    >
      <rect width="360" height="520" className="sketch-verge" />
      <rect x="40" width="280" height="520" className="sketch-road" />
      <path d="M46 0V520M52 0V520" stroke="#e8b83a" strokeWidth="3" />
      <path d="M136 0V520M226 0V520" stroke="#fff" strokeWidth="4" strokeDasharray="26 20" />
      <path d="M318 0V520" stroke="#fff" strokeWidth="4" />
      {shown.map((party, index) => {
        const spot = spots[index] ?? { x: 180, y: 330 };
        const colour = partyColours[index] ?? '#13202a';
        const impact = impactPoints.find((point) => point.code === party.account?.impactPoint);
        return (
          <g key={party.id}>
            <MotionArrow
              activities={party.account?.activities ?? []}
              x={spot.x}
              y={spot.y - 78}
              colour={colour}
              dashed={index === 1}
            />
            <g transform={`translate(${spot.x} ${spot.y}) scale(.62)`}>
              <CarTop colour={carColours[index] ?? '#fff'} />
              {impact !== undefined && (
                <circle cx={impact.x - 84} cy={impact.y - 110} r="20" fill="#ffd34d" stroke="#7f4703" strokeWidth="4" />
              )}
            </g>
            <circle cx={spot.x} cy={spot.y + 8} r="15" fill={colour} />
            <text x={spot.x} y={spot.y + 15} fontSize="19" fontWeight="700" textAnchor="middle" fill="#fff">
              {pick(...partyLetter(party.ordinal))}
            </text>
          </g>
        );
      })}
      <rect x="0" y="480" width="360" height="40" className="sketch-note-bg" />
      <text x="180" y="505" fontSize="16" textAnchor="middle" className="sketch-note">
        {pick('按双方说法示意，不按比例', 'From the accounts, not to scale')}
      </text>
    </svg>
  );
}

const paths: Readonly<Record<string, string>> = {
  TURN_LEFT: 'v-60q0 -60 -60 -60h-40',
  TURN_RIGHT: 'v-60q0 -60 50 -60h20',
  CHANGE_LANE: 'c-4 -80 -46 -90 -52 -160',
  MERGE: 'c-4 -80 -46 -90 -52 -160',
  OVERTAKE: 'c-4 -80 -46 -90 -52 -160',
  U_TURN: 'v-70q0 -40 -34 -40t-34 40v40',
  REVERSE: 'm0 156v90',
  ROLL: 'm0 156v60',
};
const still = new Set(['STOPPED', 'PARKED', 'OPEN_DOOR']);

function MotionArrow({
  activities,
  x,
  y,
  colour,
  dashed,
}: {
  readonly activities: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly dashed: boolean;
}): ReactElement | null {
  const activity = activities[0];
  if (activity === undefined || still.has(activity)) return null;
  const marker = `arrow-${colour.slice(1)}`;
  return (
    <>
      <defs>
        <marker id={marker} markerWidth="10" markerHeight="10" refX="4" refY="4" orient="auto">
          <path d="M0 0L8 4 0 8z" fill={colour} />
        </marker>
      </defs>
      <path
        d={`M${x} ${y}${paths[activity] ?? 'v-170'}`}
        stroke={colour}
        strokeWidth="4"
        fill="none"
        strokeDasharray={dashed ? '8 6' : undefined}
        markerEnd={`url(#${marker})`}
      />
    </>
  );
}
