import { assertAmong, ACTIONS } from '../access/actions.ts';
import { ownPartyOf } from '../access/own-party.ts';
import { chinaDay } from '../clock/china-day.ts';
import type { CaseRow } from '../case/queries.ts';
import { InvalidInputRefusal, type FieldProblem } from '../core/errors.ts';
import type { RequestContext } from '../core/request-context.ts';
import { findCurrentProposals } from '../liability/service.ts';
import type { LiabilityGrade } from '../liability/words.ts';
import { findPartiesOf } from '../party/service.ts';
import { CITY_POLICY } from '../policy/city-policy.ts';
import { inForce } from '../policy/service.ts';
import { MONEY_POLICY } from './policy.ts';
import { compensationTrial } from './rules.ts';
import type { Bar, Trial, TrialParty } from './trial.ts';

/** What is assumed about one party; whatever is left out is zero, or what the case knows. */
export interface PartyLoss {
  readonly partyId: string;
  readonly propertyFen: number;
  readonly medicalFen: number;
  readonly deathDisabilityFen: number;
  /** null = the grade of the proposal in force. */
  readonly grade: LiabilityGrade | null;
  /** null = insured when an insurer is stated. */
  readonly compulsory: boolean | null;
  readonly voluntarySumFen: number;
  readonly bars: readonly Bar[];
}

export interface CaseTrial extends Trial {
  readonly accidentDay: string;
  readonly rulesVersion: string;
  readonly policyVersion: string;
  readonly unconfirmed: readonly string[];
  /** Ordinal of each party id that stands in the payments. */
  readonly ordinals: ReadonlyMap<string, number>;
}

/**
 * A trial calculation for a case that the viewer may see. Nothing is stored.
 *
 * @throws UnauthenticatedError, ForbiddenError, InvalidInputRefusal
 */
export async function trialOf(
  { platform: { db }, actor }: RequestContext,
  row: CaseRow,
  losses: readonly PartyLoss[],
  mutualAgreed: boolean | null,
): Promise<CaseTrial> {
  assertAmong(actor, 'money:trial', ACTIONS['money:trial'], await ownPartyOf(db, actor, row.id));
  const accidentDay = chinaDay(row.occurredAt);
  const parties = await findPartiesOf(db, row.cityCode, [row.id]);
  checkLosses(losses, parties);
  const [proposal] = await findCurrentProposals(db, row.cityCode, [row.id]);
  const [money, city] = [
    await inForce(db, row.cityCode, MONEY_POLICY, accidentDay),
    await inForce(db, row.cityCode, CITY_POLICY, accidentDay),
  ];
  const trial = compensationTrial(
    {
      accidentDay,
      region: row.cityCode,
      mutualAgreed,
      parties: parties.map((party): TrialParty => {
        const stated = losses.find(({ partyId }) => partyId === party.id);
        return {
          id: party.id,
          kind: party.kind,
          grade: stated?.grade ?? proposal?.grades.find(({ partyId }) => partyId === party.id)?.grade ?? 'UNDETERMINED',
          compulsory: stated?.compulsory ?? party.insurerId !== null,
          voluntarySumFen: stated?.voluntarySumFen ?? 0,
          bars: stated?.bars ?? [],
          loss: {
            PROPERTY: stated?.propertyFen ?? 0,
            MEDICAL: stated?.medicalFen ?? 0,
            DEATH_DISABILITY: stated?.deathDisabilityFen ?? 0,
          },
        };
      }),
    },
    money.content,
    city.content.gradeSharePercent,
  );
  return {
    ...trial,
    accidentDay,
    rulesVersion: money.version,
    policyVersion: city.version,
    unconfirmed: [...money.content.unconfirmed, ...city.content.unconfirmed],
    ordinals: new Map(parties.map(({ id, ordinal }) => [id, ordinal])),
  };
}

function checkLosses(losses: readonly PartyLoss[], parties: readonly { id: string }[]): void {
  const problems = losses.flatMap((loss, index): FieldProblem[] => {
    const found: FieldProblem[] = [];
    const add = (member: string, messageZh: string, messageEn: string): void =>
      void found.push({ path: `losses.${index}.${member}`, messageZh, messageEn });
    if (!parties.some(({ id }) => id === loss.partyId))
      add('partyId', '不是这起事故的当事人', 'Not a party of this case');
    if (losses.findIndex(({ partyId }) => partyId === loss.partyId) !== index)
      add('partyId', '同一方只能填一次', 'The same party stands twice');
    for (const member of ['propertyFen', 'medicalFen', 'deathDisabilityFen', 'voluntarySumFen'] as const) {
      if (loss[member] < 0) add(member, '金额不能是负数', 'An amount cannot be negative');
    }
    return found;
  });
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
}
