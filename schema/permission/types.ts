import { assertCan } from '../access/actions.ts';
import { CONDITIONS, type ConditionName } from '../access/conditions.ts';
import { builder } from '../builder.ts';
import { accessLines, type AccessLine } from './table.ts';

const AccessCondition = builder.objectRef<ConditionName>('AccessCondition').implement({
  description: 'A condition beside the role.',
  fields: (t) => ({
    name: t.string({ description: 'Its name in the table.', resolve: (name) => name }),
    textZh: t.string({ description: 'In Chinese.', resolve: (name) => CONDITIONS[name].zh }),
    textEn: t.string({ description: 'In English.', resolve: (name) => CONDITIONS[name].en }),
    source: t.string({ description: 'Where it comes from.', resolve: (name) => CONDITIONS[name].source }),
  }),
});

const AccessRule = builder.objectRef<AccessLine>('AccessRule').implement({
  description: 'Who may use one query, command, subscription or file.',
  fields: (t) => ({
    operation: t.exposeString('operation', { description: 'Such as Mutation.claimCase or GET /documents/:name.' }),
    everybody: t.boolean({
      description: 'Whether also somebody may who is not signed in.',
      resolve: ({ rule }) => rule.who === 'EVERYBODY',
    }),
    roles: t.stringList({
      description: 'Roles of staff, and PARTY, DRIVER, SYSTEM.',
      resolve: ({ rule }) => (rule.who === 'EVERYBODY' ? [] : [...rule.who]),
    }),
    rule: t.string({
      nullable: true,
      description: 'The action or the step of a case behind it.',
      resolve: ({ rule }) => rule.by,
    }),
    conditions: t.field({
      type: [AccessCondition],
      description: 'All of them have to hold.',
      resolve: ({ rule }) => [...rule.conditions],
    }),
  }),
});

builder.queryField('accessTable', (t) =>
  t.field({
    type: [AccessRule],
    description: 'The whole table of who may do what; for the security administrator and the auditor. Read only.',
    resolve: (_root, _args, { actor }) => {
      assertCan(actor, 'access:readTable');
      return accessLines();
    },
  }),
);
