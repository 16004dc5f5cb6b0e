import type { GraphQLSchema } from 'graphql';
import { ForbiddenError } from '../core/errors.ts';
import { OPERATIONS } from './operations.ts';

/** Every way into the schema, `Query.viewer`, `Mutation.signOut`, `Subscription.caseChanged`. */
export function operationsOf(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type == null ? [] : Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
  );
}

/**
 * No rule means no: an operation without a row in the table is refused to everybody, whoever wrote it and whatever it checks
 * itself.
 */
export function refuseWithoutRule(
  schema: GraphQLSchema,
  table: Readonly<Record<string, unknown>> = OPERATIONS,
): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const name = `${type?.name}.${field.name}`;
      if (Object.hasOwn(table, name)) continue;
      const refuse = (): never => {
        throw new ForbiddenError(name);
      };
      field.resolve = refuse;
      if (field.subscribe !== undefined) field.subscribe = refuse;
    }
  }
  return schema;
}
