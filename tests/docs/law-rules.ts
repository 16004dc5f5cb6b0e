/** One rule of law that the product keeps, beside those that are rows of a table of their own. */
export interface LawRule {
  /** As in the domain reference. */
  readonly id: string;
  readonly ruleZh: string;
  readonly articleZh: string;
  /** File, or file and function, in which it lives. Null: not in the program, and why, in `note`. */
  readonly where: string | null;
  /** Test file that fails when it breaks. */
  readonly test: string | null;
  readonly note?: string;
}

const ORDER = '《道路交通事故处理程序规定》';
const CENTER = '一般程序的文书由事故处理中心办理；本版只转交、计时、留痕';

export const LAW_RULES: readonly LawRule[] = [
  {
    id: 'LAW-02, LAW-03',
    ruleZh: '轻微财损、无争议：先撤离现场，再协商',
    articleZh: '《道路交通安全法》第七十条',
    where: 'schema/accident/eligibility-table.ts (E-28), schema/evidence/service.ts',
    test: 'tests/integration/slice/happy-path.test.ts',
  },
  {
    id: 'LAW-04',
    ruleZh: '十三条各情形：保护现场并立即报警',
    articleZh: `${ORDER}第十三条`,
    where: 'schema/accident/hold-rules.ts (E-01..E-13)',
    test: 'tests/unit/accident/rules.test.ts',
  },
  {
    id: 'LAW-05',
    ruleZh: '无标志、撞设施：拍照、挪车后报警，与十三条不同',
    articleZh: `${ORDER}第十四条`,
    where: 'schema/accident/eligibility-table.ts (E-14, E-15)',
    test: 'tests/unit/accident/rules.test.ts',
  },
  {
    id: 'LAW-09',
    ruleZh: '撤离现场后报警：三个工作日内决定是否受理，不予受理书面说明',
    articleZh: `${ORDER}第十八条`,
    where: 'schema/lifecycle/late-report.ts, schema/clock/table-police.ts (DL-01)',
    test: 'tests/integration/lifecycle/late-report.test.ts',
  },
  {
    id: 'LAW-20, LAW-21',
    ruleZh: '自行协商的范围；第十三条第一款各情形除外',
    articleZh: `${ORDER}第十九条`,
    where: 'schema/accident/rules.ts',
    test: 'tests/unit/accident/rules.test.ts',
  },
  {
    id: 'LAW-23',
    ruleZh: '有争议的，共同申请线上认定',
    articleZh: `${ORDER}第二十条第一款`,
    where: 'schema/accident/eligibility-table.ts (E-17, E-18), schema/determination/rules.ts',
    test: 'tests/unit/accident/rules.test.ts',
  },
  {
    id: 'LAW-24',
    ruleZh: '当事人要求民警到场，一定派民警',
    articleZh: `${ORDER}第二十条第二款`,
    where: 'schema/accident/decision.ts (handToOfficer), schema/case/state-machine.ts (HAND_OVER)',
    test: 'tests/integration/law/sequences.test.ts',
  },
  {
    id: 'LAW-25',
    ruleZh: '协议书载明事项，共同签名',
    articleZh: `${ORDER}第二十一条`,
    where: 'schema/agreement/document.ts',
    test: 'tests/integration/slice/happy-path.test.ts',
  },
  {
    id: 'LAW-26',
    ruleZh: '自行赔偿或者向保险公司索赔',
    articleZh: `${ORDER}第二十二条`,
    where: 'schema/claim/service.ts',
    test: 'tests/integration/slice/happy-path.test.ts',
  },
  {
    id: 'LAW-30',
    ruleZh: '简易程序的范围：财产损失，或者伤势轻微且各方一致同意，不涉嫌犯罪',
    articleZh: `${ORDER}第二十三条`,
    where: 'schema/determination/rules.ts',
    test: 'tests/integration/determination',
  },
  {
    id: 'LAW-33',
    ruleZh: '当场或者三个工作日内制作认定书，载明法定事项',
    articleZh: `${ORDER}第二十四条`,
    where: 'schema/determination/content.ts, schema/clock/table-police.ts (DL-02)',
    test: 'tests/integration/determination',
  },
  {
    id: 'LAW-34',
    ruleZh: '当事人签名；拒绝签名或者接收的，注明后照样送达',
    articleZh: `${ORDER}第二十四条、第二十六条`,
    where: 'schema/determination/signing.ts, schema/determination/serving.ts',
    test: 'tests/integration/determination',
  },
  {
    id: 'LAW-35, LAW-36',
    ruleZh: '共同请求的，当场调解；有异议、拒签、不同意的，不调解',
    articleZh: `${ORDER}第二十五条、第二十六条`,
    where: 'schema/determination/mediation.ts',
    test: 'tests/integration/determination',
  },
  {
    id: 'LAW-40..LAW-45, LAW-47..LAW-51',
    ruleZh: '一般程序：两名民警、勘查、鉴定、认定',
    articleZh: `${ORDER}第二十七条至第六十九条`,
    where: null,
    test: null,
    note: CENTER,
  },
  {
    id: 'LAW-46',
    ruleZh: '成因无法查清的，出具事故证明，不划责，不按对半',
    articleZh: `${ORDER}第六十七条`,
    where: 'schema/determination/rules.ts (CERTIFICATE), schema/liability/grades.ts',
    test: 'tests/unit/liability/grades.test.ts',
  },
  {
    id: 'LAW-60..LAW-67, LAW-70..LAW-76',
    ruleZh: '复核与调解',
    articleZh: `${ORDER}第七十一条至第九十四条`,
    where: 'schema/clock/table-afterwards.ts（时限）',
    test: 'tests/unit/clock/table-dates.test.ts',
    note: CENTER,
  },
  {
    id: 'LAW-77, LAW-78',
    ruleZh: '机动车与非机动车、行人之间的赔偿；没有本地比例的不计算',
    articleZh: '《道路交通安全法》第七十六条',
    where: 'schema/money/shares.ts',
    test: 'tests/unit/money',
  },
  {
    id: 'ORG-09..11',
    ruleZh: '管辖、移送；移送后时限重新计算',
    articleZh: `${ORDER}第九条至第十一条`,
    where: 'schema/lifecycle/transfer.ts, schema/clock/follow.ts',
    test: 'tests/integration/lifecycle',
  },
  {
    id: 'REC-105',
    ruleZh: '回避：两个工作日内决定；决定前只固定证据',
    articleZh: `${ORDER}第一百零五条`,
    where: 'schema/determination/desk.ts',
    test: 'tests/integration/determination',
  },
  {
    id: 'MAN-1',
    ruleZh: '只有民警签发认定书；查勘员、辅警引导、建议、定损',
    articleZh: `${ORDER}第四条、第二十条、第二十四条`,
    where: 'schema/case/state-machine.ts (STEP_ACTORS), schema/mandate/rules.ts (NEVER_GRANTABLE)',
    test: 'tests/unit/case/sequences.test.ts',
  },
  {
    id: 'SIGN-263',
    ruleZh: '当事人签名时同步录音录像',
    articleZh: '《公安机关办理行政案件程序规定》第二百六十三条',
    where: 'schema/determination/recordings.ts',
    test: 'tests/integration/determination',
  },
  {
    id: 'PIPL-24',
    ruleZh: '自动化决定要说明理由，由人作出决定',
    articleZh: '《个人信息保护法》第二十四条',
    where: 'schema/liability/service.ts, schema/accident/decision.ts',
    test: 'tests/integration/slice/refused-authority.test.ts',
  },
  {
    id: 'PIPL-51',
    ruleZh: '个人信息默认遮蔽，查看全文要写明理由并留痕',
    articleZh: '《个人信息保护法》第五十一条、第五十五条',
    where: 'schema/access/masking.ts',
    test: 'tests/unit/access/masking.test.ts',
  },
];
