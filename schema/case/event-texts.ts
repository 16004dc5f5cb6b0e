import type { CaseEventType } from './state-machine.ts';

interface Text {
  readonly zh: string;
  readonly en: string;
}
type Payload = Readonly<Record<string, unknown>>;

/** Events that are no steps of the machine. */
export type OtherEventType = 'ACCIDENT_REPORTED' | 'FACTS_UPDATED' | 'ROUTE_DECIDED';

const text =
  (zh: string, en: string): (() => Text) =>
  () => ({ zh, en });
const string = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
const list = (value: unknown): string => (Array.isArray(value) ? value.map(string).join('、') : '');

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
  ACCOUNT_SEALED: (p) => ({ zh: `${string(p.party)}的经过已封存`, en: 'Account sealed' }),
  ACCOUNTS_COMPLETED: text('双方说法已交齐，互相可见', 'All accounts are in and visible to all sides'),
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
};

/** @param type an event type as stored; one of a later version is shown as its code */
export function eventText(type: string, payload: unknown): Text {
  const make = Object.hasOwn(TEXTS, type) ? TEXTS[type as CaseEventType] : undefined;
  return make?.((payload ?? {}) as Payload) ?? { zh: type, en: type };
}
