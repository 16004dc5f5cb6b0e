import { GraphQLError } from 'graphql';
import { builder } from '../builder.ts';
import { assertCan } from '../access/actions.ts';
import { findWorkbench, WORKBENCHES } from './registry.ts';
import { evaluateCases, type WorkbenchLine } from './rules.ts';

/** So many invented cases are evaluated at once. */
const MOST_CASES = 500;

interface Evaluation {
  readonly kind: string;
  readonly lines: readonly WorkbenchLine[];
}

const RuleLine = builder.objectRef<WorkbenchLine>('RuleLine').implement({
  description: 'The answer to one case, in the order of the cases.',
  fields: (t) => ({
    ok: t.boolean({ description: 'False: the case itself is faulty; `answer` says where.', resolve: ({ ok }) => ok }),
    answer: t.field({
      type: 'JSON',
      description: 'What the command line prints for this case: the answer, or `{id, error}`.',
      resolve: ({ line }) => line,
    }),
  }),
});

const RuleEvaluation = builder.objectRef<Evaluation>('RuleEvaluation').implement({
  description: 'Invented cases, evaluated by the rules alone: nothing is stored and no case is touched.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'The kind of rule that was asked.' }),
    lines: t.field({ type: [RuleLine], description: 'One for each case.', resolve: ({ lines }) => [...lines] }),
  }),
});

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

builder.queryFields((t) => ({
  ruleKinds: t.stringList({
    description: 'Kinds of rules that `evaluateRules` can ask. For officers, supervisors and auditors.',
    resolve: (_root, _args, { actor }) => {
      assertCan(actor, 'rules:evaluate');
      return WORKBENCHES.map(({ kind }) => kind);
    },
  }),
  evaluateRules: t.field({
    type: RuleEvaluation,
    description: `Asks a rule about invented cases, at most ${MOST_CASES}. For officers, supervisors and auditors.`,
    args: {
      kind: t.arg.string({ required: true, description: 'One of ruleKinds.' }),
      cases: t.arg({ type: 'JSON', required: true, description: 'An array of cases of that kind.' }),
    },
    resolve: (_root, { kind, cases }, { actor }) => {
      assertCan(actor, 'rules:evaluate');
      const workbench = findWorkbench(kind);
      if (workbench === undefined) throw badInput(`没有规则种类 ${kind} / no such kind of rule: ${kind}`);
      if (!Array.isArray(cases)) throw badInput('cases 应当是数组 / cases must be an array');
      if (cases.length > MOST_CASES)
        throw badInput(
          `一次最多 ${MOST_CASES} 个案例，给了 ${cases.length} 个 / at most ${MOST_CASES} cases, got ${cases.length}`,
        );
      return { kind, lines: evaluateCases(workbench, cases) };
    },
  }),
}));
