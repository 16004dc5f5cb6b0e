import { maskIdNumberPublic, maskLicenceNo, maskName, maskPhone, maskPlate, maskPolicyNo } from '../access/masking.ts';
import { loadUnmaskings, type UnmaskableField } from '../access/unmasking.ts';
import { builder } from '../builder.ts';
import { guardSteps } from '../case/allowed-steps.ts';
import { CASE_STEPS, STEP_ACTORS } from '../case/state-machine.ts';
import { AccidentCase } from '../case/types.ts';
import type { CaseRow } from '../case/queries.ts';
import { partyLabel } from '../case/service.ts';
import type { Actor } from '../core/actor.ts';
import { manyByKey } from '../core/loader.ts';
import type { RequestContext } from '../core/request-context.ts';
import { loadStaff } from '../identity/staff-type.ts';
import { loadOrganisation, Organisation } from '../organisation/types.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import { missingDetails } from './details.ts';
import { DrivingActivity, ImpactPoint, Tristate } from './enums.ts';
import { findAccountsOf, findPartiesOf, type AccountRow, type PartyRow } from './queries.ts';

/** Parties of a case, batched over the request. */
export const loadParties = manyByKey<PartyRow>(
  ({ platform, actor }, caseIds) => findPartiesOf(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);
/** Sealed accounts of a case, batched over the request. Who may read them is decided where they are shown. */
export const loadAccounts = manyByKey<AccountRow>(
  ({ platform, actor }, caseIds) => findAccountsOf(platform.db, actor.cityCode, caseIds),
  ({ caseId }) => caseId,
);

/** Whether the actor sits in this seat. */
export const isOwn = (actor: Actor, party: PartyRow): boolean =>
  (actor.kind === 'DRIVER' && party.driverId === actor.id) || (actor.kind === 'PARTY' && party.id === actor.id);

/** A party as part of its case: what is shown depends on both. */
export interface PartyInCase {
  readonly party: PartyRow;
  readonly row: CaseRow;
}

/** How near the viewer is to one field: an unmasking in force brings staff as near as the party itself. */
async function nearnessTo(field: UnmaskableField, parent: PartyInCase, context: RequestContext): Promise<Nearness> {
  const near = nearness(context.actor, parent);
  if (near !== 'STAFF') return near;
  const unmaskings = await loadUnmaskings(context, parent.party.id);
  return unmaskings.some(({ fields }) => fields.includes(field)) ? 'OWN' : near;
}

/** The seat of the viewer, for the guards of the parties' own steps. */
export const ownSeat = async (row: CaseRow, context: RequestContext): Promise<PartyRow | null> =>
  (await loadParties(context, row.id)).find((party) => isOwn(context.actor, party)) ?? null;

const PARTY_STEPS = CASE_STEPS.filter((step) => STEP_ACTORS[step].includes('PARTY'));
guardSteps(
  PARTY_STEPS,
  async (row, context) => context.actor.kind === 'STAFF' || (await ownSeat(row, context)) !== null,
);
guardSteps(['SEAL_ACCOUNT'], async (row, context) => {
  const seat = await ownSeat(row, context);
  return !(await loadAccounts(context, row.id)).some(({ partyId }) => partyId === seat?.id);
});
guardSteps(['INVITE_PARTY'], async (row, context) =>
  (await loadParties(context, row.id)).some(({ joinedAt }) => joinedAt === null),
);

type Nearness = 'OWN' | 'OTHER_PARTY_REVEALED' | 'OTHER_PARTY' | 'STAFF';
const nearness = (actor: Actor, { party, row }: PartyInCase): Nearness => {
  if (actor.kind === 'STAFF' || actor.kind === 'SYSTEM') return 'STAFF';
  if (isOwn(actor, party)) return 'OWN';
  return row.accountsSealedAt === null ? 'OTHER_PARTY' : 'OTHER_PARTY_REVEALED';
};
/** Shows a value in full to those near enough, masked to the others. @source domain.md 9.3, domain-decisions.md 7 */
const shown = (
  value: string | null,
  mask: (value: string) => string,
  near: Nearness,
  fullFor: readonly Nearness[],
): string | null => (value === null ? null : fullFor.includes(near) ? value : mask(value));

const PartyKind = builder.enumType('PartyKind', {
  description: 'How a party took part.',
  values: ['MOTOR', 'NONMOTOR', 'PEDESTRIAN'] as const,
});

const PartyAccount = builder.objectRef<AccountRow>('PartyAccount').implement({
  description: 'One side’s story as sealed.',
  fields: (t) => ({
    activities: t.field({
      type: [DrivingActivity],
      description: 'What it was doing.',
      resolve: ({ content }) => content.activities as 'STRAIGHT'[],
    }),
    impactPoint: t.field({
      type: ImpactPoint,
      description: 'Where its own vehicle was hit.',
      resolve: ({ content }) => content.impactPoint as 'FRONT',
    }),
    otherImpactPoint: t.field({
      type: ImpactPoint,
      nullable: true,
      description: 'Where the other vehicle was hit.',
      resolve: ({ content }) => content.otherImpactPoint as 'FRONT' | null,
    }),
    speedKmh: t.int({
      nullable: true,
      description: 'Own speed, km/h, as stated.',
      resolve: ({ content }) => content.speedKmh,
    }),
    signalled: t.field({
      type: Tristate,
      description: 'Whether it indicated.',
      resolve: ({ content }) => content.signalled,
    }),
    hasDashcam: t.field({
      type: Tristate,
      description: 'Whether it has a dash-cam recording.',
      resolve: ({ content }) => content.hasDashcam,
    }),
    statement: t.string({ description: 'In its own words.', resolve: ({ content }) => content.statement }),
    sealedAt: t.field({ type: 'DateTime', description: 'When it was sealed.', resolve: ({ sealedAt }) => sealedAt }),
    toldAfterReveal: t.exposeBoolean('toldAfterReveal', {
      description: 'Told after the other side’s story could be read (its time had run out).',
    }),
  }),
});

export const Party = builder.objectRef<PartyInCase>('Party').implement({
  description: 'Somebody who took part. Personal data is masked by who looks.',
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ party }) => party.id }),
    ordinal: t.int({ description: '1 for 甲, 2 for 乙 …', resolve: ({ party }) => party.ordinal }),
    label: t.string({ description: '甲方, 乙方 …', resolve: ({ party }) => partyLabel(party.ordinal) }),
    kind: t.field({ type: PartyKind, description: 'How it took part.', resolve: ({ party }) => party.kind }),
    isMe: t.boolean({
      description: 'Whether the viewer is this party.',
      resolve: ({ party }, _args, { actor }) => isOwn(actor, party),
    }),
    name: t.string({
      nullable: true,
      description: 'Name; full for oneself, and for the other party once both stories are sealed.',
      resolve: async (parent, _args, context) =>
        shown(parent.party.name, maskName, await nearnessTo('name', parent, context), ['OWN', 'OTHER_PARTY_REVEALED']),
    }),
    phone: t.string({
      nullable: true,
      description: 'Phone; full for oneself, and for the other party once both stories are sealed.',
      resolve: async (parent, _args, context) =>
        shown(parent.party.phone, maskPhone, await nearnessTo('phone', parent, context), [
          'OWN',
          'OTHER_PARTY_REVEALED',
        ]),
    }),
    licenceNo: t.string({
      nullable: true,
      description: 'Licence or ID number; full for oneself only, and to the other party hardly a trace of it.',
      resolve: async (parent, _args, context) => {
        const near = await nearnessTo('licenceNo', parent, context);
        return shown(parent.party.licenceNo, near === 'STAFF' ? maskLicenceNo : maskIdNumberPublic, near, ['OWN']);
      },
    }),
    vehicleKind: t.string({
      nullable: true,
      description: 'Kind of vehicle.',
      resolve: ({ party }) => party.vehicleKind,
    }),
    plate: t.string({
      nullable: true,
      description: 'Plate. The other party needs it in full; so do those who work on the case.',
      resolve: (parent, _args, { actor }) =>
        shown(parent.party.plate, maskPlate, nearness(actor, parent), [
          'OWN',
          'OTHER_PARTY',
          'OTHER_PARTY_REVEALED',
          'STAFF',
        ]),
    }),
    plateKind: t.string({
      nullable: true,
      description: 'Plate kind code (domain.md 7.3).',
      resolve: ({ party }) => party.plateKind,
    }),
    insurer: t.field({
      type: Organisation,
      nullable: true,
      description: 'Insurer of the vehicle.',
      resolve: async ({ party }, _args, context) =>
        party.insurerId === null ? null : loadOrganisation(context, party.insurerId),
    }),
    policyNo: t.string({
      nullable: true,
      description: 'Policy number; the last four characters for others.',
      resolve: async (parent, _args, context) =>
        shown(parent.party.policyNo, maskPolicyNo, await nearnessTo('policyNo', parent, context), ['OWN']),
    }),
    joinedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it joined.',
      resolve: ({ party }) => party.joinedAt,
    }),
    detailsComplete: t.boolean({
      description: 'Whether all that the agreement needs is stated.',
      resolve: ({ party }) => missingDetails(party).length === 0,
    }),
    missingDetails: t.stringList({
      description: 'What is still missing for the agreement.',
      resolve: ({ party }) => missingDetails(party),
    }),
    accountSealedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When its story was sealed.',
      resolve: async ({ party, row }, _args, context) => (await accountOf(context, row.id, party.id))?.sealedAt ?? null,
    }),
    account: t.field({
      type: PartyAccount,
      nullable: true,
      description: 'Its story. To others only when every side has sealed its own.',
      resolve: async ({ party, row }, _args, context) =>
        isOwn(context.actor, party) || row.accountsSealedAt !== null ? accountOf(context, row.id, party.id) : null,
    }),
  }),
});

