import { isOpen, nextMover, screenFor, stepOf } from '../../../web-console/src/phone/screen-for.ts';

type Case = Parameters<typeof screenFor>[0];
type State = Case['state'];

const photoSlot = (code: string, sealed: boolean, required = true): Case['photoSlots'][number] => ({
  __typename: 'PhotoSlot',
  code,
  nameZh: code,
  nameEn: code,
  hintZh: '',
  hintEn: '',
  required,
  photo: sealed
    ? {
        __typename: 'EvidencePhoto',
        id: code,
        slot: code,
        state: 'SEALED',
        partyOrdinal: 1,
        sha256: '00',
        sizeBytes: 1,
        receivedAt: null,
        sealedAt: null,
        thumbnailUrl: null,
        previewUrl: null,
        refusal: null,
        warnings: [],
      }
    : null,
});

const clearRoad = (allowed: boolean, clearedAt: string | null = null): Case['clearRoad'] => ({
  __typename: 'ClearRoad',
  allowed,
  allowedAt: null,
  clearedAt,
  missingSlots: [],
  blockedZh: null,
  blockedEn: null,
});

/** A reported case of a quick route: nothing photographed, the other side not there. */
function aCase(part: Partial<Case> = {}): Case {
  return {
    state: 'REPORTED',
    route: 'SELF_NEGOTIATION',
    sceneDuty: 'PHOTO_MOVE',
    allowedSteps: ['UPLOAD_PHOTO', 'INVITE_PARTY', 'SUBMIT_DETAILS', 'SEAL_ACCOUNT'],
    photoSlots: [photoSlot('PH-A', false), photoSlot('PH-B', false), photoSlot('PH-C', false)],
    clearRoad: clearRoad(false),
    proposal: null,
    agreement: null,
    parties: [
      { isMe: true, joinedAt: '2026-11-24T08:31:00Z' },
      { isMe: false, joinedAt: null },
    ],
    myParty: { id: 'p1', accountSealedAt: null, detailsComplete: false, proposalAnswer: null, signedAt: null },
    ...part,
  };
}

const sealedSlots = [photoSlot('PH-A', true), photoSlot('PH-B', true), photoSlot('PH-C', true)];
const joined = [
  { isMe: true, joinedAt: '2026-11-24T08:31:00Z' },
  { isMe: false, joinedAt: '2026-11-24T08:45:00Z' },
];
const evidenceSealed = aCase({
  state: 'EVIDENCE_SEALED',
  allowedSteps: ['UPLOAD_PHOTO', 'CLEAR_ROAD', 'INVITE_PARTY', 'SUBMIT_DETAILS', 'SEAL_ACCOUNT'],
  photoSlots: sealedSlots,
  clearRoad: clearRoad(true),
});
const roadCleared = { ...evidenceSealed, clearRoad: clearRoad(true, '2026-11-24T08:42:00Z') };

