import type { MoneyReason } from './trial.ts';

const CTPLI = ['《机动车交通事故责任强制保险条例》', 'Compulsory Insurance Regulations'] as const;
const CIVIL = ['《民法典》', 'Civil Code'] as const;
const SAFETY = ['《道路交通安全法》', 'Road Traffic Safety Law'] as const;
const COURT = [
  '《最高人民法院关于审理道路交通事故损害赔偿案件适用法律若干问题的解释》',
  'Supreme People’s Court, Interpretation on Road Traffic Damages',
] as const;
const MUTUAL = ['交强险互碰自赔处理机制', 'Mechanism of mutual self-compensation under compulsory cover'] as const;
const ORDER = ['《道路交通事故处理程序规定》', 'MPS Order 146'] as const;

const reason = (
  key: string,
  textZh: string,
  textEn: string,
  law: readonly [zh: string, en: string],
  articleZh = '',
  articleEn = '',
): MoneyReason => ({
  key,
  textZh,
  textEn,
  articleZh: `${law[0]}${articleZh}`,
  articleEn: articleEn === '' ? law[1] : `${law[1]}, ${articleEn}`,
});

/** Every reason that a trial can give, by key. @source domain.md 5.1-5.3, LAW-77, LAW-78, domain-decisions.md 1 and 5 */
export const REASONS = {
  COMPULSORY_FIRST: reason(
    'COMPULSORY_FIRST',
    '先由交强险在限额内赔付',
    'Compulsory cover pays first, within its limit',
    CIVIL,
    '第一千二百一十三条',
    'Art 1213',
  ),
  SEVERAL_INSURERS: reason(
    'SEVERAL_INSURERS',
    '多辆保险车辆：损失不超过限额之和的按限额比例分担，超过的各赔足限额',
    'Several insured vehicles: by ratio of limits within their sum, full limits above it',
    COURT,
    '第十八条',
    'Art 18',
  ),
  SEVERAL_VICTIMS: reason(
    'SEVERAL_VICTIMS',
    '同一限额由多名受损方按损失比例分享',
    'Several victims share a limit in proportion to their losses',
    COURT,
    '第十九条',
    'Art 19',
  ),
  UNINSURED: reason(
    'UNINSURED',
    '应投保而未投保的，由投保义务人在限额内赔付',
    'Without compulsory cover the person bound to insure pays within the limit',
    COURT,
    '第十六条',
    'Art 16',
  ),
  UNINSURED_AMONG: reason(
    'UNINSURED_AMONG',
    '有车辆未投保的，已投保的保险人先在限额内赔付，再向其追偿',
    'With an uninsured vehicle among them the insurers pay first within their limits, then recover',
    COURT,
    '第十八条',
    'Art 18',
  ),
  ON_BEHALF: reason(
    'ON_BEHALF',
    '无责方交强险的财产赔偿由有责方保险公司代赔',
    'The faultless side’s property payment is made by the insurer of the side at fault',
    MUTUAL,
  ),
  MUTUAL_SELF: reason(
    'MUTUAL_SELF',
    '互碰自赔：各自的交强险赔各自车辆',
    'Mutual self-compensation: each own compulsory cover pays the own vehicle',
    MUTUAL,
  ),
  COMMERCIAL_NEXT: reason(
    'COMMERCIAL_NEXT',
    '交强险不足部分，由商业险按合同赔付',
    'Beyond compulsory cover voluntary cover pays under its contract',
    CIVIL,
    '第一千二百一十三条',
    'Art 1213',
  ),
  TORTFEASOR_LAST: reason(
    'TORTFEASOR_LAST',
    '仍不足的由侵权人赔偿',
    'What remains is paid by the side at fault',
    CIVIL,
    '第一千二百一十三条',
    'Art 1213',
  ),
  OWN_SHARE: reason(
    'OWN_SHARE',
    '按责任比例自行承担',
    'Borne by the side itself, by its own share',
    SAFETY,
    '第七十六条',
    'Art 76',
  ),
  PROPERTY_REFUSED: reason(
    'PROPERTY_REFUSED',
    '无证、醉酒、吸毒、被盗抢或者故意的，交强险不赔财产损失',
    'No licence, drink or drugs, stolen or intent: compulsory cover pays no property',
    CTPLI,
    '第二十二条',
    'Art 22',
  ),
  INJURY_RECOVERED: reason(
    'INJURY_RECOVERED',
    '交强险在限额内先赔人身损害，再向侵权人追偿',
    'Compulsory cover pays personal injury within the limit and recovers it',
    COURT,
    '第十五条',
    'Art 15',
  ),
  MOTOR_SHARE: reason(
    'MOTOR_SHARE',
    '机动车与非机动车、行人：交强险不足部分由机动车一方按规定比例承担',
    'Motor vehicle against cyclist or pedestrian: beyond compulsory cover the motor side pays its share',
    SAFETY,
    '第七十六条',
    'Art 76',
  ),
  MOTOR_NO_FAULT: reason(
    'MOTOR_NO_FAULT',
    '机动车一方没有过错的，承担不超过百分之十',
    'A motor side without fault pays at most ten per cent',
    SAFETY,
    '第七十六条',
    'Art 76',
  ),
  OTHER_INTENT: reason(
    'OTHER_INTENT',
    '非机动车、行人故意碰撞机动车的，机动车一方不赔',
    'The cyclist or pedestrian meant it: the motor side pays nothing',
    SAFETY,
    '第七十六条',
    'Art 76',
  ),
  REGION_WITHOUT_TABLE: reason(
    'REGION_WITHOUT_TABLE',
    '本地区没有机动车与非机动车、行人的分担比例，不计算交强险以外的部分',
    'This region has no table of shares between motor vehicles and others; nothing beyond compulsory cover is computed',
    SAFETY,
    '第七十六条',
    'Art 76',
  ),
  MOTOR_LOSS_OPEN: reason(
    'MOTOR_LOSS_OPEN',
    '机动车一方的损失由非机动车、行人赔多少，这里不计算',
    'What a cyclist or pedestrian owes the motor side is not computed here',
    SAFETY,
    '第七十六条',
    'Art 76',
  ),
  UNDETERMINED: reason(
    'UNDETERMINED',
    '责任无法认定，不计算赔偿',
    'Liability cannot be determined; nothing is computed',
    ORDER,
    '第六十七条',
    'Art 67',
  ),
  NO_LIMITS: reason(
    'NO_LIMITS',
    '没有事故当日的交强险限额，不计算',
    'No limits of compulsory cover are known for the day of the accident; nothing is computed',
    CTPLI,
  ),
  MUTUAL_IF_AGREED: reason(
    'MUTUAL_IF_AGREED',
    '符合互碰自赔条件，各方同意后可以各找自己的保险公司',
    'Mutual self-compensation is open once all sides agree',
    MUTUAL,
  ),
  COND_INSURED: reason(
    'COND_INSURED',
    '两辆以上机动车互碰，都有交强险',
    'Two or more motor vehicles collide, all with compulsory cover',
    MUTUAL,
  ),
  COND_ONLY_VEHICLES: reason(
    'COND_ONLY_VEHICLES',
    '只有车辆损失，没有人伤和车外财产，每辆车不超过限额',
    'Vehicle loss only, no injury, no outside property, none above the limit',
    MUTUAL,
  ),
  COND_ALL_AT_FAULT: reason('COND_ALL_AT_FAULT', '各方都有责任', 'All sides are at fault', MUTUAL),
  COND_AGREED: reason('COND_AGREED', '各方同意互碰自赔', 'All sides agree to it', MUTUAL),
} as const satisfies Record<string, MoneyReason>;
