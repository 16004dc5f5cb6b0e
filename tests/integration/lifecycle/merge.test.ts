import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, text } from '../../support/client.ts';
import { ACCOUNTS, papers, Story } from '../slice/story.ts';
import { atDesk, openOffices, stateOf, type Offices } from './people.ts';

let app: TestApp;
let cast: Offices;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openOffices(app);
}, 180_000);
afterAll(() => app.close());

const merge = (from: Story, into: Story) => ({
  fromCaseId: from.caseId,
  intoCaseId: into.caseId,
  reason: '同一起事故两次报案',
});
/** Far from every other story of this file, so that candidates are those a test made. */
let nth = 0;
const place = (east = 0) => ({ longitude: 125.0 + east, latitude: 46.4 + nth * 0.01 });
const pair = async (): Promise<[Story, Story]> => {
  nth += 1;
  return [await Story.report(cast, { place: place() }), await Story.report(cast, { place: place() })];
};

describe('two reports of one accident', () => {
  it('become one case: both drivers sit in it and open it, both photographs are shown, all events stay', async () => {
    const [a, b] = await pair();
    await a.photograph();
    await b.photograph();
    await b.reporter.do('submitPartyDetails', {
      caseId: b.caseId,
      ...papers('李晓雨', '黑E5N7Q3', cast.insurers.beichen),
    });
    await b.reporter.do('sealAccount', { caseId: b.caseId, ...ACCOUNTS.second });
    const survivor = await cast.dispatcher.do('mergeCases', merge(b, a));
    expect(survivor.id).toBe(a.caseId);

    const seen = await a.look(
      b.reporter,
      'myParty { ordinal plate accountSealedAt } parties { ordinal joinedAt } photos { partyOrdinal originalUrl } absorbed { caseNo state }',
    );
    expect(seen?.myParty).toMatchObject({ ordinal: 2, plate: '黑E5N7Q3', accountSealedAt: expect.any(String) });
    expect(list(seen?.parties)).toHaveLength(2);
    expect(
      list(seen?.photos)
        .map(({ partyOrdinal }) => Number(partyOrdinal))
        .toSorted((a, b) => a - b),
    ).toEqual([1, 1, 1, 2, 2, 2]);
    expect(list(seen?.absorbed)).toMatchObject([{ state: 'MERGED' }]);
    for (const { originalUrl } of list(seen?.photos)) {
      for (const who of [a.reporter, b.reporter, cast.officer])
        expect((await who.file(text(originalUrl))).status).toBe(200);
    }
    expect(await b.look(b.reporter, 'state waitingFor mergedInto { id }')).toEqual({
      state: 'MERGED',
      waitingFor: 'NOBODY',
      mergedInto: { id: a.caseId },
    });
    const types = async (story: Story) =>
      list((await story.look(cast.officer, 'timeline(first: 200) { edges { node { type } } }'))?.timeline?.edges).map(
        (edge) => text(edge.node?.type),
      );
    expect((await types(b)).at(-1)).toBe('CASE_MERGED');
    expect(await types(b)).toContain('ACCIDENT_REPORTED');
    expect(await types(a)).toContain('CASE_ABSORBED');

    await a.reporter.do('sealAccount', { caseId: a.caseId, ...ACCOUNTS.first });
    expect(await stateOf(cast, a)).toBe('ACCOUNTS_SEALED');
  });

  it('keep the session of somebody who had joined by invitation', async () => {
    const [a, b] = await pair();
    await b.join();
    await b.other.do('submitPartyDetails', { caseId: b.caseId, plate: '黑E9X1Z1' });
    await cast.dispatcher.do('mergeCases', merge(b, a));
    const seen = await a.look(b.other, 'myParty { ordinal plate } parties { ordinal }');
    expect(seen?.myParty).toEqual({ ordinal: 3, plate: '黑E9X1Z1' });
    expect(list(seen?.parties)).toHaveLength(3);
  });

  it('put the same car on one seat', async () => {
    const [a, b] = await pair();
    await a.join();
    await a.other.do('submitPartyDetails', { caseId: a.caseId, plate: '黑E8M2P5' });
    await b.reporter.do('submitPartyDetails', { caseId: b.caseId, plate: '黑E8M2P5', name: '王大力' });
    await cast.officer.do('mergeCases', merge(b, a));
    expect(list((await a.look(cast.officer, 'parties { ordinal plate }'))?.parties)).toHaveLength(2);
    // the second phone of that car still opens the case
    expect(await a.look(b.reporter, 'id')).not.toBeNull();
  });

  it('take the stricter road of the two', async () => {
    nth += 1;
    const a = await Story.report(cast, { place: place() });
    const b = await Story.report(cast, { place: place(), facts: { partyLeft: 'YES' } });
    expect((await cast.officer.do('mergeCases', merge(b, a))).state).toBe('WITH_OFFICER');
    expect(await a.look(cast.officer, 'route sceneDuty')).toEqual({ route: 'GENERAL_PROCEDURE', sceneDuty: 'HOLD' });
  });

  it.each([
    [
      'MERGE_SAME',
      async () => {
        const [a] = await pair();
        return merge(a, a);
      },
    ],
    [
      'MERGE_INTO_LATE',
      async () => {
        nth += 1;
        const late = await Story.report(cast, { place: place(), facts: { sceneCleared: 'YES' } });
        return merge(await Story.report(cast, { place: place() }), late);
      },
    ],
    ['MERGE_SURVIVOR_TOO_FAR', async () => merge(await Story.report(cast), await Story.at(cast, 'ACCOUNTS_SEALED'))],
    [
      'MERGE_SIGNED',
      async () => {
        const story = await Story.at(cast, 'AGREEMENT_DRAFTED');
        await story.sign(story.reporter);
        return merge(await Story.report(cast), story);
      },
    ],
    ['CASE_ILLEGAL_STEP', async () => merge(await Story.at(cast, 'CLOSED'), await Story.report(cast))],
  ] as const)('are refused with %s, and nothing changes', async (code, prepare) => {
    const input = await prepare();
    expect((await cast.officer.act('mergeCases', input)).code).toBe(code);
    const { rows } = await app.platform.db.query(`select 1 from accident_case where id = $1 and state = 'MERGED'`, [
      input.fromCaseId,
    ]);
    expect(rows).toEqual([]);
  });

  it('are merged once and one way, whoever tries at the same moment', async () => {
    const [a, b] = await pair();
    const tries = await Promise.all([
      cast.officer.act('mergeCases', merge(a, b)),
      cast.dispatcher.act('mergeCases', merge(b, a)),
      cast.officer.act('mergeCases', merge(a, b)),
    ]);
    expect(tries.filter(({ kind }) => kind === 'DONE')).toHaveLength(1);
    expect(new Set(tries.filter(({ kind }) => kind !== 'DONE').map(({ code }) => code))).toEqual(
      new Set(['CASE_ILLEGAL_STEP']),
    );
  });

  it('are either merged or signed, never both', async () => {
    const drafted = await Story.at(cast, 'AGREEMENT_DRAFTED');
    const twin = await Story.report(cast);
    const { agreementId } = await drafted.agreement();
    await drafted.reporter.do('markAgreementRead', { agreementId });
    const [signed, merged] = await Promise.all([
      drafted.sign(drafted.reporter),
      cast.officer.act('mergeCases', merge(drafted, twin)),
    ]);
    expect([signed.kind, merged.kind].toSorted()).toEqual(['DONE', 'REFUSED']);
    const { rows } = await app.platform.db.query<{ state: string; signed: boolean }>(
      'select state, first_signed_at is not null as signed from accident_case where id = $1',
      [drafted.caseId],
    );
    expect(rows[0]).toEqual(
      signed.kind === 'DONE' ? { state: 'AGREEMENT_DRAFTED', signed: true } : { state: 'MERGED', signed: false },
    );
  });

  it('leave no way in by an old invitation to a seat that somebody has now', async () => {
    const [a, b] = await pair();
    const { token } = await a.invite();
    await cast.officer.do('mergeCases', merge(b, a));
    expect((await cast.officer.ask(`{ invitation(token: "${token}") { usable } }`)).invitation).toEqual({
      usable: false,
    });
  });
});

