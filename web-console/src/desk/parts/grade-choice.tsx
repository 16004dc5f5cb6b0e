import { Select } from 'antd';
import { type ReactElement, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { type CaseDetailFragment, type LiabilityGrade, PatternsDocument } from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { counterpart, gradeKeys, gradeShort, partyLetter } from '../model/case-words.ts';

export interface Choice {
  readonly patternId: string | null;
  readonly patternName: string;
  readonly setPattern: (id: string) => void;
  readonly partyId: string | null;
  readonly switchParty: () => void;
  readonly grade: LiabilityGrade;
  readonly setGrade: (grade: LiabilityGrade) => void;
  readonly grades: readonly { readonly partyId: string; readonly grade: LiabilityGrade }[];
  readonly patterns: readonly { readonly id: string; readonly name: string; readonly officerOnly: boolean }[];
  /** It leaves the pattern's default grades, or what both stories point to: the server asks for a reason. */
  readonly overrides: boolean;
}

/** The proposal being put together: rule, the party whose grade is set, and the other's grade that follows from it. */
export function useChoice(one: CaseDetailFragment): Choice {
  const pick = usePick();
  const [{ data }] = useQuery({ query: PatternsDocument, pause: !one.allowedSteps.includes('PROPOSE_LIABILITY') });
  const suggestion = one.suggestedPatterns[0];
  const suggested = suggestion?.grades.find((it) => it.grade !== 'NONE');
  const [chosen, setChosen] = useState<{ pattern?: string; party?: string; grade?: LiabilityGrade }>({});
  const patterns = useMemo(
    () =>
      (data?.codes.patterns ?? []).map((it) => ({
        id: it.id,
        name: pick(it.nameZh, it.nameEn),
        officerOnly: it.officerOnly,
      })),
    [data, pick],
  );
  const patternId = chosen.pattern ?? suggestion?.pattern.id ?? null;
  const partyId = chosen.party ?? suggested?.partyId ?? one.parties[0]?.id ?? null;
  const grade = chosen.grade ?? suggested?.grade ?? 'FULL';
  const grades = one.parties.map((party) => ({
    partyId: party.id,
    grade: party.id === partyId ? grade : counterpart(grade),
  }));
  const row = data?.codes.patterns.find((it) => it.id === patternId) ?? suggestion?.pattern;
  const suggestedName = suggestion === undefined ? '' : pick(suggestion.pattern.nameZh, suggestion.pattern.nameEn);
  return {
    patternId,
    patternName: patterns.find((it) => it.id === patternId)?.name ?? suggestedName,
    setPattern: (pattern) => setChosen({ ...chosen, pattern }),
    partyId,
    switchParty: () => {
      const other = one.parties.find((party) => party.id !== partyId);
      if (other !== undefined) setChosen({ ...chosen, party: other.id });
    },
    grade,
    setGrade: (next) => setChosen({ ...chosen, grade: next }),
    grades,
    patterns,
    overrides:
      (row !== undefined && leavesDefault(row, grades)) ||
      (one.suggestedPatterns.length > 0 &&
        !one.suggestedPatterns.some(
          (it) =>
            it.pattern.id === patternId &&
            it.grades.every((suggestedGrade) =>
              grades.some((given) => given.partyId === suggestedGrade.partyId && given.grade === suggestedGrade.grade),
            ),
        )),
  };
}

/** The server's own test (it decides): one side at fault with the default grade, or all equal where the pattern says so. */
function leavesDefault(
  row: { readonly defaultFaultGrade: LiabilityGrade; readonly defaultOtherGrade: LiabilityGrade },
  grades: readonly { readonly grade: LiabilityGrade }[],
): boolean {
  const { defaultFaultGrade: fault, defaultOtherGrade: other } = row;
  if (fault === other) return grades.some(({ grade }) => grade !== fault);
  return (
    grades.filter(({ grade }) => grade === fault).length !== 1 ||
    grades.some(({ grade }) => grade !== fault && grade !== other)
  );
}

/** Which party, which grade by its number, under which rule. */
export function GradeChoice({
  one,
  choice,
}: {
  readonly one: CaseDetailFragment;
  readonly choice: Choice;
}): ReactElement {
  const pick = usePick();
  const party = one.parties.find((it) => it.id === choice.partyId);
  const other = one.parties.find((it) => it.id !== choice.partyId);
  const follows = counterpart(choice.grade);
  return (
    <div className="grade-choice">
      <div className="grade-title mute">
        <button type="button" className="key-button" onClick={choice.switchParty}>
          <kbd>P</kbd>
          {party !== undefined && pick(...partyLetter(party.ordinal))}
          {pick('方', '')} {party?.name}
        </button>
        {other !== undefined &&
          pick(
            `${partyLetter(other.ordinal)[0]}方随之为“${gradeKeys.indexOf(follows) + 1} ${gradeShort[follows][0]}”`,
            `${partyLetter(other.ordinal)[1]} then gets “${gradeKeys.indexOf(follows) + 1} ${gradeShort[follows][1]}”`,
          )}
      </div>
      <div className="grade-row">
        <div className="grade-buttons" role="radiogroup" aria-label={pick('责任', 'Liability')}>
          {gradeKeys.map((grade, index) => (
            <button
              type="button"
              role="radio"
              key={grade}
              aria-checked={grade === choice.grade}
              className={grade === choice.grade ? 'grade grade-on' : 'grade'}
              onClick={() => choice.setGrade(grade)}
            >
              {index + 1} {pick(...gradeShort[grade])}
            </button>
          ))}
        </div>
        <Select
          showSearch
          className="pattern-select"
          aria-label={pick('规则', 'Rule')}
          placeholder={pick('选规则', 'Choose a rule')}
          value={choice.patternId}
          optionFilterProp="label"
          onChange={(id) => choice.setPattern(id ?? '')}
          options={choice.patterns.map((it) => ({
            value: it.id,
            label: `${it.id} ${it.name}${it.officerOnly ? pick('（民警）', ' (officer)') : ''}`,
            disabled: it.officerOnly,
          }))}
        />
      </div>
    </div>
  );
}
