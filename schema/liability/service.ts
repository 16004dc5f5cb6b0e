import { handToOfficer } from '../accident/decision.ts';
import { assertClaimedByActor } from '../case/claiming.ts';
import { holdCase, takeStep } from '../case/service.ts';
import { runCommand } from '../core/command.ts';
import { InvalidInputRefusal } from '../core/errors.ts';
import { newId } from '../core/ids.ts';
import type { Caller } from '../core/platform.ts';
import { actsByOffice, requireMandate } from '../mandate/service.ts';
import { findPartiesOf } from '../party/service.ts';
import { sendSmsToParties } from '../party/messages.ts';
import { LiabilityRefusal } from './errors.ts';
import { findPattern } from './patterns.ts';
import { LIABILITY_POLICY } from './policy.ts';
import { findCurrentProposals, replaceProposal, upsertAnswer, type AnswerRow, type Grade } from './queries.ts';
import { checkGrades, LiabilityGradesError } from './rules.ts';

export { findCurrentProposals } from './queries.ts';

export interface ProposalInput {
  readonly caseId: string;
  readonly patternId: string;
  readonly grades: readonly { readonly partyId: string; readonly grade: Grade }[];
  readonly note: string | null;
}

/**
 * Proposes a liability pattern with the grades of all parties together. A proposal is not a decision: it binds nobody until
 * all parties sign an agreement, and only an officer can determine.
 *
 * @throws LiabilityRefusal, MandateRefusal, CaseNotClaimedRefusal, IllegalStepError
 * @source Order 146 art 60 (grades), domain.md 1.1 (propose, never sign), PIPL art 24 (a person decides)
 */
export async function proposeLiability(caller: Caller, key: string, input: ProposalInput): Promise<{ caseId: string }> {
  return runCommand(caller, { name: 'proposeLiability', key, body: input }, async (command) => {
    const held = await holdCase(command, input.caseId, 'PROPOSE_LIABILITY');
    assertClaimedByActor(command, held);
    const { row } = held;
    const pattern = findPattern(input.patternId);
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
    const id = newId();
    await takeStep(command, held, 'PROPOSE_LIABILITY', {
      payload: {
        proposalId: id,
        patternId: pattern.id,
        article: pattern.articleZh,
        grades: grades.map(({ ordinal, grade }) => ({ ordinal, grade })),
        mandate: mandate.documentNo,
        ruleSetVersion: LIABILITY_POLICY.defaults.version,
      },
    });
    await replaceProposal(command.tx, {
      id,
      cityCode: row.cityCode,
      caseId: row.id,
      patternId: pattern.id,
      grades,
      note: input.note?.trim() || null,
      ruleSetVersion: LIABILITY_POLICY.defaults.version,
      proposedBy: command.actor.id,
      mandate,
      proposedAt: command.now,
    });
    await sendSmsToParties(command, row, 'PROPOSAL_READY');
    return { caseId: row.id };
  });
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
 * A party answers the proposal. Wanting an officer is always honoured and takes the case to the officers at once.
 *
 * @source Order 146 art 20 para 2
 */
export async function answerProposal(
  caller: Caller,
  key: string,
  input: { caseId: string; proposalId: string; answer: AnswerRow['answer'] },
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
    await upsertAnswer(tx, held.row.cityCode, {
      proposalId: current.id,
      partyId: held.ownParty!.id,
      answer: input.answer,
      answeredAt: now,
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