describe('candidates', () => {
  const candidates = async (story: Story) =>
    list(
      (
        await cast.officer.ask(
          `{ mergeCandidates(caseId: "${story.caseId}") { distanceM minutesApart equalPlates accidentCase { id } } }`,
        )
      ).mergeCandidates,
    );

  it('are open cases within 300 m and an hour, with distance, minutes and equal plates', async () => {
    const [a, b] = await pair();
    const far = await Story.report(cast, { place: place(0.02) });
    for (const story of [a, b])
      await story.reporter.do('submitPartyDetails', { caseId: story.caseId, plate: `黑E6K${nth}T1`.slice(0, 7) });
    const found = await candidates(a);
    expect(found.map(({ accidentCase }) => text(accidentCase?.id))).toEqual([b.caseId]);
    expect(found[0]).toMatchObject({ distanceM: 0, minutesApart: 0, equalPlates: [expect.stringContaining('黑E6K')] });
    expect(found.some(({ accidentCase }) => text(accidentCase?.id) === far.caseId)).toBe(false);
    await cast.officer.do('mergeCases', merge(b, a));
    expect(await candidates(a)).toEqual([]);
  });

  it('are found by an equal plate even where the position was wrong', async () => {
    nth += 1;
    const a = await Story.report(cast, { place: place() });
    const far = await Story.report(cast, { place: place(0.05) });
    for (const story of [a, far])
      await story.reporter.do('submitPartyDetails', { caseId: story.caseId, plate: '黑E4J8W6' });
    expect(await candidates(a)).toMatchObject([{ accidentCase: { id: far.caseId }, equalPlates: ['黑E4J8W6'] }]);
  });
});

