import { randomUUID } from 'node:crypto';
import { openTestApp, type TestApp } from '../../support/app.ts';
import { Client, list, nodes, promiseOf, signInStaff, text } from '../../support/client.ts';
import { drafted, recordingOf } from '../determination/desk.ts';
import { ACCOUNTS, DRAFT, openCast, papers, picture, reportInput, Story, STROKES, type Cast } from './story.ts';

const VIEWERS = [
  'anonymous',
  'stranger',
  'party 1',
  'party 2',
  'assessor',
  'aux',
  'officer',
  'dispatcher',
  'claims desk',
  'other claims desk',
  'centre',
  'supervisor',
  'admin',
  'security',
  'auditor',
] as const;
type ViewerName = (typeof VIEWERS)[number];

/** Terms that nobody could grant: they name a reserved act. */
const TERMS = {
  documentNo: '快授 测试',
  acts: ['SIGN_DETERMINATION'],
  accidentForms: ['L-02'],
  ceilingFen: 100_000,
  districtCodes: ['230602'],
  dailyFrom: '00:00',
  dailyUntil: '24:00',
  validFrom: '2026-01-01T00:00:00+08:00',
  validUntil: '2030-01-01T00:00:00+08:00',
  training: {
    course: '培训',
    passedOn: '2026-01-01',
    score: 90,
    examiner: '罗志平',
    validUntil: '2030-01-01T00:00:00+08:00',
  },
};

let app: TestApp;
let cast: Cast;
let viewers: Record<ViewerName, Client>;
/** Waiting for guidance; with an officer under the general procedure; closed with claims at two insurers. */
let open: Story;
let grave: Story;
let closed: Story;
let claimId = '';
/** Somebody's account, for those who administer accounts. */
let staffId = '';
let determinationId = '';

beforeAll(async () => {
  app = await openTestApp();
  cast = await openCast(app.origin);
  await app.platform.db.query(
    `update staff set password_hash = (select password_hash from staff where login = 'lin.zhe') where login in ('aux.wang', 'tongtai.claims')`,
  );
  open = await Story.at(cast, 'ACCOUNTS_SEALED');
  grave = await Story.report(cast, {
    facts: { partyLeft: 'YES' },
    party: papers('张小山', '黑E7K2M6', cast.insurers.jiahe),
  });
  closed = await Story.at(cast, 'CLOSED');
  ({ determinationId } = (await drafted(cast)).paper);
  viewers = {
    anonymous: new Client(app.origin),
    stranger: (await Story.report(cast)).reporter,
    'party 1': open.reporter,
    'party 2': open.other,
    assessor: await signInStaff(app.origin, 'chen.tao'),
    aux: await signInStaff(app.origin, 'aux.wang'),
    officer: cast.officer,
    dispatcher: await signInStaff(app.origin, 'zhou.lan'),
    'claims desk': await signInStaff(app.origin, 'jiahe.claims'),
    'other claims desk': await signInStaff(app.origin, 'tongtai.claims'),
    centre: await signInStaff(app.origin, 'sun.center'),
    supervisor: await signInStaff(app.origin, 'qian.jian'),
    admin: await signInStaff(app.origin, 'admin'),
    security: await signInStaff(app.origin, 'security'),
    auditor: await signInStaff(app.origin, 'auditor'),
  };
  const { claimInbox } = await viewers['claims desk'].ask('{ claimInbox { edges { node { id } } } }');
  claimId = text(nodes(claimInbox)[0]?.id);
  const { rows: staff } = await app.platform.db.query<{ id: string }>(
    `select id from staff where login = 'guo.expired'`,
  );
  staffId = staff[0]!.id;
}, 300_000);
afterAll(() => app.close());

/** Expands `data: officer dispatcher | FORBIDDEN: rest` into one row per viewer. */
function rows(table: Record<string, string>): [what: string, viewer: ViewerName, expected: string][] {
  return Object.entries(table).flatMap(([what, rule]) => {
    const said = rule.split('|').map((part) => part.split(':').map((side) => side.trim()) as [string, string]);
    const rest = said.find(([, names]) => names === 'rest')?.[0] ?? '';
    return VIEWERS.map((viewer) => {
      const named = said.find(([, names]) =>
        names
          .split(',')
          .map((name) => name.trim())
          .includes(viewer),
      );
      return [what, viewer, named?.[0] ?? rest] as [string, ViewerName, string];
    });
  });
}

const NO_STAFF = 'stranger, party 1, party 2';
const STAFF_QUEUES = 'assessor, aux, officer, dispatcher, centre, supervisor';
const OFFICES = 'officer, dispatcher, supervisor';

