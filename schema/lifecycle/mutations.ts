import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { AccidentCase } from '../case/types.ts';
import { decideCorrection, requestCorrection } from './correction.ts';
import { LifecycleRefusal } from './errors.ts';
import { liftHold, placeHold } from './hold.ts';
import { acceptLateReport, refuseLateReport } from './late-report.ts';
import { mergeCases } from './merge.ts';
import { reopenCase, reportLateInjury } from './reopening.ts';
import { splitCase } from './split.ts';
import { transferCase, transferOut } from './transfer.ts';
import { CorrectionFieldEnum, LateFindingEnum } from './types.ts';

const KEY = 'Made by the client; the same key gives the same answer.';
const REASON = 'Why, at most 500 characters.';
const reasonInput = (name: string, description: string) =>
  builder.inputType(name, {
    description,
    fields: (t) => ({
      idempotencyKey: t.id({ description: KEY }),
      caseId: t.id({ description: 'The case.' }),
      reason: t.string({ description: REASON }),
    }),
  });

const AcceptLateReportInput = builder.inputType('AcceptLateReportInput', {
  description: 'The late report to accept.',
  fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), caseId: t.id({ description: 'The case.' }) }),
});
const RefuseLateReportInput = reasonInput('RefuseLateReportInput', 'The late report to refuse, with written reasons.');
const ReopenCaseInput = reasonInput('ReopenCaseInput', 'The finished case to open again.');
const PlaceHoldInput = reasonInput('PlaceHoldInput', 'The case whose file must be kept.');
const LiftHoldInput = reasonInput('LiftHoldInput', 'The case whose hold ends.');
const ReportLateInjuryInput = builder.inputType('ReportLateInjuryInput', {
  description: 'Something graver turned up after all had signed.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    finding: t.field({ type: LateFindingEnum, defaultValue: 'INJURY', description: 'What turned up.' }),
    description: t.string({ description: 'Who is hurt and how, or what speaks for it; at most 500 characters.' }),
  }),
});
const MergeCasesInput = builder.inputType('MergeCasesInput', {
  description: 'Two reports of one accident.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    fromCaseId: t.id({ description: 'The report that ends.' }),
    intoCaseId: t.id({ description: 'The case that goes on.' }),
    reason: t.string({ description: REASON }),
  }),
});
const SplitCaseInput = builder.inputType('SplitCaseInput', {
  description: 'Parties who get a case of their own.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    partyOrdinals: t.intList({ description: 'Who goes: 1 for 甲 …; at least one stays.' }),
    reason: t.string({ description: REASON }),
  }),
});
const TransferCaseInput = builder.inputType('TransferCaseInput', {
  description: 'The unit in this city that has jurisdiction.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    toUnitId: t.id({ description: 'The receiving unit.' }),
    reason: t.string({ description: REASON }),
  }),
});
const TransferOutInput = builder.inputType('TransferOutInput', {
  description: 'The authority outside this city that has jurisdiction.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    toAuthority: t.string({ description: 'The receiving authority, 2-100 characters.' }),
    reason: t.string({ description: REASON }),
  }),
});
const RequestCorrectionInput = builder.inputType('RequestCorrectionInput', {
  description: 'What is wrong in an issued document, and the right value.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    field: t.field({ type: CorrectionFieldEnum, description: 'What.' }),
    partyOrdinal: t.int({ required: false, description: 'Whose: 1 for 甲 …; left out for place and time.' }),
    proposedValue: t.string({ description: 'The right value; a time in ISO 8601.' }),
    reason: t.string({ description: REASON }),
  }),
});
const DecideCorrectionInput = builder.inputType('DecideCorrectionInput', {
  description: 'Approve or refuse a correction.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    requestId: t.id({ description: 'The request.' }),
    approve: t.boolean({ description: 'True to approve.' }),
    reason: t.string({ description: REASON }),
  }),
});

const PLAIN = { types: CASE_REFUSALS };
const OWN = { types: [...CASE_REFUSALS, LifecycleRefusal] };

builder.mutationFields((t) => ({
  acceptLateReport: t.field({
    type: AccidentCase,
    description: 'An officer accepts a report made after the scene was cleared.',
    errors: OWN,
    args: { input: t.arg({ type: AcceptLateReportInput, description: 'The case.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await acceptLateReport(context, idempotencyKey, input)),
  }),
  refuseLateReport: t.field({
    type: AccidentCase,
    description: 'An officer refuses a late report in writing; the reasons stay readable.',
    errors: OWN,
    args: { input: t.arg({ type: RefuseLateReportInput, description: 'The reasons.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await refuseLateReport(context, idempotencyKey, input)),
  }),
  reportLateInjury: t.field({
    type: AccidentCase,
    description:
      'An injury, drink or drugs turned up after all had signed: an officer takes over, the agreement is suspended.',
    errors: PLAIN,
    args: { input: t.arg({ type: ReportLateInjuryInput, description: 'What turned up.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await reportLateInjury(context, idempotencyKey, input)),
  }),
  reopenCase: t.field({
    type: AccidentCase,
    description: 'Opens a finished case again; earlier documents stay until a new one replaces them.',
    errors: PLAIN,
    args: { input: t.arg({ type: ReopenCaseInput, description: 'The reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await reopenCase(context, idempotencyKey, input)),
  }),
  mergeCases: t.field({
    type: AccidentCase,
    description: 'Makes two reports of one accident one case; answers with the surviving one.',
    errors: OWN,
    args: { input: t.arg({ type: MergeCasesInput, description: 'The two.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await mergeCases(context, idempotencyKey, input)),
  }),
  splitCase: t.field({
    type: AccidentCase,
    description: 'Gives some of the parties a case of their own; answers with the new one.',
    errors: OWN,
    args: { input: t.arg({ type: SplitCaseInput, description: 'Who goes.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await splitCase(context, idempotencyKey, input)),
  }),
  transferCase: t.field({
    type: AccidentCase,
    description: 'Hands a case to another unit of the city; its clocks start anew there.',
    errors: OWN,
    args: { input: t.arg({ type: TransferCaseInput, description: 'Where to.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await transferCase(context, idempotencyKey, input)),
  }),
  transferOut: t.field({
    type: AccidentCase,
    description: 'The head of the unit hands a case to an authority outside the city; here it ends.',
    errors: PLAIN,
    args: { input: t.arg({ type: TransferOutInput, description: 'Where to.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await transferOut(context, idempotencyKey, input)),
  }),
  placeHold: t.field({
    type: AccidentCase,
    description: 'Keeps the whole file from being destroyed.',
    errors: OWN,
    args: { input: t.arg({ type: PlaceHoldInput, description: 'The reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await placeHold(context, idempotencyKey, input)),
  }),
  liftHold: t.field({
    type: AccidentCase,
    description: 'Ends a legal hold.',
    errors: OWN,
    args: { input: t.arg({ type: LiftHoldInput, description: 'The reason.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await liftHold(context, idempotencyKey, input)),
  }),
  requestCorrection: t.field({
    type: AccidentCase,
    description: 'Asks for a correction of an issued document.',
    errors: OWN,
    args: { input: t.arg({ type: RequestCorrectionInput, description: 'The correction.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(
        context,
        await requestCorrection(context, idempotencyKey, { ...input, partyOrdinal: input.partyOrdinal ?? null }),
      ),
  }),
  decideCorrection: t.field({
    type: AccidentCase,
    description: 'An officer who did not ask decides on a correction.',
    errors: OWN,
    args: { input: t.arg({ type: DecideCorrectionInput, description: 'The decision.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await decideCorrection(context, idempotencyKey, input)),
  }),
}));
