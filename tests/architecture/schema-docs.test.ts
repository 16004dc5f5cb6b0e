import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
} from 'graphql';
import { paths } from '../../gateway/paths.ts';
import { schema } from '../../schema/index.ts';

/** The schema is what other programs are written against: it explains itself, and its every change shows in a review. */
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

/** A type, its fields and their arguments, by path. */
function parts(type: GraphQLNamedType): Described[] {
  // A result union lists what its mutation says; its members are described where they are defined.
  const own = isUnionType(type) ? [] : [{ name: type.name, description: type.description }];
  if (isInputObjectType(type)) {
    return [...own, ...Object.values(type.getFields()).map((field) => at(type.name, field))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    at(type.name, field),
    ...field.args.map((argument) => at(`${type.name}.${field.name}`, argument)),
  ]);
  return [...own, ...fields];
}
const at = (owner: string, { name, description }: Described): Described => ({ name: `${owner}.${name}`, description });
const everything = types.flatMap(parts);

it('explains every type, field, argument, input field and enum', () => {
  expect(everything.length).toBeGreaterThan(400);
  const silent = everything.filter(({ description }) => (description ?? '').trim() === '');
  expect(silent.map(({ name }) => name)).toEqual([]);
});

it('explains in sentences, not by the name again', () => {
  const words = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const empty = everything.filter(
    ({ name, description }) =>
      words(description ?? '') === words(name.split('.').at(-1)!) && /[A-Z]/.test(name.slice(1)),
  );
  expect(empty.filter(({ name }) => name.split('.').length === 1)).toEqual([]);
  expect(everything.filter(({ description }) => /todo|fixme|tbd/i.test(description ?? ''))).toEqual([]);
});

it('has members that a client can tell apart in every refusal: a code and both languages', () => {
  const refusals = types.filter((type) => isObjectType(type) && type.name.endsWith('Refusal'));
  expect(refusals.length).toBeGreaterThan(8);
  for (const type of refusals) {
    expect([type.name, isObjectType(type) && type.getInterfaces().map(({ name }) => name)]).toEqual([
      type.name,
      ['Refusal'],
    ]);
  }
});

it('names enum values in capitals', () => {
  const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
  expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
});

it('is the schema.graphql that is committed (npm run schema writes it)', () => {
  expect(readFileSync(join(paths.root, 'schema.graphql'), 'utf8').trim()).toBe(
    printSchema(lexicographicSortSchema(schema)).trim(),
  );
});
