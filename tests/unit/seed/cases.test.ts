import { type CaseState, type CaseStepType, STEP_ACTORS, TRANSITIONS } from '../../../schema/case/state-machine.ts';
import { daqing } from '../../../schema/seed/daqing/index.ts';
import type { DemoCase, DemoFacts, DemoStep } from '../../../schema/seed/demo-case.ts';
import { inside, metresTo } from './planar.ts';

const { cases, staff, organisations, mandates } = daqing;
const parties = cases.flatMap((story) => story.parties);
const all = cases.map((story) => [story.key, story] as const);

const held = (facts: DemoFacts) => facts.anyoneInjured === 'YES' || facts.alcoholSuspected === 'YES';

/** The steps of the state machine that a command of a story stands for; `second` when the other party did the same before. */
function stepsOf(step: DemoStep, second: boolean): CaseStepType[] {
  switch (step.command) {
    case 'UPLOAD_PHOTOS':
      return [...step.slots.map((): CaseStepType => 'UPLOAD_PHOTO'), 'SEAL_EVIDENCE'];
    case 'CONFIRM_ROAD_CLEARED':
      return ['CLEAR_ROAD'];
    case 'JOIN':
      return ['INVITE_PARTY', 'JOIN_PARTY', 'SUBMIT_DETAILS'];
    case 'SEAL_ACCOUNT':
      return second ? ['SEAL_ACCOUNT', 'COMPLETE_ACCOUNTS'] : ['SEAL_ACCOUNT'];
    case 'UPDATE_FACTS':
      return held(step.facts) ? ['ROUTE_TO_OFFICER'] : [];
    case 'READ_AND_SIGN': {
      const issued: CaseStepType[] = second ? ['COMPLETE_SIGNATURES', 'ISSUE_DOCUMENT', 'FILE_CLAIMS', 'CLOSE'] : [];
      return ['READ_AGREEMENT', 'SIGN_AGREEMENT', ...issued];
    }
    case 'ACKNOWLEDGE_CLAIM':
      return []; // recorded with the claim: the case is closed already
    case 'CLAIM_CASE':
    case 'PROPOSE_LIABILITY':
    case 'ANSWER_PROPOSAL':
    case 'DRAFT_AGREEMENT':
    case 'ROUTE_TO_CENTER':
      return [step.command];
  }
}

/** Walks the story through the table of states; throws where a step is illegal. */
function play(story: DemoCase): CaseState {
  const taken: CaseStepType[] = held(story.facts) ? ['ROUTE_TO_OFFICER'] : [];
  story.steps.forEach((step, index) => {
    const second = story.steps.slice(0, index).some((earlier) => earlier.command === step.command);
    taken.push(...stepsOf(step, second));
  });
  return taken.reduce<CaseState>((state, step) => {
    const next = TRANSITIONS[state][step];
    if (next === undefined) throw new Error(`${story.key}: ${step} is illegal in ${state}`);
    return next;
  }, 'REPORTED');
}

/** GB 11643: seventeen digits weighed, the remainder names the eighteenth. */
function checkDigit(number: string): string | undefined {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return '10X98765432'[weights.reduce((sum, weight, index) => sum + weight * Number(number[index]), 0) % 11];
}

describe('invented people', () => {
  it('the check digit helper knows the example of the standard', () => {
    expect(checkDigit('11010519491231002X')).toBe('X');
  });

  it('gives everyone a licence number that checks and cannot belong to anyone', () => {
    for (const party of parties) {
      expect(party.licenceNo).toMatch(/^2306001900\d{7}[\dX]$/); // prefecture code, born in 1900
      expect(party.licenceNo.at(-1)).toBe(checkDigit(party.licenceNo));
      const [month, day] = [party.licenceNo.slice(10, 12), party.licenceNo.slice(12, 14)];
      expect(new Date(`1900-${month}-${day}T00:00:00Z`).toISOString()).toContain(`1900-${month}-${day}`);
    }
  });

  it('keeps phones, plates, licences and policies apart and well formed', () => {
    for (const field of ['name', 'phone', 'licenceNo', 'plate', 'policyNo'] as const) {
      expect(new Set(parties.map((party) => party[field])).size).toBe(parties.length);
    }
    for (const party of parties) {
      expect(party.phone).toMatch(/^13[69]0000\d{4}$/);
      expect(party.plate).toMatch(
        party.plateKind === '52' ? /^黑E[A-HJK][A-HJ-NP-Z0-9]\d{4}$/ : /^黑E(?=.*\d)[A-HJ-NP-Z0-9]{5}$/,
      );
    }
  });

  it('insures everyone with an insurer of the demo city', () => {
    const insurers = organisations.filter((one) => one.kind === 'INSURER').map((one) => one.code);
    for (const party of parties) expect(insurers).toContain(party.insurerCode);
  });
});

