import { liabilityGradeWords } from '../../shared/code-words.ts';
import type { Phrase } from '../../shared/i18n.ts';
import { mandateActWords } from './case-words.ts';

/** How a member of the city policy is filled in. Money is asked in yuan and kept in fen. */
export type MemberKind = 'yuan' | 'time' | 'lines' | 'acts' | 'switch' | 'route' | 'pedestrian' | 'number' | 'group';

export interface PolicyMember {
  readonly name: string;
  readonly kind: MemberKind;
  /** Empty means null: no cap, the whole day, the whole city. */
  readonly nullable?: true;
  readonly label: Phrase;
  readonly help: Phrase;
}

/** Every member of the city policy in the order in which people think of them (schema/policy/city-policy.ts). */
export const POLICY_MEMBERS: readonly PolicyMember[] = [
  {
    name: 'capFen',
    kind: 'yuan',
    nullable: true,
    label: ['单车损失限额（元）', 'Cap per vehicle (yuan)'],
    help: ['超过时按下面的“超限额”处理；空着就是没有限额', 'Above it the over-cap route applies; empty means no cap'],
  },
  {
    name: 'overCapRoute',
    kind: 'route',
    label: ['超限额时', 'Above the cap'],
    help: ['线上认定仍须各方共同申请', 'Online still needs the joint application'],
  },
  {
    name: 'windowFrom',
    kind: 'time',
    nullable: true,
    label: ['线上认定开始', 'Online from'],
    help: [
      '按事故时间算，含这一分钟；两个都空着就是全天',
      'By the accident’s time, inclusive; both empty means all day',
    ],
  },
  {
    name: 'windowUntil',
    kind: 'time',
    nullable: true,
    label: ['线上认定结束', 'Online until'],
    help: ['不含这一分钟，可以跨零点', 'Exclusive; may cross midnight'],
  },
  {
    name: 'areaDistricts',
    kind: 'lines',
    nullable: true,
    label: ['开办快处的区县（代码）', 'Districts (codes)'],
    help: ['一行一个六位代码；空着就是全市', 'One six-digit code per line; empty means the whole city'],
  },
  {
    name: 'expressways',
    kind: 'lines',
    label: ['按高速公路处理的路名', 'Roads that count as expressways'],
    help: ['一行一个；地图上已是高速的不用写', 'One per line; those the map knows need not be listed'],
  },
  {
    name: 'expresswayOnline',
    kind: 'switch',
    label: ['高速公路可以线上认定', 'Online on expressways'],
    help: ['自行协商不受影响', 'Agreement between the parties is not affected'],
  },
  {
    name: 'insurersInScheme',
    kind: 'lines',
    nullable: true,
    label: ['参加快处的保险公司（代码）', 'Insurers that take part (codes)'],
    help: ['一行一个；空着就是全部。没参加的只少现场理赔一步', 'One per line; empty means all of them'],
  },
  {
    name: 'multiVehicleRoute',
    kind: 'route',
    label: ['三辆以上机动车', 'Three or more cars'],
    help: ['线上认定仍须各方共同申请', 'Online still needs the joint application'],
  },
  {
    name: 'pedestrianRoute',
    kind: 'pedestrian',
    label: ['车与行人，没人受伤', 'Car and pedestrian, nobody hurt'],
    help: ['法律允许自行协商，本市可以更严', 'The law allows agreement; the city may be stricter'],
  },
  {
    name: 'electronicMarksCount',
    kind: 'switch',
    label: ['电子标志算数', 'Electronic marks count'],
    help: ['检验标志、保险标志的电子件', 'Of inspection and of insurance'],
  },
  {
    name: 'mandatableActs',
    kind: 'acts',
    label: ['可以授权的事项', 'Acts that may be delegated'],
    help: [
      '法律留给民警的事项不在其中，也授不出去',
      'What the law reserves to officers is not among them and cannot be delegated',
    ],
  },
  {
    name: 'mandateNeedsApprover',
    kind: 'switch',
    label: ['授权须第二人批准', 'Mandates need a second person'],
    help: ['打开后，签发的授权等人批准才生效', 'When on, a mandate waits for approval'],
  },
  {
    name: 'actApprovalMinutes',
    kind: 'number',
    label: ['民警单次批准有效（分钟）', 'One approval by an officer holds (min)'],
    help: ['超出授权的一件事，民警批准后在这段时间里做', 'For one act beyond a mandate, once approved'],
  },
  {
    name: 'accountRevealMinutes',
    kind: 'number',
    label: ['等另一方说法（分钟）', 'Wait for the other account (min)'],
    help: ['过了就可以先看已封存的一方', 'After it the sealed side may be read'],
  },
  {
    name: 'slaSeconds',
    kind: 'group',
    label: ['服务时限（秒）', 'Service yardsticks (s)'],
    help: ['不是法定期限', 'No statutory time limit'],
  },
  {
    name: 'unmaskMinutes',
    kind: 'number',
    label: ['明文查看时长（分钟）', 'Unmasking lasts (min)'],
    help: ['到时自动恢复打码', 'Masked again after it'],
  },
  {
    name: 'gradeSharePercent',
    kind: 'group',
    label: ['各责任档比例（%）', 'Share of each grade (%)'],
    help: ['商业险惯例，不是法律', 'Usual practice, no law'],
  },
  {
    name: 'unmaskAlertPerDay',
    kind: 'number',
    label: ['一天看明文几次提醒', 'Unmaskings a day before an alert'],
    help: ['超过时告诉督导和审计', 'Above it supervisor and auditor are told'],
  },
  {
    name: 'claimsAccountsPerInsurer',
    kind: 'number',
    label: ['每家公司理赔账号数', 'Claims accounts per insurer'],
    help: ['能看理赔收件的账号', 'Accounts that may see claims'],
  },
  {
    name: 'requireSigningRecording',
    kind: 'switch',
    label: ['电子签名须同步录音录像', 'Signing needs a recording'],
    help: ['指民警文书上当事人的电子签名', 'A party’s electronic signature on an officer’s document'],
  },
];

/** Names inside a group of numbers. */
const GROUP_WORDS: Readonly<Record<string, Phrase>> = {
  dispatchDecision: ['派单', 'Dispatch'],
  crewAccept: ['车组应答', 'Crew accepts'],
  urbanArrival: ['市区到场', 'Arrival in town'],
  remotePickUp: ['线上接手', 'Remote pick-up'],
  remoteResult: ['线上出结果', 'Remote result'],
  onSceneTotal: ['现场全程', 'Total on scene'],
  ...liabilityGradeWords,
};

/** A name inside a group as people say it, or itself. */
export const groupName = (name: string): Phrase => GROUP_WORDS[name] ?? [name, name];

/** An act as people say it, or its code. */
export const actName = (act: string): Phrase => mandateActWords[act] ?? [act, act];

/** A member that this form knows nothing of yet: its own name, and its value as JSON. */
export const otherMember = (name: string, value: unknown): PolicyMember => ({
  name,
  kind: typeof value === 'boolean' ? 'switch' : typeof value === 'number' ? 'number' : 'group',
  label: [name, name],
  help: ['', ''],
});

/** The members of a content in the order of the form, those that the form knows nothing of last. */
export function membersOf(content: Readonly<Record<string, unknown>>): readonly PolicyMember[] {
  const known = POLICY_MEMBERS.filter(({ name }) => Object.hasOwn(content, name));
  const names = new Set([...known.map(({ name }) => name), 'unconfirmed']);
  const others = Object.entries(content).filter(([name]) => !names.has(name));
  return [...known, ...others.map(([name, value]) => otherMember(name, value))];
}
