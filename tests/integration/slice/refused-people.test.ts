import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, promiseOf, text, type Outcome } from '../../support/client.ts';
import { expectRefused } from './refused.ts';
import { DRAFT, openCast, picture, Story, STROKES, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
}, 180_000);
afterAll(() => app.close());

/** State and number of events: what must not move when something is refused. */
async function standing(caseId: string): Promise<unknown> {
  const { rows } = await app.platform.db.query(
    'select state, last_event_seq as seq, claimed_by as "claimedBy", facts from accident_case where id = $1',
    [caseId],
  );
  return rows[0];
}

describe('the way in for the second party', () => {
  const nobody = (): Client => new Client(app.origin);
  const enter = (who: Client, token: string, pin: string): Promise<Outcome> =>
    who.act('joinCase', { token, pin, transport: 'BEARER' });
  const wrong = (pin: string): string => String((Number(pin) + 1) % 10_000).padStart(4, '0');

  it('five wrong PINs end it: the right one is refused afterwards', async () => {
    const story = await Story.report(cast);
    const { token, pin } = await story.invite();
    for (const left of [4, 3, 2, 1]) {
      const outcome = await enter(nobody(), token, wrong(pin));
      expectRefused(outcome, 'PIN_WRONG');
      expect(outcome.value.attemptsLeft).toBe(left);
    }
    expectRefused(await enter(nobody(), token, wrong(pin)), 'INVITATION_LOCKED');
    expectRefused(await enter(nobody(), token, pin), 'INVITATION_LOCKED');
    const { invitation } = await nobody().ask(
      'query ($token: String!) { invitation(token: $token) { usable attemptsLeft reasonZh } }',
      { token },
    );
    expect(invitation).toMatchObject({ usable: false, attemptsLeft: 0 });
    // A new link works, and has its own PIN.
    expect((await story.join()).token).not.toBeNull();
  });

  it('guesses at the same moment count one by one', async () => {
    const story = await Story.report(cast);
    const { token, pin } = await story.invite();
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => enter(nobody(), token, wrong(pin))));
    expect(outcomes.filter(({ code }) => code === 'PIN_WRONG')).toHaveLength(4);
    expectRefused(await enter(nobody(), token, pin), 'INVITATION_LOCKED');
  });

  it('a link works once', async () => {
    const story = await Story.report(cast);
    const { token, pin, joinCode } = await story.invite();
    expect((await enter(nobody(), token, pin)).kind).toBe('DONE');
    expectRefused(await enter(nobody(), token, pin), 'INVITATION_USED');
    expectRefused(await enter(nobody(), joinCode, pin), 'INVITATION_USED');
    expectRefused(await story.reporter.act('createInvitation', { caseId: story.caseId }), 'PARTY_ALREADY_JOINED');
  });

  it('a newer link replaces the one before', async () => {
    const story = await Story.report(cast);
    const old = await story.invite();
    const fresh = await story.invite();
    expectRefused(await enter(nobody(), old.token, old.pin), 'INVITATION_WITHDRAWN');
    // Typed by hand, with a space and in small letters.
    const typed = `${fresh.joinCode.slice(0, 3)} ${fresh.joinCode.slice(3)}`.toLowerCase();
    expect((await enter(nobody(), typed, ` ${fresh.pin} `)).kind).toBe('DONE');
  });

  it('an invented link tells nothing', async () => {
    expectRefused(await enter(nobody(), 'x'.repeat(43), '0000'), 'INVITATION_UNKNOWN');
    const { invitation } = await nobody().ask(
      '{ invitation(token: "ABCDEF") { usable expiresAt attemptsLeft reasonEn } }',
    );
    expect(invitation).toMatchObject({ usable: false, expiresAt: null, attemptsLeft: 0 });
  });

  it('is not for the reporter, nor for whoever has a seat already, nor for staff', async () => {
    const story = await Story.report(cast, { facts: { motorVehicles: 3, agreeOnLiability: 'YES' } });
    const { token, pin } = await story.invite();
    expectRefused(await enter(story.reporter, token, pin), 'OWN_INVITATION');
    expect(await enter(cast.assessor, token, pin)).toMatchObject({ kind: 'ERROR', code: 'FORBIDDEN' });
    await story.join();
    const third = await story.invite();
    expectRefused(await enter(story.other, third.token, third.pin), 'OWN_INVITATION');
    expect((await enter(nobody(), third.token, third.pin)).kind).toBe('DONE');
  });

  it('a driver who is signed in keeps the session and has the case among their own', async () => {
    const story = await Story.report(cast);
    const { token, pin } = await story.invite();
    const driver = (await Story.report(cast)).reporter;
    const joined = await driver.do('joinCase', { token, pin, transport: 'BEARER' });
    expect(joined).toMatchObject({ caseId: story.caseId, bearerToken: null });
    expect(await story.look(driver, 'myParty { ordinal }')).toEqual({ myParty: { ordinal: 2 } });
  });
});