describe('every query, by everybody', () => {
  const AUDITING = 'UNAUTHENTICATED: anonymous | data: supervisor, auditor | FORBIDDEN: rest';
  const QUERIES: Record<string, string> = {
    viewer: 'null: anonymous | data: rest',
    city: 'data: rest',
    auditTrail: AUDITING,
    auditAnchors: AUDITING,
    verifyCases: AUDITING,
    verifyCase: AUDITING,
    caseProof: 'UNAUTHENTICATED: anonymous | null: supervisor, auditor | FORBIDDEN: rest',
    codes: 'data: rest',
    invitation: 'data: rest',
    'accidentCase waiting for guidance': `data: party 1, party 2, assessor, aux, ${OFFICES} | null: rest`,
    'accidentCase under the general procedure': `data: ${OFFICES}, centre | null: rest`,
    'accidentCase closed': `data: ${OFFICES}, claims desk | null: rest`,
    myCases: 'data: stranger, party 1, party 2 | UNAUTHENTICATED: rest',
    caseQueue: `UNAUTHENTICATED: anonymous | data: ${STAFF_QUEUES} | FORBIDDEN: rest`,
    queueCounts: `UNAUTHENTICATED: anonymous | data: ${STAFF_QUEUES} | FORBIDDEN: rest`,
    dispatchBoard: `UNAUTHENTICATED: anonymous | data: ${OFFICES} | FORBIDDEN: rest`,
    mergeCandidates: 'UNAUTHENTICATED: anonymous | data: officer, dispatcher | FORBIDDEN: rest',
    policeUnits: `UNAUTHENTICATED: anonymous | data: ${OFFICES} | FORBIDDEN: rest`,
    compensationTrial: 'UNAUTHENTICATED: anonymous | FORBIDDEN: aux, dispatcher, supervisor | data: rest',
    ruleKinds: 'UNAUTHENTICATED: anonymous | data: officer, supervisor, auditor | FORBIDDEN: rest',
    evaluateRules: 'UNAUTHENTICATED: anonymous | data: officer, supervisor, auditor | FORBIDDEN: rest',
    claimInbox: 'UNAUTHENTICATED: anonymous | data: claims desk, other claims desk | FORBIDDEN: rest',
    loweringRequests: 'UNAUTHENTICATED: anonymous | data: officer | FORBIDDEN: rest',
    policyRules: AUDITING,
    policyRule: AUDITING,
    policyPreview: 'UNAUTHENTICATED: anonymous | data: supervisor | FORBIDDEN: rest',
    mandates: 'UNAUTHENTICATED: anonymous | data: officer, supervisor | FORBIDDEN: rest',
    mandate: 'UNAUTHENTICATED: anonymous | null: officer, supervisor | FORBIDDEN: rest',
    mandateHolders: 'UNAUTHENTICATED: anonymous | data: officer | FORBIDDEN: rest',
    mandateBias: 'UNAUTHENTICATED: anonymous | data: supervisor | FORBIDDEN: rest',
    mandateWorkload: 'UNAUTHENTICATED: anonymous | data: supervisor | FORBIDDEN: rest',
    actApprovals: 'UNAUTHENTICATED: anonymous | data: officer, supervisor | FORBIDDEN: rest',
    crews: 'UNAUTHENTICATED: anonymous | data: assessor, aux, officer, dispatcher, supervisor | FORBIDDEN: rest',
    crewMates: 'UNAUTHENTICATED: anonymous | data: assessor, aux | FORBIDDEN: rest',
    myAccess: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${NO_STAFF} | data: rest`,
    staffAccounts: 'UNAUTHENTICATED: anonymous | data: admin, security | FORBIDDEN: rest',
    staffAccount: 'UNAUTHENTICATED: anonymous | data: admin, security | FORBIDDEN: rest',
    'staffAccount with its sessions': 'UNAUTHENTICATED: anonymous | data: security | FORBIDDEN: rest',
    employers: 'UNAUTHENTICATED: anonymous | data: admin, security | FORBIDDEN: rest',
    accessTable: 'UNAUTHENTICATED: anonymous | data: security, auditor | FORBIDDEN: rest',
    accessAlerts: 'UNAUTHENTICATED: anonymous | data: supervisor, auditor | FORBIDDEN: rest',
    overdueClocks: 'UNAUTHENTICATED: anonymous | data: officer, supervisor | FORBIDDEN: rest',
    clockRules: 'data: rest',
    workCalendar: 'data: rest',
  };
  const document = (what: string): string => {
    const oneCase = (story: Story): string => `{ answer: accidentCase(id: "${story.caseId}") { id } }`;
    const documents: Record<string, () => string> = {
      viewer: () => '{ answer: viewer { kind } }',
      city: () => '{ answer: city { code } }',
      auditTrail: () => '{ answer: auditTrail { edges { node { id } } } }',
      auditAnchors: () => '{ answer: auditAnchors { edges { node { seq } } } }',
      verifyCases: () => '{ answer: verifyCases { hasNextPage } }',
      verifyCase: () => `{ answer: verifyCase(case: "${open.caseId}") { ok } }`,
      caseProof: () => `{ answer: caseProof(case: "${open.caseId}") }`,
      codes: () => '{ answer: codes { photoSlots { code } } }',
      invitation: () => '{ answer: invitation(token: "x") { usable } }',
      'accidentCase waiting for guidance': () => oneCase(open),
      'accidentCase under the general procedure': () => oneCase(grave),
      'accidentCase closed': () => oneCase(closed),
      myCases: () => '{ answer: myCases { edges { node { id } } } }',
      caseQueue: () => '{ answer: caseQueue(queue: OPEN) { edges { node { id } } } }',
      queueCounts: () => '{ answer: queueCounts { queue count } }',
      dispatchBoard: () => '{ answer: dispatchBoard { asOf } }',
      mergeCandidates: () => `{ answer: mergeCandidates(caseId: "${open.caseId}") { distanceM } }`,
      policeUnits: () => '{ answer: policeUnits { code } }',
      compensationTrial: () => `{ answer: compensationTrial(caseId: "${open.caseId}", losses: []) { __typename } }`,
      ruleKinds: () => '{ answer: ruleKinds }',
      evaluateRules: () => '{ answer: evaluateRules(kind: "money", cases: []) { kind } }',
      claimInbox: () => '{ answer: claimInbox { edges { node { id } } } }',
      loweringRequests: () => '{ answer: loweringRequests { edges { node { id } } } }',
      policyRules: () => '{ answer: policyRules { kind } }',
      policyRule: () => '{ answer: policyRule(kind: CITY_POLICY) { inForce { version } } }',
      policyPreview: () => '{ answer: policyPreview(draftId: "none") { __typename } }',
      mandates: () => '{ answer: mandates { edges { node { id history { seq } versions { id } } } } }',
      mandate: () => `{ answer: mandate(id: "${randomUUID()}") { id } }`,
      mandateHolders: () => '{ answer: mandateHolders(search: "林") { id } }',
      mandateBias: () => '{ answer: mandateBias { count } }',
      mandateWorkload: () => '{ answer: mandateWorkload(month: "2026-11") { casesSettled } }',
      actApprovals: () => '{ answer: actApprovals { edges { node { id } } } }',
      crews: () => '{ answer: crews { id shift { joint } } }',
      crewMates: () => '{ answer: crewMates(search: "王") { id } }',
      myAccess: () => '{ answer: myAccess { recoveryCodesLeft } }',
      staffAccounts: () => '{ answer: staffAccounts { edges { node { login } } } }',
      staffAccount: () => `{ answer: staffAccount(id: "${staffId}") { login } }`,
      'staffAccount with its sessions': () => `{ answer: staffAccount(id: "${staffId}") { sessions { id } } }`,
      employers: () => '{ answer: employers { code } }',
      accessTable: () => '{ answer: accessTable { operation } }',
      accessAlerts: () => '{ answer: accessAlerts { edges { node { day } } } }',
      overdueClocks: () => '{ answer: overdueClocks { edges { node { id } } } }',
      clockRules: () => '{ answer: clockRules { id } }',
      workCalendar: () => '{ answer: workCalendar(year: 2026) { source } }',
    };
    return documents[what]!();
  };

  it.each(rows(QUERIES))('%s for %s: %s', async (what, viewer, expected) => {
    const { data, errors } = await viewers[viewer].send(document(what));
    const code = errors[0]?.extensions?.code;
    const got = code === undefined ? (data?.answer === null ? 'null' : 'data') : code;
    expect(got).toBe(expected);
  });

  it('knows every query of the schema', async () => {
    const { __schema } = await cast.officer.ask(
      '{ __schema { queryType { fields { name } } mutationType { fields { name } } } }',
    );
    const names = (kind: string): string[] => list(__schema?.[kind]?.fields).map(({ name }) => text(name));
    const known = new Set(Object.keys(QUERIES).map((what) => what.split(' ')[0]));
    expect(names('queryType').filter((name) => !known.has(name))).toEqual([]);
    expect(names('mutationType').filter((name) => !(name in MUTATIONS) && !OPEN_TO_ALL.includes(name))).toEqual([]);
  });
});

/** Signing in, joining and signing out are for whoever comes. */
const OPEN_TO_ALL: readonly string[] = [
  'signInStaff',
  'requestSmsCode',
  'signInDriver',
  'signOut',
  'joinCase',
  'lockSession',
  'unlockSession',
];
const PARTIES = 'party 1, party 2';
const SEEING = 'assessor, aux, officer, dispatcher, supervisor';
const PARTY_ONLY = `UNAUTHENTICATED: anonymous | through: ${PARTIES} | FORBIDDEN: ${SEEING} | NOT_FOUND: rest`;
const ON_A_DOCUMENT = `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: dispatcher, supervisor | NOT_FOUND: rest`;
/** What each gets for the case that waits for guidance; `through` is past the check of who may, whatever comes then. */
const MUTATIONS: Record<string, string> = {
  reportAccident: `UNAUTHENTICATED: anonymous | through: stranger, party 1 | FORBIDDEN: rest`,
  updateFacts: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, officer, dispatcher | FORBIDDEN: assessor, aux, supervisor | NOT_FOUND: rest`,
  requestPhotoUpload: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, assessor, aux, officer | FORBIDDEN: dispatcher, supervisor | NOT_FOUND: rest`,
  completePhotoUpload: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, assessor, aux, officer | FORBIDDEN: dispatcher, supervisor | NOT_FOUND: rest`,
  confirmRoadCleared: PARTY_ONLY,
  createInvitation: PARTY_ONLY,
  submitPartyDetails: PARTY_ONLY,
  sealAccount: PARTY_ONLY,
  requestOfficer: PARTY_ONLY,
  answerProposal: PARTY_ONLY,
  fileOwnClaim: PARTY_ONLY,
  claimCase: `UNAUTHENTICATED: anonymous | through: assessor, aux, officer | FORBIDDEN: ${PARTIES}, dispatcher, supervisor | NOT_FOUND: rest`,
  releaseCase: `UNAUTHENTICATED: anonymous | through: assessor, aux, officer | FORBIDDEN: ${PARTIES}, dispatcher, supervisor | NOT_FOUND: rest`,
  proposeLiability: `UNAUTHENTICATED: anonymous | through: assessor, officer | FORBIDDEN: ${PARTIES}, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  draftAgreement: `UNAUTHENTICATED: anonymous | through: assessor, aux, officer | FORBIDDEN: ${PARTIES}, dispatcher, supervisor | NOT_FOUND: rest`,
  requestMorePhotos: `UNAUTHENTICATED: anonymous | through: assessor, aux, officer | FORBIDDEN: ${PARTIES}, dispatcher, supervisor | NOT_FOUND: rest`,
  routeToOfficer: `UNAUTHENTICATED: anonymous | through: assessor, aux, dispatcher | FORBIDDEN: ${PARTIES}, officer, supervisor | NOT_FOUND: rest`,
  routeToCenter: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  raiseRoute: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, assessor, aux, officer, dispatcher | FORBIDDEN: supervisor | NOT_FOUND: rest`,
  lowerRoute: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  requestLowering: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  // Name a request and drafts that there are not.
  decideLowering: 'UNAUTHENTICATED: anonymous | NOT_FOUND: rest',
  draftPolicy: 'UNAUTHENTICATED: anonymous | through: supervisor | FORBIDDEN: rest',
  approvePolicy: 'UNAUTHENTICATED: anonymous | FORBIDDEN: rest',
  withdrawPolicy: 'UNAUTHENTICATED: anonymous | NOT_FOUND: supervisor | FORBIDDEN: rest',
  acceptLateReport: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  refuseLateReport: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  reportLateInjury: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, assessor, aux, officer, dispatcher | FORBIDDEN: supervisor | NOT_FOUND: rest`,
  reopenCase: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  mergeCases: `UNAUTHENTICATED: anonymous | through: officer, dispatcher | FORBIDDEN: ${PARTIES}, assessor, aux, supervisor | NOT_FOUND: rest`,
  splitCase: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  transferCase: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  transferOut: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${PARTIES}, ${SEEING} | NOT_FOUND: rest`,
  placeHold: `UNAUTHENTICATED: anonymous | through: officer, supervisor | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher | NOT_FOUND: rest`,
  liftHold: `UNAUTHENTICATED: anonymous | through: supervisor | FORBIDDEN: ${PARTIES}, assessor, aux, officer, dispatcher | NOT_FOUND: rest`,
  requestCorrection: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, assessor, aux, officer | FORBIDDEN: dispatcher, supervisor | NOT_FOUND: rest`,
  // Names a request that there is not.
  decideCorrection: 'UNAUTHENTICATED: anonymous | NOT_FOUND: rest',
  // These name an agreement of the closed case, in which nobody of the parties above takes part.
  markAgreementRead: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${OFFICES}, claims desk | NOT_FOUND: rest`,
  signAgreement: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${OFFICES}, claims desk | NOT_FOUND: rest`,
  refuseAgreement: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${OFFICES}, claims desk | NOT_FOUND: rest`,
  handOverCase: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  divertToScene: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  draftDetermination: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  requestRecusal: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, officer | FORBIDDEN: assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  decideRecusal: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${PARTIES}, ${SEEING} | NOT_FOUND: rest`,
  requestRecordingUpload: `UNAUTHENTICATED: anonymous | through: ${PARTIES}, officer | FORBIDDEN: assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  // These name a document at an officer's desk, in whose case nobody of the parties above takes part.
  withdrawDetermination: ON_A_DOCUMENT,
  signDetermination: ON_A_DOCUMENT,
  noteDeterminationRefusal: ON_A_DOCUMENT,
  serveDetermination: ON_A_DOCUMENT,
  confirmServed: ON_A_DOCUMENT,
  recordMediation: ON_A_DOCUMENT,
  markDeterminationRead: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${OFFICES} | NOT_FOUND: rest`,
  signDeterminationReceipt: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${OFFICES} | NOT_FOUND: rest`,
  completeRecordingUpload: 'UNAUTHENTICATED: anonymous | NOT_FOUND: rest',
  makeAnchor: `UNAUTHENTICATED: anonymous | through: auditor | FORBIDDEN: rest`,
  acknowledgeClaim: `UNAUTHENTICATED: anonymous | through: claims desk | NOT_FOUND: other claims desk | FORBIDDEN: rest`,
  unmaskPersonalData: `UNAUTHENTICATED: anonymous | through: assessor, aux, officer, dispatcher, supervisor | FORBIDDEN: ${PARTIES} | NOT_FOUND: rest`,
  // One's own door: refused for a wrong password or code.
  beginSecondFactor: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${NO_STAFF} | through: rest`,
  confirmSecondFactor: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${NO_STAFF} | through: rest`,
  renewRecoveryCodes: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${NO_STAFF} | through: rest`,
  removeSecondFactor: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${NO_STAFF} | through: rest`,
  changePassword: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${NO_STAFF} | through: rest`,
  revokeOwnSession: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${NO_STAFF} | NOT_FOUND: rest`,
  createStaff: 'UNAUTHENTICATED: anonymous | through: admin | FORBIDDEN: rest',
  deactivateStaff: 'UNAUTHENTICATED: anonymous | through: admin | FORBIDDEN: rest',
  activateStaff: 'UNAUTHENTICATED: anonymous | through: admin | FORBIDDEN: rest',
  resetPassword: 'UNAUTHENTICATED: anonymous | through: admin | FORBIDDEN: rest',
  setRoles: 'UNAUTHENTICATED: anonymous | through: security | FORBIDDEN: rest',
  unlockStaff: 'UNAUTHENTICATED: anonymous | NOT_FOUND: security | FORBIDDEN: rest',
  resetSecondFactor: 'UNAUTHENTICATED: anonymous | through: security | FORBIDDEN: rest',
  revokeStaffSession: 'UNAUTHENTICATED: anonymous | NOT_FOUND: security | FORBIDDEN: rest',
  // The unit is a crew in which none of these serves.
  reportUnitPosition: `UNAUTHENTICATED: anonymous | through: dispatcher | FORBIDDEN: rest`,
  setUnitStatus: `UNAUTHENTICATED: anonymous | through: dispatcher | FORBIDDEN: rest`,
  signOnCrew: `UNAUTHENTICATED: anonymous | through: assessor, aux | FORBIDDEN: rest`,
  signOffCrew: `UNAUTHENTICATED: anonymous | through: assessor, aux, dispatcher | FORBIDDEN: rest`,
  issueMandate: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: rest`,
  // These name a mandate that does not exist.
  amendMandate: `UNAUTHENTICATED: anonymous | NOT_FOUND: officer | FORBIDDEN: rest`,
  renewMandate: `UNAUTHENTICATED: anonymous | NOT_FOUND: officer | FORBIDDEN: rest`,
  suspendMandate: `UNAUTHENTICATED: anonymous | NOT_FOUND: officer | FORBIDDEN: rest`,
  resumeMandate: `UNAUTHENTICATED: anonymous | NOT_FOUND: officer | FORBIDDEN: rest`,
  revokeMandate: `UNAUTHENTICATED: anonymous | NOT_FOUND: officer, supervisor | FORBIDDEN: rest`,
  decideMandate: `UNAUTHENTICATED: anonymous | FORBIDDEN: rest`,
  requestApproval: `UNAUTHENTICATED: anonymous | through: assessor, aux | FORBIDDEN: ${PARTIES}, ${OFFICES} | NOT_FOUND: rest`,
  decideApproval: `UNAUTHENTICATED: anonymous | NOT_FOUND: officer | FORBIDDEN: rest`,
  recordMilestone: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  suspendClock: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${PARTIES}, ${SEEING} | NOT_FOUND: rest`,
  resumeClock: `UNAUTHENTICATED: anonymous | through: officer | FORBIDDEN: ${PARTIES}, assessor, aux, dispatcher, supervisor | NOT_FOUND: rest`,
  extendClock: `UNAUTHENTICATED: anonymous | FORBIDDEN: ${PARTIES}, ${SEEING} | NOT_FOUND: rest`,
};

describe('every mutation, by everybody', () => {
  /** Past the check of who may, each is refused for something else, so that no row changes what the next one finds. */
  async function inputOf(mutation: string): Promise<Record<string, unknown>> {
    const { caseId } = open;
    const { agreementId, contentHash } = await closed.agreement(cast.officer);
    const { rows: units } = await app.platform.db.query<{ id: string }>(
      `select u.id from unit u where not exists (select from unit_crew k join staff s on s.id = k.staff_id
         where k.unit_id = u.id and s.login in ('chen.tao', 'aux.wang', 'luo.ping')) order by call_sign limit 1`,
    );
    const unitId = units[0]!.id;
    const inputs: Record<string, () => object | Promise<object>> = {
      reportAccident: () => reportInput({ weather: '77' }),
      updateFacts: () => ({ caseId, facts: {} }),
      requestPhotoUpload: async () => ({ ...promiseOf(await picture(), 'PH-Z', caseId) }),
      completePhotoUpload: async () => ({ photoId: await waitingPhoto() }),
      confirmRoadCleared: () => ({ caseId }),
      fileOwnClaim: () => ({ caseId }),
      createInvitation: () => ({ caseId }),
      submitPartyDetails: () => ({ caseId, phone: '1' }),
      sealAccount: () => ({ caseId, ...ACCOUNTS.first }),
      requestOfficer: () => ({ caseId, reason: '长'.repeat(501) }),
      answerProposal: () => ({ caseId, proposalId: randomUUID(), answer: 'AGREE' }),
      claimCase: () => ({ caseId }),
      releaseCase: () => ({ caseId, reason: '' }),
      proposeLiability: () => ({ caseId, patternId: 'L-99', grades: [] }),
      draftAgreement: () => ({ caseId, ...DRAFT }),
      requestMorePhotos: () => ({ caseId, slots: [] }),
      routeToOfficer: () => ({ caseId, reason: '' }),
      routeToCenter: () => ({ caseId, reason: '' }),
      raiseRoute: () => ({ caseId, route: 'INSURER_ONLY', reason: '不更严' }),
      lowerRoute: () => ({ caseId, route: 'INSURER_ONLY', reason: '' }),
      requestLowering: () => ({ caseId, route: 'INSURER_ONLY', reason: '' }),
      decideLowering: () => ({ loweringId: randomUUID(), approve: true, reason: '同意' }),
      draftPolicy: () => ({
        kind: 'CITY_POLICY',
        version: 'x',
        effectiveFrom: '2020-01-01',
        content: {},
        note: '',
        citation: '',
      }),
      approvePolicy: () => ({ policyId: randomUUID() }),
      withdrawPolicy: () => ({ policyId: randomUUID() }),
      acceptLateReport: () => ({ caseId }),
      refuseLateReport: () => ({ caseId, reason: '' }),
      reportLateInjury: () => ({ caseId, description: '' }),
      reopenCase: () => ({ caseId, reason: '' }),
      mergeCases: () => ({ fromCaseId: caseId, intoCaseId: caseId, reason: '' }),
      splitCase: () => ({ caseId, partyOrdinals: [], reason: '' }),
      transferCase: () => ({ caseId, toUnitId: randomUUID(), reason: '' }),
      transferOut: () => ({ caseId, toAuthority: '', reason: '' }),
      placeHold: () => ({ caseId, reason: '' }),
      liftHold: () => ({ caseId, reason: '' }),
      requestCorrection: () => ({ caseId, field: 'PLACE_DESCRIPTION', proposedValue: '', reason: '' }),
      decideCorrection: () => ({ requestId: randomUUID(), approve: true, reason: '好' }),
      markAgreementRead: () => ({ agreementId }),
      signAgreement: () => ({ agreementId, contentHash, strokes: STROKES }),
      refuseAgreement: () => ({ agreementId, reason: '不签' }),
      handOverCase: () => ({ caseId, toStaffId: randomUUID(), reason: '' }),
      divertToScene: () => ({ caseId, reason: '' }),
      draftDetermination: () => ({
        caseId,
        kind: 'CERTIFICATE',
        scope: 'PROPERTY_ONLY',
        factsText: '',
        parties: [],
      }),
      requestRecusal: () => ({ caseId, reason: '' }),
      decideRecusal: () => ({ caseId, approve: false, reason: '' }),
      requestRecordingUpload: () => recordingOf(Buffer.from('x'), caseId),
      completeRecordingUpload: () => ({ recordingId: randomUUID() }),
      withdrawDetermination: () => ({ determinationId, reason: '' }),
      signDetermination: () => ({ determinationId, contentHash: '' }),
      noteDeterminationRefusal: () => ({ determinationId, why: 'ABSENT', reason: '' }),
      serveDetermination: () => ({
        determinationId,
        partyOrdinal: 1,
        channel: 'POST',
        proof: '',
        at: new Date().toISOString(),
      }),
      confirmServed: () => ({ determinationId, consent: false }),
      recordMediation: () => ({
        determinationId,
        result: 'FAILED',
        consentOfAll: false,
        objection: false,
        text: '',
        signatures: [],
      }),
      markDeterminationRead: () => ({ determinationId }),
      signDeterminationReceipt: () => ({ determinationId, contentHash: '', strokes: STROKES }),
      makeAnchor: () => ({ idempotencyKey: 'short' }),
      acknowledgeClaim: () => ({ claimId }),
      reportUnitPosition: () => ({
        unitId,
        longitude: 0,
        latitude: 0,
        crs: 'WGS84',
        measuredAt: new Date().toISOString(),
      }),
      setUnitStatus: () => ({ unitId, status: 'AVAILABLE' }),
      signOnCrew: () => ({ unitId, staffIds: [randomUUID()] }),
      signOffCrew: () => ({ unitId }),
      issueMandate: () => ({ staffId: randomUUID(), terms: TERMS }),
      amendMandate: () => ({ mandateId: randomUUID(), terms: TERMS, reason: '改' }),
      renewMandate: () => ({ mandateId: randomUUID(), terms: TERMS, reason: '续' }),
      suspendMandate: () => ({ mandateId: randomUUID(), reason: '停' }),
      resumeMandate: () => ({ mandateId: randomUUID(), reason: '复' }),
      revokeMandate: () => ({ mandateId: randomUUID(), reason: '撤' }),
      decideMandate: () => ({ mandateId: randomUUID(), approve: true, reason: '' }),
      requestApproval: () => ({ caseId, act: 'PROPOSE_LIABILITY', accidentForm: 'L-02', reason: '超出' }),
      decideApproval: () => ({ approvalId: randomUUID(), approve: true, reason: '' }),
      unmaskPersonalData: () => ({ caseId, partyOrdinal: 1, fields: [], reason: '' }),
      beginSecondFactor: () => ({ password: 'wrong' }),
      confirmSecondFactor: () => ({ code: '' }),
      renewRecoveryCodes: () => ({ code: '' }),
      removeSecondFactor: () => ({ code: '' }),
      changePassword: () => ({ password: 'wrong', newPassword: 'wrong' }),
      revokeOwnSession: () => ({ sessionId: randomUUID() }),
      createStaff: () => ({ login: '', displayName: '', organisationId: randomUUID(), password: '' }),
      deactivateStaff: () => ({ staffId, reason: '' }),
      activateStaff: () => ({ staffId, reason: '' }),
      resetPassword: () => ({ staffId, password: 'short' }),
      setRoles: () => ({ staffId, roles: ['OFFICER'] }),
      unlockStaff: () => ({ staffId: randomUUID() }),
      resetSecondFactor: () => ({ staffId, reason: '' }),
      revokeStaffSession: () => ({ sessionId: randomUUID() }),
      recordMilestone: () => ({ caseId, milestone: 'NONE', happenedAt: new Date().toISOString(), note: '' }),
      suspendClock: () => ({ caseId, clockId: randomUUID(), reason: '' }),
      resumeClock: () => ({ caseId, clockId: randomUUID(), reason: '' }),
      extendClock: () => ({ caseId, clockId: randomUUID(), reason: '', count: 60 }),
    };
    return (await inputs[mutation]!()) as Record<string, unknown>;
  }
  let waiting = '';
  async function waitingPhoto(): Promise<string> {
    if (waiting === '') {
      const upload = await open.reporter.do('requestPhotoUpload', promiseOf(await picture(), 'PH-L', open.caseId));
      waiting = text(upload.photo?.id);
    }
    return waiting;
  }

  it.each(rows(MUTATIONS))('%s by %s: %s', async (mutation, viewer, expected) => {
    const input = await inputOf(mutation);
    const outcome = await viewers[viewer].act(mutation, input);
    const got = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'].includes(outcome.code) ? outcome.code : 'through';
    expect([got, outcome.code]).toEqual([expected, outcome.code]);
    expect(outcome.code).not.toBe('INTERNAL');
    if (outcome.kind !== 'DONE') {
      expect(outcome.messageZh).toMatch(/\p{Script=Han}/u);
      expect(outcome.messageEn).toMatch(/[A-Za-z]{2}/);
    }
    if (mutation === 'claimCase' && outcome.kind === 'DONE') {
      await viewers[viewer].do('releaseCase', { caseId: open.caseId, reason: '让别人' });
    }
  });
});

describe('personal data', () => {
  const FIELDS = 'parties { ordinal name phone licenceNo plate policyNo }';
  const seenBy = async (story: Story, who: Client) => list((await story.look(who, FIELDS))?.parties)[1];

  it('is shown in full to oneself, masked to those who work with it, and to the other side as the law makes them exchange it', async () => {
    const before = await Story.at(cast, 'EVIDENCE_SEALED');
    await before.join();
    await before.details();
    const own = await seenBy(before, before.other);
    expect(own).toMatchObject({ name: '欧阳海燕', plate: '黑ED31907' });
    for (const member of ['phone', 'licenceNo', 'policyNo']) expect(text(own?.[member])).not.toContain('*');
    const masked = {
      name: '欧**燕',
      phone: `${text(own?.phone).slice(0, 3)}****${text(own?.phone).slice(-4)}`,
      licenceNo: `2${'*'.repeat(16)}${text(own?.licenceNo).slice(-1)}`,
      policyNo: `${'*'.repeat(text(own?.policyNo).length - 4)}${text(own?.policyNo).slice(-4)}`,
      plate: '黑ED31907',
    };
    expect(await seenBy(before, before.reporter)).toMatchObject(masked);
    const toStaff = { ...masked, licenceNo: `230600********${text(own?.licenceNo).slice(-4)}` };
    for (const who of [cast.assessor, cast.officer]) expect(await seenBy(before, who)).toMatchObject(toStaff);

    const { caseId } = before;
    await before.reporter.do('sealAccount', { caseId, ...ACCOUNTS.first });
    await before.other.do('sealAccount', { caseId, ...ACCOUNTS.second });
    const { name, phone, plate } = own!;
    expect(await seenBy(before, before.reporter)).toMatchObject({ ...masked, name, phone, plate });
    for (const who of [cast.assessor, cast.officer]) expect(await seenBy(before, who)).toMatchObject(toStaff);
  });

  it('on the paper on screen is masked to staff, and its numbers to the other side', async () => {
    const paper = async (who: Client) =>
      list(
        (await closed.look(who, 'agreement { content { parties { name phone licenceNo policyNo } } }'))?.agreement
          ?.content?.parties,
      )[1];
    const own = await paper(closed.other);
    expect(text(own?.licenceNo)).not.toContain('*');
    expect(await paper(closed.reporter)).toMatchObject({
      name: '欧阳海燕',
      phone: own?.phone,
      licenceNo: expect.stringMatching(/^2\*{16}.$/),
      policyNo: expect.stringMatching(/^\*+\d{4}$/),
    });
    expect(await paper(cast.officer)).toMatchObject({ name: '欧**燕', phone: expect.stringContaining('****') });
  });

  it('never is in what a subscriber of changes or the duty log is told', async () => {
    const { dispatchBoard } = await viewers.dispatcher.ask(
      '{ dispatchBoard { recentEvents { textZh textEn actorLabel } cases { id parties { name phone } } } }',
    );
    const log = JSON.stringify(dispatchBoard);
    for (const secret of ['欧阳海燕', '张小山', closed.reporterPhone]) expect(log).not.toContain(secret);
  });

  it('looking at a photo or a paper is written down, by whom and which', async () => {
    const one = await closed.look(cast.officer, 'photos { id previewUrl } agreement { id pdfUrl }');
    await closed.until(
      ({ photos }) => list(photos).every(({ previewUrl }) => previewUrl !== null),
      'photos { previewUrl }',
      cast.officer,
    );
    const photoId = text(one?.photos?.[0]?.id);
    expect((await cast.officer.file(`/evidence/${photoId}/original`)).status).toBe(200);
    expect((await cast.officer.file(text(one?.agreement?.pdfUrl))).status).toBe(200);
    const { rows: audit } = await app.platform.db.query<{ type: string; badge: string }>(
      `select type, actor->>'badgeNo' as badge from audit_event where subject = any($1) order by at`,
      [[`photo:${photoId}`, `agreement:${text(one?.agreement?.id)}`]],
    );
    expect(audit).toEqual(
      expect.arrayContaining([
        { type: 'EVIDENCE_VIEWED', badge: 'E06001' },
        { type: 'DOCUMENT_VIEWED', badge: 'E06001' },
      ]),
    );
  });

  it.each(VIEWERS)('files of the closed case open to who sees the case, and to nobody else: %s', async (viewer) => {
    const one = await closed.look(cast.officer, 'photos { id } agreement { pdfUrl }');
    const sees = (await closed.look(viewers[viewer], 'id')) !== null;
    const status = sees ? 200 : 404;
    expect((await viewers[viewer].file(text(one?.agreement?.pdfUrl))).status).toBe(status);
    expect((await viewers[viewer].file(`/evidence/${text(one?.photos?.[0]?.id)}/original`)).status).toBe(status);
  });
});

describe('an insurer’s desk', () => {
  it('sees only cases with its own insured, and only its own claim in them', async () => {
    const desk = viewers['claims desk'];
    expect(await closed.look(desk, 'claims { insurer { code } }')).toEqual({ claims: [{ insurer: { code: 'JIAH' } }] });
    const all = await closed.look(cast.officer, 'claims { insurer { code } }');
    expect(list(all?.claims)).toHaveLength(2);
    // Its insured takes part in the open case too, but nothing is settled there yet.
    expect(await open.look(desk, 'id')).toBeNull();
    const { claimInbox } = await viewers['other claims desk'].ask('{ claimInbox { edges { node { id } } } }');
    expect(nodes(claimInbox)).toEqual([]);
  });
});