const accountOf = async (context: RequestContext, caseId: string, partyId: string): Promise<AccountRow | null> =>
  (await loadAccounts(context, caseId)).find((account) => account.partyId === partyId) ?? null;

const ConflictType = builder.objectRef<Conflict>('ConflictOfInterest').implement({
  description:
    'The person guiding works for the insurer of a party. Shown to both parties before guidance (domain.md 1.4).',
  fields: (t) => ({
    partyOrdinal: t.int({ description: 'Which party.', resolve: ({ ordinal }) => ordinal }),
    insurer: t.field({
      type: Organisation,
      description: 'The insurer.',
      resolve: async ({ insurerId }, _args, context) => (await loadOrganisation(context, insurerId))!,
    }),
    textZh: t.string({
      description: 'In Chinese.',
      resolve: ({ ordinal }) => `${partyLabel(ordinal)}由引导人所在的公司承保`,
    }),
    textEn: t.string({
      description: 'In English.',
      resolve: ({ ordinal }) => `Party ${ordinal} is insured by the guide’s employer`,
    }),
  }),
});

builder.objectFields(AccidentCase, (t) => ({
  parties: t.field({
    type: [Party],
    description: 'Everybody who took part, 甲 first.',
    resolve: async (row, _args, context) => (await loadParties(context, row.id)).map((party) => ({ party, row })),
  }),
  myParty: t.field({
    type: Party,
    nullable: true,
    description: 'The viewer’s own seat.',
    resolve: async (row, _args, context) => {
      const party = (await loadParties(context, row.id)).find((each) => isOwn(context.actor, each));
      return party === undefined ? null : { party, row };
    },
  }),
  conflictOfInterest: t.field({
    type: [ConflictType],
    description: 'Parties insured by the employer of whoever works on the case, or of the viewer.',
    resolve: async (row, _args, context) => {
      const employers = [
        ...(context.actor.kind === 'STAFF' ? [context.actor.organisationId] : []),
        ...(await employerOfClaimer(row, context)),
      ];
      return conflictsOf(await loadParties(context, row.id), employers);
    },
  }),
}));

async function employerOfClaimer({ claimedBy }: CaseRow, context: RequestContext): Promise<string[]> {
  if (claimedBy === null) return [];
  const staff = await loadStaff(context, claimedBy);
  return staff === null ? [] : [staff.organisationId];
}
