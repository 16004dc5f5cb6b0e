import type { Role } from '../core/actor.ts';

export interface Milestone {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly roles: readonly Role[];
  /** What the note must name: the paper that proves it. */
  readonly proofZh: string;
  readonly proofEn: string;
  /** Concerns one party, who is named. */
  readonly perParty?: true;
  /** A date is told besides the day on which it happened: what kind. `optional` ones override the law's own count. */
  readonly date?: { readonly zh: string; readonly en: string; readonly optional?: true };
}

const POLICE = ['OFFICER', 'REMOTE_OFFICER', 'UNIT_HEAD', 'CENTER'] as const satisfies readonly Role[];
const INSURER = ['INSURER_CLAIMS', 'CENTER'] as const satisfies readonly Role[];

type Words = readonly [zh: string, en: string];
type Extra = Pick<Milestone, 'perParty' | 'date'>;
const row =
  (roles: readonly Role[]) =>
  <const Code extends string>(code: Code, [zh, en]: Words, [proofZh, proofEn]: Words, extra: Extra = {}) => ({
    code,
    zh,
    en,
    roles,
    proofZh,
    proofEn,
    ...extra,
  });
const police = row(POLICE);
/** What Order 146 reserves to the head of the unit (arts 68, 69). */
const head = row(['UNIT_HEAD']);
const insurer = row(INSURER);
const RECEIPT: Words = ['送达回证编号或者签收记录', 'Number of the proof of service'];
const PAPER: Words = ['文书名称和编号', 'Name and number of the paper'];
const RECORD: Words = ['笔录或者工作记录编号', 'Number of the record'];
const LETTER: Words = ['来函单位和文号', 'Who wrote, and the number of the letter'];
const APPLICATION: Words = ['申请书日期和收件人', 'Date of the application and who received it'];
const CLAIM: Words = ['理赔系统报案号和通知编号', 'Number of the claim and of the notice'];

/**
 * Facts of the law that no other step of the product records. Each starts or ends clocks (`table.ts`); the note names the
 * paper that proves it.
 *
 * @source Order 146 as cited by each clock; domain.md 2.3-2.7
 */
