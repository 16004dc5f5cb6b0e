import { handToOfficer } from '../accident/decision.ts';
import { assertClaimedByActor } from '../case/claiming.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { chinaDay } from '../clock/china-day.ts';
import { runCommand, type Command } from '../core/command.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { actsByOffice, requireMandate } from '../mandate/service.ts';
import { photoSlotsOf } from '../evidence/service.ts';
import { findAccountsOf, findPartiesOf } from '../party/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { LiabilityRefusal } from './errors.ts';
import { inForce } from '../policy/service.ts';
import { describeAccount, toSuggestion, type Suggestion } from './from-accounts.ts';
import type { LiabilityPattern } from './pattern.ts';
import { findPattern } from './patterns.ts';
import { LIABILITY_POLICY, type LiabilityContent } from './policy.ts';
import {
  findCurrentProposals,
  replaceProposal,
  upsertAnswer,
  type AnswerRow,
  type Grade,
  type PartyGrade,
  type ProposalRow,
} from './queries.ts';
import { checkGrades, leavesDefault, LiabilityGradesError, weigh, type Finding } from './rules.ts';

export { findAnswers, findCurrentProposals } from './queries.ts';

/** The row of the table that a proposal was made with. */
export const patternOf = ({ pattern, patternId }: ProposalRow): LiabilityPattern => pattern ?? findPattern(patternId)!;

export interface ProposalInput {
  readonly caseId: string;
  readonly patternId: string;
  readonly grades: readonly { readonly partyId: string; readonly grade: Grade }[];
  readonly note: string | null;
  /** Why the default or what the stories point to is left; needed only then. */
  readonly reason?: string | null;
}

/**
 * Proposes a liability pattern with the grades of all parties together. A proposal is not a decision: it binds nobody until
 * all parties sign an agreement, and only an officer can determine. Leaving the pattern's default grades, or what the stories
 * point to, needs a reason.
 *
 * @throws LiabilityRefusal, MandateRefusal, CaseNotClaimedRefusal, IllegalStepError
 * @source Order 146 art 60 (grades), domain.md 1.1 (propose, never sign), PIPL art 24 (a person decides)
 */
export async function proposeLiability(caller: Caller, key: string, input: ProposalInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'proposeLiability', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'PROPOSE_LIABILITY');
    assertClaimedByActor(command, held);
    const { row } = held;
    const table = await inForce(command.tx, row.cityCode, LIABILITY_POLICY, chinaDay(row.occurredAt));
    const pattern = table.content.patterns.find(({ id }) => id === input.patternId);
    if (pattern === undefined)
      throw new LiabilityRefusal(input.patternId, '没有这种责任情形', 'No such liability pattern');
    if (pattern.officerOnly && !actsByOffice(command.actor)) {
      throw new LiabilityRefusal(
        pattern.id,
        `“${pattern.nameZh}”要由民警判断，请转民警`,
        `"${pattern.nameEn}" is for an officer to judge; hand the case over`,
      );
    }
    const mandate = await requireMandate(command, row, 'PROPOSE_LIABILITY', { accidentForm: pattern.id });
    const parties = await findPartiesOf(command.tx, row.cityCode, [row.id]);
    const grades = parties.map((party) => {
      const given = input.grades.filter(({ partyId }) => partyId === party.id);
      if (given.length !== 1)
        throw new LiabilityRefusal('GRADES', '每一方都要给出一个责任等级', 'Every party needs exactly one grade');
      return { partyId: party.id, ordinal: party.ordinal, grade: given[0]!.grade };
    });
    if (grades.length !== input.grades.length)
      throw new LiabilityRefusal('GRADES', '有不属于这起事故的当事人', 'A party does not belong to this case');
    refuseBadGrades(grades.map(({ grade }) => grade));
    if (row.firstSignedAt !== null) {
      throw new LiabilityRefusal(
        'SIGNED',
        '已经有人签字，不能再改建议',
        'Somebody has signed already; the proposal cannot change',
      );
    }
    const finding = await findingOf(command, row, parties, table.content);
    const overridden =
      leavesDefault(
        pattern,
        grades.map(({ grade }) => grade),
      ) || leavesStories(finding, pattern, grades);
    const reason = input.reason?.trim() || null;
    checkReason(overridden, reason);
    const id = newId();
    await takeStep(command, held, 'PROPOSE_LIABILITY', {
      payload: {
        proposalId: id,
        patternId: pattern.id,
        article: pattern.articleZh,
        grades: grades.map(({ ordinal, grade }) => ({ ordinal, grade })),
        mandate: mandate.documentNo,
        ruleSetVersion: table.version,
        ...(overridden ? { overridden, reason } : {}),
        ...(finding === null ? {} : { needs: finding.needs.map(({ key }) => key) }),
      },
    });
    await replaceProposal(command.tx, {
      id,
      cityCode: row.cityCode,
      caseId: row.id,
      patternId: pattern.id,
      grades,
      note: input.note?.trim() || null,
      ruleSetVersion: table.version,
      proposedBy: command.actor.id,
      mandate,
      proposedAt: command.now,
      pattern,
      finding:
        finding === null
          ? null
          : {
              suggestions: finding.suggestions.map((each) => ({ patternId: each.pattern.id, grades: each.grades })),
              contradictions: finding.contradictions.map(({ key }) => key),
              needs: finding.needs.map(({ key }) => key),
            },
      overridden,
      overrideReason: overridden ? reason : null,
    });
    await sendSmsToParties(command, row, 'PROPOSAL_READY');
    return { caseId: row.id };
  });
}

