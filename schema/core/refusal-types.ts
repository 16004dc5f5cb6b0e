import { builder } from '../builder.ts';
import { DomainError, IdempotencyRefusal, InvalidInputRefusal, NotFoundRefusal, type FieldProblem } from './errors.ts';

/** What every refusal tells. Slices add their own concrete types. */
export const Refusal = builder.interfaceRef<DomainError>('Refusal').implement({
  description: 'Why a command was refused. Nothing was changed. `code` is stable; the texts are for people.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable code, such as CASE_TAKEN.' }),
    messageZh: t.exposeString('messageZh', { description: 'Chinese text for the user.' }),
    messageEn: t.exposeString('messageEn', { description: 'English text for the user.' }),
  }),
});

export const FieldProblemType = builder.objectRef<FieldProblem>('FieldProblem').implement({
  description: 'One field that cannot be accepted.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'The field, such as party.plate.' }),
    messageZh: t.exposeString('messageZh', { description: 'What is wrong, in Chinese.' }),
    messageEn: t.exposeString('messageEn', { description: 'What is wrong, in English.' }),
  }),
});

builder.objectType(InvalidInputRefusal, {
  name: 'InvalidInputRefusal',
  description: 'Some fields cannot be accepted; all of them are listed.',
  interfaces: [Refusal],
  fields: (t) => ({
    fields: t.field({
      type: [FieldProblemType],
      description: 'Every field at fault.',
      resolve: ({ fields }) => [...fields],
    }),
  }),
});
builder.objectType(NotFoundRefusal, {
  name: 'NotFoundRefusal',
  description: 'It does not exist, or this viewer may not know that it does.',
  interfaces: [Refusal],
});
builder.objectType(IdempotencyRefusal, {
  name: 'IdempotencyRefusal',
  description: 'The idempotency key was used before with another body.',
  interfaces: [Refusal],
});

/** What any command may refuse. */
export const COMMON_REFUSALS = [InvalidInputRefusal, NotFoundRefusal, IdempotencyRefusal];
