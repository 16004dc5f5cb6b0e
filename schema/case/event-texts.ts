import type { CaseEventType } from './state-machine.ts';

interface Text {
  readonly zh: string;
  readonly en: string;
}
type Payload = Readonly<Record<string, unknown>>;

/** Events that are no steps of the machine. */
export type OtherEventType =
  | 'ACCIDENT_REPORTED'
  | 'FACTS_UPDATED'
  | 'ROUTE_DECIDED'
  | 'CLOCK_CHANGED'
  | 'CLOCK_MISSED'
  | 'PERSONAL_DATA_UNMASKED'
  | 'DETERMINATION_SENT'
  | 'DOCUMENT_KEPT'
  | 'DOCUMENT_CORRECTED'
  | 'DOCUMENT_SUSPENDED';

const text =
  (zh: string, en: string): (() => Text) =>
  () => ({ zh, en });
const string = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
/** A step whose whole story is its reason. */
const because =
  (zh: string, en: string): ((payload: Payload) => Text) =>
  ({ reason }) =>
    string(reason) === '' ? { zh, en } : { zh: `${zh}：${string(reason)}`, en: `${en}: ${string(reason)}` };
const list = (value: unknown): string => (Array.isArray(value) ? value.map(string).join('、') : '');

const CLOCK_CHANGES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  SUSPENDED: ['中止', 'suspended'],
  RESUMED: ['中止结束', 'resumed'],
  EXTENDED: ['延长', 'extended'],
  RECALCULATED: ['按新日历重算', 'counted again by the new calendar'],
};