describe('whose case it is', () => {
  it('strangers neither see nor touch a case they know the id of', async () => {
    const story = await Story.at(cast, 'AGREEMENT_DRAFTED');
    const { caseId } = story;
    const { agreementId, contentHash } = await story.agreement();
    const one = await story.look(story.reporter, 'proposal { id } photos { id originalUrl }');
    const elsewhere = await Story.report(cast);
    await elsewhere.join();
    const before = await standing(caseId);
    for (const stranger of [elsewhere.reporter, elsewhere.other]) {
      expect(await story.look(stranger, 'id')).toBeNull();
      expect((await stranger.file(text(one?.photos?.[0]?.originalUrl))).status).toBe(404);
      const tries: [mutation: string, input: Record<string, unknown>][] = [
        ['updateFacts', { caseId, facts: { anyoneInjured: 'YES' } }],
        ['requestPhotoUpload', promiseOf(await picture(), 'PH-D', caseId)],
        ['completePhotoUpload', { photoId: one?.photos?.[0]?.id }],
        ['confirmRoadCleared', { caseId }],
        ['createInvitation', { caseId }],
        ['submitPartyDetails', { caseId, name: '李四' }],
        [
          'sealAccount',
          { caseId, activities: [], impactPoint: 'REAR', signalled: 'NO', statement: '', hasDashcam: 'NO' },
        ],
        ['requestOfficer', { caseId, reason: '' }],
        ['answerProposal', { caseId, proposalId: one?.proposal?.id, answer: 'AGREE' }],
        ['markAgreementRead', { agreementId }],
        ['signAgreement', { agreementId, contentHash, strokes: STROKES }],
        ['refuseAgreement', { agreementId, reason: '不签' }],
      ];
      for (const [mutation, input] of tries) {
        const outcome = await stranger.act(mutation, input);
        expect([mutation, outcome.code]).toEqual([mutation, 'NOT_FOUND']);
        expectRefused(outcome, 'NOT_FOUND');
      }
    }
    expect(await standing(caseId)).toEqual(before);
    for (const id of ['', 'x', randomUUID(), `${caseId}'`]) {
      const answer = await cast.officer.ask('query ($id: ID!) { accidentCase(id: $id) { id } }', { id });
      expect(answer).toEqual({ accidentCase: null });
      expectRefused(await story.reporter.act('confirmRoadCleared', { caseId: id }), 'NOT_FOUND');
    }
  });

  it('a party signs for itself alone, once, what it has read, and only what was on its screen', async () => {
    const story = await Story.at(cast, 'AGREEMENT_DRAFTED');
    const { agreementId, contentHash } = await story.agreement();
    const sign = (who: Client, more: object = {}): Promise<Outcome> =>
      who.act('signAgreement', { agreementId, contentHash, strokes: STROKES, ...more });
    expectRefused(await sign(story.reporter), 'AGREEMENT_NOT_READ');
    await story.other.do('markAgreementRead', { agreementId });
    expectRefused(await sign(story.reporter), 'AGREEMENT_NOT_READ');
    await story.reporter.do('markAgreementRead', { agreementId });

    expectRefused(await sign(story.reporter, { contentHash: 'f'.repeat(64) }), 'AGREEMENT_CHANGED');
    expectRefused(await sign(story.reporter, { agreementId: randomUUID() }), 'NOT_FOUND');
    const absurd: unknown[] = [
      [],
      [[]],
      [[[0, 0]]],
      [
        [
          [0, 0],
          [5, 5],
        ],
      ],
      'name',
      { a: 1 },
      [['x', 'y']],
      [
        [
          [-1, 0],
          [900, 10],
        ],
      ],
      [
        [
          [0, 0],
          [600, 200, 1],
        ],
      ],
      [
        [
          [0, 0],
          ['600', 200],
        ],
      ],
      [Array.from({ length: 5001 }, (_, at) => [at % 600, at % 200])],
    ];
    for (const strokes of absurd) {
      expectRefused(await sign(story.reporter, { strokes }), 'AGREEMENT_SIGNATURE_EMPTY');
    }
    const seqBefore = await standing(story.caseId);
    expect((await sign(story.reporter)).kind).toBe('DONE');
    expect(await standing(story.caseId)).not.toEqual(seqBefore);
    expectRefused(await sign(story.reporter), 'AGREEMENT_ALREADY_SIGNED');
    expectRefused(
      await story.reporter.act('refuseAgreement', { agreementId, reason: '反悔' }),
      'AGREEMENT_ALREADY_SIGNED',
    );
    const one = await story.look(story.other, 'state agreement { signatures { ordinal signedAt } }');
    expect(one).toMatchObject({
      state: 'AGREEMENT_DRAFTED',
      agreement: { signatures: [{}, { ordinal: 2, signedAt: null }] },
    });
    // Nobody changes the proposal under a signature.
    const changed = await cast.assessor.act('proposeLiability', {
      caseId: story.caseId,
      patternId: 'L-01',
      grades: await story.grades(),
    });
    expectRefused(changed, 'LIABILITY_REFUSED');
  });

  it('a draft replaced by a new proposal cannot be signed any more, and is not shown any more', async () => {
    const story = await Story.at(cast, 'AGREEMENT_DRAFTED');
    const { caseId } = story;
    const old = await story.agreement();
    await story.reporter.do('markAgreementRead', { agreementId: old.agreementId });
    const grades = await story.grades();
    await cast.assessor.do('proposeLiability', { caseId, patternId: 'L-01', grades, reason: '录像显示甲车追尾' });
    expect(await story.look(story.reporter, 'state agreement { id }')).toEqual({
      state: 'LIABILITY_PROPOSED',
      agreement: null,
    });
    const late = await story.reporter.act('signAgreement', { ...old, strokes: STROKES });
    expectRefused(late, 'CASE_ILLEGAL_STEP');
    for (const who of [story.reporter, story.other]) await story.answer(who);
    await cast.assessor.do('draftAgreement', { caseId, ...DRAFT });
    expectRefused(await story.reporter.act('signAgreement', { ...old, strokes: STROKES }), 'AGREEMENT_CHANGED');
    const fresh = await story.agreement();
    expect(fresh.contentHash).not.toBe(old.contentHash);
    expect((await story.sign(story.reporter)).kind).toBe('DONE');
  });

  it('an account is sealed once', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    const { caseId } = story;
    const account = {
      caseId,
      activities: ['STRAIGHT'],
      impactPoint: 'FRONT',
      signalled: 'NO',
      statement: '一',
      hasDashcam: 'NO',
    };
    await story.reporter.do('sealAccount', account);
    expectRefused(await story.reporter.act('sealAccount', { ...account, statement: '二' }), 'ACCOUNT_SEALED');
  });
});

describe('last, because it moves the clock', () => {
  it('a link of fifteen minutes ago has expired', async () => {
    const story = await Story.report(cast);
    const { token, pin } = await story.invite();
    app.advance(15 * 60_000);
    const outcome = await new Client(app.origin).act('joinCase', { token, pin, transport: 'BEARER' });
    expectRefused(outcome, 'INVITATION_EXPIRED');
    expect((await story.join()).token).not.toBeNull();
  });
});
