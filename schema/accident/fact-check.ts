import type { OwnParty } from '../access/actions.ts';
import { InvalidInputRefusal, type FieldProblem } from '../core/errors.ts';
import { POLICE_FACTS, type AccidentFactsInput } from './facts.ts';

/** Above this an estimate is a slip of the finger: ten million yuan. */
const MOST_LOSS_FEN = 1_000_000_000;

/**
 * What this person may not state, or nobody could. A party speaks of its own vehicle and is asked no legal question.
 *
 * @param ownOrdinal as which party it is said; null for the police
 */
export function factProblems(facts: AccidentFactsInput, ownOrdinal: number | null): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (ownOrdinal !== null) {
    for (const name of POLICE_FACTS) {
      if (facts[name] == null) continue;
      problems.push({
        path: `facts.${name}`,
        messageZh: '这一项由民警填写',
        messageEn: `${name} is stated by the police`,
      });
    }
  }
  const { estLossMaxFen } = facts;
  if (estLossMaxFen != null && (estLossMaxFen < 0 || estLossMaxFen > MOST_LOSS_FEN)) {
    problems.push({
      path: 'facts.estLossMaxFen',
      messageZh: '预估损失应在 0 到 1000 万元之间',
      messageEn: 'The estimate must be between 0 and ten million yuan',
    });
  }
  for (const [index, { ordinal }] of (facts.parties ?? []).entries()) {
    const path = `facts.parties.${index}.ordinal`;
    if (ordinal < 1 || ordinal > 5) {
      problems.push({ path, messageZh: '没有这一方', messageEn: 'There is no such party' });
    } else if (ownOrdinal !== null && ordinal !== ownOrdinal) {
      problems.push({ path, messageZh: '只能填写自己的车', messageEn: 'A party speaks of its own vehicle only' });
    }
  }
  return problems;
}

/** @throws InvalidInputRefusal naming every fact that this person may not state */
export function checkFacts(facts: AccidentFactsInput, ownParty: OwnParty | null): void {
  const problems = factProblems(facts, ownParty?.ordinal ?? null);
  if (problems.length > 0) throw new InvalidInputRefusal(problems);
}
