import { createHash, randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../schema/seed/seed.ts';

/** What came back for one field of a mutation: its result, a typed refusal, or a GraphQL error. */
export interface Outcome {
  readonly kind: 'DONE' | 'REFUSED' | 'ERROR';
  /** Type of the union's member; `errors` for a GraphQL error. */
  readonly type: string;
  /** Stable code of a refusal or error; `OK` when it was done. */
  readonly code: string;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly value: Json;
}

// Answers are read by tests that know what they asked for; naming every shape here would repeat the schema.
export interface Json {
  readonly [member: string]: Json;
  readonly [index: number]: Json;
}

/** A text of an answer. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error(`Expected a text but came ${JSON.stringify(value)}`);
  return value;
}
/** A list of an answer. */
export function list(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`Expected a list but came ${JSON.stringify(value)}`);
  return value as Json[];
}
/** The rows of a connection. */
export const nodes = (connection: Json | null | undefined): readonly Json[] =>
  list(connection?.edges).map(({ node }) => node as Json);

export interface Answer {
  readonly status: number;
  readonly data: Json | null;
  readonly errors: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

const ACCOUNT_ANSWER = 'id login roles active mustChangePassword secondFactorSince';
/** What a mutation's result is selected with, besides `CASE` for all those that answer with the case. */
const RESULTS: Readonly<Record<string, readonly [type: string, fields: string]>> = {
  signInStaff: ['Session', 'bearerToken expiresAt recoveryCodes viewer { kind roles displayName }'],
  signInDriver: ['Session', 'bearerToken expiresAt viewer { kind displayName }'],
  makeAnchor: ['AuditAnchor', 'seq hash'],
  requestSmsCode: ['SmsCodeSent', 'expiresAt resendAfter'],
  joinCase: ['Session', 'bearerToken expiresAt caseId viewer { kind }'],
  createInvitation: ['Invitation', 'url joinCode pin qrSvg expiresAt'],
  requestPhotoUpload: [
    'PhotoUpload',
    'alreadyStored method url headers { name value } expiresAt photo { id slot state }',
  ],
  requestRecordingUpload: ['RecordingUpload', 'method url headers { name value } expiresAt recording { id sealed }'],
  acknowledgeClaim: ['Claim', 'id state acknowledgedAt acknowledgedBy { id } caseNo'],
  reportUnitPosition: ['Unit', 'id longitude latitude fixAt'],
  setUnitStatus: ['Unit', 'id status'],
  draftPolicy: ['PolicyVersion', 'id version status effectiveFrom problems unconfirmed'],
  approvePolicy: ['PolicyVersion', 'id version status approvedAt'],
  withdrawPolicy: ['PolicyVersion', 'id version status'],
  ...Object.fromEntries(
    [
      'issueMandate',
      'amendMandate',
      'renewMandate',
      'suspendMandate',
      'resumeMandate',
      'revokeMandate',
      'decideMandate',
    ].map((name) => [name, ['Mandate', 'id version documentNo standing approval areaNames acts'] as const]),
  ),
  signOnCrew: ['Unit', 'id status shift { id joint lacks members { role staff { id } } }'],
  signOffCrew: ['Unit', 'id status shift { id }'],
  unlockSession: ['Viewer', 'kind displayName'],
  beginSecondFactor: ['SecondFactorEnrolment', 'qrSvg otpauthUri secret'],
  confirmSecondFactor: ['RecoveryCodes', 'codes'],
  renewRecoveryCodes: ['RecoveryCodes', 'codes'],
  removeSecondFactor: ['OwnAccess', 'secondFactorSince'],
  changePassword: ['OwnAccess', 'sessions { id isThis }'],
  revokeOwnSession: ['OwnAccess', 'sessions { id isThis }'],
  createStaff: ['StaffAccount', ACCOUNT_ANSWER],
  setRoles: ['StaffAccount', ACCOUNT_ANSWER],
  deactivateStaff: ['StaffAccount', ACCOUNT_ANSWER],
  activateStaff: ['StaffAccount', ACCOUNT_ANSWER],
  resetPassword: ['StaffAccount', ACCOUNT_ANSWER],
  unlockStaff: ['StaffAccount', ACCOUNT_ANSWER],
  resetSecondFactor: ['StaffAccount', ACCOUNT_ANSWER],
  revokeStaffSession: ['StaffAccount', ACCOUNT_ANSWER],
};
const CASE_ANSWER = 'id caseNo state route sceneDuty clearRoad { allowed missingSlots }';
/** Members that only one kind of refusal has. */
const REFUSAL_EXTRAS: Readonly<Record<string, string>> = {
  InvalidInputRefusal: 'fields { path messageZh messageEn }',
  MandateRefusal: 'approvable failed { condition messageZh messageEn }',
  MandateGrantRefusal: 'fields { path messageZh messageEn }',
  MandateStandingRefusal: 'why',
  ApprovalRefusal: 'why',
  CrewRefusal: 'why',
  IllegalStepRefusal: 'state step',
  InvitationRefusal: 'attemptsLeft',
  SignInRefusal: 'retryAt enrolment { secret }',
  PhotoRefusal: 'expected received',
  BelowLawRefusal: 'demands { rule key }',
};
/** Which refusals have which extras is part of each union; a selection outside the union would be refused itself. */
const EXTRAS_OF: Readonly<Record<string, readonly string[]>> = {
  requestPhotoUpload: ['InvalidInputRefusal', 'MandateRefusal', 'IllegalStepRefusal', 'PhotoRefusal'],
  completePhotoUpload: ['InvalidInputRefusal', 'MandateRefusal', 'IllegalStepRefusal', 'PhotoRefusal'],
  requestMorePhotos: ['InvalidInputRefusal', 'MandateRefusal', 'IllegalStepRefusal'],
  claimCase: ['MandateRefusal', 'IllegalStepRefusal'],
  proposeLiability: ['MandateRefusal', 'IllegalStepRefusal'],
  draftAgreement: ['InvalidInputRefusal', 'MandateRefusal', 'IllegalStepRefusal'],
  joinCase: ['InvalidInputRefusal', 'InvitationRefusal'],
  signInStaff: ['InvalidInputRefusal', 'SignInRefusal'],
  unlockSession: ['SignInRefusal'],
  beginSecondFactor: ['SignInRefusal'],
  confirmSecondFactor: [],
  renewRecoveryCodes: [],
  removeSecondFactor: [],
  revokeOwnSession: [],
  changePassword: ['InvalidInputRefusal', 'SignInRefusal'],
  ...Object.fromEntries(
    ['createStaff', 'setRoles', 'deactivateStaff', 'activateStaff', 'resetPassword', 'unlockStaff'].map((each) => [
      each,
      ['InvalidInputRefusal'],
    ]),
  ),
  resetSecondFactor: ['InvalidInputRefusal'],
  revokeStaffSession: ['InvalidInputRefusal'],
  unmaskPersonalData: ['InvalidInputRefusal'],
  makeAnchor: ['InvalidInputRefusal'],
  signInDriver: ['InvalidInputRefusal'],
  requestSmsCode: ['InvalidInputRefusal'],
  acknowledgeClaim: ['InvalidInputRefusal'],
  reportUnitPosition: ['InvalidInputRefusal'],
  lowerRoute: ['InvalidInputRefusal', 'IllegalStepRefusal', 'BelowLawRefusal'],
  requestLowering: ['InvalidInputRefusal', 'IllegalStepRefusal', 'BelowLawRefusal'],
  decideLowering: ['InvalidInputRefusal', 'IllegalStepRefusal', 'BelowLawRefusal'],
  draftPolicy: ['InvalidInputRefusal'],
  approvePolicy: ['InvalidInputRefusal'],
  withdrawPolicy: ['InvalidInputRefusal'],
  setUnitStatus: ['InvalidInputRefusal', 'CrewRefusal'],
  ...Object.fromEntries(
    [
      'issueMandate',
      'amendMandate',
      'renewMandate',
      'suspendMandate',
      'resumeMandate',
      'revokeMandate',
      'decideMandate',
    ].map((name) => [name, ['InvalidInputRefusal', 'MandateGrantRefusal', 'MandateStandingRefusal']]),
  ),
  requestApproval: ['InvalidInputRefusal', 'IllegalStepRefusal', 'MandateRefusal', 'ApprovalRefusal'],
  decideApproval: ['InvalidInputRefusal', 'IllegalStepRefusal', 'ApprovalRefusal'],
  signOnCrew: ['InvalidInputRefusal', 'CrewRefusal'],
  signOffCrew: ['InvalidInputRefusal', 'CrewRefusal'],
};
const wordOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const withCapital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** One person (or program) at the public API, over HTTP with a bearer token; nobody when the token is null. */
export class Client {
  readonly origin: string;
  readonly token: string | null;

