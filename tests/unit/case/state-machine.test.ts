import {
  CASE_STATES,
  CASE_STEPS,
  IllegalStepError,
  STEP_ACTORS,
  STEP_EVENTS,
  TRANSITIONS,
  stepsFrom,
  transition,
  type CaseState,
  type CaseStepType,
} from '../../../schema/case/state-machine.ts';
import { PHASES, phaseDiagram, statesDocument } from '../../../schema/case/state-diagrams.ts';
import { STATE_LABELS, STEP_LABELS } from '../../../schema/case/labels.ts';
import { ROLES } from '../../../schema/core/actor.ts';

/**
 * The life of a case written a second time, one row per step instead of one per state:
 * N late report under review, U not accepted, R reported, E evidence, A accounts, L proposed, D drafted, S signed, I issued,
 * F filed, X closed, O officer, d determination drafted, i issued, s served, C centre, M merged, T transferred.
 * `R>E` reads: from reported to evidence sealed.
 */
const LETTERS: Record<string, CaseState> = {
  R: 'REPORTED',
  E: 'EVIDENCE_SEALED',
  A: 'ACCOUNTS_SEALED',
  L: 'LIABILITY_PROPOSED',
  D: 'AGREEMENT_DRAFTED',
  S: 'AGREEMENT_SIGNED',
  I: 'DOCUMENT_ISSUED',
  F: 'CLAIMS_FILED',
  X: 'CLOSED',
  O: 'WITH_OFFICER',
  C: 'WITH_CENTER',
  N: 'INTAKE_REVIEW',
  U: 'NOT_ACCEPTED',
  d: 'DETERMINATION_DRAFTED',
  i: 'DETERMINATION_ISSUED',
  s: 'DETERMINATION_SERVED',
  M: 'MERGED',
  T: 'TRANSFERRED',
};
const EXPECTED: Record<CaseStepType, string> = {
  UPLOAD_PHOTO: 'N>N R>R E>E A>A L>L D>D O>O d>d C>C',
  SEAL_EVIDENCE: 'R>E O>O C>C',
  CLEAR_ROAD: 'E>E A>A L>L D>D S>S I>I F>F O>O d>d i>i s>s C>C',
  INVITE_PARTY: 'N>N R>R E>E A>A O>O C>C',
  JOIN_PARTY: 'N>N R>R E>E A>A O>O C>C',
  SUBMIT_DETAILS: 'N>N R>R E>E A>A L>L O>O d>d C>C',
  SEAL_ACCOUNT: 'N>N R>R E>E A>A O>O C>C',
  COMPLETE_ACCOUNTS: 'E>A O>O C>C',
  CLAIM_CASE: 'N>N E>E A>A L>L D>D S>S I>I F>F O>O d>d i>i s>s C>C',
  RELEASE_CASE: 'N>N E>E A>A L>L D>D S>S I>I F>F O>O d>d i>i s>s C>C',
  PROPOSE_LIABILITY: 'A>L L>L D>L',
  ANSWER_PROPOSAL: 'L>L',
  DRAFT_AGREEMENT: 'L>D',
  READ_AGREEMENT: 'D>D',
  SIGN_AGREEMENT: 'D>D',
  REFUSE_AGREEMENT: 'D>O',
  COMPLETE_SIGNATURES: 'D>S',
  ISSUE_DOCUMENT: 'S>I',
  FILE_CLAIMS: 'A>F I>F s>F',
  CLOSE: 'I>X F>X s>X',
  REQUEST_OFFICER: 'R>O E>O A>O L>O D>O',
  REQUEST_PHOTOS: 'E>E A>A L>L D>D O>O d>d C>C',
  ROUTE_TO_OFFICER: 'R>O E>O A>O L>O D>O',
  ROUTE_TO_CENTER: 'R>C E>C A>C L>C D>C O>C d>C',
  ACCEPT_REPORT: 'N>R',
  REFUSE_REPORT: 'N>U',
  RAISE_ROUTE: 'N>N R>R E>E A>A L>L D>D O>O d>d C>C',
  REQUEST_LOWERING: 'O>O C>C',
  LOWER_ROUTE: 'O>O C>C',
  REFUSE_LOWERING: 'O>O C>C',
  RETURN_TO_PARTIES: 'O>R',
  RETURN_TO_OFFICER: 'C>O',
  HAND_OVER_CASE: 'N>N O>O d>d C>C',
  DIVERT_TO_SCENE: 'O>O',
  REQUEST_RECUSAL: 'O>O d>d C>C',
  DECIDE_RECUSAL: 'O>O d>d C>C',
  ATTACH_RECORDING: 'O>O d>d i>i s>s C>C',
  DRAFT_DETERMINATION: 'O>d d>d',
  WITHDRAW_DETERMINATION: 'd>O',
  READ_DETERMINATION: 'd>d',
  SIGN_RECEIPT: 'd>d',
  NOTE_REFUSAL: 'd>d',
  SIGN_DETERMINATION: 'd>i',
  SERVE_DETERMINATION: 'i>i s>s',
  COMPLETE_SERVICE: 'i>s',
  MEDIATE_ON_SPOT: 'F>F i>i s>s',
  REQUEST_APPROVAL: 'R>R E>E A>A L>L D>D',
  DECIDE_APPROVAL: 'R>R E>E A>A L>L D>D O>O C>C',
  REPORT_LATE_INJURY: 'S>O I>O F>O X>O i>O s>O',
  REOPEN_CASE: 'I>O F>O X>O i>O s>O',
  REQUEST_CORRECTION: 'I>I F>F X>X i>i s>s',
  APPROVE_CORRECTION: 'I>I F>F X>X i>i s>s',
  REFUSE_CORRECTION: 'I>I F>F X>X i>i s>s',
  MERGE_CASE: 'N>M R>M E>M A>M L>M D>M O>M C>M',
  ABSORB_CASE: 'N>N R>R E>E A>A L>L D>D O>O C>C',
  SPLIT_CASE: 'O>O C>C',
  TRANSFER_CASE: 'N>N O>O C>C',
  TRANSFER_OUT: 'N>T O>T C>T',
  PLACE_HOLD: 'N>N U>U R>R E>E A>A L>L D>D S>S I>I F>F X>X O>O d>d i>i s>s C>C M>M T>T',
  LIFT_HOLD: 'N>N U>U R>R E>E A>A L>L D>D S>S I>I F>F X>X O>O d>d i>i s>s C>C M>M T>T',
  RECORD_MILESTONE: 'N>N U>U R>R E>E A>A L>L D>D S>S I>I F>F X>X O>O d>d i>i s>s C>C M>M T>T',
};

