import { STATE_LABELS, STEP_LABELS } from './labels.ts';
import {
  CASE_STATES,
  FINAL_STATES,
  TRANSITIONS,
  stepsFrom,
  type CaseState,
  type CaseStepType,
} from './state-machine.ts';

interface Edge {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly step: CaseStepType;
}
/** Every change of state of the table; steps that stay where they are are listed, not drawn. */
const edges: readonly Edge[] = CASE_STATES.flatMap((from) =>
  stepsFrom(from).flatMap((step) => {
    const to = TRANSITIONS[from][step];
    return to === undefined || to === from ? [] : [{ from, to, step }];
  }),
);

const QUICK: readonly CaseState[] = [
  'REPORTED',
  'EVIDENCE_SEALED',
  'ACCOUNTS_SEALED',
  'LIABILITY_PROPOSED',
  'AGREEMENT_DRAFTED',
  'AGREEMENT_SIGNED',
  'DOCUMENT_ISSUED',
  'CLAIMS_FILED',
  'CLOSED',
];
const OFFICER: readonly CaseState[] = [
  'WITH_OFFICER',
  'DETERMINATION_DRAFTED',
  'DETERMINATION_ISSUED',
  'DETERMINATION_SERVED',
];

export const PHASES = ['QUICK_PATH', 'HAND_OVER', 'OFFICER', 'OPENED_AGAIN', 'BEGINNINGS_AND_ENDS'] as const;
export type Phase = (typeof PHASES)[number];
const PHASE_LABELS: Record<Phase, readonly [zh: string, en: string]> = {
  QUICK_PATH: ['自行协商', 'The parties settle it'],
  HAND_OVER: ['转民警、转中心', 'Into the hands of an officer or the centre'],
  OFFICER: ['民警处理', 'An officer determines'],
  OPENED_AGAIN: ['事后发现伤情、重新办理', 'An injury found later, and reopening'],
  BEGINNINGS_AND_ENDS: ['事后报警、并案、移送、中心', 'Late reports, merging, transfer, the centre'],
};

/** In which diagram a change is drawn: exactly one. */
export function phaseOf({ from, to, step }: Edge): Phase {
  if (step === 'REPORT_LATE_INJURY' || step === 'REOPEN_CASE') return 'OPENED_AGAIN';
  if (QUICK.includes(from) && QUICK.includes(to)) return 'QUICK_PATH';
  if (QUICK.includes(from) && (to === 'WITH_OFFICER' || to === 'WITH_CENTER')) return 'HAND_OVER';
  if (OFFICER.includes(from) && (OFFICER.includes(to) || QUICK.includes(to))) return 'OFFICER';
  return 'BEGINNINGS_AND_ENDS';
}

/** One phase of the table as a Mermaid state diagram; steps between the same two states share an arrow. */
export function phaseDiagram(phase: Phase): string {
  const drawn = edges.filter((edge) => phaseOf(edge) === phase);
  const inside = new Set(drawn.flatMap(({ from, to }) => [from, to]));
  const arrows = new Map<string, string[]>();
  for (const { from, to, step } of drawn) {
    const arrow = `${from} --> ${to}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), STEP_LABELS[step].zh]);
  }
  return [
    'stateDiagram-v2',
    ...[...inside].map((state) => `  ${state}: ${STATE_LABELS[state].zh}`),
    ...(['REPORTED', 'INTAKE_REVIEW'] as const)
      .filter(
        (state) => drawn.some(({ from }) => from === state) && (phase === 'QUICK_PATH' || state === 'INTAKE_REVIEW'),
      )
      .map((state) => `  [*] --> ${state}`),
    ...[...arrows].map(([arrow, labels]) => `  ${arrow}: ${labels.join(' / ')}`),
    ...FINAL_STATES.filter((state) => drawn.some(({ to }) => to === state)).map((state) => `  ${state} --> [*]`),
    '',
  ].join('\n');
}

/** `docs/case-states.md`: one diagram per phase, and what may happen in each state without leaving it. */
export function statesDocument(): string {
  const staying = CASE_STATES.map((state) => {
    const steps = stepsFrom(state).filter((step) => TRANSITIONS[state][step] === state);
    return `| ${state} | ${STATE_LABELS[state].zh} | ${STATE_LABELS[state].en} | ${steps.join(', ') || '-'} |`;
  });
  const leaving = edges.map(
    ({ from, to, step }) => `| ${from} | ${step} | ${to} | ${STEP_LABELS[step].zh} | ${STEP_LABELS[step].en} |`,
  );
  return [
    '# The life of a case (案件状态)',
    '',
    'Generated from `schema/case/state-machine.ts` by `npm run docs:states`; a test compares it. A step that is in neither table',
    'below is refused. Each change of state is drawn in exactly one diagram.',
    '',
    ...PHASES.flatMap((phase) => [
      `## ${PHASE_LABELS[phase][0]} (${PHASE_LABELS[phase][1]})`,
      '',
      '```mermaid',
      phaseDiagram(phase).trimEnd(),
      '```',
      '',
    ]),
    '## Every change of state',
    '',
    '| from | step | to | 中文 | English |',
    '|---|---|---|---|---|',
    ...leaving,
    '',
    '## What leaves a case where it is',
    '',
    '| state | 中文 | English | steps |',
    '|---|---|---|---|',
    ...staying,
    '',
  ].join('\n');
}