describe('one report of two accidents', () => {
  it('is split: the chosen party has a case of its own with the same place and facts, each names the other', async () => {
    nth += 1;
    const story = await Story.report(cast, { place: place(), facts: { motorVehicles: 3 } });
    await story.photograph();
    await story.join();
    await story.details();
    await atDesk(cast, story);
    const split = await cast.officer.do('splitCase', { caseId: story.caseId, partyOrdinals: [2], reason: '两起事故' });
    const half = Object.assign(Object.create(Object.getPrototypeOf(story) as object) as Story, story, {
      caseId: text(split.id),
    });
    const FIELDS =
      'state place { longitude latitude } parties { ordinal plate } photos { id } splitFrom { id } splitInto { id }';
    expect(await half.look(cast.officer, FIELDS)).toMatchObject({
      state: 'WITH_OFFICER',
      parties: [{ ordinal: 1, plate: '黑ED31907' }],
      photos: [{}, {}, {}],
      splitFrom: { id: story.caseId },
    });
    const old = await story.look(cast.officer, FIELDS);
    expect(list(old?.parties).map(({ ordinal }) => Number(ordinal))).toEqual([1, 3]);
    expect(old).toMatchObject({ splitInto: [{ id: half.caseId }], splitFrom: null });
    // the joined person's session went along; the old case is no longer theirs
    expect(await half.look(story.other, 'myParty { ordinal }')).toEqual({ myParty: { ordinal: 1 } });
    expect(await story.look(story.other, 'id')).toBeNull();
    expect(await half.look(story.reporter, 'id')).toBeNull();
  });

  it('keeps at least one party, and names only parties it has', async () => {
    const story = await Story.report(cast);
    await atDesk(cast, story);
    for (const partyOrdinals of [[], [1, 2], [3], [1, 9]]) {
      const outcome = await cast.officer.act('splitCase', { caseId: story.caseId, partyOrdinals, reason: '分' });
      expect([partyOrdinals, outcome.code]).toEqual([partyOrdinals, 'SPLIT_SEATS']);
    }
  });
});