function expectedTarget(from: CaseState, step: CaseStepType): CaseState | undefined {
  const pair = EXPECTED[step].split(' ').find((candidate) => LETTERS[candidate.charAt(0)] === from);
  return pair === undefined ? undefined : LETTERS[pair.charAt(2)];
}

const everyPair = CASE_STATES.flatMap((from) =>
  CASE_STEPS.map((step) => [from, step, expectedTarget(from, step)] as const),
);

describe('the life of a case', () => {
  it.each(everyPair)('%s with %s leads to %s', (from, step, expected) => {
    if (expected === undefined) {
      expect(() => transition(from, step)).toThrow(IllegalStepError);
    } else {
      expect(transition(from, step)).toEqual({ from, to: expected, step, event: STEP_EVENTS[step] });
    }
  });

  it('reaches every state from a report', () => {
    const reached = new Set<CaseState>(['REPORTED', 'INTAKE_REVIEW']);
    for (const state of reached) for (const to of Object.values(TRANSITIONS[state])) reached.add(to);
    expect([...reached].toSorted()).toEqual([...CASE_STATES].toSorted());
  });

  it('ends for good when it was refused, merged or transferred: only its file is kept', () => {
    for (const state of ['NOT_ACCEPTED', 'MERGED', 'TRANSFERRED'] as const) {
      expect(stepsFrom(state)).toEqual(['PLACE_HOLD', 'LIFT_HOLD', 'RECORD_MILESTONE']);
    }
  });

  it('leaves a closed case by an injury found later or by reopening alone, and always to an officer', () => {
    const leaving = stepsFrom('CLOSED').filter((step) => TRANSITIONS.CLOSED[step] !== 'CLOSED');
    expect(leaving).toEqual(['REPORT_LATE_INJURY', 'REOPEN_CASE']);
    for (const step of leaving) expect(TRANSITIONS.CLOSED[step]).toBe('WITH_OFFICER');
  });

  it('gives a party an officer in every state before all have signed', () => {
    const before: CaseState[] = [
      'REPORTED',
      'EVIDENCE_SEALED',
      'ACCOUNTS_SEALED',
      'LIABILITY_PROPOSED',
      'AGREEMENT_DRAFTED',
    ];
    for (const state of before) {
      expect(transition(state, 'REQUEST_OFFICER').to).toBe('WITH_OFFICER');
      expect(STEP_ACTORS.REQUEST_OFFICER).toContain('PARTY');
    }
  });

  it('comes back from an officer or the centre only by the platform, after an officer lowered the route', () => {
    const officers: CaseState[] = ['WITH_OFFICER', 'DETERMINATION_DRAFTED', 'WITH_CENTER', 'MERGED', 'TRANSFERRED'];
    for (const state of ['WITH_OFFICER', 'WITH_CENTER'] as const) {
      const back = stepsFrom(state).filter((step) => {
        const to = TRANSITIONS[state][step]!;
        return state === 'WITH_CENTER' ? to === 'WITH_OFFICER' : !officers.includes(to);
      });
      expect(back).toEqual([state === 'WITH_CENTER' ? 'RETURN_TO_OFFICER' : 'RETURN_TO_PARTIES']);
      for (const step of back) expect(STEP_ACTORS[step]).toEqual(['SYSTEM']);
    }
    expect(STEP_ACTORS.LOWER_ROUTE).toEqual(['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD']);
  });

  it('cannot sign, issue or file before the step ahead of it', () => {
    for (const step of ['SIGN_AGREEMENT', 'COMPLETE_SIGNATURES', 'ISSUE_DOCUMENT', 'FILE_CLAIMS'] as const) {
      expect(() => transition('LIABILITY_PROPOSED', step)).toThrow(IllegalStepError);
    }
  });

  it('says in both languages what was refused and from where, with a stable code', () => {
    const refusal = new IllegalStepError('CLOSED', 'SIGN_AGREEMENT');
    expect(refusal).toMatchObject({ code: 'CASE_ILLEGAL_STEP', from: 'CLOSED', step: 'SIGN_AGREEMENT' });
    expect(refusal.messageZh).toBe('案件处于“已办结”，不能签署协议书');
    expect(refusal.messageEn).toBe('The case is in state "Closed" and does not accept: sign the agreement');
  });
});

