import { DAQING_DEFAULT_POLICY } from '../../../schema/policy/city-policy.ts';
import { ELIGIBILITY } from '../../../schema/accident/eligibility-table.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { list, nodes, signInStaff, text, type Client, type Outcome } from '../../support/client.ts';
import { openCast, Story, type Cast } from '../slice/story.ts';

let app: TestApp;
let cast: Cast;
let head: Client;
let supervisor: Client;

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  head = await signInStaff(app.origin, 'he.zheng');
  supervisor = await signInStaff(app.origin, 'qian.jian');
}, 180_000);
afterAll(() => app.close());

const today = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const { version: _version, ...DEFAULTS } = DAQING_DEFAULT_POLICY;
let drafts = 0;
function draft(who: Client, content: object, more: object = {}): Promise<Outcome> {
  drafts += 1;
  return who.act('draftPolicy', {
    kind: 'CITY_POLICY',
    version: `230600-test.${drafts}`,
    effectiveFrom: today(),
    content: { ...DEFAULTS, ...content },
    note: '试行',
    citation: '支队〔2026〕1号',
    ...more,
  });
}
const inForce = async (kind = 'CITY_POLICY') =>
  (await supervisor.ask(`{ policyRule(kind: ${kind}) { inForce { version status unconfirmed } } }`)).policyRule
    ?.inForce;

describe('the city’s rules as versions', () => {
  it('show the built-in version in force, with every member that nobody has confirmed', async () => {
    const { policyRules } = await supervisor.ask(
      '{ policyRules { kind labelZh labelEn inForce { version status unconfirmed content draftedBy { id } } } }',
    );
    const rules = list(policyRules);
    expect(rules.map(({ kind }) => text(kind))).toEqual([
      'CITY_POLICY',
      'ELIGIBILITY',
      'LIABILITY',
      'CALENDAR',
      'MONEY',
    ]);
    expect(rules[0]?.inForce).toMatchObject({ version: '230600-2026.11', status: 'BUILT_IN', draftedBy: null });
    expect(list(rules[0]?.inForce?.unconfirmed)).toContain('capFen');
    expect(rules[1]?.inForce).toMatchObject({ version: '2026.11', content: { region: 'CN' } });
  });

  it('are drafted by one person and approved by another, and decide from then on', async () => {
    const facts = { motorVehicles: 1, pedestrians: 1 };
    const before = await Story.report(cast, { facts });
    expect(await before.look(before.reporter, 'route')).toEqual({ route: 'SELF_NEGOTIATION' });
    const drafted = await draft(supervisor, { pedestrianRoute: 'SIMPLE_PROCEDURE' });
    expect(drafted).toMatchObject({ kind: 'DONE', value: { status: 'DRAFT', problems: [] } });
    const policyId = text(drafted.value.id);
    expect((await supervisor.act('approvePolicy', { policyId })).code).toBe('FORBIDDEN');
    expect(await inForce()).toMatchObject({ version: '230600-2026.11' });
    expect(await head.act('approvePolicy', { policyId })).toMatchObject({ value: { status: 'APPROVED' } });
    expect(await inForce()).toMatchObject({ version: drafted.value.version, status: 'APPROVED' });

    const after = await Story.report(cast, { facts });
    const decided = await after.look(cast.officer, 'route eligibility { policyVersion reevaluatesIdentically }');
    expect(decided).toEqual({
      route: 'SIMPLE_PROCEDURE',
      eligibility: { policyVersion: drafted.value.version, reevaluatesIdentically: true },
    });
    const old = await before.look(cast.officer, 'eligibility { policyVersion reevaluatesIdentically }');
    expect(old?.eligibility).toEqual({ policyVersion: '230600-2026.11', reevaluatesIdentically: true });
    const { rows } = await app.platform.db.query<{ type: string }>(
      'select type from audit_event where subject = $1 order by at, id',
      [`policy:${policyId}`],
    );
    expect(rows.map(({ type }) => type)).toEqual(['POLICY_DRAFTED', 'POLICY_APPROVED']);
  });

  it('are not approved by who drafted them, also when that is the head of the unit', async () => {
    const { value } = await draft(head, {});
    const outcome = await head.act('approvePolicy', { policyId: value.id });
    expect(outcome).toMatchObject({ type: 'SecondPersonRefusal', code: 'SECOND_PERSON_NEEDED' });
  });

  it('once approved or withdrawn are changed by nobody, not even past the application', async () => {
    const { value } = await draft(supervisor, {});
    expect(await supervisor.act('withdrawPolicy', { policyId: value.id })).toMatchObject({
      value: { status: 'WITHDRAWN' },
    });
    for (const mutation of ['withdrawPolicy', 'approvePolicy']) {
      expect(await head.act(mutation, { policyId: value.id })).toMatchObject({ code: 'POLICY_NOT_DRAFT' });
    }
    const { db } = app.platform;
    await expect(db.query(`update policy_version set note = 'x' where id = $1`, [value.id])).rejects.toThrow();
    const other = await draft(supervisor, {});
    await expect(
      db.query(`update policy_version set content = '{}'::jsonb where id = $1`, [other.value.id]),
    ).rejects.toThrow();
    await expect(db.query('delete from policy_version where id = $1', [other.value.id])).rejects.toThrow();
  });

  it('name every fault of a draft at once', async () => {
    const outcome = await draft(
      supervisor,
      { capFen: -1, windowFrom: '7 Uhr', pedestrianRoute: 'EMERGENCY', invented: 1 },
      { version: '!', effectiveFrom: '2026-02-30', note: '', citation: ' ' },
    );
    const paths = list(outcome.value.fields).map(({ path }) => text(path));
    for (const path of ['effectiveFrom', 'version', 'note', 'citation', 'content.capFen', 'content.pedestrianRoute'])
      expect(paths).toContain(path);
    const extra = await draft(supervisor, { invented: 1 });
    expect(extra.messageEn).toContain('invented');
    const back = await draft(supervisor, {}, { effectiveFrom: '2020-01-01' });
    expect(list(back.value.fields).map(({ path }) => text(path))).toEqual(['effectiveFrom']);
    const taken = await draft(supervisor, {}, { version: '230600-2026.11' });
    expect(taken).toMatchObject({ type: 'PolicyVersionTakenRefusal', code: 'POLICY_VERSION_TAKEN' });
  });

  it('takes the eligibility table as data and refuses one that cannot be evaluated', async () => {
    const { content } = ELIGIBILITY.defaults;
    const as = (changed: unknown, version: string) =>
      supervisor.act('draftPolicy', {
        kind: 'ELIGIBILITY',
        version,
        effectiveFrom: today(),
        content: changed,
        note: '试行',
        citation: '支队〔2026〕2号',
      });
    expect(await as(content, 'e-1')).toMatchObject({ kind: 'DONE' });
    const [first] = content.rules;
    const invented = { ...content, rules: [{ ...first, when: { fact: 'moonPhase', is: 'YES' } }] };
    expect(await as(invented, 'e-2')).toMatchObject({ type: 'InvalidInputRefusal' });
    expect((await as({ ...content, rules: [first, first] }, 'e-3')).messageEn).toContain('E-01 DEATH appears twice');
  });
});