describe('the page for a case', () => {
  it('asks for photos first while a required one is missing', () => {
    expect(screenFor(aCase())).toBe('PHOTOS');
    const oneMissing = [photoSlot('PH-A', true), photoSlot('PH-B', true), photoSlot('PH-C', false)];
    expect(screenFor(aCase({ photoSlots: oneMissing }))).toBe('PHOTOS');
  });

  it('does not hold up the journey for a photo that staff ask for later', () => {
    const slots = [...sealedSlots, photoSlot('PH-K', false)];
    expect(screenFor({ ...roadCleared, photoSlots: slots })).toBe('INVITE');
    expect(screenFor({ ...roadCleared, photoSlots: slots }, { wanted: 'PHOTOS' })).toBe('PHOTOS');
  });

  it('does not hold anybody back for an optional photo', () => {
    const slots = [...sealedSlots, photoSlot('PH-D', false, false)];
    expect(screenFor({ ...roadCleared, photoSlots: slots })).toBe('INVITE');
  });

  it('says "you can move now" before anything else is asked', () => {
    expect(screenFor(evidenceSealed)).toBe('CLEAR_ROAD');
  });

  it('never says it while the server does not allow it, whatever the photos look like', () => {
    expect(screenFor({ ...evidenceSealed, clearRoad: clearRoad(false) })).not.toBe('CLEAR_ROAD');
    const notMine = evidenceSealed.allowedSteps.filter((step) => step !== 'CLEAR_ROAD');
    expect(screenFor({ ...evidenceSealed, allowedSteps: notMine })).not.toBe('CLEAR_ROAD');
  });

  it('invites the other side, then asks for my account, then my papers, then waits', () => {
    expect(screenFor(roadCleared)).toBe('INVITE');
    const together = { ...roadCleared, parties: joined };
    expect(screenFor(together)).toBe('ACCOUNT');
    const told = {
      ...together,
      myParty: {
        id: 'p1',
        accountSealedAt: '2026-11-24T08:50:00Z',
        detailsComplete: false,
        proposalAnswer: null,
        signedAt: null,
      },
    };
    expect(screenFor(told)).toBe('PAPERS');
    expect(screenFor(told, { papersPutOff: true })).toBe('WAIT');
    expect(screenFor({ ...told, myParty: { ...told.myParty, detailsComplete: true } })).toBe('WAIT');
  });

  it('lets me write mine before the other side joins, but only while the server allows that step', () => {
    expect(screenFor(roadCleared, { wanted: 'ACCOUNT' })).toBe('ACCOUNT');
    const closed = roadCleared.allowedSteps.filter((step) => step !== 'SEAL_ACCOUNT');
    expect(screenFor({ ...roadCleared, allowedSteps: closed }, { wanted: 'ACCOUNT' })).toBe('INVITE');
  });

  it('does not reopen an account that is sealed', () => {
    const sealed = {
      ...roadCleared,
      parties: joined,
      myParty: {
        id: 'p1',
        accountSealedAt: '2026-11-24T08:50:00Z',
        detailsComplete: true,
        proposalAnswer: null,
        signedAt: null,
      },
    };
    expect(isOpen('ACCOUNT', sealed)).toBe(false);
    expect(screenFor(sealed, { wanted: 'ACCOUNT' })).toBe('WAIT');
  });

  it('cannot be talked into a page the journey has not reached', () => {
    for (const wanted of ['SIGN', 'RECEIPT', 'RESULT', 'CLEAR_ROAD', 'WAIT'] as const) {
      expect(screenFor(aCase(), { wanted })).toBe('PHOTOS');
    }
  });

  it('sends a second party that may not photograph straight to its own account', () => {
    const second = aCase({
      allowedSteps: ['SUBMIT_DETAILS', 'SEAL_ACCOUNT'],
      parties: joined,
      myParty: { id: 'p2', accountSealedAt: null, detailsComplete: false, proposalAnswer: null, signedAt: null },
    });
    expect(screenFor(second)).toBe('ACCOUNT');
  });

  it('ends the quick path before any photo when the cars must stay or an officer must come', () => {
    expect(screenFor(aCase({ sceneDuty: 'HOLD' }))).toBe('HANDED_OVER');
    for (const route of ['EMERGENCY', 'GENERAL_PROCEDURE', 'SIMPLE_PROCEDURE'] as const) {
      expect(screenFor(aCase({ route }))).toBe('HANDED_OVER');
    }
    expect(screenFor(aCase({ route: 'SIMPLE_PROCEDURE' }), { wanted: 'PHOTOS' })).toBe('PHOTOS');
  });

  it('still clears the road of a case that is with an officer', () => {
    expect(screenFor({ ...evidenceSealed, state: 'WITH_OFFICER' })).toBe('CLEAR_ROAD');
    expect(screenFor({ ...roadCleared, state: 'WITH_OFFICER' })).toBe('HANDED_OVER');
    expect(screenFor({ ...evidenceSealed, state: 'WITH_OFFICER', clearRoad: clearRoad(false) })).toBe('HANDED_OVER');
  });

  it.each<[State, Case['allowedSteps'], string]>([
    ['DETERMINATION_DRAFTED', ['READ_DETERMINATION', 'SIGN_RECEIPT', 'NOTE_REFUSAL'], 'DETERMINATION'],
    ['DETERMINATION_ISSUED', ['SERVE_DETERMINATION'], 'DETERMINATION'],
    ['DETERMINATION_SERVED', ['SERVE_DETERMINATION'], 'DETERMINATION'],
    ['DETERMINATION_DRAFTED', [], 'HANDED_OVER'],
  ])('shows the officer’s document in %s to whom the server lets read it (%s): %s', (state, allowedSteps, expected) => {
    expect(screenFor({ ...roadCleared, state, allowedSteps })).toBe(expected);
  });

  it('shows the proposal until I have answered it', () => {
    const proposal = {} as NonNullable<Case['proposal']>;
    const proposed = aCase({
      state: 'LIABILITY_PROPOSED',
      allowedSteps: ['ANSWER_PROPOSAL'],
      photoSlots: sealedSlots,
      proposal,
    });
    expect(screenFor(proposed)).toBe('RESULT');
    const answered = {
      id: 'p1',
      accountSealedAt: null,
      detailsComplete: true,
      proposalAnswer: 'AGREE' as const,
      signedAt: null,
    };
    expect(screenFor({ ...proposed, myParty: answered })).toBe('WAIT');
    expect(screenFor({ ...proposed, myParty: answered }, { wanted: 'RESULT' })).toBe('RESULT');
  });

  it('puts reading and signing before everything, and waits once I may not sign any more', () => {
    const agreement = {} as NonNullable<Case['agreement']>;
    const drafted = aCase({
      state: 'AGREEMENT_DRAFTED',
      allowedSteps: ['UPLOAD_PHOTO', 'READ_AGREEMENT', 'SIGN_AGREEMENT'],
      agreement,
    });
    expect(screenFor(drafted)).toBe('SIGN');
    expect(screenFor({ ...drafted, allowedSteps: [] })).toBe('WAIT');
    const signed = {
      id: 'p1',
      accountSealedAt: null,
      detailsComplete: true,
      proposalAnswer: null,
      signedAt: '2026-11-24T08:55:00Z',
    };
    expect(screenFor({ ...drafted, photoSlots: sealedSlots, myParty: signed })).toBe('WAIT');
  });

  it.each<[State, string]>([
    ['DOCUMENT_ISSUED', 'RECEIPT'],
    ['CLAIMS_FILED', 'RECEIPT'],
    ['CLOSED', 'RECEIPT'],
    ['WITH_CENTER', 'HANDED_OVER'],
    ['AGREEMENT_SIGNED', 'WAIT'],
  ])('with nothing left to do, a case in %s shows %s', (state, screen) => {
    expect(screenFor(aCase({ state, allowedSteps: [], photoSlots: sealedSlots }))).toBe(screen);
  });

  it('only waits for a viewer who is no party', () => {
    expect(screenFor(aCase({ myParty: null }))).toBe('WAIT');
  });
});

