import type { Phrase } from '../shared/i18n.ts';

/** Words used by the frame of every phone page. */
export const frameWords = {
  product: ['事故快处', 'Accident help'],
  wantOfficer: ['我要民警', 'I want an officer'],
  call110: ['报警 110', 'Call 110'],
  call110Short: ['打 110', 'Call 110'],
  back: ['返回', 'Back'],
  next: ['下一步', 'Next'],
  change: ['修改', 'Change'],
  cancel: ['取消', 'Cancel'],
  close: ['关闭', 'Close'],
  done: ['好了', 'Done'],
  elder: ['大字版', 'Large type'],
  elderOff: ['标准字', 'Normal type'],
  readAloud: ['读给我听', 'Read to me'],
  stopReading: ['停止朗读', 'Stop reading'],
  language: ['English', '中文'],
  stepCount: ['第 {n} 步，共 7 步：{name}', 'Step {n} of 7: {name}'],
  loading: ['正在打开', 'Opening'],
  updating: ['正在更新', 'Updating'],
  retry: ['重试', 'Try again'],
  cannotOpen: ['没打开，再试一次', 'Could not open. Try again'],
  offline: ['没有网络。写的内容都存在这台手机', 'No network. Everything you typed is kept on this phone'],
  offlinePhotos: [
    '没有网络。{n} 张照片已存在这台手机，有网自动发送',
    'No network. {n} photos kept on this phone, sent when back',
  ],
  refCode: ['编号 {code}', 'ref {code}'],
  notFound: ['没有这起事故，或不是用这个手机号办的', 'No such case, or it belongs to another phone number'],
  home: ['回首页', 'Home'],
  me: ['你', 'You'],
  other: ['对方', 'Other side'],
} as const satisfies Record<string, Phrase>;

/** Names of the seven steps. */
export const stepNames: readonly Phrase[] = [
  ['安全', 'Safety'],
  ['人和车', 'People, cars'],
  ['拍照', 'Photos'],
  ['挪车', 'Move'],
  ['对方', 'Other side'],
  ['经过', 'What happened'],
  ['看结果', 'Result'],
];
