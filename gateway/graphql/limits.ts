import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costOf } from './cost.ts';

/** Our largest own operation (the assessor's case page) has depth 7, 190 fields, about 500 tokens; the 110 board costs 46,000. */
export const LIMITS = {
  depth: 12,
  aliases: 30,
  directives: 20,
  tokens: 2_000,
  fields: 600,
  fieldsPerSet: 100,
  rootFields: 12,
  cost: 100_000,
  /** A full signature has 5,000 points in 3 levels. */
  variableValues: 20_000,
  variableDepth: 24,
} as const;

/** Known to clients of GraphQL over HTTP as a fault of the document: 400, or 200 for those who only know `application/json`. */
const tooLarge = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', http: { spec: true, status: 400 } } });

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { spec: true, status: 400 } } });

/** How wide a document may be: fields in all, in one selection set, and at the root. */
const maxBreadth: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let fields = 0;
  const refuse = (what: string, most: number): void =>
    context.reportError(tooLarge(`Too many ${what}: at most ${most}`));
  return {
    SelectionSet({ selections }) {
      fields += selections.length;
      if (selections.length > LIMITS.fieldsPerSet) refuse('fields in one selection', LIMITS.fieldsPerSet);
      if (fields > LIMITS.fields) refuse('fields', LIMITS.fields);
    },
    OperationDefinition({ selectionSet }) {
      if (selectionSet.selections.length > LIMITS.rootFields) refuse('root fields', LIMITS.rootFields);
    },
  };
};

/** The database stores neither NUL nor half a surrogate pair, so no text may carry one. */
const isStorable = (text: string): boolean => !/[\0\p{Surrogate}]/u.test(text);
const UNSTORABLE = 'Texts must be well-formed Unicode without NUL';

const storableTexts: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  StringValue({ value }) {
    if (!isStorable(value)) context.reportError(badInput(UNSTORABLE));
  },
});

/** What the variables may be: texts that can be stored, not too many values, not too deep for those who walk over them. */
function assertVariables(variables: unknown): void {
  let count = 0;
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string' && !isStorable(value)) throw badInput(UNSTORABLE);
    if (typeof value !== 'object' || value === null) continue;
    if (depth > LIMITS.variableDepth) throw tooLarge(`The variables are too deep: at most ${LIMITS.variableDepth}`);
    for (const [key, member] of Object.entries(value)) {
      if (!isStorable(key)) throw badInput(UNSTORABLE);
      count += 1;
      if (count > LIMITS.variableValues)
        throw tooLarge(`Too many values in the variables: at most ${LIMITS.variableValues}`);
      waiting.push({ value: member, depth: depth + 1 });
    }
  }
}

const checkVariables: Plugin = {
  onParams({ params }) {
    assertVariables(params.variables);
  },
};

/** Refuses to run what would make too many objects, given the page sizes that the variables ask for. */
const maxCost: Plugin = {
  onExecute({ args, setResultAndStopExecution }) {
    if (costOf(args) > LIMITS.cost) setResultAndStopExecution({ errors: [tooLarge('The document asks for too much')] });
  },
  onSubscribe({ args, setResultAndStopExecution }) {
    if (costOf(args) > LIMITS.cost) setResultAndStopExecution({ errors: [tooLarge('The document asks for too much')] });
  },
};

/** Limits that hold for every document, before anything is executed. */
export function limitPlugins({ introspection }: { readonly introspection: boolean }): Plugin[] {
  const onReject = [
    (_context: unknown, error: GraphQLError): void => void Object.assign(error.extensions, tooLarge('').extensions),
  ];
  return [
    maxTokensPlugin({ n: LIMITS.tokens, onReject }) as Plugin,
    maxDepthPlugin({ n: LIMITS.depth, ignoreIntrospection: introspection, onReject }) as Plugin,
    maxAliasesPlugin({ n: LIMITS.aliases, onReject }) as Plugin,
    maxDirectivesPlugin({ n: LIMITS.directives, onReject }) as Plugin,
    {
      onValidate({ addValidationRule }) {
        addValidationRule(maxBreadth);
        addValidationRule(storableTexts);
      },
    },
    checkVariables,
    maxCost,
  ];
}
