import { DomainError } from '../core/errors.ts';
import type { Strokes } from '../document/handwriting.ts';

export interface AgreementDocumentParty {
  /** 甲, 乙, 丙, 丁, 戊 */
  readonly label: string;
  readonly name: string;
  /** Driving licence or ID number, unmasked: this is the parties' own paper. */
  readonly licenceNo: string;
  readonly phone: string;
  readonly vehicleKind: string;
  /** 无 for a vehicle without one. */
  readonly plate: string;
  readonly insurer: string;
  readonly policyNo: string;
  readonly collisionPart: string;
  /** 全部责任, 主要责任, … */
  readonly liability: string;
  /** null: has not signed, and the paper says 预览 未生效 on every page. */
  readonly signature: { readonly strokes: Strokes; readonly signedAt: Date } | null;
}

/** The mandate as it stood when the agreement was guided, copied and not referenced. */
export interface FrozenMandate {
  readonly documentNo: string;
  /** 授权民警 */
  readonly issuedBy: string;
  readonly validFrom: Date;
  readonly validUntil: Date;
  readonly acts: readonly string[];
  readonly accidentForms: readonly string[];
  /** Per accident, in fen. */
  readonly ceilingFen: number;
  readonly areaNames: readonly string[];
  /** Local wall clock, `07:00`. */
  readonly dailyFrom: string;
  readonly dailyUntil: string;
}

export interface AgreementGuide {
  readonly name: string;
  readonly badgeNo: string;
  readonly employer: string;
  /** null: an officer, who acts by office and needs none. */
  readonly mandate: FrozenMandate | null;
}

/**
 * Everything printed on a 道路交通事故自行协商协议书: plain values and Chinese labels, nothing to look up.
 *
 * @source Provisions on Handling Road Traffic Accidents (公安部令第146号), Art. 21: mandatory contents
 */
export interface AgreementDocument {
  readonly documentNo: string;
  readonly caseNo: string;
  /** Hex digest of the content that was signed; printed on every page. */
  readonly contentSha256: string;
  /** Also the date inside the file, so that the same document always gives the same bytes. */
  readonly issuedAt: Date;
  readonly occurredAt: Date;
  readonly weather: string;
  readonly place: string;
  /** Two to five, in the order of their labels. */
  readonly parties: readonly AgreementDocumentParty[];
  readonly accidentForm: string;
  readonly factsText: string;
  /** The article behind the liability, quoted with its name. */
  readonly article: string;
  /** How it is performed: through the insurers, or paid by a party (then with sum and term). */
  readonly performance: string;
  /** null when the parties settled it without anybody's help. */
  readonly guidedBy: AgreementGuide | null;
  /** Address behind the QR code, relative or absolute; null prints none. */
  readonly verifyPath: string | null;
}

/** A mandatory content of the agreement is blank; no paper is made. */
export class AgreementIncompleteRefusal extends DomainError {
  readonly code = 'AGREEMENT_INCOMPLETE';
  readonly missing: readonly string[];
  constructor(missing: readonly string[]) {
    super(`协议书还缺：${missing.join('、')}`, `The agreement lacks: ${missing.join(', ')}`);
    this.missing = missing;
  }
}

export const MIN_PARTIES = 2;
export const MAX_PARTIES = 5;

/** The rows of the parties' table: title on paper, and the mandatory content behind it. */
export const PARTY_FIELDS = [
  ['姓名', 'name'],
  ['驾驶证/身份证号', 'licenceNo'],
  ['联系电话', 'phone'],
  ['车辆类型', 'vehicleKind'],
  ['号牌号码', 'plate'],
  ['保险公司', 'insurer'],
  ['保险凭证号', 'policyNo'],
  ['碰撞部位', 'collisionPart'],
  ['责任', 'liability'],
] as const satisfies readonly (readonly [string, keyof AgreementDocumentParty])[];

/**
 * Refuses a document without its mandatory contents, naming all that are missing.
 *
 * @throws AgreementIncompleteRefusal
 * @source Provisions on Handling Road Traffic Accidents (公安部令第146号), Art. 21
 */
export function assertComplete(document: AgreementDocument): void {
  const missing: string[] = [];
  const need = (title: string, value: string): void => {
    if (value.trim() === '') missing.push(title);
  };
  need('协议书编号', document.documentNo);
  need('事故地点', document.place);
  need('天气', document.weather);
  need('事故形态', document.accidentForm);
  if (Number.isNaN(document.occurredAt.getTime())) missing.push('事故时间');
  if (document.parties.length < MIN_PARTIES || document.parties.length > MAX_PARTIES) missing.push('二至五方当事人');
  for (const party of document.parties) {
    for (const [title, field] of PARTY_FIELDS) need(`${party.label}方${title}`, party[field]);
  }
  if (missing.length > 0) throw new AgreementIncompleteRefusal(missing);
}
