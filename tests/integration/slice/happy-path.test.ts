import { createHash } from 'node:crypto';
import { findChainBreak, type StoredEvent } from '../../../schema/case/chain.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, signInStaff, text, uploadPhoto } from '../../support/client.ts';
import { pdfPages } from '../../support/pdf-text.ts';
import { ACCOUNTS, DRAFT, openCast, picture, Story, STROKES, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;
let story: Story;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  story = await Story.report(cast);
}, 180_000);
afterAll(() => app.close());

/** Every event of the case as stored. */
async function storedEvents(caseId: string): Promise<StoredEvent[]> {
  const { rows } = await app.platform.db.query<StoredEvent>(
    `select city_code as "cityCode", case_id as "caseId", seq, type, at, actor, payload, prev_hash as "prevHash", hash
       from case_event where case_id = $1 order by seq`,
    [caseId],
  );
  return rows;
}
const eventTypes = async (): Promise<string[]> => (await storedEvents(story.caseId)).map(({ type }) => type);

describe('one minor accident, from the crash to the claim', () => {
  it('answers a report with scene duty, route and every reason with its article', async () => {
    const one = await story.look(
      story.reporter,
      `state route sceneDuty caseNo districtName place { longitude latitude crs }
       eligibility { ruleSetVersion policyVersion route sceneDuty reasons { rule key textZh textEn articleZh articleEn assumed } }
       clearRoad { allowed missingSlots blockedZh } waitingFor`,
    );
    expect(one).toMatchObject({
      state: 'REPORTED',
      route: 'SELF_NEGOTIATION',
      sceneDuty: 'PHOTO_MOVE',
      districtName: '萨尔图区',
      waitingFor: 'REPORTER',
      clearRoad: { allowed: false, missingSlots: ['PH-A', 'PH-B', 'PH-C'] },
      eligibility: { route: 'SELF_NEGOTIATION', reasons: [{ rule: 'E-28', key: 'MINOR', assumed: false }] },
    });
    expect(text(one?.eligibility?.reasons?.[0]?.articleZh)).toContain('第十九条');
    expect(await eventTypes()).toEqual(['ACCIDENT_REPORTED', 'ROUTE_DECIDED']);
  });

  it('lets the road be cleared in the very answer that seals the third photo, not before', async () => {
    for (const slot of ['PH-A', 'PH-B']) {
      const { value } = await uploadPhoto(story.reporter, story.caseId, slot, await picture());
      expect(value).toMatchObject({ state: 'REPORTED', clearRoad: { allowed: false } });
    }
    const { value } = await uploadPhoto(story.reporter, story.caseId, 'PH-C', await picture());
    expect(value).toMatchObject({ state: 'EVIDENCE_SEALED', clearRoad: { allowed: true, missingSlots: [] } });
    expect(await eventTypes()).toContain('EVIDENCE_SEALED');
  });

  it('keeps the original under its hash and shows derived views once the job has made them', async () => {
    const one = await story.until(
      ({ photos }) => list(photos).every(({ previewUrl }) => previewUrl !== null),
      'photos { slot state sha256 sizeBytes width height contentType thumbnailUrl previewUrl originalUrl partyOrdinal }',
    );
    const photos = list(one.photos);
    expect(photos.map(({ slot, state }) => [slot, state])).toEqual([
      ['PH-A', 'SEALED'],
      ['PH-B', 'SEALED'],
      ['PH-C', 'SEALED'],
    ]);
    for (const photo of photos) {
      const original = await story.reporter.file(text(photo.originalUrl));
      expect(createHash('sha256').update(original.bytes).digest('hex')).toBe(photo.sha256);
      const thumbnail = await story.reporter.file(text(photo.thumbnailUrl));
      expect(thumbnail.status).toBe(200);
      expect(thumbnail.headers.get('content-type')).toBe('image/jpeg');
      // What is shown is a derived copy: it carries nothing of the camera's notes.
      expect(thumbnail.bytes.includes('Exif')).toBe(false);
    }
  });

  it('writes down when the cars have left the road, once', async () => {
    const cleared = await story.reporter.do('confirmRoadCleared', { caseId: story.caseId });
    expect(cleared).toMatchObject({ state: 'EVIDENCE_SEALED' });
    const at = async () => (await story.look(story.reporter, 'clearRoad { clearedAt }'))?.clearRoad?.clearedAt;
    const first = await at();
    expect(first).not.toBeNull();
    await story.reporter.do('confirmRoadCleared', { caseId: story.caseId });
    expect(await at()).toEqual(first);
    expect((await eventTypes()).filter((type) => type === 'ROAD_CLEARED')).toHaveLength(1);
  });

  it('lets the second driver in by link and PIN, for this case alone', async () => {
    await story.join();
    const { viewer } = await story.other.ask('{ viewer { kind caseId } }');
    expect(viewer).toEqual({ kind: 'PARTY', caseId: story.caseId });
    const mine = await story.look(story.other, 'myParty { ordinal isMe }');
    expect(mine?.myParty).toEqual({ ordinal: 2, isMe: true });
    await story.details();
    const one = await story.look(story.reporter, 'parties { ordinal detailsComplete missingDetails }');
    expect(one?.parties).toEqual([
      { ordinal: 1, detailsComplete: true, missingDetails: [] },
      { ordinal: 2, detailsComplete: true, missingDetails: [] },
    ]);
  });

  const TOLD = `accountsRevealed differences { field values } suggestedPatterns { pattern { id } }
    parties { ordinal name phone accountSealedAt account { statement impactPoint activities speedKmh } }
    timeline(first: 200) { edges { node { textZh textEn } } } eligibility { reasons { textZh } } facts { name value }
    photos { id } claims { id } agreement { id } proposal { id }`;

  it('shows a sealed story to its author alone until the other side has sealed its own', async () => {
    const { caseId } = story;
    await story.reporter.do('sealAccount', { caseId, ...ACCOUNTS.first });
    for (const stranger of [story.other, cast.assessor, cast.officer]) {
      const one = await story.look(stranger, TOLD);
      expect(one).toMatchObject({ accountsRevealed: false, differences: [], suggestedPatterns: [] });
      expect(one?.parties?.[0]).toMatchObject({ account: null, accountSealedAt: expect.any(String) });
      // Nor through any other field of the case.
      expect(JSON.stringify(one)).not.toContain(ACCOUNTS.first.statement);
      expect(JSON.stringify(one)).not.toContain('CHANGE_LANE');
    }
    const own = await story.look(story.reporter, TOLD);
    expect(own?.parties?.[0]?.account).toMatchObject({ statement: ACCOUNTS.first.statement });

    const last = await story.other.do('sealAccount', { caseId, ...ACCOUNTS.second });
    expect(last).toMatchObject({ state: 'ACCOUNTS_SEALED' });
    const read = await story.look(story.other, TOLD);
    expect(read).toMatchObject({ accountsRevealed: true });
    expect(read?.parties?.[0]).toMatchObject({ name: '张小山', account: { statement: ACCOUNTS.first.statement } });
    expect((await story.look(story.reporter, TOLD))?.parties?.[1]?.account).toMatchObject({
      statement: ACCOUNTS.second.statement,
    });
  });

  it('shows the case in the assessors’ queue, with what the two stories point to', async () => {
    const { caseQueue } = await cast.assessor.ask(
      `{ caseQueue(queue: UNCLAIMED) { edges { node { id state claimedBy { id } myMandate { allowed mandateNo } } } } }`,
    );
    expect(nodes(caseQueue).find(({ id }) => text(id) === story.caseId)).toMatchObject({
      state: 'ACCOUNTS_SEALED',
      claimedBy: null,
      myMandate: { allowed: true },
    });
    const one = await story.look(
      cast.assessor,
      'suggestedPatterns { pattern { id } grades { ordinal grade } becauseZh becauseEn } conflictOfInterest { partyOrdinal }',
    );
    expect(one?.suggestedPatterns?.[0]).toMatchObject({
      pattern: { id: 'L-02' },
      grades: [
        { ordinal: 1, grade: 'FULL' },
        { ordinal: 2, grade: 'NONE' },
      ],
    });
    expect(list(one?.suggestedPatterns?.[0]?.becauseZh)).not.toEqual([]);
    // Nobody guides yet, so there is nobody with a conflict.
    expect((await story.look(story.reporter, 'conflictOfInterest { partyOrdinal }'))?.conflictOfInterest).toEqual([]);
  });

  it('takes it out of the queue, proposes a pattern with its article, and both agree', async () => {
    const { caseId } = story;
    await cast.assessor.do('claimCase', { caseId });
    const unclaimed = JSON.stringify(
      await cast.assessor.ask('{ caseQueue(queue: UNCLAIMED) { edges { node { id } } } }'),
    );
    expect(unclaimed).not.toContain(caseId);
    expect(JSON.stringify(await cast.assessor.ask('{ caseQueue(queue: MINE) { edges { node { id } } } }'))).toContain(
      caseId,
    );

    // 林哲's employer insures one of the two: told to both before any guidance.
    for (const party of [story.reporter, story.other]) {
      const told = await story.look(party, 'conflictOfInterest { partyOrdinal textZh textEn }');
      expect(told?.conflictOfInterest).toHaveLength(1);
    }

    const proposed = await cast.assessor.do('proposeLiability', {
      caseId,
      patternId: 'L-02',
      grades: await story.grades(),
      note: '双方说法一致',
    });
    expect(proposed).toMatchObject({ state: 'LIABILITY_PROPOSED' });
    const seen = await story.look(
      story.other,
      'proposal { pattern { id articleZh articleEn } mandateNo ruleSetVersion note grades { ordinal grade } }',
    );
    expect(seen?.proposal).toMatchObject({
      pattern: { id: 'L-02', articleZh: expect.stringContaining('第四十四条') },
      mandateNo: expect.stringMatching(/^快授/),
    });
    for (const party of [story.reporter, story.other]) expect((await story.answer(party)).kind).toBe('DONE');
    const answered = await story.look(cast.assessor, 'parties { proposalAnswer }');
    expect(answered?.parties).toEqual([{ proposalAnswer: 'AGREE' }, { proposalAnswer: 'AGREE' }]);
  });

  it('drafts the agreement with all that article 21 wants, and both read and sign the same content', async () => {
    const { caseId } = story;
    const drafted = await cast.assessor.do('draftAgreement', { caseId, ...DRAFT });
    expect(drafted).toMatchObject({ state: 'AGREEMENT_DRAFTED' });
    const { agreementId, contentHash } = await story.agreement(story.reporter);
    expect(await story.agreement(story.other)).toEqual({ agreementId, contentHash });
    const { agreement } = (await story.look(
      story.reporter,
      `agreement { content { place weather accidentForm factsText performance articleZh guidedBy mandateNo
        parties { name licenceNo phone plate insurer policyNo collisionPart grade gradeZh } } }`,
    ))!;
    expect(agreement?.content).toMatchObject({
      weather: '晴',
      accidentForm: '同向刮擦',
      mandateNo: expect.stringMatching(/^快授/),
      parties: [
        { name: '张小山', plate: '黑E7K2M6', insurer: '嘉禾财险', grade: 'FULL', collisionPart: expect.any(String) },
        { name: '欧阳海燕', plate: '黑ED31907', insurer: '北辰财险', grade: 'NONE', collisionPart: expect.any(String) },
      ],
    });
    for (const party of [story.reporter, story.other]) {
      await party.do('markAgreementRead', { agreementId });
      await party.do('signAgreement', { agreementId, contentHash, strokes: STROKES });
    }
    await story.until(({ state }) => text(state) === 'CLOSED', 'state');
  });

  it('issues a PDF whose hash is on record, with Chinese text to select and the mandate frozen into it', async () => {
    const one = await story.look(story.other, 'agreement { documentNo contentHash pdfUrl pdfSha256 issuedAt }');
    const said = (member: string): string => text(one?.agreement?.[member]);
    const pdfUrl = said('pdfUrl');
    const pdf = await story.other.file(pdfUrl);
    expect(pdf.status).toBe(200);
    expect(createHash('sha256').update(pdf.bytes).digest('hex')).toBe(said('pdfSha256'));
    const printed = pdfPages(pdf.bytes).join('');
    for (const part of [
      said('documentNo'),
      '张小山',
      '欧阳海燕',
      '黑E7K2M6',
      '全部责任',
      '快授',
      DRAFT.factsText.slice(0, 8),
    ]) {
      expect(printed).toContain(part);
    }
    expect(printed).toContain(said('contentHash').slice(0, 8));

    // The mandate revoked afterwards changes nothing in the paper.
    await app.platform.db.query(
      `update mandate set revoked_at = $1 where staff_id = (select id from staff where login = 'lin.zhe')`,
      [app.platform.now()],
    );
    expect((await story.other.file(pdfUrl)).bytes.equals(pdf.bytes)).toBe(true);
    await app.platform.db.query(
      `update mandate set revoked_at = null where staff_id = (select id from staff where login = 'lin.zhe')`,
    );
  });

  it('hands one claim to each insurer’s inbox, which acknowledges its own', async () => {
    for (const [login, grade] of [
      ['jiahe.claims', 'FULL'],
      ['beichen.claims', 'NONE'],
    ] as const) {
      const desk = await signInStaff(app.origin, login);
      const { claimInbox } = await desk.ask(
        '{ claimInbox { edges { node { id state grade caseNo caseId plate accidentCase { id claims { id } } } } } }',
      );
      const claims = nodes(claimInbox);
      expect(claims).toHaveLength(1);
      expect(claims[0]).toMatchObject({ state: 'DELIVERED', grade, caseId: story.caseId });
      expect(claims[0]?.accidentCase?.claims).toHaveLength(1);
      const acknowledged = await desk.do('acknowledgeClaim', { claimId: claims[0]?.id });
      expect(acknowledged).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedAt: expect.any(String) });
    }
    const end = await story.look(story.reporter, 'state closedAt waitingFor claims { state }');
    expect(end).toMatchObject({
      state: 'CLOSED',
      waitingFor: 'NOBODY',
      claims: [{ state: 'ACKNOWLEDGED' }, { state: 'ACKNOWLEDGED' }],
    });
  });
});

