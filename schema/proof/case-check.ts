import { createHash } from 'node:crypto';
import { findChainBreak } from '../case/chain.ts';
import { decisionHash } from '../accident/decision-hash.ts';
import { canonicalJson } from '../core/canonical-json.ts';
import { finding, type CheckKind, type Finding, type Place, type Problem, type Report } from './findings.ts';
import type {
  CaseHead,
  RawAccount,
  RawAgreement,
  RawDecision,
  RawDetermination,
  RawEvent,
  RawPhoto,
  RawReceipt,
  RawRecording,
  RawSignature,
} from './queries.ts';

/** A case with everything that its events vouch for. */
export interface CaseRecords {
  readonly head: CaseHead;
  readonly events: readonly RawEvent[];
  readonly decisions: readonly RawDecision[];
  readonly accounts: readonly RawAccount[];
  readonly agreements: readonly RawAgreement[];
  readonly signatures: readonly RawSignature[];
  readonly determinations: readonly RawDetermination[];
  readonly receipts: readonly RawReceipt[];
  readonly recordings: readonly RawRecording[];
  readonly photos: readonly RawPhoto[];
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** Something that was recorded with its hash: by an event of the chain, or as a row. */
interface Sealed {
  readonly kind: CheckKind;
  readonly key: string;
  /** Null: an early event named the record without its hash. */
  readonly hash: string | null;
}

/** What one event vouches for. A payload is read as it stands: an event that was altered has been found already. */
function vouchedBy({ type, payload }: RawEvent): Sealed[] {
  const text = (member: string): string | null => (typeof payload[member] === 'string' ? payload[member] : null);
  const sealed: Sealed[] = [];
  const add = (kind: CheckKind, key: string | null, hash: string | null): void => {
    if (key !== null && hash !== null) sealed.push({ kind, key, hash });
  };
  const agreementId = text('agreementId');
  const decisionId = text('decisionId');
  if (decisionId !== null) sealed.push({ kind: 'DECISION', key: decisionId, hash: text('decisionSha256') });
  if (type === 'ACCOUNT_SEALED') add('ACCOUNT', text('partyId'), text('sha256'));
  if (type === 'PHOTO_UPLOADED') add('PHOTO', text('photoId'), text('sha256'));
  if (type === 'AGREEMENT_DRAFTED') add('AGREEMENT', agreementId, text('contentHash'));
  if (type === 'AGREEMENT_SIGNED')
    add('SIGNATURE', `${agreementId}:${String(payload['ordinal'])}`, text('strokesSha256'));
  const determinationId = text('determinationId');
  if (type === 'DETERMINATION_DRAFTED') add('DETERMINATION', determinationId, text('contentHash'));
  if (type === 'RECEIPT_SIGNED')
    add('RECEIPT', `${determinationId}:${String(payload['ordinal'])}`, text('strokesSha256'));
  if (type === 'RECORDING_ATTACHED') add('RECORDING', text('recordingId'), text('sha256'));
  add('DOCUMENT', agreementId, text('pdfSha256'));
  return sealed;
}

/** What the rows say; a row may have two hashes, the one it was stored with and the one its content has now. */
function* rowsOf(records: CaseRecords): Generator<Sealed> {
  const { decisions, accounts, agreements, signatures, determinations, receipts, recordings, photos } = records;
  for (const decision of decisions)
    yield { kind: 'DECISION', key: decision.id, hash: decision.atWhole ? decisionHash(decision).toString('hex') : '' };
  for (const { partyId, content, sha256 } of accounts) {
    yield { kind: 'ACCOUNT', key: partyId, hash: hashOf(content) };
    yield { kind: 'ACCOUNT', key: partyId, hash: hex(sha256) };
  }
  for (const { id, content, contentHash, documentNo, pdfSha256 } of agreements) {
    yield { kind: 'AGREEMENT', key: id, hash: hashOf({ ...(content as object), documentNo }) };
    yield { kind: 'AGREEMENT', key: id, hash: hashOf(content) };
    yield { kind: 'AGREEMENT', key: id, hash: hex(contentHash) };
    if (pdfSha256 !== null) yield { kind: 'DOCUMENT', key: id, hash: hex(pdfSha256) };
  }
  for (const { agreementId, ordinal, strokes } of signatures) {
    yield { kind: 'SIGNATURE', key: `${agreementId}:${ordinal}`, hash: hashOf(strokes) };
  }
  for (const { id, content, contentHash } of determinations) {
    yield { kind: 'DETERMINATION', key: id, hash: hashOf(content) };
    yield { kind: 'DETERMINATION', key: id, hash: hex(contentHash) };
  }
  for (const { determinationId, ordinal, strokes } of receipts)
    yield { kind: 'RECEIPT', key: `${determinationId}:${ordinal}`, hash: hashOf(strokes) };
  for (const { id, sha256 } of recordings) yield { kind: 'RECORDING', key: id, hash: hex(sha256) };
  for (const { id, sha256 } of photos) yield { kind: 'PHOTO', key: id, hash: hex(sha256) };
}

/** The first place where the case's chain does not hold. */
export function checkChain({ head, events }: CaseRecords): { seq: number; problem: Problem } | null {
  const broken = findChainBreak(events);
  const hidden = events.find(({ atWhole }) => !atWhole);
  if (hidden !== undefined && (broken === null || hidden.seq < broken.seq))
    return { seq: hidden.seq, problem: 'ALTERED' };
  if (broken !== null) return broken;
  const last = events.at(-1);
  if ((last?.seq ?? 0) < head.headSeq) return { seq: (last?.seq ?? 0) + 1, problem: 'MISSING' };
  if (last !== undefined && (last.seq !== head.headSeq || hex(last.hash) !== hex(head.headHash)))
    return { seq: last.seq, problem: 'HEAD' };
  return null;
}

/**
 * Checks a case: its chain, and every record for which an event of the chain vouches.
 *
 * @param redecide what the rules that a decision names say to its facts today; null when they are not there
 */
export function checkCase(records: CaseRecords, report: Report, redecide: (decision: RawDecision) => unknown): void {
  const { head, events, decisions, agreements, signatures } = records;
  const at = (place: Place): Place => ({ caseId: head.id, caseNo: head.caseNo, ...place });
  const add = (place: Place, problem: Problem): void => report.add(finding(at(place), problem));
  report.cases++;
  report.count('CASE_EVENT', events.length);
  const broken = checkChain(records);
  if (broken !== null) add({ kind: 'CASE_EVENT', seq: broken.seq }, broken.problem);

  const vouched = new Map<string, { seq: number; sealed: Sealed }>();
  for (const event of events) {
    for (const sealed of vouchedBy(event)) vouched.set(`${sealed.kind} ${sealed.key}`, { seq: event.seq, sealed });
  }
  const seen = new Set<string>();
  const wrong = new Set<string>();
  for (const row of rowsOf(records)) {
    const name = `${row.kind} ${row.key}`;
    const voucher = vouched.get(name);
    if (!seen.has(name)) report.count(row.kind);
    seen.add(name);
    if (wrong.has(name) || voucher?.sealed.hash === row.hash || voucher?.sealed.hash === null) continue;
    wrong.add(name);
    if (voucher === undefined) add({ kind: row.kind, subject: row.key }, 'UNVOUCHED');
    else add({ kind: row.kind, subject: row.key, seq: voucher.seq }, 'DISAGREES');
  }
  for (const [name, { seq, sealed }] of vouched) {
    if (!seen.has(name)) add({ kind: sealed.kind, subject: sealed.key, seq }, 'MISSING');
  }
  for (const { agreementId, ordinal, contentHash } of signatures) {
    const agreement = agreements.find(({ id }) => id === agreementId);
    if (agreement !== undefined && hex(agreement.contentHash) !== hex(contentHash))
      add({ kind: 'SIGNATURE', subject: `${agreementId}:${ordinal}` }, 'DISAGREES');
  }
  for (const decision of decisions) {
    const again = redecide(decision);
    if (again === null) add({ kind: 'DECISION', subject: decision.id }, 'NO_VERSION');
    else if (canonicalJson(again) !== canonicalJson(decision.outcome))
      add({ kind: 'DECISION', subject: decision.id }, 'REDECIDED');
  }
}

export type { Finding };
