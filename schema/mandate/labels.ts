import type { MandateAct } from './rules.ts';

const LABELS: Record<MandateAct, string> = {
  RECEIVE_ORDER: '接受派单',
  SECURE_SCENE: '维护现场安全',
  CAPTURE_EVIDENCE: '采集证据',
  GUIDE_AGREEMENT: '引导自行协商',
  PROPOSE_LIABILITY: '提出责任建议',
  DRAFT_AGREEMENT: '起草协议书',
  SUBMIT_TO_OFFICER: '提交民警',
  ASSESS_DAMAGE: '查勘定损',
  SETTLE_CLAIM: '现场理赔',
  ASSIST_ENTRY: '协助录入',
  SERVE_DOCUMENT: '送达文书',
};

/** An act as it is printed on paper. */
export const actLabel = (act: string): string => (Object.hasOwn(LABELS, act) ? LABELS[act as MandateAct] : act);