  constructor(origin: string, token: string | null = null) {
    this.origin = origin;
    this.token = token;
  }

  /** Sends one document. Does not throw for GraphQL errors. */
  async send(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const response = await fetch(`${this.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...this.authorization() },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: Json | null; errors?: Answer['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data of a document that must be answered without errors. */
  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Json> {
    const { data, errors } = await this.send(query, variables);
    if (errors.length > 0 || data === null) throw new Error(`Expected an answer but came ${JSON.stringify(errors)}`);
    return data;
  }

  /** Runs one mutation. A key is made unless `input` brings one. */
  async act(mutation: string, input: Readonly<Record<string, unknown>>): Promise<Outcome> {
    const [type, fields] = RESULTS[mutation] ?? ['AccidentCase', CASE_ANSWER];
    const extras = EXTRAS_OF[mutation] ?? ['InvalidInputRefusal', 'IllegalStepRefusal'];
    const refusals = extras.map((each) => `... on ${each} { ${REFUSAL_EXTRAS[each]} }`).join(' ');
    const document = `mutation Act($input: ${withCapital(mutation)}Input!) { answer: ${mutation}(input: $input) {
      __typename ... on ${type} { ${fields} } ... on Refusal { code messageZh messageEn } ${refusals} } }`;
    const { data, errors } = await this.send(document, { input: { idempotencyKey: randomUUID(), ...input } });
    const [error] = errors;
    if (error !== undefined) {
      const { code, messageZh, messageEn } = error.extensions ?? {};
      return {
        kind: 'ERROR',
        type: 'errors',
        code: wordOf(code, 'NONE'),
        messageZh: wordOf(messageZh, ''),
        messageEn: wordOf(messageEn, error.message),
        value: (error.extensions ?? {}) as Json,
      };
    }
    const value = data?.answer as Json;
    const { __typename, code, messageZh, messageEn } = value as unknown as Record<string, string | undefined>;
    return code === undefined
      ? { kind: 'DONE', type: __typename ?? '', code: 'OK', messageZh: '', messageEn: '', value }
      : {
          kind: 'REFUSED',
          type: __typename ?? '',
          code,
          messageZh: messageZh ?? '',
          messageEn: messageEn ?? '',
          value,
        };
  }

  /** The result of a mutation that must be done. */
  async do(mutation: string, input: Readonly<Record<string, unknown>>): Promise<Json> {
    const outcome = await this.act(mutation, input);
    if (outcome.kind !== 'DONE') throw new Error(`${mutation} was not done: ${outcome.code} ${outcome.messageEn}`);
    return outcome.value;
  }

  /** A file of the platform (evidence, documents). */
  async file(path: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await fetch(new URL(path, this.origin), { headers: this.authorization() });
    return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
  }

  private authorization(): Record<string, string> {
    return this.token === null ? {} : { authorization: `Bearer ${this.token}` };
  }
}

/** Signs a member of the demo city's staff in. */
export async function signInStaff(origin: string, login: string, password = DEMO_PASSWORD): Promise<Client> {
  const session = await new Client(origin).do('signInStaff', { login, password, transport: 'BEARER' });
  return new Client(origin, text(session.bearerToken));
}

/** Signs a driver in with the code that the developer's outbox shows. */
export async function signInDriver(origin: string, phone: string): Promise<Client> {
  const nobody = new Client(origin);
  await nobody.do('requestSmsCode', { phone });
  const response = await fetch(`${origin}/dev/outbox.json?phone=${phone}`);
  const messages = (await response.json()) as { code: string | null }[];
  const code = messages.find((message) => message.code !== null)?.code;
  const session = await nobody.do('signInDriver', { phone, code, transport: 'BEARER' });
  return new Client(origin, text(session.bearerToken));
}

/** A photo about to be sent; members can be replaced to make a lie. */
export const promiseOf = (bytes: Buffer, slot: string, caseId: string): Record<string, unknown> => ({
  caseId,
  slot,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  sizeBytes: bytes.byteLength,
  contentType: 'image/jpeg',
});

/** Sends bytes to the address that was given. */
export async function putBytes(origin: string, upload: Json, bytes: Buffer): Promise<number> {
  const headers = Object.fromEntries(list(upload.headers).map(({ name, value }) => [text(name), text(value)]));
  const body = new Uint8Array(bytes);
  return (await fetch(new URL(text(upload.url), origin), { method: 'PUT', headers, body })).status;
}

/** As the phone does it: promise, send, complete. */
export async function uploadPhoto(client: Client, caseId: string, slot: string, bytes: Buffer): Promise<Outcome> {
  const upload = await client.act('requestPhotoUpload', promiseOf(bytes, slot, caseId));
  if (upload.kind !== 'DONE' || (upload.value.alreadyStored as unknown as boolean)) return upload;
  const status = await putBytes(client.origin, upload.value, bytes);
  if (status >= 300) throw new Error(`The store answered ${status} to an upload`);
  return client.act('completePhotoUpload', { photoId: upload.value.photo?.id });
}
