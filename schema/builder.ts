import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import { GraphQLError, Kind } from 'graphql';
import type { RequestContext } from './core/request-context.ts';

/** The one schema builder. It defines no types of its own beyond scalars; slices add theirs. */
export const builder = new SchemaBuilder<{
  Context: RequestContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: true;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
  };
}>({
  plugins: [ErrorsPlugin],
  defaultFieldNullability: false,
  defaultInputFieldRequiredness: true,
  errors: {
    directResult: true,
    defaultTypes: [],
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
});

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function parseDateTime(value: unknown): Date {
  const date = typeof value === 'string' && DATE_TIME.test(value) ? new Date(value) : null;
  if (date === null || Number.isNaN(date.getTime())) {
    throw new GraphQLError('DateTime must be ISO 8601 with an offset, such as 2026-11-24T08:31:00+08:00', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return date;
}

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601 with an offset. Answers are in UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : null),
});
builder.scalarType('JSON', {
  description: 'A JSON value: GeoJSON geometry, or the strokes of a signature.',
  serialize: (value) => value,
  parseValue: (value) => value,
});

builder.queryType({ description: 'Reading. Every list is bounded; a viewer sees only what a rule permits.' });
builder.mutationType({
  description:
    'Commands. Each is one transaction, takes an idempotency key and answers with the result or a typed refusal.',
});
builder.subscriptionType({ description: 'Live changes, filtered by the same rules as the lists.' });