function checkReason(overridden: boolean, reason: string | null): void {
  if (overridden && reason === null) {
    throw new LiabilityRefusal(
      'REASON',
      '与默认等级或者双方说法指向的情形不同，请写明理由',
      'This leaves the default, or what the stories point to: give a reason',
    );
  }
  if (reason !== null && reason.length > 500)
    throw new LiabilityRefusal('REASON', '理由最多 500 个字', 'The reason has at most 500 characters');
}

/** What the rules find from the stories told so far; null unless exactly two sides have told. */
async function findingOf(
  { tx }: Command,
  row: { cityCode: string; id: string },
  parties: Awaited<ReturnType<typeof findPartiesOf>>,
  rules: LiabilityContent,
): Promise<{ suggestions: Suggestion[]; contradictions: Finding['contradictions']; needs: Finding['needs'] } | null> {
  const told = describeAccount(parties, await findAccountsOf(tx, row.cityCode, [row.id]));
  if (told === null) return null;
  const slots = (await photoSlotsOf(tx, row.cityCode, [row.id])).map(({ slot }) => slot);
  const { suggestions, contradictions, needs } = weigh(told, slots, rules);
  return { suggestions: suggestions.map((each) => toSuggestion(each, parties)), contradictions, needs };
}

/** The stories point to something, and this is none of it. */
function leavesStories(
  finding: { suggestions: readonly Suggestion[] } | null,
  pattern: LiabilityPattern,
  grades: readonly PartyGrade[],
): boolean {
  if (finding === null || finding.suggestions.length === 0) return false;
  return !finding.suggestions.some(
    (suggestion) =>
      suggestion.pattern.id === pattern.id &&
      suggestion.grades.every(({ partyId, grade }) =>
        grades.some((given) => given.partyId === partyId && given.grade === grade),
      ),
  );
}

function refuseBadGrades(grades: readonly Grade[]): void {
  try {
    checkGrades(grades);
  } catch (error) {
    if (error instanceof LiabilityGradesError) throw new LiabilityRefusal('GRADES', error.messageZh, error.messageEn);
    throw error;
  }
}

/**
 * A party answers the proposal. Wanting an officer is always honoured and takes the case to the officers at once; agreeing
 * takes that the party was shown who guides, the employer and a possible conflict of interest.
 *
 * @source Order 146 art 20 para 2; domain.md 1.4
 */
export async function answerProposal(
  caller: Caller,
  key: string,
  input: { caseId: string; proposalId: string; answer: AnswerRow['answer']; guideSeen: boolean },
): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'answerProposal', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'ANSWER_PROPOSAL');
    const { tx, now } = command;
    const [current] = await findCurrentProposals(tx, held.row.cityCode, [held.row.id]);
    if (current?.id !== input.proposalId) {
      throw new InvalidInputRefusal([
        {
          path: 'proposalId',
          messageZh: '建议已经更新，请看新的一份',
          messageEn: 'The proposal has been replaced; read the new one',
        },
      ]);
    }
    // Once the agreement is drafted, agreeing is done by signing it; asking for an officer stays open.
    const afterAnswer =
      held.row.state === 'AGREEMENT_DRAFTED' && input.answer !== 'AGREE'
        ? held
        : await takeStep(command, held, 'ANSWER_PROPOSAL', {
            payload: { proposalId: current.id, ordinal: held.ownParty!.ordinal, answer: input.answer },
          });
    if (input.answer === 'AGREE' && !input.guideSeen) {
      throw new LiabilityRefusal(
        'GUIDE_NOT_SEEN',
        '请先看清是谁在引导、属于哪个单位、是否承保一方，再答复',
        'First read who guides, for whom they work and whether that firm insures a party',
      );
    }
    await upsertAnswer(tx, held.row.cityCode, {
      proposalId: current.id,
      partyId: held.ownParty!.id,
      answer: input.answer,
      answeredAt: now,
      guideSeenAt: input.guideSeen ? now : null,
    });
    if (input.answer !== 'AGREE') {
      await handToOfficer(command, afterAnswer, 'REQUEST_OFFICER', 'OFFICER_REQUESTED', {
        ordinal: held.ownParty!.ordinal,
        wants: input.answer,
        rule: 'E-16',
      });
      await sendSmsToParties(command, held.row, 'OFFICER_COMING');
    }
    return { caseId: held.row.id };
  });
}
