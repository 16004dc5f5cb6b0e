import { assertCan } from '../access/actions.ts';
import { writeAudit } from '../audit/service.ts';
import { builder } from '../builder.ts';
import { hasRole } from '../core/actor.ts';
import { connectionOf, decodeCursor, encodeCursor, pageSize, toPage, type Page } from '../core/connection.ts';
import { COMMON_REFUSALS } from '../core/refusal-types.ts';
import { loadStaff, StaffRefType } from '../identity/staff-type.ts';
import type { Anchor } from './anchor-rules.ts';
import { listAnchors } from './anchors.ts';
import { withoutPersonalData } from './export-fields.ts';
import { CHECK_KINDS, CHECK_LABELS, type CheckKind, type Finding, type Report } from './findings.ts';
import { findHead } from './queries.ts';
import { makeAnchorNow, proofFor, verifyCaseFor, verifyNextCases } from './service.ts';
import { listTrail, type TrailRow } from './trail.ts';
import { auditText } from './trail-words.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const AuditRecord = builder.objectRef<TrailRow>('AuditRecord').implement({
  description: 'One link of an audit chain: who did what, when and why. Values that may be personal are withheld.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Opaque id.' }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => at }),
    type: t.exposeString('type', { description: 'What happened, as a stable code.' }),
    textZh: t.string({ description: 'What happened, in Chinese.', resolve: ({ type }) => auditText(type).zh }),
    textEn: t.string({ description: 'What happened, in English.', resolve: ({ type }) => auditText(type).en }),
    actorKind: t.string({
      description: 'STAFF, DRIVER, PARTY, SYSTEM or ANONYMOUS.',
      resolve: ({ actor }) => actor.kind,
    }),
    actorId: t.string({ description: 'Who, as an opaque id to filter by.', resolve: ({ actor }) => actor.id }),
    staff: t.field({
      type: StaffRefType,
      nullable: true,
      description: 'The member of staff, if it was one; the name is masked outside their own organisation.',
      resolve: ({ actor }, _args, context) => (actor.kind === 'STAFF' ? loadStaff(context, actor.id) : null),
    }),
    subject: t.exposeString('subject', { nullable: true, description: 'What it was about, such as photo:<id>.' }),
    caseId: t.exposeID('caseId', { nullable: true, description: 'The case it concerns.' }),
    caseNo: t.exposeString('caseNo', { nullable: true, description: 'The number of that case.' }),
    reason: t.string({
      nullable: true,
      description: 'Why, where a reason was asked.',
      resolve: ({ detail }) => (typeof detail['reason'] === 'string' ? detail['reason'] : null),
    }),
    detail: t.field({
      type: 'JSON',
      description: 'Codes, ids and numbers of the record; everything else is withheld.',
      resolve: ({ detail }) => withoutPersonalData(detail),
    }),
    requestId: t.exposeString('requestId', { nullable: true, description: 'The request, as in the log.' }),
    chain: t.exposeInt('shard', { description: 'Which audit chain it is in.' }),
    seq: t.exposeInt('seq', { description: 'Its place there: 1, 2, 3 … without gaps.' }),
    hash: t.string({
      description: 'SHA-256 of the record and the one before it, hex.',
      resolve: ({ hash }) => hex(hash),
    }),
  }),
});
const AuditRecordConnection = connectionOf('AuditRecord', AuditRecord);

const AuditFilter = builder.inputType('AuditFilter', {
  description: 'What to look for; everything given must fit.',
  fields: (t) => ({
    type: t.string({ required: false, description: 'What happened.' }),
    subject: t.string({ required: false, description: 'What it was about, such as photo:<id>.' }),
    actorId: t.string({ required: false, description: 'Who did it.' }),
    case: t.string({ required: false, description: 'Number or id of the case it concerns.' }),
    from: t.field({ type: 'DateTime', required: false, description: 'Not before.' }),
    until: t.field({ type: 'DateTime', required: false, description: 'Before.' }),
  }),
});

const NOBODY = '00000000-0000-4000-8000-000000000000';