describe('the chain of what happened', () => {
  it('holds over all events, and every step has one', async () => {
    const events = await storedEvents(story.caseId);
    expect(findChainBreak(events)).toBeNull();
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'PHOTO_UPLOADED',
        'PARTY_INVITED',
        'PARTY_JOINED',
        'DETAILS_SUBMITTED',
        'ACCOUNT_SEALED',
        'ACCOUNTS_COMPLETED',
        'CASE_CLAIMED',
        'LIABILITY_PROPOSED',
        'PROPOSAL_ANSWERED',
        'AGREEMENT_DRAFTED',
        'AGREEMENT_READ',
        'AGREEMENT_SIGNED',
        'SIGNATURES_COMPLETED',
        'DOCUMENT_ISSUED',
        'CLAIMS_FILED',
        'CASE_CLOSED',
      ]),
    );
    const { rows } = await app.platform.db.query<{ seq: number; hash: Uint8Array }>(
      'select last_event_seq as seq, last_event_hash as hash from accident_case where id = $1',
      [story.caseId],
    );
    expect(rows[0]?.seq).toBe(events.length);
    expect(Buffer.from(rows[0]!.hash).equals(events.at(-1)!.hash)).toBe(true);
  });

  it('breaks at the event when any stored value of it is changed, or when one is missing', async () => {
    const events = await storedEvents(story.caseId);
    const flip = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes, (byte, at) => (at === 7 ? byte ^ 1 : byte));
    for (const [index, event] of events.entries()) {
      const lies: StoredEvent[] = [
        { ...event, type: `${event.type}X` },
        { ...event, at: new Date(event.at.getTime() + 1) },
        { ...event, actor: { ...event.actor, label: '别人' } },
        { ...event, payload: { ...(event.payload as object), more: 1 } },
        { ...event, hash: flip(event.hash) },
        { ...event, prevHash: flip(event.prevHash) },
        { ...event, caseId: '00000000-0000-7000-8000-000000000000' },
      ];
      for (const lie of lies)
        expect(findChainBreak(events.with(index, lie))).toEqual({ seq: index + 1, problem: 'ALTERED' });
    }
    expect(findChainBreak(events.toSpliced(3, 1))).toEqual({ seq: 4, problem: 'MISSING' });
  });

  it.each([
    ['an update', `update case_event set payload = '{}'::jsonb`],
    ['a deletion', 'delete from case_event'],
    ['emptying it', 'truncate case_event'],
    ['an update of a story', `update party_account set content = '{}'::jsonb`],
    ['a change of the audit', 'delete from audit_event'],
  ])('refuses %s to the application itself', async (_what, statement) => {
    await expect(app.platform.db.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
