import type {
  CaseDetailFragment,
  DeterminationKind,
  DeterminationPaperFragment,
  DeterminationScope,
  DraftDeterminationInput,
  HandlingMode,
  LiabilityGrade,
  PatternTextFragment,
} from '../../api/generated/graphql.ts';
import { counterpart } from './case-words.ts';

/** What the officer has chosen or written so far; what is undefined follows from the pattern. */
export interface DeterminationDraft {
  readonly kind: DeterminationKind;
  readonly scope: DeterminationScope;
  readonly factsText: string;
  readonly unestablished: string;
  readonly patternId: string | null;
  readonly overrideReason: string;
  readonly recorderNo: string;
  readonly handlingMode: HandlingMode | null;
  readonly parties: readonly DraftParty[];
}
export interface DraftParty {
  readonly partyId: string;
  readonly ordinal: number;
  /** null until the officer or a rule has said something. */
  readonly grade: LiabilityGrade | null;
  readonly conduct?: string;
  readonly provision?: string;
}

type CaseForDraft = Pick<CaseDetailFragment, 'parties' | 'facts' | 'suggestedPatterns' | 'proposal'>;

/** A first draft from what the rules suggest, or the one that was written before. */
export function firstDraft(one: CaseForDraft, paper: DeterminationPaperFragment | null): DeterminationDraft {
  const hurt = one.facts.some(({ name, value }) => name === 'injured' && value === 'YES');
  const suggestion = one.proposal ?? one.suggestedPatterns[0];
  const written = paper?.content;
  return {
    kind: paper?.kind ?? 'SIMPLE_DETERMINATION',
    scope: written?.scope ?? (hurt ? 'SLIGHT_INJURY_CONSENT' : 'PROPERTY_ONLY'),
    factsText: written?.factsText ?? '',
    unestablished: written?.unestablished ?? '',
    patternId: written === undefined ? (suggestion?.pattern.id ?? null) : written.patternId,
    overrideReason: written?.overrideReason ?? '',
    recorderNo: written?.recorderNo ?? '',
    handlingMode: null,
    parties: one.parties.map(({ id, ordinal }) => {
      const before = written?.parties.find(({ partyId }) => partyId === id);
      const grade = before?.grade ?? suggestion?.grades.find(({ partyId }) => partyId === id)?.grade;
      return {
        partyId: id,
        ordinal,
        grade: grade ?? null,
        ...(before === undefined ? {} : { conduct: before.conduct, provision: before.provision }),
      };
    }),
  };
}

/** Sets one party's grade; of two, the other's follows from it. */
export function withGrade(draft: DeterminationDraft, partyId: string, grade: LiabilityGrade): DeterminationDraft {
  const two = draft.parties.length === 2;
  return {
    ...draft,
    parties: draft.parties.map((party) =>
      party.partyId === partyId ? { ...party, grade } : two ? { ...party, grade: counterpart(grade) } : party,
    ),
  };
}

/** What is printed of a party: written by hand, else what the pattern names for the side at fault. */
export function wordsOf(
  party: DraftParty,
  pattern: PatternTextFragment | undefined,
): { readonly conduct: string; readonly provision: string } {
  const atFault = party.grade !== null && party.grade !== 'NONE';
  return {
    conduct: party.conduct ?? (atFault ? (pattern?.triggerZh ?? '') : ''),
    provision: party.provision ?? (atFault ? (pattern?.articleZh ?? '') : ''),
  };
}

/** Whether the grades are the pattern's own, so that no reason is needed; the server decides. */
export function isDefault(draft: DeterminationDraft, pattern: PatternTextFragment | undefined): boolean {
  if (pattern === undefined) return false;
  if (pattern.officerOnly) return true;
  const grades = draft.parties.map(({ grade }) => grade);
  return (
    grades.includes(pattern.defaultFaultGrade) &&
    grades.every((grade) => grade === pattern.defaultFaultGrade || grade === pattern.defaultOtherGrade)
  );
}

/** The command's input. */
export function draftInput(
  caseId: string,
  draft: DeterminationDraft,
  pattern: PatternTextFragment | undefined,
): Omit<DraftDeterminationInput, 'idempotencyKey'> {
  const certificate = draft.kind === 'CERTIFICATE';
  return {
    caseId,
    kind: draft.kind,
    scope: draft.scope,
    factsText: draft.factsText,
    unestablished: certificate ? draft.unestablished : null,
    patternId: certificate ? null : draft.patternId,
    overrideReason: certificate || draft.overrideReason.trim() === '' ? null : draft.overrideReason,
    recorderNo: draft.recorderNo.trim() === '' ? null : draft.recorderNo,
    handlingMode: draft.handlingMode,
    parties: draft.parties.map((party) => {
      const { conduct, provision } = wordsOf(party, pattern);
      return certificate
        ? { partyId: party.partyId }
        : { partyId: party.partyId, grade: party.grade, conduct, provision };
    }),
  };
}
