import fc from 'fast-check';
import {
  CASE_STEPS,
  STEP_ACTORS,
  TRANSITIONS,
  type CaseState,
  type CaseStepType,
  type StepActor,
} from '../../../schema/case/state-machine.ts';
import { ROLES } from '../../../schema/core/actor.ts';

const ACTORS: readonly StepActor[] = ['PARTY', 'SYSTEM', ...ROLES];
const OFFICERS: readonly StepActor[] = ['OFFICER', 'REMOTE_OFFICER'];

interface Taken {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly step: CaseStepType;
  readonly by: StepActor;
}
/** Everybody tries anything: what the tables refuse leaves no trace. */
function play(start: CaseState, attempts: readonly (readonly [StepActor, CaseStepType])[]): Taken[] {
  const taken: Taken[] = [];
  let state = start;
  for (const [by, step] of attempts) {
    const to: CaseState | undefined = TRANSITIONS[state][step];
    if (to === undefined || !STEP_ACTORS[step].includes(by)) continue;
    taken.push({ from: state, to, step, by });
    state = to;
  }
  return taken;
}

/** Half of the attempts are possible ones, so that stories get far; the other half tries what nobody should. */
const attempts = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 60, size: 'max' });
const story = fc.tuple(fc.constantFrom<CaseState>('REPORTED', 'INTAKE_REVIEW'), attempts).map(([start, raw]) => {
  const chosen: [StepActor, CaseStepType][] = [];
  let state = start;
  for (const [a, b, sensible] of raw) {
    const possible = CASE_STEPS.filter((step) => TRANSITIONS[state][step] !== undefined);
    const step = sensible ? possible[a % possible.length]! : CASE_STEPS[a % CASE_STEPS.length]!;
    const actors = sensible ? STEP_ACTORS[step] : ACTORS;
    const by = actors[b % actors.length]!;
    chosen.push([by, step]);
    if (STEP_ACTORS[step].includes(by)) state = TRANSITIONS[state][step] ?? state;
  }
  return { start, attempts: chosen, taken: play(start, chosen) };
});

/** Each sentence holds for every story that the two tables allow. */
const LAWS: Record<string, (taken: readonly Taken[]) => boolean> = {
  'a determination is signed by an officer alone (Order 146 arts 5, 24)': (taken) =>
    taken.every(({ step, by }) => step !== 'SIGN_DETERMINATION' || OFFICERS.includes(by)),
  'a determination is issued only from a draft, by the signature': (taken) =>
    taken.every(
      ({ from, to, step }) =>
        to !== 'DETERMINATION_ISSUED' ||
        from === 'DETERMINATION_ISSUED' ||
        (from === 'DETERMINATION_DRAFTED' && step === 'SIGN_DETERMINATION'),
    ),
  'who asked for an officer is led back to an agreement only by an officer who lowered the route (art 20)': (taken) => {
    let asked = false;
    return taken.every(({ step }) => {
      if (step === 'REQUEST_OFFICER') asked = true;
      if (step === 'RETURN_TO_PARTIES') asked = false;
      return !(asked && ['DRAFT_AGREEMENT', 'SIGN_AGREEMENT', 'COMPLETE_SIGNATURES', 'ISSUE_DOCUMENT'].includes(step));
    });
  },
  'an agreement is issued only after all signed it': (taken) => {
    let complete = false;
    return taken.every(({ step }) => {
      if (step === 'COMPLETE_SIGNATURES') complete = true;
      return step !== 'ISSUE_DOCUMENT' || complete;
    });
  },
  'insurers get a claim after a document, or for a single vehicle’s own damage': (taken) =>
    taken.every(
      ({ step, from }) =>
        step !== 'FILE_CLAIMS' || ['DOCUMENT_ISSUED', 'DETERMINATION_SERVED', 'ACCOUNTS_SEALED'].includes(from),
    ),
  'the general procedure is left only towards an officer, by merging, or by transfer': (taken) =>
    taken.every(
      ({ from, to }) => from !== 'WITH_CENTER' || ['WITH_CENTER', 'WITH_OFFICER', 'MERGED', 'TRANSFERRED'].includes(to),
    ),
  'a signed paper is never edited: from a document the case goes forward, or to an officer': (taken) => {
    const after: CaseState[] = [
      'DOCUMENT_ISSUED',
      'CLAIMS_FILED',
      'CLOSED',
      'DETERMINATION_ISSUED',
      'DETERMINATION_SERVED',
    ];
    const forward: CaseState[] = [...after, 'WITH_OFFICER'];
    return taken.every(({ from, to }) => !after.includes(from) || forward.includes(to));
  },
  'nothing happens any more to what was refused, merged or transferred, except to its file': (taken) =>
    taken.every(({ from, to }) => !['NOT_ACCEPTED', 'MERGED', 'TRANSFERRED'].includes(from) || from === to),
  'insurers, assessors and auxiliaries never decide: they neither determine, lower, accept, refuse nor reopen': (
    taken,
  ) =>
    taken.every(
      ({ step, by }) =>
        !['ASSESSOR', 'AUX', 'DISPATCH_INS', 'INSURER_CLAIMS', 'OUTLET', 'RURAL_ASSISTANT'].includes(by) ||
        ![
          'DRAFT_DETERMINATION',
          'SIGN_DETERMINATION',
          'LOWER_ROUTE',
          'ACCEPT_REPORT',
          'REFUSE_REPORT',
          'REOPEN_CASE',
          'APPROVE_CORRECTION',
          'DECIDE_APPROVAL',
          'MEDIATE_ON_SPOT',
          'TRANSFER_CASE',
          'LIFT_HOLD',
        ].includes(step),
    ),
  'a party is never served, read to or signed for by somebody else': (taken) =>
    taken.every(
      ({ step, by }) =>
        !['SIGN_AGREEMENT', 'READ_AGREEMENT', 'SEAL_ACCOUNT', 'SIGN_RECEIPT', 'READ_DETERMINATION'].includes(step) ||
        by === 'PARTY',
    ),
};

describe('whatever anybody tries, in any order', () => {
  it.each(Object.entries(LAWS))('%s', (_law, holds) => {
    fc.assert(
      fc.property(story, ({ taken }) => {
        if (holds(taken)) return;
        throw new Error(taken.map(({ from, step, by, to }) => `${from} –${step} by ${by}→ ${to}`).join('\n'));
      }),
      { numRuns: 10_000 },
    );
  });

  it('stories get as far as a served determination and a closed case', () => {
    const reached = new Set<CaseState>();
    for (const { taken } of fc.sample(story, 5_000)) for (const { to } of taken) reached.add(to);
    expect([...reached]).toEqual(expect.arrayContaining(['DETERMINATION_SERVED', 'CLOSED', 'MERGED', 'TRANSFERRED']));
  });
});
