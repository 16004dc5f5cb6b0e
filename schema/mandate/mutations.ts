import { builder } from '../builder.ts';
import { CASE_REFUSALS, reloadCase } from '../case/answer.ts';
import { releaseCase } from '../case/claiming.ts';
import { AccidentCase } from '../case/types.ts';
import { claimCase } from './claiming.ts';
import { RecusalRefusal } from '../recusal/errors.ts';
import { Refusal } from '../core/refusal-types.ts';
import { CrewNotJointRefusal, MandateRefusal } from './errors.ts';

const KEY = 'Made by the client; the same key gives the same answer.';
const ClaimCaseInput = builder.inputType('ClaimCaseInput', {
  description: 'Which case to take.',
  fields: (t) => ({ idempotencyKey: t.id({ description: KEY }), caseId: t.id({ description: 'The case.' }) }),
});
const ReleaseCaseInput = builder.inputType('ReleaseCaseInput', {
  description: 'Which case to give back, and why.',
  fields: (t) => ({
    idempotencyKey: t.id({ description: KEY }),
    caseId: t.id({ description: 'The case.' }),
    reason: t.string({ description: 'Why, at most 500 characters.' }),
  }),
});

builder.objectType(CrewNotJointRefusal, {
  name: 'CrewNotJointRefusal',
  description: 'Signed on to a crew that lacks an office: it takes no orders.',
  interfaces: [Refusal],
});

builder.mutationFields((t) => ({
  claimCase: t.field({
    type: AccidentCase,
    description: 'Takes a case out of the common queue; of two who try at once exactly one has it.',
    errors: { types: [...CASE_REFUSALS, MandateRefusal, CrewNotJointRefusal, RecusalRefusal] },
    args: { input: t.arg({ type: ClaimCaseInput, description: 'The case.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await claimCase(context, idempotencyKey, input)),
  }),
  releaseCase: t.field({
    type: AccidentCase,
    description: 'Gives a claimed case back to the queue, with the reason.',
    errors: { types: CASE_REFUSALS },
    args: { input: t.arg({ type: ReleaseCaseInput, description: 'The case.' }) },
    resolve: async (_root, { input: { idempotencyKey, ...input } }, context) =>
      reloadCase(context, await releaseCase(context, idempotencyKey, input)),
  }),
}));
