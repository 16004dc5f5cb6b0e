import { createHash, randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import {
  Client,
  list,
  promiseOf,
  putBytes,
  signInStaff,
  text,
  uploadPhoto,
  type Outcome,
} from '../../support/client.ts';
import { pngBomb } from '../../support/pictures.ts';
import { DRAFT, nextPhone, openCast, papers, picture, reportInput, Story, STROKES, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
}, 180_000);
afterAll(() => app.close());

/** A refusal that a person can read, in both languages. */
function expectRefused(outcome: Outcome, code: string): void {
  expect([outcome.kind, outcome.code]).toEqual(['REFUSED', code]);
  expect(outcome.messageZh).toMatch(/\p{Script=Han}/u);
  expect(outcome.messageEn).toMatch(/[A-Za-z]{2}/);
}
const fieldsOf = (outcome: Outcome): string[] => list(outcome.value.fields).map(({ path }) => text(path));
const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
  const { rows } = await app.platform.db.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values);
  return rows[0]!.count;
};
/** State and number of events: what must not move when something is refused. */
async function standing(caseId: string): Promise<unknown> {
  const { rows } = await app.platform.db.query(
    'select state, last_event_seq as seq, claimed_by as "claimedBy", facts from accident_case where id = $1',
    [caseId],
  );
  return rows[0];
}
/** Demo accounts that nobody signs in with get the common password. */
async function signInAs(login: string): Promise<Client> {
  await app.platform.db.query(
    `update staff set password_hash = (select password_hash from staff where login = 'lin.zhe') where login = $1`,
    [login],
  );
  return signInStaff(app.origin, login);
}