describe('stories', () => {
  it('tells twelve, waiting, under way, with an officer, with the centre and closed', () => {
    expect(new Set(cases.map((story) => story.key)).size).toBe(12);
    expect(new Set(cases.map((story) => story.expected.state))).toEqual(
      new Set([
        'REPORTED',
        'EVIDENCE_SEALED',
        'ACCOUNTS_SEALED',
        'LIABILITY_PROPOSED',
        'AGREEMENT_DRAFTED',
        'CLOSED',
        'WITH_OFFICER',
        'WITH_CENTER',
      ]),
    );
  });

  it.each(all)('%s runs forward in time and ends before now', (_key, story: DemoCase) => {
    const times = [story.occurredMinutesAgo, story.reportedMinutesAgo, ...story.steps.map((step) => step.minutesAgo)];
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times.at(-1)).toBeGreaterThan(0);
  });

  it.each(all)('%s happens on the road that it names, in one district', (_key, story: DemoCase) => {
    const road = daqing.roads.find((one) => one.nameZh === story.place.roadName);
    expect(metresTo(story.place.position, road?.line ?? [])).toBeLessThan(250);
    expect(story.place.description).toContain(story.place.roadName);
    const found = daqing.districts.filter((district) => inside(story.place.position, district.boundary));
    expect(found).toHaveLength(1);
  });

  it.each(all)('%s takes only legal steps and ends where it says', (_key, story: DemoCase) => {
    expect(play(story)).toBe(story.expected.state);
  });

  it.each(all)('%s lets staff take only steps of their role, and only who claimed it works on it', (_key, story) => {
    let claimedBy: string | null = null;
    for (const step of story.steps) {
      if (!('login' in step)) continue;
      const roles = staff.find((person) => person.login === step.login)?.roles ?? [];
      if (step.command === 'ACKNOWLEDGE_CLAIM') {
        expect(roles).toContain('INSURER_CLAIMS');
        continue;
      }
      expect(STEP_ACTORS[step.command].some((actor) => roles.some((role) => role === actor))).toBe(true);
      if (step.command === 'CLAIM_CASE') claimedBy = step.login;
      else expect(step.login).toBe(claimedBy);
    }
  });

  it.each(all)('%s proposes only patterns within the mandate of who proposes', (_key, story: DemoCase) => {
    for (const step of story.steps) {
      if (step.command !== 'PROPOSE_LIABILITY') continue;
      const mandate = mandates.find((one) => one.holderLogin === step.login);
      expect(mandate?.ended).toBeNull();
      expect(mandate?.accidentForms).toContain(step.patternId);
      expect(mandate?.acts).toEqual(expect.arrayContaining(['PROPOSE_LIABILITY', 'DRAFT_AGREEMENT']));
      expect([...step.grades].toSorted()).toEqual(['FULL', 'NONE']);
    }
  });

  it('holds the scene whenever someone is hurt or drink is suspected, and only then', () => {
    for (const story of cases) {
      const facts = [
        story.facts,
        ...story.steps.flatMap((step) => (step.command === 'UPDATE_FACTS' ? [step.facts] : [])),
      ];
      expect([story.key, story.expected.sceneDuty]).toEqual([story.key, facts.some(held) ? 'HOLD' : 'PHOTO_MOVE']);
    }
  });

  it('closes a case with both signatures, and leaves the insurers claims to confirm as well as confirmed ones', () => {
    const unconfirmed = new Set<string>();
    for (const story of cases) {
      const signed = story.steps.filter((step) => step.command === 'READ_AND_SIGN').length;
      expect([story.key, signed === 2]).toEqual([story.key, story.expected.state === 'CLOSED']);
      const acknowledged = story.steps.flatMap((step) =>
        step.command === 'ACKNOWLEDGE_CLAIM'
          ? [staff.find((person) => person.login === step.login)?.organisationCode]
          : [],
      );
      if (signed < 2) expect(acknowledged).toEqual([]);
      else if (!story.parties.every((party) => acknowledged.includes(party.insurerCode))) unconfirmed.add(story.key);
    }
    expect([...unconfirmed]).toEqual(['nan-er-door-claims-filed']);
  });

  it('shows a conflict of interest: an assessor holds a case of their own insurer', () => {
    const conflicts = cases.filter((story) =>
      story.steps.some(
        (step) =>
          step.command === 'CLAIM_CASE' &&
          story.parties.some(
            (party) => party.insurerCode === staff.find((person) => person.login === step.login)?.organisationCode,
          ),
      ),
    );
    expect(conflicts.map((story) => story.key)).toContain('shiji-lane-change-claimed');
  });
});