export const MILESTONES = [
  police('SCENE_INVESTIGATED', ['现场调查结束', 'Scene investigation ended'], RECORD),
  police('FLED_DRIVER_FOUND', ['查获逃逸车辆和驾驶人', 'Fled vehicle and driver found'], RECORD),
  head('FAST_TRACK_APPROVED', ['伤人案件快速办理已批准', 'Fast track for an injury case approved'], PAPER),
  head('INVESTIGATION_SUSPENDED', ['批准中止认定', 'Suspension of the determination approved'], PAPER),
  police('SUSPENSION_ENDED', ['中止原因消失', 'The reason for the suspension is gone'], RECORD),
  police(
    'VICTIM_ASKED_DETERMINATION',
    ['逃逸未破案，受害一方书面申请认定书', 'Victim of an unsolved flight asks in writing for a determination'],
    APPLICATION,
    { perParty: true },
  ),
  police('VICTIM_DETERMINATION_SERVED', ['认定书已送达受害一方', 'Determination served on the victim'], RECEIPT, {
    perParty: true,
  }),

  police(
    'APPRAISAL_NEEDED',
    ['现场调查结束，需要检验、鉴定', 'Scene investigation ended, an appraisal is needed'],
    RECORD,
  ),
  police('POST_MORTEM_NEEDED', ['需要尸体检验（当事人死亡之日）', 'A post-mortem is needed (day of death)'], RECORD),
  police('FLED_VEHICLE_FOUND', ['查获逃逸车辆，需要检验、鉴定', 'Fled vehicle found, an appraisal is needed'], RECORD),
  police('APPRAISAL_COMMISSIONED', ['已委托检验、鉴定', 'Appraisal commissioned'], PAPER, {
    date: { zh: '约定的完成日期', en: 'agreed day of completion', optional: true },
  }),
  police('APPRAISAL_RECEIVED', ['收到检验报告、鉴定意见', 'Appraisal report received'], PAPER),
  police(
    'APPRAISAL_DEFECTIVE',
    ['检验、鉴定有缺陷，应当重新委托', 'The appraisal is defective and must be commissioned again'],
    PAPER,
  ),
  police('APPRAISAL_SERVED', ['检验报告、鉴定意见复印件已送达', 'Copy of the appraisal report served'], RECEIPT, {
    perParty: true,
  }),
  police('REAPPRAISAL_ASKED', ['当事人申请重新检验、鉴定', 'A party asks for a new appraisal'], APPLICATION, {
    perParty: true,
  }),
  police('REAPPRAISAL_REFUSED', ['已告知不同意重新检验、鉴定', 'Told that there will be no new appraisal'], RECEIPT, {
    perParty: true,
  }),
  police('REAPPRAISAL_COMMISSIONED', ['已重新委托检验、鉴定', 'New appraisal commissioned'], PAPER, { perParty: true }),
  police('APPRAISAL_FIXED', ['检验报告、鉴定意见确定', 'The appraisal is fixed'], PAPER),
  police('COLLECTION_NOTIFIED', ['已通知当事人领取车辆', 'Party told to collect the vehicle'], RECEIPT),
  police('COLLECTION_ANNOUNCED', ['逾期不领取，已发布公告', 'Not collected: public notice published'], PAPER),
  police('VEHICLE_COLLECTED', ['车辆已领取', 'Vehicle collected'], RECORD),
  police('FUNERAL_NOTIFIED', ['已通知死者家属办理丧葬', 'Family told to arrange the funeral'], RECEIPT),
  police('FUNERAL_ARRANGED', ['丧葬事宜已办理', 'Funeral arranged'], RECORD),

  police('REVIEW_ASKED', ['向上级提出复核申请', 'Review asked for at the upper unit'], APPLICATION, { perParty: true }),
  police(
    'REVIEW_ASKED_VIA_DECIDER',
    ['经原办案单位提出复核申请', 'Review asked for through the deciding unit'],
    APPLICATION,
    { perParty: true },
  ),
  police('REVIEW_FORWARDED', ['复核申请和案卷已报上级', 'Application and file forwarded to the upper unit'], PAPER),
  police('REVIEW_FILE_CALLED', ['上级调卷', 'The upper unit calls for the file'], LETTER),
  police('REVIEW_FILE_SENT', ['案卷已报送上级', 'File sent to the upper unit'], PAPER),
  police('REVIEW_ACCEPTED', ['受理复核申请', 'Review accepted'], PAPER),
  police('REVIEW_WITHDRAWN', ['申请人撤回复核申请', 'Application for review withdrawn'], APPLICATION),
  police('REVIEW_CONCLUDED', ['作出复核结论', 'Review concluded'], PAPER),
  police('REVIEW_SERVED', ['复核结论已送达', 'Conclusion of the review served'], RECEIPT, { perParty: true }),
  police('REINVESTIGATION_ORDERED', ['责令重新调查、认定', 'New investigation ordered'], PAPER),
  police(
    'REINVESTIGATION_APPRAISAL_FIXED',
    ['重新调查中检验、鉴定确定', 'Appraisal fixed in the new investigation'],
    PAPER,
  ),

  police('PEOPLES_MEDIATION_FAILED', ['人民调解未达成协议', 'People’s mediation failed'], PAPER),
  police('PEOPLES_MEDIATION_AGREED', ['人民调解协议生效', 'People’s mediation agreement in effect'], PAPER),
  police('CONFIRMATION_ASKED', ['已申请司法确认', 'Judicial confirmation asked for'], APPLICATION),
  police(
    'MEDIATION_ASKED',
    ['各方共同申请交警调解', 'All parties ask jointly for mediation by the police'],
    APPLICATION,
  ),
  police('MEDIATION_SCHEDULED', ['确定调解时间', 'Day of the mediation fixed'], RECORD, {
    date: { zh: '调解日期', en: 'day of the mediation' },
  }),
  police('MEDIATION_NOTIFIED', ['调解时间、地点已通知各方', 'Parties told time and place of the mediation'], RECEIPT),
  police(
    'MEDIATION_CHANGE_ASKED',
    ['当事人申请变更调解时间', 'A party asks to change the time of the mediation'],
    APPLICATION,
  ),
  police(
    'MEDIATION_STARTED',
    [
      '调解期限起算（丧葬结束、治疗终结、定残、损失确定或者受理申请）',
      'Time for mediation begins (funeral, end of treatment, grading, loss fixed, or application accepted)',
    ],
    RECORD,
  ),
  police(
    'MEDIATION_FINISHED',
    ['制作调解书或者调解终结书', 'Mediation agreement or end of mediation put in writing'],
    PAPER,
  ),
  police('COURT_ASKED_FILE', ['法院调卷', 'A court asks for the file'], LETTER, {
    date: { zh: '来函指定的日期', en: 'date named in the letter', optional: true },
  }),
  police('COURT_FILE_SENT', ['案卷已移送法院', 'File sent to the court'], PAPER),
  police('SUIT_FILED', ['当事人已起诉', 'A party has sued'], LETTER),
  police(
    'COMPENSATION_SETTLED',
    ['赔偿已履行完毕', 'Compensation paid in full'],
    ['收据或者转账凭证', 'Receipt or proof of transfer'],
  ),

  insurer('CLAIM_PAPERS_LISTED', ['已书面告知需要的单证', 'Told in writing which papers are needed'], CLAIM, {
    perParty: true,
  }),
  insurer('CLAIM_PAPERS_COMPLETE', ['理赔单证收齐', 'Papers of the claim complete'], CLAIM, { perParty: true }),
  insurer('CLAIM_DECIDED', ['已核定并通知结果', 'Decided, result told'], CLAIM, { perParty: true }),
  insurer('CLAIM_FOUND_OUTSIDE', ['核定不属于保险责任', 'Decided: not covered'], CLAIM, { perParty: true }),
  insurer('CLAIM_REFUSAL_SENT', ['拒赔通知书已发出', 'Refusal with reasons sent'], CLAIM, { perParty: true }),
  insurer('COMPENSATION_AGREED', ['达成赔偿协议', 'Agreement on the compensation reached'], CLAIM, { perParty: true }),
  insurer('UNDISPUTED_PART_PAID', ['已先行支付可以确定的数额', 'Undisputed part paid'], CLAIM, { perParty: true }),
  insurer('CLAIM_PAID', ['赔款已支付', 'Compensation paid'], CLAIM, { perParty: true }),
] as const satisfies readonly Milestone[];

export type MilestoneCode = (typeof MILESTONES)[number]['code'];

const BY_CODE = new Map<string, Milestone>(MILESTONES.map((each) => [each.code, each]));

export const milestoneOf = (code: string): Milestone | null => BY_CODE.get(code) ?? null;
