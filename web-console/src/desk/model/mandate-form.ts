import type { MandateFullFragment, MandateTermsInput } from '../../api/generated/graphql.ts';
import { fromLocalInput, toLocalInput } from '../../shared/format.ts';

/** What a mandate's form holds: texts as they are typed, times as the city's wall clock shows them. */
export interface MandateForm {
  readonly documentNo: string;
  readonly acts: readonly string[];
  readonly accidentForms: readonly string[];
  readonly ceilingYuan: number | null;
  /** Whether the area is a list of districts or drawn. */
  readonly place: 'DISTRICTS' | 'DRAWN';
  readonly districtCodes: readonly string[];
  /** GeoJSON as text. */
  readonly drawn: string;
  readonly dailyFrom: string;
  readonly dailyUntil: string;
  readonly workingDaysOnly: boolean;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly course: string;
  readonly passedOn: string;
  readonly score: number | null;
  readonly examiner: string;
  readonly trainingUntil: string;
}

const YEAR_MS = 365 * 86_400_000;

/** An empty form: from now, for a year, all day. */
export function emptyForm(now: number): MandateForm {
  return {
    documentNo: '',
    acts: [
      'RECEIVE_ORDER',
      'SECURE_SCENE',
      'CAPTURE_EVIDENCE',
      'GUIDE_AGREEMENT',
      'PROPOSE_LIABILITY',
      'DRAFT_AGREEMENT',
    ],
    accidentForms: [],
    ceilingYuan: 2_000,
    place: 'DISTRICTS',
    districtCodes: [],
    drawn: '',
    dailyFrom: '00:00',
    dailyUntil: '24:00',
    workingDaysOnly: false,
    validFrom: toLocalInput(now),
    validUntil: toLocalInput(now + YEAR_MS),
    course: '',
    passedOn: toLocalInput(now).slice(0, 10),
    score: null,
    examiner: '',
    trainingUntil: toLocalInput(now + YEAR_MS),
  };
}

/** The form of a mandate as it stands; a renewal begins where it ends and keeps its length. */
export function formOf(mandate: MandateFullFragment, renewal: boolean, now: number): MandateForm {
  const { training } = mandate;
  const [from, until] = [Date.parse(mandate.validFrom), Date.parse(mandate.validUntil)];
  return {
    documentNo: renewal ? '' : mandate.documentNo,
    acts: mandate.acts,
    accidentForms: mandate.accidentForms,
    ceilingYuan: mandate.ceilingFen / 100,
    place: mandate.districtCodes === null ? 'DRAWN' : 'DISTRICTS',
    districtCodes: mandate.districtCodes ?? [],
    drawn: mandate.districtCodes === null ? JSON.stringify(mandate.area) : '',
    dailyFrom: mandate.dailyFrom,
    dailyUntil: mandate.dailyUntil,
    workingDaysOnly: mandate.workingDaysOnly,
    validFrom: toLocalInput(renewal ? Math.max(until, now) : from),
    validUntil: toLocalInput(renewal ? Math.max(until, now) + (until - from) : until),
    course: training?.course ?? '',
    passedOn: training?.passedOn ?? toLocalInput(now).slice(0, 10),
    score: training?.score ?? null,
    examiner: training?.examiner ?? '',
    trainingUntil: toLocalInput(training?.validUntil ?? now + YEAR_MS),
  };
}

const timeOf = (local: string): string => (local === '' ? new Date(0).toISOString() : fromLocalInput(local));

/** What is sent; text that is no JSON goes as it is, and the server says what is wrong with it. */
export function termsOf(form: MandateForm): MandateTermsInput {
  return {
    documentNo: form.documentNo,
    acts: [...form.acts],
    accidentForms: [...form.accidentForms],
    ceilingFen: Math.round((form.ceilingYuan ?? -1) * 100),
    districtCodes: form.place === 'DISTRICTS' ? [...form.districtCodes] : null,
    area: form.place === 'DRAWN' ? parsed(form.drawn) : null,
    dailyFrom: form.dailyFrom,
    dailyUntil: form.dailyUntil,
    workingDaysOnly: form.workingDaysOnly,
    validFrom: timeOf(form.validFrom),
    validUntil: timeOf(form.validUntil),
    training: {
      course: form.course,
      passedOn: form.passedOn,
      score: form.score ?? -1,
      examiner: form.examiner,
      validUntil: timeOf(form.trainingUntil),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