describe('who takes a step', () => {
  it('lets no assessor, auxiliary or insurer determine, issue or close', () => {
    for (const step of ['COMPLETE_SIGNATURES', 'ISSUE_DOCUMENT', 'FILE_CLAIMS', 'CLOSE'] as const) {
      expect(STEP_ACTORS[step]).toEqual(['SYSTEM']);
    }
  });

  it('leaves signing, refusing and telling to the parties alone', () => {
    for (const step of ['SIGN_AGREEMENT', 'REFUSE_AGREEMENT', 'SEAL_ACCOUNT', 'ANSWER_PROPOSAL'] as const) {
      expect(STEP_ACTORS[step]).toEqual(['PARTY']);
    }
  });

  it('names only known kinds of actor, and at least one for each step', () => {
    for (const step of CASE_STEPS) {
      expect(STEP_ACTORS[step].length).toBeGreaterThan(0);
      for (const actor of STEP_ACTORS[step]) expect(['PARTY', 'SYSTEM', ...ROLES]).toContain(actor);
    }
  });
});

describe('words and pictures', () => {
  it('has a Chinese and an English label for every state and step, all different', () => {
    for (const labels of [Object.values(STATE_LABELS), Object.values(STEP_LABELS)]) {
      expect(new Set(labels.map((label) => label.zh)).size).toBe(labels.length);
      expect(new Set(labels.map((label) => label.en)).size).toBe(labels.length);
      for (const label of labels) expect(label.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it('records every step under its own event', () => {
    expect(new Set(Object.values(STEP_EVENTS)).size).toBe(CASE_STEPS.length);
  });

  it('draws every change of state of the table in exactly one diagram, and lists each', () => {
    const changes = everyPair.filter(([from, , to]) => to !== undefined && to !== from);
    const drawn = PHASES.flatMap((phase) =>
      [...phaseDiagram(phase).matchAll(/^ {2}(\w+) --> (\w+): (.+)$/gm)].flatMap(([, from, to, labels]) =>
        labels!.split(' / ').map((label) => `${from} ${label} ${to}`),
      ),
    );
    expect(drawn.toSorted()).toEqual(
      changes.map(([from, step, to]) => `${from} ${STEP_LABELS[step].zh} ${to}`).toSorted(),
    );
    const listed = statesDocument().match(/^\| [A-Z_]+ \| [A-Z_]+ \| [A-Z_]+ \| .+ \| .+ \|$/gm) ?? [];
    expect(listed).toHaveLength(changes.length);
  });

  it('keeps each diagram small enough to follow', () => {
    for (const phase of PHASES) expect(phaseDiagram(phase).match(/ --> \w+:/g)!.length).toBeLessThanOrEqual(25);
  });
});