describe('photos that are not taken', () => {
  let story: Story;
  beforeAll(async () => {
    story = await Story.report(cast);
  });

  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
  it.each<[what: string, bytes: Buffer, code: string]>([
    ['a text', Buffer.from('这不是照片，是一段文字'), 'PHOTO_NOT_A_PHOTO'],
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'PHOTO_NOT_A_PHOTO',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'), 'PHOTO_NOT_A_PHOTO'],
    ['a ZIP named .jpg', Buffer.from('PK\x03\x04 rest of an archive'), 'PHOTO_NOT_A_PHOTO'],
    ['HEIC', heic, 'PHOTO_NOT_A_PHOTO'],
    ['a picture of 100 megapixels', pngBomb(10_000, 10_000), 'PHOTO_TOO_MANY_PIXELS'],
    [
      'the first bytes of a JPEG and nothing more',
      Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]),
      'PHOTO_CORRUPT',
    ],
  ])('%s is refused, and its slot stays open', async (_what, bytes, code) => {
    const before = await standing(story.caseId);
    const outcome = await uploadPhoto(story.reporter, story.caseId, 'PH-A', bytes);
    expectRefused(outcome, code);
    expect(await standing(story.caseId)).toEqual(before);
    const one = await story.look(story.reporter, 'photos { id } clearRoad { missingSlots }');
    expect(one).toEqual({ photos: [], clearRoad: { missingSlots: ['PH-A', 'PH-B', 'PH-C'] } });
  });

  it('a photo refused once stays refused: the next one is promised anew', async () => {
    const bytes = Buffer.from('not a photo at all');
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(bytes, 'PH-A', story.caseId));
    await putBytes(app.origin, upload, bytes);
    const photoId = upload.photo?.id;
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId }), 'PHOTO_NOT_A_PHOTO');
    await putBytes(app.origin, upload, await picture());
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId }), 'PHOTO_REFUSED_BEFORE');
  });

  it('other bytes than promised are refused with what was expected, and the right ones sent again are taken', async () => {
    const [promised, other] = [await picture(), await picture()];
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(promised, 'PH-A', story.caseId));
    const photoId = upload.photo?.id;
    await putBytes(app.origin, upload, other);
    const outcome = await story.reporter.act('completePhotoUpload', { photoId });
    expectRefused(outcome, 'PHOTO_HASH_MISMATCH');
    const sha256 = createHash('sha256').update(promised).digest('hex');
    expect(outcome.value.expected).toBe(sha256.slice(0, 12));

    await putBytes(app.origin, upload, promised);
    await story.reporter.do('completePhotoUpload', { photoId });
    const one = await story.look(story.reporter, 'photos { slot sha256 }');
    expect(one?.photos).toEqual([{ slot: 'PH-A', sha256 }]);
  });

  it('a photo that never arrived is said to be missing', async () => {
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(await picture(), 'PH-B', story.caseId));
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId: upload.photo?.id }), 'PHOTO_NOT_UPLOADED');
  });

  it('a sealed slot takes no second photo, by no way, and the same photo again is a no-op', async () => {
    const [first, second, late] = [await picture(), await picture(), await picture()];
    // Promised before the slot was sealed, and sent after.
    const early = await story.reporter.do('requestPhotoUpload', promiseOf(late, 'PH-B', story.caseId));
    await putBytes(app.origin, early, late);
    await uploadPhoto(story.reporter, story.caseId, 'PH-B', first);
    const before = await standing(story.caseId);
    expectRefused(await uploadPhoto(story.reporter, story.caseId, 'PH-B', second), 'SLOT_SEALED');
    expectRefused(await story.reporter.act('completePhotoUpload', { photoId: early.photo?.id }), 'SLOT_SEALED');
    const again = await story.reporter.act('requestPhotoUpload', promiseOf(first, 'PH-B', story.caseId));
    expect(again).toMatchObject({ kind: 'DONE', value: { alreadyStored: true } });
    expect(await standing(story.caseId)).toEqual(before);
  });

  it('what is sent to the address of a sealed photo afterwards changes nothing', async () => {
    const bytes = await picture();
    const upload = await story.reporter.do('requestPhotoUpload', promiseOf(bytes, 'PH-L', story.caseId));
    await putBytes(app.origin, upload, bytes);
    await story.reporter.do('completePhotoUpload', { photoId: upload.photo?.id });
    await putBytes(app.origin, upload, Buffer.from('something else'));
    await story.reporter.do('completePhotoUpload', { photoId: upload.photo?.id });
    const original = await story.reporter.file(`/evidence/${text(upload.photo?.id)}/original`);
    expect(original.bytes.equals(bytes)).toBe(true);
  });

  it.each([
    ['an unknown slot', { slot: 'PH-Z' }, 'slot'],
    ['a hash that is none', { sha256: 'abc' }, 'sha256'],
    ['an empty photo', { sizeBytes: 0 }, 'sizeBytes'],
    ['an endless content type', { contentType: 'x'.repeat(101) }, 'contentType'],
  ])('a promise with %s is refused by field', async (_what, lie, field) => {
    const input = { ...promiseOf(await picture(), 'PH-L', story.caseId), ...lie };
    const outcome = await story.reporter.act('requestPhotoUpload', input);
    expectRefused(outcome, 'INVALID_INPUT');
    expect(fieldsOf(outcome)).toEqual([field]);
  });

  it('a promise of too many bytes is refused before anything is sent', async () => {
    const input = { ...promiseOf(await picture(), 'PH-L', story.caseId), sizeBytes: 21 * 1024 * 1024 };
    expectRefused(await story.reporter.act('requestPhotoUpload', input), 'PHOTO_TOO_LARGE');
  });

  it('a phone without a fix still gets its photo in; only the distance is not known', async () => {
    for (const at of [
      [0, 0],
      [46.6, 125.1],
      [999, 999],
    ]) {
      const bytes = await picture();
      const position = { longitude: at[0], latitude: at[1], crs: 'GCJ02', accuracyM: -3 };
      const input = { ...promiseOf(bytes, 'PH-L', story.caseId), position };
      const upload = await story.reporter.do('requestPhotoUpload', input);
      await putBytes(app.origin, upload, bytes);
      await story.reporter.do('completePhotoUpload', { photoId: upload.photo?.id });
    }
    const one = await story.look(story.reporter, 'photos { distanceFromSceneM }');
    for (const { distanceFromSceneM } of list(one?.photos)) expect(distanceFromSceneM).toBeNull();
  });
});

