import type { PolicyKind } from '../policy/definition.ts';

/** What each kind of rule is, for people. */
export const KIND_TEXTS: Record<PolicyKind, { readonly zh: string; readonly en: string }> = {
  CITY_POLICY: { zh: '城市政策', en: 'City policy' },
  ELIGIBILITY: { zh: '适用规则', en: 'Eligibility rules' },
  LIABILITY: { zh: '责任情形', en: 'Liability patterns' },
  CALENDAR: { zh: '工作日历', en: 'Working days' },
  MONEY: { zh: '赔偿参数', en: 'Compensation figures' },
};