/** One line per event for the timeline, from its payload. Total, so that no event is shown as a code. */
const TEXTS: Record<CaseEventType | OtherEventType, (payload: Payload) => Text> = {
  ACCIDENT_REPORTED: text('报案', 'Accident reported'),
  ROUTE_DECIDED: (p) => ({
    zh: `规则判定：${string(p.routeZh)}（${list(p.rules)}）`,
    en: `Route decided: ${string(p.route)} (${list(p.rules)})`,
  }),
  FACTS_UPDATED: (p) => ({
    zh: `补充情况：${list(p.factsZh) || list(p.facts)}`,
    en: `Facts updated: ${list(p.facts)}`,
  }),
  PHOTO_UPLOADED: (p) => ({
    zh: `照片 ${string(p.slot)} 已收到并封存`,
    en: `Photo ${string(p.slot)} received and sealed`,
  }),
  EVIDENCE_SEALED: (p) =>
    p.sceneDuty === 'HOLD'
      ? { zh: '最少三张照片已封存，保护现场等民警', en: 'Minimum photos sealed; hold the scene for an officer' }
      : { zh: '三张照片封存，告知可以挪车', en: 'Minimum photos sealed; told that the road may be cleared' },
  ROAD_CLEARED: (p) => ({ zh: `${string(p.party)}已挪到路边`, en: 'Cars moved to the roadside' }),
  PARTY_INVITED: (p) => ({ zh: `邀请${string(p.party)}加入`, en: 'Other party invited' }),
  PARTY_JOINED: (p) => ({ zh: `${string(p.party)}已加入`, en: 'Other party joined' }),
  DETAILS_SUBMITTED: (p) => ({ zh: `${string(p.party)}填写了证件和保险`, en: 'Party details submitted' }),
  ACCOUNT_SEALED: (p) =>
    p.toldAfterReveal === true
      ? {
          zh: `${string(p.party)}的经过已封存（在对方说法公开之后）`,
          en: 'Account sealed, after the other could be read',
        }
      : { zh: `${string(p.party)}的经过已封存`, en: 'Account sealed' },
  ACCOUNTS_COMPLETED: (p) =>
    p.timedOut === true
      ? {
          zh: '等候另一方说法的时间已到，已交的说法公开',
          en: 'The time for the other account ran out; what is told is visible',
        }
      : { zh: '双方说法已交齐，互相可见', en: 'All accounts are in and visible to all sides' },
  CASE_CLAIMED: text('认领案件', 'Case claimed'),
  CASE_RELEASED: (p) => ({ zh: `退回公共队列：${string(p.reason)}`, en: `Released: ${string(p.reason)}` }),
  LIABILITY_PROPOSED: (p) => ({
    zh: `提出责任建议 ${string(p.patternId)}，依据${string(p.article)}`,
    en: `Liability proposed: ${string(p.patternId)}`,
  }),
  PROPOSAL_ANSWERED: (p) => ({
    zh: `当事人答复建议：${p.answer === 'AGREE' ? '同意' : '要民警处理'}`,
    en: `Proposal answered: ${string(p.answer)}`,
  }),
  AGREEMENT_DRAFTED: (p) => ({
    zh: `协议书 ${string(p.documentNo)} 已拟好`,
    en: `Agreement ${string(p.documentNo)} drafted`,
  }),
  AGREEMENT_READ: text('看过协议书', 'Agreement read'),
  AGREEMENT_SIGNED: text('已签字', 'Signed'),
  AGREEMENT_REFUSED: (p) => ({ zh: `不同意签字：${string(p.reason)}`, en: `Refused to sign: ${string(p.reason)}` }),
  SIGNATURES_COMPLETED: text('各方都已签字', 'All parties have signed'),
  DOCUMENT_ISSUED: (p) => ({
    zh: `协议书 ${string(p.documentNo)} 已出具`,
    en: `Agreement ${string(p.documentNo)} issued`,
  }),
  CLAIMS_FILED: text('已送到各保险公司', 'Claims handed to the insurers'),
  CASE_CLOSED: text('办结', 'Closed'),
  OFFICER_REQUESTED: text('当事人要求民警处理', 'A party asked for an officer'),
  PHOTOS_REQUESTED: (p) => ({ zh: `请补拍照片：${list(p.slots)}`, en: `More photos requested: ${list(p.slots)}` }),
  ROUTED_TO_OFFICER: (p) => ({ zh: `转民警：${string(p.reason)}`, en: `Handed to an officer: ${string(p.reason)}` }),
  ROUTED_TO_CENTER: (p) => ({
    zh: `转事故处理中心：${string(p.reason)}`,
    en: `Handed to the centre: ${string(p.reason)}`,
  }),
  REPORT_ACCEPTED: because('受理事后报警', 'Late report accepted'),
  REPORT_REFUSED: because('不予受理', 'Late report refused'),
  ROUTE_RAISED: (p) => ({
    zh: `提高为${string(p.routeZh)}：${string(p.reason)}`,
    en: `Raised to ${string(p.routeEn)}: ${string(p.reason)}`,
  }),
  LOWERING_REQUESTED: (p) => ({
    zh: `申请降为${string(p.routeZh)}：${string(p.reason)}`,
    en: `Lowering to ${string(p.routeEn)} requested: ${string(p.reason)}`,
  }),
  ROUTE_LOWERED: (p) => ({
    zh: `降为${string(p.routeZh)}：${string(p.reason)}`,
    en: `Lowered to ${string(p.routeEn)}: ${string(p.reason)}`,
  }),
  LOWERING_REFUSED: because('不同意降低处理程序', 'Lowering refused'),
  RETURNED_TO_PARTIES: text('交还当事人自行协商', 'Returned to the parties'),
  RETURNED_TO_OFFICER: text('由中心转回民警', 'Returned to an officer'),
  CASE_HANDED_OVER: because('移交其他民警', 'Handed over to a colleague'),
  DIVERTED_TO_SCENE: because('转现场处理', 'Diverted to the scene'),
  RECUSAL_REQUESTED: because('申请回避', 'Recusal requested'),
  RECUSAL_DECIDED: because('回避决定', 'Recusal decided'),
  RECORDING_ATTACHED: text('录音录像已上传并封存', 'Recording received and sealed'),
  DETERMINATION_DRAFTED: (p) => ({
    zh: `${string(p.kindZh) || '认定书'} ${string(p.documentNo)} 已拟好`,
    en: `Determination ${string(p.documentNo)} drafted`,
  }),
  DETERMINATION_WITHDRAWN: because('撤回认定书草稿', 'Draft withdrawn'),
  DETERMINATION_READ: text('看过认定书', 'Determination read'),
  RECEIPT_SIGNED: text('当事人已在认定书上签名', 'Signed by a party'),
  REFUSAL_NOTED: because('已注明拒绝签名', 'Refusal to sign noted'),
  DETERMINATION_ISSUED: (p) => ({
    zh: `${string(p.kindZh) || '认定书'} ${string(p.documentNo)} 已签发`,
    en: `Determination ${string(p.documentNo)} signed by the officer`,
  }),
  DETERMINATION_SERVED: (p) => ({
    zh: `认定书已送达${string(p.party)}（${string(p.channelZh)}）`,
    en: `Determination served (${string(p.channel)})`,
  }),
  DETERMINATION_SENT: (p) => ({ zh: `文书已电子发送给${string(p.party)}，等待确认收到`, en: 'Sent electronically' }),
  SERVICE_COMPLETED: text('各方均已送达', 'Served on all parties'),
  MEDIATED_ON_SPOT: (p) => ({
    zh: `当场调解：${string(p.resultZh)}`,
    en: `On-the-spot mediation: ${string(p.result)}`,
  }),
  APPROVAL_REQUESTED: because('报民警批准', 'Approval requested'),
  APPROVAL_DECIDED: because('审批结果', 'Approval decided'),
  LATE_INJURY_REPORTED: because('事后发现有人受伤', 'An injury was found later'),
  CASE_REOPENED: because('重新办理', 'Reopened'),
  CORRECTION_REQUESTED: because('申请更正', 'Correction requested'),
  CORRECTION_APPROVED: because('批准更正', 'Correction approved'),
  CORRECTION_REFUSED: because('不予更正', 'Correction refused'),
  CASE_MERGED: (p) => ({ zh: `并入案件 ${string(p.intoCaseNo)}`, en: `Merged into ${string(p.intoCaseNo)}` }),
  CASE_ABSORBED: (p) => ({ zh: `并入了案件 ${string(p.caseNo)}`, en: `Absorbed ${string(p.caseNo)}` }),
  CASE_SPLIT: because('分案', 'Split'),
  CASE_TRANSFERRED: (p) => ({
    zh: `移送${string(p.toUnitZh)}管辖：${string(p.reason)}`,
    en: `Transferred to ${string(p.toUnitEn)}: ${string(p.reason)}`,
  }),
  CASE_TRANSFERRED_OUT: because('移送外地', 'Transferred to another city'),
  HOLD_PLACED: because('设置法律保全', 'Legal hold placed'),
  HOLD_LIFTED: because('解除法律保全', 'Legal hold lifted'),
  MILESTONE_RECORDED: (p) => ({ zh: `登记：${string(p.zh)}`, en: `Recorded: ${string(p.en)}` }),
  CLOCK_CHANGED: (p) => {
    const [zh, en] = CLOCK_CHANGES[string(p.change)] ?? ['调整', 'changed'];
    return {
      zh: `时限${zh}：${string(p.clock)} ${string(p.zh)}，${string(p.dueOn)} 前（${string(p.reason)}）`,
      en: `Clock ${string(p.clock)} ${en}, due ${string(p.dueOn)} (${string(p.reason)})`,
    };
  },
  CLOCK_MISSED: (p) =>
    p.kind === 'RIGHT'
      ? {
          zh: `期限届满：${string(p.clock)} ${string(p.zh)}，${string(p.dueOn)} 止`,
          en: `Clock ${string(p.clock)} ran out on ${string(p.dueOn)}`,
        }
      : {
          zh: `逾期：${string(p.clock)} ${string(p.zh)}，应于 ${string(p.dueOn)} 前`,
          en: `Clock ${string(p.clock)} missed, was due ${string(p.dueOn)}`,
        },
  DOCUMENT_KEPT: (p) => ({
    zh: `协议书 ${string(p.documentNo)} 存为证据，未出具`,
    en: `Agreement ${string(p.documentNo)} kept as evidence, not issued`,
  }),
  DOCUMENT_CORRECTED: (p) => ({
    zh: `协议书 ${string(p.documentNo)} 更正版已出具`,
    en: `Corrected version of agreement ${string(p.documentNo)} issued`,
  }),
  DOCUMENT_SUSPENDED: text('协议暂停履行，已通知保险公司', 'Agreement suspended; the insurers are told'),
  PERSONAL_DATA_UNMASKED: because('查看完整个人信息', 'Personal data unmasked'),
};

/** @param type an event type as stored; one of a later version is shown as its code */
export function eventText(type: string, payload: unknown): Text {
  const make = Object.hasOwn(TEXTS, type) ? TEXTS[type as CaseEventType] : undefined;
  return make?.((payload ?? {}) as Payload) ?? { zh: type, en: type };
}
