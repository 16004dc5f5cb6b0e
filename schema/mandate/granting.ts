import type { FieldProblem } from '../core/errors.ts';
import type { Role } from '../core/actor.ts';
import { readArea } from './area.ts';
import { ACCIDENT_FORMS, MANDATE_ACTS, NEVER_GRANTABLE } from './rules.ts';

/** The training and examination that a mandate rests on. @source domain.md S-06, Order 146 art 23 (trained and examined) */
export interface TrainingRecord {
  readonly course: string;
  /** `2026-06-20` */
  readonly passedOn: string;
  /** Of 100. */
  readonly score: number;
  readonly examiner: string;
  /** Exclusive. */
  readonly validUntil: Date;
}

/** What a mandate says, apart from who has it. */
export interface MandateTerms {
  readonly documentNo: string;
  readonly acts: readonly string[];
  readonly accidentForms: readonly string[];
  readonly ceilingFen: number;
  /** Exactly one of the two: districts by code, or a drawn GeoJSON area. */
  readonly districtCodes: readonly string[] | null;
  readonly area: unknown;
  readonly dailyFrom: string;
  readonly dailyUntil: string;
  readonly workingDaysOnly: boolean;
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly training: TrainingRecord;
}

/** What the city permits to grant. */
export interface GrantLimits {
  readonly mandatableActs: readonly string[];
  /** The city's cap for cases without an officer; null: none. */
  readonly capFen: number | null;
}

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const YEARS_5_MS = 5 * 366 * 86_400_000;
const MOST_FEN = 100_000_000_000;

/**
 * Everything that forbids a grant, each with its field.
 *
 * @source Order 146 arts 4, 24, 64 (what belongs to officers); domain-decisions.md 6; peers.md (d): nobody grants what they lack
 */
export function checkTerms(terms: MandateTerms, limits: GrantLimits, now: Date): FieldProblem[] {
  return [
    ...checkActs(terms.acts, limits),
    ...checkReach(terms, limits),
    ...checkTimes(terms, now),
    ...checkTraining(terms.training, now),
  ];
}

const field = (path: string, messageZh: string, messageEn: string): FieldProblem => ({ path, messageZh, messageEn });
const isLong = (text: string, most: number): boolean => text.trim().length === 0 || text.trim().length > most;

function checkActs(acts: readonly string[], { mandatableActs }: GrantLimits): FieldProblem[] {
  if (acts.length === 0) return [field('acts', '至少选一项可以做的事', 'Grant at least one act')];
  const known: readonly string[] = MANDATE_ACTS;
  const reserved: readonly string[] = NEVER_GRANTABLE;
  return [...new Set(acts)].flatMap((act) => {
    if (reserved.includes(act))
      return [
        field('acts', `“${act}”只属于民警，任何文件都不能授权`, `${act} belongs to officers; no document grants it`),
      ];
    if (!known.includes(act)) return [field('acts', `没有“${act}”这项权限`, `There is no act ${act}`)];
    return mandatableActs.includes(act)
      ? []
      : [field('acts', `本市政策不允许授权“${act}”`, `The city’s policy does not let ${act} be granted`)];
  });
}

function checkReach(terms: MandateTerms, { capFen }: GrantLimits): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isLong(terms.documentNo, 60))
    problems.push(field('documentNo', '请填文号（60 字以内）', 'Give the document number (at most 60 characters)'));
  const forms = terms.accidentForms.filter((form) => !ACCIDENT_FORMS.includes(form));
  if (forms.length > 0 || terms.accidentForms.length > 60)
    problems.push(
      field('accidentForms', `没有这种事故形态：${forms.join('、')}`, `No such accident form: ${forms.join(', ')}`),
    );
  const { ceilingFen } = terms;
  if (!Number.isSafeInteger(ceilingFen) || ceilingFen < 0 || ceilingFen > MOST_FEN)
    problems.push(
      field('ceilingFen', '金额应为不小于 0 的整数（分）', 'The ceiling must be a whole number of fen, not negative'),
    );
  else if (capFen !== null && ceilingFen > capFen)
    problems.push(
      field(
        'ceilingFen',
        `金额不能超过本市上限 ${capFen / 100} 元`,
        `The ceiling may not exceed the city’s cap of ${capFen / 100} yuan`,
      ),
    );
  if ((terms.districtCodes === null) === (terms.area === null))
    problems.push(field('area', '区域请选区县，或画一块，二选一', 'Give districts or a drawn area, one of the two'));
  else if (terms.districtCodes !== null && (terms.districtCodes.length === 0 || terms.districtCodes.length > 50))
    problems.push(field('districtCodes', '请选 1 到 50 个区县', 'Name 1 to 50 districts'));
  else if (terms.area !== null) {
    const read = readArea(terms.area);
    if ('zh' in read) problems.push(field('area', read.zh, read.en));
  }
  return problems;
}