builder.queryField('auditTrail', (t) =>
  t.field({
    type: AuditRecordConnection,
    description:
      'The audit trail, newest first. A supervisor sees what concerns a case. Reading it is itself recorded.',
    args: {
      filter: t.arg({ type: AuditFilter, required: false, description: 'What to look for.' }),
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { filter, first, after }, context): Promise<Page<TrailRow>> => {
      const { actor, platform } = context;
      assertCan(actor, 'audit:read');
      const { db } = platform;
      const limit = pageSize(first, 100);
      const { case: wanted, ...rest } = filter ?? {};
      // A case that is not there has no records.
      const caseId = wanted == null ? null : ((await findHead(db, actor.cityCode, wanted))?.id ?? NOBODY);
      const all = hasRole(actor, 'AUDITOR');
      const page = toPage(
        await listTrail(db, actor.cityCode, { ...rest, caseId }, !all, decodeCursor(after), limit + 1),
        limit,
        ({ at, id }) => encodeCursor(at, id),
      );
      await writeAudit(db, context, platform.now(), 'AUDIT_TRAIL_READ', null, {
        type: rest.type ?? null,
        ...(caseId === null || caseId === NOBODY ? {} : { caseId }),
        count: page.edges.length,
      });
      return page;
    },
  }),
);

const AuditAnchor = builder.objectRef<Anchor>('AuditAnchor').implement({
  description: 'A Merkle root over the heads of all chains that moved since the anchor before it.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: '1, 2, 3 … without gaps.' }),
    day: t.exposeString('day', { description: 'Day, China time.' }),
    madeAt: t.field({ type: 'DateTime', description: 'When it was made.', resolve: ({ madeAt }) => madeAt }),
    caseHeads: t.exposeInt('caseHeads', { description: 'Cases that moved.' }),
    auditHeads: t.exposeInt('auditHeads', { description: 'Audit chains.' }),
    caseCount: t.exposeInt('caseCount', { description: 'All cases of the city.' }),
    root: t.string({ description: 'The Merkle root, hex.', resolve: ({ root }) => hex(root) }),
    prevHash: t.string({ description: 'Hash of the anchor before it, hex.', resolve: ({ prevHash }) => hex(prevHash) }),
    hash: t.string({
      description: 'Hash of the anchor, hex: whoever keeps it elsewhere proves everything before it.',
      resolve: ({ hash }) => hex(hash),
    }),
  }),
});
const AuditAnchorConnection = connectionOf('AuditAnchor', AuditAnchor);

builder.queryField('auditAnchors', (t) =>
  t.field({
    type: AuditAnchorConnection,
    description: 'The anchors, newest first. Reading them is recorded.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 100.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: async (_root, { first, after }, context): Promise<Page<Anchor>> => {
      const { actor, platform } = context;
      assertCan(actor, 'proof:verify');
      const limit = pageSize(first, 100);
      const before = after == null ? null : Math.max(0, Math.trunc(Number(after)) || 0);
      const rows = await listAnchors(platform.db, actor.cityCode, before, limit + 1);
      await writeAudit(platform.db, context, platform.now(), 'AUDIT_ANCHORS_READ', null, { count: rows.length });
      return toPage(rows, limit, ({ seq }) => String(seq));
    },
  }),
);

