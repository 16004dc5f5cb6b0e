/**
 * The conditions under which a role acts, named once. Those about which cases somebody sees are SQL in `visibility.ts`; the others
 * are checked by the command that takes the step.
 */
export const CONDITIONS = {
  ownCity: { zh: '本市', en: 'of one’s own city', source: 'design 4.1' },
  ownCase: { zh: '自己是当事人的案件', en: 'a case in which one takes part', source: 'domain.md 1.2 PARTY' },
  joinedCase: {
    zh: '凭邀请加入的那一起案件',
    en: 'the one case that was joined by invitation',
    source: 'domain.md 1.2 PARTY',
  },
  seesCase: { zh: '看得到的案件', en: 'a case that one may see', source: 'domain.md 1.2' },
  waitsForGuidance: { zh: '等待引导的案件', en: 'a case that waits for guidance', source: 'Order 146 art 20' },
  inOwnUnitArea: {
    zh: '在所属单位辖区内',
    en: 'inside the area of one’s own unit',
    source: 'domain.md 2.8, 1.2 RURAL',
  },
  claimedOrProposed: {
    zh: '自己认领过或提过建议的案件',
    en: 'a case that one has claimed or proposed in',
    source: 'domain.md 1.2 ASSESSOR',
  },
  claimedByMe: { zh: '正由自己办理', en: 'claimed by oneself', source: 'domain.md 1.2 ASSESSOR' },
  underGeneralProcedure: {
    zh: '一般程序，在中心办理',
    en: 'under the general procedure, at the centre',
    source: 'domain.md 1.3',
  },
  claimAtOwnInsurer: {
    zh: '有本公司理赔的案件',
    en: 'a case with a claim at one’s own insurer',
    source: 'domain.md 1.2, 9.1',
  },
  ownInsured: {
    zh: '有本公司被保险人的案件',
    en: 'a case with one’s own insured',
    source: 'domain.md 1.2 DISPATCH_INS',
  },
  insuredByOwn: { zh: '由本公司承保的当事人', en: 'a party insured by one’s own insurer', source: 'domain.md 9.1' },
  mandateInForce: {
    zh: '授权有效，且行为、形态、上限、区域、时段都在内',
    en: 'a mandate in force that covers act, form, ceiling, area and hours',
    source: 'domain-decisions.md 6',
  },
  stepLegal: { zh: '案件状态允许这一步', en: 'the state of the case accepts the step', source: 'state machine' },
  serviceDone: { zh: '相关服务记录齐全', en: 'what the step needs has been recorded', source: 'Order 146' },
  crewMember: { zh: '自己所在的车组', en: 'a unit in whose crew one serves', source: 'domain.md 1.2 CREW' },
  ownClaim: { zh: '送到本公司的理赔', en: 'a claim handed to one’s own insurer', source: 'domain.md 9.1' },
  codeOnPhone: { zh: '手机收到的验证码', en: 'the code sent to the phone', source: 'design 4.2' },
  passwordAndFactor: {
    zh: '密码，以及岗位要求的第二因素',
    en: 'password, and the second factor that the office needs',
    source: 'domain.md 9.2',
  },
  invitationAndPin: { zh: '邀请链接和 PIN', en: 'invitation and PIN', source: 'design 4.2' },
  ownSession: { zh: '自己的登录', en: 'one’s own session', source: 'domain.md 9.2' },
  notOneself: { zh: '不是自己的账号', en: 'not one’s own account', source: 'domain.md 9.2 (separation of duties)' },
  officesSeparated: {
    zh: '系统、安全、审计三岗位不兼任；岗位与单位相符',
    en: 'administrators’ offices apart; roles that fit the employer',
    source: 'domain.md 9.2, 1.1',
  },
  notLastAdministrator: {
    zh: '不是该管理岗位最后一人',
    en: 'not the last holder of an administrator’s office',
    source: 'choice',
  },
  fieldOfRole: {
    zh: '岗位可看的字段，写明原因，限时',
    en: 'a field that the role may have, for a reason and a time',
    source: 'domain.md 9.3',
  },
  secondPerson: { zh: '起草人以外的人', en: 'somebody other than the drafter', source: 'design 4.7' },
  issuerHasIt: { zh: '自己有的权限', en: 'what one holds oneself', source: 'design 4.8' },
} as const satisfies Readonly<Record<string, { readonly zh: string; readonly en: string; readonly source: string }>>;

export type ConditionName = keyof typeof CONDITIONS;