function checkTimes({ dailyFrom, dailyUntil, validFrom, validUntil }: MandateTerms, now: Date): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [path, time] of Object.entries({ dailyFrom, dailyUntil })) {
    if (!TIME.test(time)) problems.push(field(path, '时刻应如 07:00', 'A time of day looks like 07:00'));
  }
  if (dailyFrom === dailyUntil)
    problems.push(
      field(
        'dailyUntil',
        '时段是空的；全天请填 00:00 到 24:00',
        'The hours are empty; the whole day is 00:00 to 24:00',
      ),
    );
  if (validUntil <= validFrom)
    problems.push(field('validUntil', '失效应在生效之后', 'The validity must end after it begins'));
  else if (validUntil <= now) problems.push(field('validUntil', '有效期已经过去', 'The validity has already passed'));
  else if (validUntil.getTime() - validFrom.getTime() > YEARS_5_MS)
    problems.push(field('validUntil', '有效期最长 5 年', 'The validity may last five years at most'));
  return problems;
}

function checkTraining({ course, passedOn, score, examiner, validUntil }: TrainingRecord, now: Date): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (isLong(course, 80)) problems.push(field('training.course', '请填培训名称', 'Name the course'));
  if (isLong(examiner, 40)) problems.push(field('training.examiner', '请填考核人', 'Name the examiner'));
  if (!Number.isInteger(score) || score < 0 || score > 100)
    problems.push(field('training.score', '成绩应为 0 到 100', 'The score must lie between 0 and 100'));
  const passed = DAY.test(passedOn) ? new Date(`${passedOn}T00:00:00+08:00`) : null;
  if (passed === null || Number.isNaN(passed.getTime()))
    problems.push(
      field('training.passedOn', '考核日期应如 2026-06-20', 'The day of the examination looks like 2026-06-20'),
    );
  else if (passed > now)
    problems.push(field('training.passedOn', '考核日期在未来', 'The day of the examination lies in the future'));
  if (validUntil <= now)
    problems.push(field('training.validUntil', '培训考核已经到期', 'The training has lapsed already'));
  return problems;
}

/** Who can hold a mandate at all: officers act by their office. */
export const HOLDER_ROLES = ['ASSESSOR', 'AUX', 'OUTLET', 'RURAL_ASSISTANT'] as const satisfies readonly Role[];
/** What belongs to an insurer's assessor: auxiliaries neither propose liability nor touch the insurer's money. */
const ASSESSORS_ACTS: readonly string[] = ['PROPOSE_LIABILITY', 'ASSESS_DAMAGE', 'SETTLE_CLAIM'];

/**
 * Why a person cannot hold these acts.
 *
 * @param employerKind the kind of the person's organisation: an outlet's limits follow its employer
 * @source domain.md 1.2 (ASSESSOR, AUX, OUTLET, RURAL)
 */
export function checkHolder(
  holder: { readonly active: boolean; readonly roles: readonly Role[] } | null,
  employerKind: string | null,
  acts: readonly string[],
): FieldProblem[] {
  if (holder === null || !holder.active)
    return [field('staffId', '找不到这个人，或账号已停用', 'No such active person')];
  if (!holder.roles.some((role) => (HOLDER_ROLES as readonly Role[]).includes(role)))
    return [field('staffId', '这个人的岗位不能持有授权', 'A person in this office cannot hold a mandate')];
  const assesses = holder.roles.includes('ASSESSOR') || (holder.roles.includes('OUTLET') && employerKind === 'INSURER');
  const beyond = assesses ? [] : acts.filter((act) => ASSESSORS_ACTS.includes(act));
  return beyond.length === 0
    ? []
    : [
        field(
          'acts',
          `这项权限只给保险查勘员：${beyond.join('、')}`,
          `Only an insurer’s assessor can hold: ${beyond.join(', ')}`,
        ),
      ];
}

/** A reason that the history keeps: 1 to 500 characters. */
export const checkReason = (reason: string): FieldProblem | null =>
  isLong(reason, 500) ? field('reason', '请写明原因（500 字以内）', 'Give a reason (at most 500 characters)') : null;

/** Who has an office at the time of a grant. */
export interface Office {
  readonly staffId: string;
  readonly organisationId: string;
  readonly isPoliceUnit: boolean;
  readonly isHead: boolean;
  readonly isOfficer: boolean;
  readonly isSupervisor: boolean;
}

/** How an office stands to the unit that issued a mandate: its own, one above it, or neither. */
export type UnitRelation = 'SAME' | 'ABOVE' | 'OTHER';

/**
 * Why an office may not act on a mandate; null when it may.
 *
 * Nobody issues to themselves, and nobody without the office issues at all. Revoking is wider: anyone above the issuer and
 * the legal supervisor may.
 *
 * @source domain.md 1.1, 1.2 (the issuing authority is the traffic police); domain-decisions.md 6
 */
export function whyNot(
  deed: 'ISSUE' | 'CHANGE' | 'REVOKE' | 'APPROVE',
  office: Office,
  holderId: string,
  relation: UnitRelation,
): FieldProblem | null {
  if (office.staffId === holderId)
    return field('staffId', '不能给自己办理授权', 'Nobody grants or changes a mandate of their own');
  if (deed === 'REVOKE' && office.isSupervisor) return null;
  if (!office.isPoliceUnit || !(office.isOfficer || office.isHead))
    return field(
      'issuedBy',
      '授权只能由公安交管部门的民警签发',
      'Only an officer of a traffic police unit issues mandates',
    );
  if (relation === 'OTHER') return field('issuedBy', '这份授权由别的单位签发', 'Another unit issued this mandate');
  if (deed === 'APPROVE' && !office.isHead)
    return field('approvedBy', '批准要由单位负责人作出', 'Approval is for the head of the unit');
  return null;
}