describe('a draft is tried on last month’s cases', () => {
  const PREVIEW = `query ($id: ID!) { policyPreview(draftId: $id) { __typename ... on Refusal { code }
    ... on PolicyPreview { cases truncated moves { from to cases } changed { caseId from to reasonsBefore { rule } reasonsAfter { rule key } } } } }`;

  it('counting old route to new, and showing whose would change and why', async () => {
    const online = await Story.report(cast, { facts: { factsDisputed: 'YES', bothConsentOnline: 'YES' } });
    const plain = await Story.report(cast);
    const { value } = await draft(supervisor, { areaDistricts: ['230605'], windowFrom: null, windowUntil: null });
    const { policyPreview } = await supervisor.ask(PREVIEW, { id: value.id });
    const moves = list(policyPreview?.moves);
    expect(moves).toContainEqual({ from: 'ONLINE_DETERMINATION', to: 'SIMPLE_PROCEDURE', cases: 1 });
    expect(moves.reduce((sum, { cases }) => sum + Number(cases), 0)).toBe(policyPreview?.cases);
    const changed = list(policyPreview?.changed);
    const mine = changed.find(({ caseId }) => text(caseId) === online.caseId);
    expect(list(mine?.reasonsBefore).map(({ rule }) => text(rule))).toEqual(['E-17']);
    expect(list(mine?.reasonsAfter).map(({ rule }) => text(rule))).toEqual(['E-17', 'E-22']);
    expect(changed.map(({ caseId }) => text(caseId))).not.toContain(plain.caseId);
    expect(await online.look(online.reporter, 'route')).toEqual({ route: 'ONLINE_DETERMINATION' });
  });

  it('only for rules that decide on routes, and only for a draft that there is', async () => {
    const { policyRule } = await supervisor.ask('{ policyRule(kind: CALENDAR) { inForce { content } } }');
    const calendar = await draft(supervisor, {}, { kind: 'CALENDAR', content: policyRule?.inForce?.content });
    expect(calendar.kind).toBe('DONE');
    const refused = await supervisor.ask(PREVIEW, { id: calendar.value.id });
    expect(refused.policyPreview).toMatchObject({ code: 'INVALID_INPUT' });
    const none = await supervisor.ask(PREVIEW, { id: 'none' });
    expect(none.policyPreview).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lists the versions of a rule newest first', async () => {
    const { policyRule } = await supervisor.ask(
      '{ policyRule(kind: CITY_POLICY) { versions(first: 2) { edges { node { version draftedAt draftedByMe } } pageInfo { hasNextPage endCursor } } } }',
    );
    const page = policyRule?.versions;
    expect(nodes(page)).toHaveLength(2);
    expect(page?.pageInfo).toMatchObject({ hasNextPage: true });
    const next = await supervisor.ask(
      'query ($after: String) { policyRule(kind: CITY_POLICY) { versions(first: 50, after: $after) { edges { node { version } } } } }',
      { after: page?.pageInfo?.endCursor },
    );
    const later = nodes(next.policyRule?.versions).map(({ version }) => text(version));
    expect(later).not.toContain(text(nodes(page)[1]?.version));
  });
});
