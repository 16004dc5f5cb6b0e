import { openTestApp, type TestApp } from '../../support/app.ts';
import { expectRefused, fieldsOf } from './refused.ts';
import { openCast, papers, reportInput, Story, type Cast } from './story.ts';

let app: TestApp;
let cast: Cast;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
}, 180_000);
afterAll(() => app.close());

const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
  const { rows } = await app.platform.db.query<{ count: number }>(`select count(*)::int as count from ${sql}`, values);
  return rows[0]!.count;
};

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
