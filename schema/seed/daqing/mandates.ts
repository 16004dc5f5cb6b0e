import type { DemoMandate, DemoMandateAct, DemoStaff } from '../demo-city.ts';
import { districts } from './districts.ts';
import { staff } from './staff.ts';

const ISSUER = 'luo.ping';
const WHOLE_CITY = districts.map((district) => district.code);
const MAIN_URBAN_AREA = ['230602', '230603', '230604', '230605'];

/** What an assessor may be granted: everything a mandate can hold except sitting with police data entry. */
const ASSESSOR_ACTS: readonly DemoMandateAct[] = [
  'RECEIVE_ORDER',
  'SECURE_SCENE',
  'CAPTURE_EVIDENCE',
  'GUIDE_AGREEMENT',
  'PROPOSE_LIABILITY',
  'DRAFT_AGREEMENT',
  'SUBMIT_TO_OFFICER',
  'ASSESS_DAMAGE',
  'SETTLE_CLAIM',
  'SERVE_DOCUMENT',
];

/** Auxiliaries guide and assist; they neither propose liability nor touch the insurer's money. */
const AUXILIARY_ACTS: readonly DemoMandateAct[] = [
  'RECEIVE_ORDER',
  'SECURE_SCENE',
  'CAPTURE_EVIDENCE',
  'GUIDE_AGREEMENT',
  'DRAFT_AGREEMENT',
  'SUBMIT_TO_OFFICER',
  'ASSIST_ENTRY',
  'SERVE_DOCUMENT',
];

function numbered(prefix: string, from: number, until: number): string[] {
  return Array.from({ length: until - from + 1 }, (_, k) => `${prefix}-${String(from + k).padStart(2, '0')}`);
}

/**
 * Patterns with a plain violated article and a plain default, loss of control on ice, and equal faults.
 * Left to officers: special lanes and officers' signals, loads and towing, illegal parking, bicycles and pedestrians.
 */
const PLAIN_PATTERNS: readonly string[] = [...numbered('L', 1, 23), ...numbered('L', 29, 30), ...numbered('Q', 1, 6)];

type Terms = Omit<DemoMandate, 'documentNo' | 'holderLogin' | 'issuedByLogin'>;

const STANDARD: Terms = {
  acts: ASSESSOR_ACTS,
  accidentForms: PLAIN_PATTERNS,
  ceilingFen: 500_000,
  districtCodes: WHOLE_CITY,
  dailyFrom: '00:00',
  dailyUntil: '24:00',
  validFrom: '2026-07-01T00:00:00+08:00',
  validUntil: '2027-07-01T00:00:00+08:00',
  ended: null,
};

const DAYTIME: Partial<Terms> = { dailyFrom: '07:00', dailyUntil: '19:00', districtCodes: MAIN_URBAN_AREA };

/** Holders whose grant is not the standard one; each shows another way to be refused. */
const EXCEPTIONS: Readonly<Record<string, Partial<Terms>>> = {
  'guo.expired': { validFrom: '2025-07-01T00:00:00+08:00', validUntil: '2026-07-01T00:00:00+08:00' },
  'anyuan.002': { validFrom: '2025-10-01T00:00:00+08:00', validUntil: '2026-10-01T00:00:00+08:00' },
  'songling.003': {
    ended: {
      kind: 'REVOKED',
      at: '2026-09-15T10:20:00+08:00',
      byLogin: 'qian.jian',
      reason: '抽查发现未当面告知双方可请民警到场',
    },
  },
  'hengchuan.004': {
    ended: { kind: 'REVOKED', at: '2026-10-30T17:05:00+08:00', byLogin: 'luo.ping', reason: '已调离查勘岗位' },
  },
  'tongtai.005': {
    ended: { kind: 'SUSPENDED', at: '2026-11-01T00:00:00+08:00', byLogin: 'luo.ping', reason: '年度培训考核未完成' },
  },
  'beichen.006': {
    ended: { kind: 'SUSPENDED', at: '2026-11-16T09:00:00+08:00', byLogin: 'qian.jian', reason: '投诉核查期间暂停' },
  },
  'jiahe.007': { acts: ['RECEIVE_ORDER', 'SECURE_SCENE', 'CAPTURE_EVIDENCE', 'SUBMIT_TO_OFFICER'] },
  'jiahe.008': { districtCodes: ['230606', '230621', '230622'] },
  'beichen.009': { ceilingFen: 200_000 },
  'tongtai.010': { accidentForms: ['L-01', 'L-03', 'L-04'] },
};

/** Every third assessor works by day in the main urban area only. */
function termsOf(holder: DemoStaff, index: number): Terms {
  const usual = !holder.signIn && index % 3 === 2 ? { ...STANDARD, ...DAYTIME } : STANDARD;
  return { ...usual, ...EXCEPTIONS[holder.login] };
}

function documentNo(number: number): string {
  return `快授 2026-${String(number).padStart(4, '0')} 号`;
}

const assessors = staff.filter((person) => person.roles.includes('ASSESSOR'));
const auxiliaries = staff.filter((person) => person.roles.includes('AUX'));

/** One grant for each of the 87 assessors (numbers from 0041) and each auxiliary (from 0201). */
export const mandates: readonly DemoMandate[] = [
  ...assessors.map((holder, index) => ({
    documentNo: documentNo(41 + index),
    holderLogin: holder.login,
    issuedByLogin: ISSUER,
    ...termsOf(holder, index),
  })),
  ...auxiliaries.map((holder, index) => ({
    documentNo: documentNo(201 + index),
    holderLogin: holder.login,
    issuedByLogin: ISSUER,
    ...STANDARD,
    acts: AUXILIARY_ACTS,
  })),
];
