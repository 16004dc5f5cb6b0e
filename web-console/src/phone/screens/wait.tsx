import { type ReactElement } from 'react';
import { Dialog } from 'antd-mobile';
import { PhoneFileOwnClaimDocument, PhoneRequestOfficerDocument } from '../../api/generated/graphql.ts';
import { formatTime } from '../../shared/format.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, usePick, useWords } from '../../shared/i18n.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { GuideCard } from '../kit/guide-card.tsx';
import { BigButton, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { isOpen, missingPhotos, nextMover } from '../screen-for.ts';
import { useCommand } from '../use-command.ts';
import { Recusal } from './recusal.tsx';

const words = {
  bar: ['我的事故', 'My case'],
  OTHER_PARTY: ['等对方', 'Waiting for the other side'],
  OTHER_PARTY_hint: ['对方交齐后，这里自己往下走', 'This page moves on when they are done'],
  ME: ['该你了', 'Your turn'],
  ME_hint: ['看看下面还有没有要补的', 'See below what is still open'],
  ASSESSOR: ['查勘员正在看', 'An assessor is looking at it'],
  ASSESSOR_hint: ['一般几分钟，会按规则给出建议', 'Usually a few minutes, then a proposal under the rules'],
  OFFICER: ['民警正在看', 'An officer is looking at it'],
  OFFICER_hint: ['有消息这里和短信都会告诉你', 'You will hear here and by text message'],
  CENTER: ['事故处理中心在办', 'The accident centre is working on it'],
  CENTER_hint: ['有消息这里和短信都会告诉你', 'You will hear here and by text message'],
  SYSTEM: ['正在办', 'Working on it'],
  SYSTEM_hint: ['几秒钟就好', 'A few seconds'],
  NOBODY: ['办完了', 'Done'],
  NOBODY_hint: ['没有要你做的了', 'Nothing more to do'],
  ownClaim: ['只有你一辆车', 'Only your car'],
  ownClaimHint: [
    '照片和经过已经封存，可以直接送你的保险公司。先把保险公司填好。',
    'Photos and account are sealed: send them to your own insurer. State your insurer first.',
  ],
  ownClaimSend: ['送我的保险公司', 'Send to my insurer'],
  safe: ['可以先把车停好，这一页开着就行', 'Park safely and keep this page open'],
  caseNo: ['事故编号', 'Case number'],
  done: ['已经办好的', 'Done so far'],
  photos: ['{n} 张照片已封存', '{n} photos sealed'],
  cleared: ['{time} 已挪到路边', 'Off the road at {time}'],
  accountIn: ['{time} 交了你的经过', 'Your account is in, {time}'],
  otherIn: ['{time} 对方交了经过', 'Their account is in, {time}'],
  signed: ['{time} 你签了字', 'You signed, {time}'],
  more: ['还可以做', 'You can also'],
  invite: ['请对方加入', 'Invite the other side'],
  account: ['写我的经过', 'Write my account'],
  papers: ['补证件和保险', 'Add papers and insurance'],
  morePhotos: ['拍照片', 'Take photos'],
  askedPhotos: ['要你补拍 {n} 张照片', '{n} more photos are asked for'],
  result: ['再看一遍建议', 'See the proposal again'],
  officer: ['请民警到现场', 'Ask for an officer here'],
  officerAsk: ['请民警到现场后，这起事故由民警处理。', 'An officer then takes over this case.'],
  officerYes: ['请民警', 'Ask for an officer'],
  cancel: ['取消', 'Cancel'],
  officerReason: ['当事人请求民警到场', 'A party asked for an officer'],
} as const satisfies Record<string, Phrase>;

/** While somebody may be guiding the two sides to an agreement. */
const GUIDED: readonly string[] = ['EVIDENCE_SEALED', 'ACCOUNTS_SEALED', 'LIABILITY_PROPOSED', 'AGREEMENT_DRAFTED'];

/** Somebody else has the next move: who, what is done, and what can be added meanwhile. Updates by itself. */
export function WaitScreen({ accidentCase, go, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const pick = usePick();
  const officer = useCommand(PhoneRequestOfficerDocument, 'requestOfficer');
  const ownClaim = useCommand(PhoneFileOwnClaimDocument, 'fileOwnClaim');
  const single = accidentCase.route === 'INSURER_ONLY' && accidentCase.state === 'ACCOUNTS_SEALED';
  const who = single ? 'ME' : nextMover(accidentCase);
  const askOfficer = async (): Promise<void> => {
    const sure = await Dialog.confirm({
      content: t('officerAsk'),
      confirmText: t('officerYes'),
      cancelText: t('cancel'),
    });
    if (sure) await officer.run({ caseId: accidentCase.id, reason: words.officerReason[0] });
  };
  return (
    <Page tone="grey" title={t('bar')} onBack={onBack} tools foot={<p className="foot-note">{t('safe')}</p>}>
      <ProblemNote problem={officer.problem ?? ownClaim.problem} />
      <section className="receipt-card" aria-live="polite">
        <div className="receipt-head">
          <span className="wait-icon">
            <Icon name="clock" size={28} weight={2.2} />
          </span>
          <div>
            <h1>{t(who)}</h1>
            <p>{t(`${who}_hint`)}</p>
          </div>
        </div>
        <div className="receipt-number">
          <small>
            {t('caseNo')} · {pick(accidentCase.stateZh, accidentCase.stateEn)}
          </small>
          <b>{accidentCase.caseNo}</b>
        </div>
      </section>
      {GUIDED.includes(accidentCase.state) && <GuideCard accidentCase={accidentCase} />}
      {single && (
        <section className="receipt-card">
          <h2>{t('ownClaim')}</h2>
          <p>{t('ownClaimHint')}</p>
          <BigButton pending={ownClaim.pending} onClick={() => void ownClaim.run({ caseId: accidentCase.id })}>
            {t('ownClaimSend')}
          </BigButton>
        </section>
      )}
      <DoneSoFar accidentCase={accidentCase} />
      <OpenDoors
        accidentCase={accidentCase}
        go={go}
        onOfficer={accidentCase.allowedSteps.includes('REQUEST_OFFICER') ? () => void askOfficer() : undefined}
      />
      <Recusal accidentCase={accidentCase} />
    </Page>
  );
}

function DoneSoFar({ accidentCase }: Pick<CaseScreenProps, 'accidentCase'>): ReactElement | null {
  const t = useWords(words);
  const me = accidentCase.myParty;
  const other = accidentCase.parties.find((party) => !party.isMe);
  const sealed = accidentCase.photos.filter((photo) => photo.state === 'SEALED').length;
  const lines: string[] = [];
  if (sealed > 0) lines.push(t('photos', { n: sealed }));
  const timed = (key: 'cleared' | 'accountIn' | 'otherIn' | 'signed', at: string | null | undefined): void => {
    if (at != null) lines.push(t(key, { time: formatTime(at) }));
  };
  timed('cleared', accidentCase.clearRoad.clearedAt);
  timed('accountIn', me?.accountSealedAt);
  timed('otherIn', other?.accountSealedAt);
  timed('signed', me?.signedAt);
  if (lines.length === 0) return null;
  return (
    <section className="receipt-card">
      <h2>{t('done')}</h2>
      <ul className="done-list">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="check" size={18} weight={3} />
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything this person may still do, whoever has the next move. */
export function OpenDoors({
  accidentCase,
  go,
  onOfficer,
}: Pick<CaseScreenProps, 'accidentCase' | 'go'> & {
  readonly onOfficer?: (() => void) | undefined;
}): ReactElement | null {
  const t = useWords(words);
  const language = useLanguage();
  const doors: { key: string; icon: IconName; word: string; open: () => void }[] = [];
  const add = (screen: Parameters<typeof go>[0], icon: IconName, word: string): void => {
    if (isOpen(screen, accidentCase)) doors.push({ key: screen, icon, word, open: () => go(screen) });
  };
  const asked = accidentCase.clearRoad.missingSlots.length > 0 ? 0 : missingPhotos(accidentCase);
  if (asked > 0) add('PHOTOS', 'camera', t('askedPhotos', { n: asked }));
  add('INVITE', 'qr', t('invite'));
  add('ACCOUNT', 'pen', t('account'));
  if (accidentCase.myParty?.detailsComplete === false) add('PAPERS', 'doc', t('papers'));
  if (asked === 0) add('PHOTOS', 'camera', t('morePhotos'));
  add('RESULT', 'scale', t('result'));
  if (onOfficer !== undefined) doors.push({ key: 'OFFICER', icon: 'shield', word: t('officer'), open: onOfficer });
  if (doors.length === 0) return null;
  return (
    <section className="receipt-card rows" lang={language === 'zh' ? 'zh-CN' : 'en'} aria-label={t('more')}>
      {doors.map((door) => (
        <button key={door.key} type="button" className="row" onClick={door.open}>
          <Icon name={door.icon} size={22} />
          <b>{door.word}</b>
          <Icon name="next" size={18} />
        </button>
      ))}
    </section>
  );
}