describe('idempotency keys', () => {
  it('the same key with the same body is one report, with another body a refusal, and a key is its owner’s alone', async () => {
    const story = await Story.report(cast);
    const input = reportInput({ weather: '4' });
    const idempotencyKey = randomUUID();
    const first = await story.reporter.do('reportAccident', { idempotencyKey, ...input });
    const again = await story.reporter.do('reportAccident', { idempotencyKey, ...input });
    expect(again.id).toEqual(first.id);
    const events = await count('case_event where case_id = $1', [text(first.id)]);
    expect(events).toBe(2);
    const cases = await count(
      'party where driver_id = (select driver_id from party where case_id = $1 and ordinal = 1)',
      [story.caseId],
    );
    expect(cases).toBe(2);

    expectRefused(
      await story.reporter.act('reportAccident', { idempotencyKey, ...input, weather: '1' }),
      'IDEMPOTENCY_KEY_REUSED',
    );
    expectRefused(
      await story.reporter.act('requestOfficer', { idempotencyKey, caseId: story.caseId, reason: '' }),
      'IDEMPOTENCY_KEY_REUSED',
    );
    const stranger = await Story.report(cast);
    const other = await stranger.reporter.do('reportAccident', { idempotencyKey, ...input });
    expect(other.id).not.toEqual(first.id);
  });

  it('a refused attempt does not use up its key', async () => {
    const story = await Story.report(cast);
    const idempotencyKey = randomUUID();
    const { caseId } = story;
    expectRefused(
      await story.reporter.act('submitPartyDetails', { idempotencyKey, caseId, phone: '12' }),
      'INVALID_INPUT',
    );
    const mended = await story.reporter.act('submitPartyDetails', { idempotencyKey, caseId, phone: nextPhone() });
    expect(mended.kind).toBe('DONE');
  });

  it('a key too short to be one is refused', async () => {
    const story = await Story.report(cast);
    const outcome = await story.reporter.act('confirmRoadCleared', { idempotencyKey: '1', caseId: story.caseId });
    expectRefused(outcome, 'INVALID_INPUT');
    expect(fieldsOf(outcome)).toEqual(['idempotencyKey']);
  });
});

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
    await cast.assessor.do('proposeLiability', { caseId, patternId: 'L-01', grades: await story.grades() });
    expect(await story.look(story.reporter, 'state agreement { id }')).toEqual({
      state: 'LIABILITY_PROPOSED',
      agreement: null,
    });
    const late = await story.reporter.act('signAgreement', { ...old, strokes: STROKES });
    expectRefused(late, 'CASE_ILLEGAL_STEP');
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

