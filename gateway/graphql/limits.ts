import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { blockFieldSuggestionsPlugin } from '@escape.tech/graphql-armor-block-field-suggestions';
import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Our largest own operation (the assessor's case page) has depth 7, 190 fields and about 500 tokens. */
export const LIMITS = {
  depth: 12,
  aliases: 30,
  directives: 20,
  tokens: 2_000,
  fields: 600,
  fieldsPerSet: 100,
  rootFields: 12,
} as const;

/** How wide a document may be: fields in all, in one selection set, and at the root. */
const maxBreadth: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let fields = 0;
  const refuse = (what: string, most: number): void =>
    context.reportError(
      new GraphQLError(`Too many ${what}: at most ${most}`, { extensions: { code: 'QUERY_TOO_LARGE' } }),
    );
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

/** Limits that hold for every document, before anything is executed. */
export function limitPlugins(production: boolean): Plugin[] {
  const exposed = { exposeLimits: true, errorMessage: 'The document is too large' };
  return [
    maxTokensPlugin({ n: LIMITS.tokens, ...exposed }) as Plugin,
    maxDepthPlugin({ n: LIMITS.depth, ignoreIntrospection: !production, ...exposed }) as Plugin,
    maxAliasesPlugin({ n: LIMITS.aliases, ...exposed }) as Plugin,
    maxDirectivesPlugin({ n: LIMITS.directives, ...exposed }) as Plugin,
    { onValidate: ({ addValidationRule }) => addValidationRule(maxBreadth) },
    ...(production ? [blockFieldSuggestionsPlugin() as Plugin] : []),
  ];
}
