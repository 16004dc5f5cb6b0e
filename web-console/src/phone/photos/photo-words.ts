import type { Phrase } from '../../shared/i18n.ts';

export const photoWords = {
  title: ['拍 {n} 张就能挪车', '{n} photos, then you can move'],
  titleElder: ['拍第 {n} 张，共 {total} 张', 'Photo {n} of {total}'],
  more: ['还可以多拍几张', 'You may add more'],
  which: ['第 {n} 张 · {name}', 'Photo {n} · {name}'],
  likeThis: ['照着这个样子拍', 'Take it like this'],
  received: ['{total} 张里 {n} 张已安全送达', '{n} of {total} safely received'],
  gallery: ['从相册选', 'From gallery'],
  take: ['拍照', 'Take photo'],
  help: ['找人帮我', 'Get help'],
  finish: ['拍好了', 'Finished'],
  note: ['拍得不理想也能用，不会卡住你 · 拍完自动上传', 'Imperfect photos are fine · sent by themselves'],
  hintBLURRED: ['有点糊，能再拍一张吗？着急就先用这张', 'A bit blurred. Retake, or use it for now'],
  hintDARK: ['有点暗，能再拍一张吗？着急就先用这张', 'A bit dark. Retake, or use it for now'],
  hintBRIGHT: ['太亮了，能再拍一张吗？着急就先用这张', 'Too bright. Retake, or use it for now'],
  useIt: ['先用这张', 'Use it'],
  takeAgain: ['再拍一张', 'Retake'],
  waiting: ['待发', 'Waiting'],
  sending: ['发送中 {n}%', 'Sending {n}%'],
  delivered: ['已送达', 'Received'],
  failed: ['没送出，点这里重发', 'Not sent, tap to resend'],
} as const satisfies Record<string, Phrase>;