describe('delegated authority', () => {
  async function conditionsAgainst(login: string, story: Story): Promise<string[]> {
    const person = await signInAs(login);
    const before = await standing(story.caseId);
    const outcome = await person.act('claimCase', { caseId: story.caseId });
    expectRefused(outcome, 'MANDATE_REFUSED');
    expect(await standing(story.caseId)).toEqual(before);
    for (const { messageZh, messageEn } of list(outcome.value.failed)) {
      expect(text(messageZh)).toMatch(/\p{Script=Han}/u);
      expect(text(messageEn)).toMatch(/[a-z]/);
    }
    const seen = await story.look(person, 'myMandate { allowed failed { condition } }');
    expect(seen?.myMandate).toMatchObject({ allowed: false });
    return list(outcome.value.failed).map(({ condition }) => text(condition));
  }
  const set = (login: string, what: string): Promise<unknown> =>
    app.platform.db.query(`update mandate set ${what} where staff_id = (select id from staff where login = $1)`, [
      login,
    ]);

  it('refuses who has none, an expired, revoked or suspended one, the wrong act, area or hour, with each condition', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    await app.platform.db.query(
      `delete from mandate where staff_id = (select id from staff where login = 'jiahe.003')`,
    );
    expect(await conditionsAgainst('jiahe.003', story)).toEqual(['NO_MANDATE']);
    expect(await conditionsAgainst('guo.expired', story)).toEqual(['EXPIRED']);
    expect(await conditionsAgainst('songling.003', story)).toContain('REVOKED');
    expect(await conditionsAgainst('tongtai.005', story)).toContain('SUSPENDED');
    expect(await conditionsAgainst('jiahe.007', story)).toContain('ACT');
    expect(await conditionsAgainst('jiahe.008', story)).toContain('AREA');
    const chinaHour = (later: number): string =>
      `${String(new Date(app.platform.now().getTime() + (8 + later) * 3_600_000).getUTCHours()).padStart(2, '0')}:00`;
    await set('jiahe.004', `daily_from = '${chinaHour(2)}', daily_until = '${chinaHour(3)}'`);
    expect(await conditionsAgainst('jiahe.004', story)).toEqual(['HOURS']);
  });

  it('refuses a pattern the mandate does not name, and patterns that are for officers', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    const limited = await signInAs('tongtai.010');
    await set(
      'tongtai.010',
      `daily_from = '00:00', daily_until = '24:00', area = (select area from mandate where staff_id = (select id from staff where login = 'lin.zhe'))`,
    );
    await limited.do('claimCase', { caseId });
    const outcome = await limited.act('proposeLiability', { caseId, patternId: 'L-02', grades: await story.grades() });
    expectRefused(outcome, 'MANDATE_REFUSED');
    expect(list(outcome.value.failed).map(({ condition }) => condition)).toEqual(['FORM']);
    const { codes } = await cast.assessor.ask('{ codes { patterns { id officerOnly } } }');
    const officers = list(codes?.patterns).find(({ officerOnly }) => Boolean(officerOnly))?.id;
    expectRefused(
      await limited.act('proposeLiability', { caseId, patternId: officers, grades: await story.grades() }),
      'LIABILITY_REFUSED',
    );
    expectRefused(
      await limited.act('proposeLiability', { caseId, patternId: 'L-99', grades: [] }),
      'LIABILITY_REFUSED',
    );
  });

  it('ends with the very next command when it is revoked in the middle of a case', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    const person = await signInStaff(app.origin, 'chen.tao');
    await person.do('claimCase', { caseId });
    await set('chen.tao', "revoked_at = now() - interval '1 second'");
    const before = await standing(caseId);
    const outcome = await person.act('proposeLiability', { caseId, patternId: 'L-02', grades: await story.grades() });
    expectRefused(outcome, 'MANDATE_REFUSED');
    expect(await standing(caseId)).toEqual(before);
    await set('chen.tao', 'revoked_at = null');
    await person.do('proposeLiability', { caseId, patternId: 'L-02', grades: await story.grades() });
    await set('chen.tao', "suspended_at = now() - interval '1 second'");
    expectRefused(await person.act('draftAgreement', { caseId, ...DRAFT }), 'MANDATE_REFUSED');
    await set('chen.tao', 'suspended_at = null');
  });

  it('of two assessors who claim at once exactly one has the case, and the other learns who', async () => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const other = await signInStaff(app.origin, 'chen.tao');
    const outcomes = await Promise.all(
      [cast.assessor, other].map((person) => person.act('claimCase', { caseId: story.caseId })),
    );
    expect(outcomes.map(({ code }) => code).toSorted()).toEqual(['CASE_TAKEN', 'OK']);
    expect(await count(`case_event where case_id = $1 and type = 'CASE_CLAIMED'`, [story.caseId])).toBe(1);
    const loser = outcomes[0]?.kind === 'DONE' ? other : cast.assessor;
    expectRefused(await loser.act('releaseCase', { caseId: story.caseId, reason: '换人' }), 'CASE_NOT_CLAIMED');
    for (const [mutation, input] of [
      ['proposeLiability', { patternId: 'L-02', grades: await story.grades() }],
      ['draftAgreement', DRAFT],
      ['requestMorePhotos', { slots: ['PH-D'] }],
    ] as const) {
      const outcome = await loser.act(mutation, { caseId: story.caseId, ...input });
      expectRefused(outcome, 'CASE_NOT_CLAIMED');
    }
  });

  it('a draft lists what article 21 wants and nobody has stated', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    const { caseId } = story;
    await story.join();
    for (const who of [story.reporter, story.other]) {
      await who.do('sealAccount', {
        caseId,
        activities: ['STRAIGHT'],
        impactPoint: 'FRONT',
        signalled: 'NO',
        statement: '',
        hasDashcam: 'NO',
      });
    }
    await story.propose();
    const outcome = await cast.assessor.act('draftAgreement', { caseId, ...DRAFT });
    expectRefused(outcome, 'AGREEMENT_DETAILS_MISSING');
    for (const word of ['甲方姓名', '乙方车牌', '乙方保单号']) expect(outcome.messageZh).toContain(word);
  });

  it.each([
    ['two at full fault', ['FULL', 'FULL']],
    ['main without secondary', ['MAIN', 'NONE']],
    ['equal against nobody', ['EQUAL', 'NONE']],
    ['undetermined for one only', ['UNDETERMINED', 'NONE']],
  ])('grades that cannot stand together are refused: %s', async (_what, grades) => {
    const story = await Story.at(cast, 'ACCOUNTS_SEALED');
    const { caseId } = story;
    await cast.assessor.do('claimCase', { caseId });
    const parties = await story.grades();
    const propose = (given: unknown): Promise<Outcome> =>
      cast.assessor.act('proposeLiability', { caseId, patternId: 'L-02', grades: given });
    expectRefused(
      await propose(parties.map(({ partyId }, at) => ({ partyId, grade: grades[at] }))),
      'LIABILITY_REFUSED',
    );
    expectRefused(await propose([parties[0]]), 'LIABILITY_REFUSED');
    expectRefused(await propose([...parties, parties[0]]), 'LIABILITY_REFUSED');
    expectRefused(await propose([...parties, { partyId: randomUUID(), grade: 'NONE' }]), 'LIABILITY_REFUSED');
  });
});