const CheckKindEnum = builder.enumType('CheckKind', { description: 'What is checked.', values: CHECK_KINDS });
const FindingType = builder.objectRef<Finding>('VerificationFinding').implement({
  description: 'One place where what is stored is not what was written.',
  fields: (t) => ({
    kind: t.field({ type: CheckKindEnum, description: 'What kind of thing.', resolve: ({ kind }) => kind }),
    caseNo: t.exposeString('caseNo', { nullable: true, description: 'The case.' }),
    seq: t.exposeInt('seq', { nullable: true, description: 'The link of the chain.' }),
    subject: t.exposeString('subject', { nullable: true, description: 'The record.' }),
    messageZh: t.exposeString('messageZh', { description: 'In Chinese.' }),
    messageEn: t.exposeString('messageEn', { description: 'In English.' }),
  }),
});
const CheckedType = builder.objectRef<{ kind: CheckKind; count: number }>('VerificationCount').implement({
  description: 'How many of one kind were checked.',
  fields: (t) => ({
    kind: t.field({ type: CheckKindEnum, description: 'What kind of thing.', resolve: ({ kind }) => kind }),
    nameZh: t.string({ description: 'In Chinese.', resolve: ({ kind }) => CHECK_LABELS[kind].zh }),
    nameEn: t.string({ description: 'In English.', resolve: ({ kind }) => CHECK_LABELS[kind].en }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});
const Verification = builder.objectRef<Report>('Verification').implement({
  description: 'What was checked, and every place that does not hold.',
  fields: (t) => ({
    ok: t.exposeBoolean('ok', { description: 'Whether everything holds.' }),
    cases: t.exposeInt('cases', { description: 'Cases checked.' }),
    checked: t.field({
      type: [CheckedType],
      description: 'How many of each kind.',
      resolve: ({ checked }) =>
        CHECK_KINDS.map((kind) => ({ kind, count: checked[kind] })).filter(({ count }) => count > 0),
    }),
    broken: t.exposeInt('broken', { description: 'Places that do not hold.' }),
    findings: t.field({
      type: [FindingType],
      description: 'These places, the first 100.',
      resolve: ({ findings }) => [...findings],
    }),
  }),
});

builder.queryField('verifyCase', (t) =>
  t.field({
    type: Verification,
    nullable: true,
    description: 'Checks one case now; null when there is none. That it was checked is recorded.',
    args: {
      case: t.arg.string({ description: 'Number or id of the case.' }),
      bytes: t.arg.boolean({ required: false, defaultValue: false, description: 'Whether to read the originals too.' }),
    },
    resolve: (_root, args, context) => verifyCaseFor(context, args.case, args.bytes === true),
  }),
);

const VerificationPage = builder
  .objectRef<{ report: Report; endCursor: string | null; hasNextPage: boolean }>('VerificationPage')
  .implement({
    description: 'The check of some cases.',
    fields: (t) => ({
      verification: t.field({ type: Verification, description: 'Its result.', resolve: ({ report }) => report }),
      endCursor: t.exposeString('endCursor', { nullable: true, description: 'Where to go on.' }),
      hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether cases are left.' }),
    }),
  });
builder.queryField('verifyCases', (t) =>
  t.field({
    type: VerificationPage,
    description: 'Checks the next cases in the order of their making, for a page that shows how far it has come.',
    args: {
      first: t.arg.int({ required: false, defaultValue: 50, description: 'At most 50.' }),
      after: t.arg.string({ required: false, description: 'Cursor.' }),
    },
    resolve: (_root, { first, after }, context) => verifyNextCases(context, after ?? null, pageSize(first, 50)),
  }),
);
builder.queryField('caseProof', (t) =>
  t.field({
    type: 'JSON',
    nullable: true,
    description: 'Proof that a case stands under an anchor, for a check without us; null before its first anchor.',
    args: { case: t.arg.string({ description: 'Number or id of the case.' }) },
    resolve: (_root, args, context) => proofFor(context, args.case),
  }),
);

const MakeAnchorInput = builder.inputType('MakeAnchorInput', {
  description: 'An anchor now, beside the daily one.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: 'Made by the client; the same key gives the same answer.' }),
  }),
});
builder.mutationField('makeAnchor', (t) =>
  t.field({
    type: AuditAnchor,
    description: 'Makes an anchor now.',
    errors: { types: COMMON_REFUSALS },
    args: { input: t.arg({ type: MakeAnchorInput, description: 'The key.' }) },
    resolve: async (_root, { input }, context) => {
      const { seq } = await makeAnchorNow(context, input.idempotencyKey);
      const [anchor] = await listAnchors(context.platform.db, context.actor.cityCode, seq + 1, 1);
      if (anchor === undefined) throw new Error('The anchor just made cannot be read');
      return anchor;
    },
  }),
);