describe('the seven steps', () => {
  it('counts upwards along the journey and leaves pages outside it without a number', () => {
    expect((['PHOTOS', 'CLEAR_ROAD', 'INVITE', 'ACCOUNT', 'RESULT'] as const).map(stepOf)).toEqual([3, 4, 5, 6, 7]);
    expect(stepOf('WAIT')).toBeNull();
  });
});

describe('who has the next move', () => {
  type Seat = Parameters<typeof nextMover>[0]['parties'][number];
  const seat = (part: Partial<Seat>): Seat => ({
    isMe: false,
    ordinal: 2,
    accountSealedAt: null,
    proposalAnswer: null,
    signedAt: null,
    ...part,
  });
  const at = '2026-11-24T08:55:00Z';

  it('is the person reading while their own part is open, and the other side after it', () => {
    const seats = [seat({ isMe: true, ordinal: 1 }), seat({})];
    const drafted = { state: 'AGREEMENT_DRAFTED', waitingFor: 'BOTH_PARTIES' } as const;
    expect(nextMover({ ...drafted, parties: seats })).toBe('ME');
    expect(nextMover({ ...drafted, parties: [seat({ isMe: true, ordinal: 1, signedAt: at }), seat({})] })).toBe(
      'OTHER_PARTY',
    );
  });

  it('turns reporter and other party round for the second party', () => {
    const second = [seat({ ordinal: 1 }), seat({ isMe: true })];
    expect(nextMover({ state: 'REPORTED', waitingFor: 'REPORTER', parties: second })).toBe('OTHER_PARTY');
    const told = [seat({ ordinal: 1, accountSealedAt: at }), seat({ isMe: true })];
    expect(nextMover({ state: 'EVIDENCE_SEALED', waitingFor: 'OTHER_PARTY', parties: told })).toBe('ME');
  });

  it('is the assessor only once both have answered the proposal', () => {
    const one = [seat({ isMe: true, ordinal: 1, proposalAnswer: 'AGREE' }), seat({})];
    const both = [seat({ isMe: true, ordinal: 1, proposalAnswer: 'AGREE' }), seat({ proposalAnswer: 'AGREE' })];
    const proposed = { state: 'LIABILITY_PROPOSED', waitingFor: 'ASSESSOR' } as const;
    expect(nextMover({ ...proposed, parties: one })).toBe('OTHER_PARTY');
    expect(nextMover({ ...proposed, parties: both })).toBe('ASSESSOR');
  });

  it('leaves officer, centre and system as the server says', () => {
    expect(nextMover({ state: 'WITH_OFFICER', waitingFor: 'OFFICER', parties: [seat({ isMe: true })] })).toBe(
      'OFFICER',
    );
  });
});