describe('input that cannot be right', () => {
  it('a report names every field at fault at once, and stores nothing', async () => {
    const { reporter } = await Story.report(cast);
    const before = await count('accident_case', []);
    const outcome = await reporter.act(
      'reportAccident',
      reportInput({
        occurredAt: '2030-01-01T00:00:00+08:00',
        weather: '77',
        place: { longitude: 46.59, latitude: 125.11, accuracyM: -1, description: ' ', roadName: '路'.repeat(101) },
        facts: { motorVehicles: 51 },
      }),
    );
    expectRefused(outcome, 'INVALID_INPUT');
    expect(fieldsOf(outcome).toSorted()).toEqual([
      'facts',
      'occurredAt',
      'place',
      'place.accuracyM',
      'place.description',
      'place.roadName',
      'weather',
    ]);
    expect(await count('accident_case', [])).toBe(before);
  });

  it.each<[what: string, place: object]>([
    ['the zero point', { longitude: 0, latitude: 0 }],
    ['longitude and latitude swapped', { longitude: 46.59, latitude: 125.11 }],
    ['another country', { longitude: 2.35, latitude: 48.85 }],
    ['nowhere on earth', { longitude: 1000, latitude: -1000 }],
  ])('%s is no place of an accident here', async (_what, place) => {
    const { reporter } = await Story.report(cast);
    const outcome = await reporter.act('reportAccident', reportInput({ place }));
    expectRefused(outcome, 'INVALID_INPUT');
    expect(fieldsOf(outcome)).toEqual(['place']);
  });

  it.each<[what: string, more: Record<string, object | string>]>([
    ['a longitude that is no number', { place: { longitude: 'NaN' } }],
    ['a date that does not exist', { occurredAt: '2026-02-30T25:00:00+08:00' }],
    ['a time without an offset', { occurredAt: '2026-11-24T08:00:00' }],
    ['a fact that is no answer', { facts: { anyoneInjured: 'MAYBE' } }],
    ['a count that is no whole number', { facts: { motorVehicles: 1.5 } }],
  ])('%s is refused as a malformed request, without a stack', async (_what, more) => {
    const { reporter } = await Story.report(cast);
    const outcome = await reporter.act('reportAccident', reportInput(more));
    expect(outcome.kind).toBe('ERROR');
    expect(outcome.code).not.toBe('INTERNAL');
    expect(JSON.stringify(outcome)).not.toMatch(/at \w+ \(|node_modules/);
  });

  it.each([
    ['phone', '12345678901'],
    ['phone', '1390000000'],
    ['plate', '黑E1234'],
    ['plate', '黑EI2345'],
    ['plate', 'ABC'],
    ['licenceNo', '230600190001140078'],
    ['licenceNo', '230600190013140079'],
    ['licenceNo', '12'],
    ['insurerId', 'nobody'],
    ['insurerId', '00000000-0000-7000-8000-000000000000'],
    ['name', '长'.repeat(51)],
    ['policyNo', '1'.repeat(51)],
  ])('%s cannot be “%s”', async (field, value) => {
    const { reporter, caseId } = await Story.report(cast);
    const outcome = await reporter.act('submitPartyDetails', { caseId, [field]: value });
    expectRefused(outcome, 'INVALID_INPUT');
    expect(fieldsOf(outcome)).toEqual([field]);
    const inReport = await reporter.act('reportAccident', reportInput({ party: { [field]: value } }));
    expectRefused(inReport, 'INVALID_INPUT');
    expect(fieldsOf(inReport)).toEqual([`party.${field}`]);
  });

  it('what people type is taken in its one form: full-width letters, spaces, +86', async () => {
    const story = await Story.report(cast);
    await story.reporter.do('submitPartyDetails', {
      caseId: story.caseId,
      plate: ' 黑ｅ·7k 2m6 ',
      phone: '+86 139-0000-1234',
    });
    expect((await story.look(story.reporter, 'parties { plate phone }'))?.parties?.[0]).toEqual({
      plate: '黑E7K2M6',
      phone: '13900001234',
    });
  });

  it('a story has limits', async () => {
    const story = await Story.at(cast, 'EVIDENCE_SEALED');
    const { caseId } = story;
    const account = { caseId, activities: [], impactPoint: 'REAR', signalled: 'NO', statement: '', hasDashcam: 'NO' };
    for (const [lie, field] of [
      [{ statement: '说'.repeat(1001) }, 'statement'],
      [{ speedKmh: -1 }, 'speedKmh'],
      [{ speedKmh: 201 }, 'speedKmh'],
    ] as const) {
      const outcome = await story.reporter.act('sealAccount', { ...account, ...lie });
      expectRefused(outcome, 'INVALID_INPUT');
      expect(fieldsOf(outcome)).toEqual([field]);
    }
    expect(await count('party_account where case_id = $1', [caseId])).toBe(0);
  });

  it('a second person’s papers never overwrite those of the first', async () => {
    const story = await Story.report(cast, { party: papers('张小山', '黑E7K2M6', cast.insurers.jiahe) });
    await story.join();
    await story.other.do('submitPartyDetails', {
      caseId: story.caseId,
      ...papers('李春梅', '黑ED05182', cast.insurers.tongtai),
    });
    const one = await story.look(story.reporter, 'parties { ordinal plate }');
    expect(one?.parties).toEqual([
      { ordinal: 1, plate: '黑E7K2M6' },
      { ordinal: 2, plate: '黑ED05182' },
    ]);
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
