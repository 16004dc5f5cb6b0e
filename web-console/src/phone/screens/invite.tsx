import { type ReactElement, useCallback, useEffect, useRef, useState } from 'react';
import { ActionSheet, Dialog } from 'antd-mobile';
import {
  PhoneCreateInvitationDocument,
  PhoneRequestOfficerDocument,
  PhoneSignOutDocument,
  PhoneUpdateFactsDocument,
} from '../../api/generated/graphql.ts';
import { useMutation } from 'urql';
import { formatDuration } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, useWords } from '../../shared/i18n.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { clearDraft, readDraft, writeDraft } from '../drafts.ts';
import { BigButton, ProblemNote } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { useNow } from '../kit/use-now.ts';
import { useCommand } from '../use-command.ts';
import { frameWords } from '../words.ts';

const words = {
  title: ['请对方扫一下', 'Ask them to scan'],
  lead: [
    '用微信或相机扫码，不用装软件。各写各的，交齐之前谁也看不到对方写的。',
    'WeChat or the camera will do, no app. Accounts stay sealed until both are in.',
  ],
  cannotScan: ['扫不了？请对方打开 {host} 输入', 'Cannot scan? They open {host} and type'],
  pin: ['口令', 'PIN'],
  pinHint: ['扫完码要输这 4 位口令', 'They need this PIN after scanning'],
  qr: ['给对方扫的二维码', 'QR code for the other side'],
  validFor: ['还有 {time}有效', 'Valid for {time}'],
  expired: ['过期了', 'Expired'],
  renew: ['换一个', 'New one'],
  waiting: ['正在等对方', 'Waiting for them'],
  waitingHint: ['对方一加入，这里会响一声', 'You will hear a tone when they join'],
  onePhone: ['只有一部手机，轮流填', 'Only one phone, take turns'],
  onePhoneAsk: [
    '请先写完你自己的。接着这部手机会切换给对方，对方输口令 {pin} 后填写。填完后你用自己的手机号重新登录，就能接着办。',
    'Write your own part first. The phone then switches to them: they enter PIN {pin}. Afterwards sign in again with your number to go on.',
  ],
  onePhoneGo: ['交给对方', 'Hand over'],
  refuses: ['对方不愿意，或已经离开', 'They refuse, or have left'],
  left: ['对方已经离开', 'They have left'],
  leftHint: ['要由民警处理', 'An officer takes over'],
  unwilling: ['对方不愿意填', 'They do not want to'],
  unwillingHint: ['请民警到场', 'Ask an officer to come'],
  unwillingReason: ['对方不愿意在线填写', 'The other side does not want to fill it in online'],
  mineFirst: ['先写我自己的经过', 'Write my own account first'],
  mineDone: ['我的已经交了', 'Mine is in'],
  papers: ['先填证件和保险', 'Papers and insurance first'],
} as const satisfies Record<string, Phrase>;

interface KeptInvitation {
  readonly url: string;
  readonly joinCode: string;
  readonly pin: string;
  readonly qrSvg: string;
  readonly expiresAt: string;
}

/** The invitation of this case, kept on the phone so that coming back shows the same code while it is valid. */
function useInvitation(caseId: string) {
  const name = `invitation:${caseId}`;
  const create = useCommand(PhoneCreateInvitationDocument, 'createInvitation');
  const [invitation, setInvitation] = useState<KeptInvitation | null>(() => readDraft(name) as KeptInvitation | null);
  const { run } = create;
  const renew = useCallback(async () => {
    const made = await run({ caseId });
    if (made === null) return;
    const { url, joinCode, pin, qrSvg, expiresAt } = made;
    const kept = { url, joinCode, pin, qrSvg, expiresAt };
    writeDraft(name, kept);
    setInvitation(kept);
  }, [caseId, name, run]);
  const started = useRef(false);
  useEffect(() => {
    if (started.current || (invitation !== null && new Date(invitation.expiresAt).getTime() > Date.now())) return;
    started.current = true;
    void renew();
  }, [invitation, renew]);
  return { invitation, renew, create };
}

/** Step 5: QR, code and PIN for the other side; the page moves on by itself when they join. */
export function InviteScreen({ accidentCase, go, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const frame = useWords(frameWords);
  const language = useLanguage();
  const { invitation, renew, create } = useInvitation(accidentCase.id);
  const now = useNow(true);
  const [, signOut] = useMutation(PhoneSignOutDocument);
  const officer = useCommand(PhoneRequestOfficerDocument, 'requestOfficer');
  const facts = useCommand(PhoneUpdateFactsDocument, 'updateFacts');

  const secondsLeft = invitation === null ? 0 : (new Date(invitation.expiresAt).getTime() - now) / 1000;
  const valid = invitation !== null && secondsLeft > 0;
  const myAccountIsIn = accidentCase.myParty?.accountSealedAt != null;
  const problem = create.problem ?? officer.problem ?? facts.problem;

  const handOver = async (): Promise<void> => {
    if (invitation === null) return;
    const sure = await Dialog.confirm({
      content: t('onePhoneAsk', { pin: invitation.pin }),
      confirmText: t('onePhoneGo'),
      cancelText: frame('cancel'),
    });
    if (sure) {
      // A signed-in driver cannot be both sides; the other person gets a session of their own.
      await signOut({});
      clearDraft(`invitation:${accidentCase.id}`);
      window.location.assign(invitation.url);
    }
  };
  const askWhy = (): void => {
    const sheet = ActionSheet.show({
      cancelText: frame('cancel'),
      closeOnAction: true,
      actions: [
        { key: 'left', text: t('left'), description: t('leftHint') },
        { key: 'unwilling', text: t('unwilling'), description: t('unwillingHint') },
      ],
      onAction: ({ key }) => {
        sheet.close();
        if (key === 'left') void facts.run({ caseId: accidentCase.id, facts: { partyLeft: 'YES' } });
        else void officer.run({ caseId: accidentCase.id, reason: words.unwillingReason[0] });
      },
    });
  };
  const host = invitation === null ? '' : new URL(invitation.url).host;
  return (
    <Page
      step={5}
      onBack={onBack}
      foot={
        myAccountIsIn ? (
          <BigButton look="outline" onClick={() => go('PAPERS')}>
            {t('papers')}
          </BigButton>
        ) : (
          <BigButton look="outline" onClick={() => go('ACCOUNT')}>
            {t('mineFirst')}
          </BigButton>
        )
      }
    >
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <ProblemNote problem={problem} />
      <div className={`invitation${valid ? '' : ' is-expired'}`}>
        {invitation !== null && (
          <img
            className="invitation-qr"
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(invitation.qrSvg)}`}
            alt={t('qr')}
          />
        )}
        <div className="invitation-codes">
          <span>
            <small>{t('cannotScan', { host })}</small>
            <b className="invitation-code">{spaced(invitation?.joinCode ?? '······')}</b>
          </span>
          <span className="invitation-pin">
            <small>{t('pin')}</small>
            <b className="invitation-code">{invitation?.pin ?? '····'}</b>
          </span>
        </div>
        <p className="invitation-time">
          <Icon name="clock" size={17} />
          {valid ? t('validFor', { time: formatDuration(secondsLeft, language) }) : t('expired')}
          <button type="button" className="text-button" disabled={create.pending} onClick={() => void renew()}>
            {t('renew')}
          </button>
        </p>
      </div>
      <div className="waiting" role="status">
        <Icon name="users" size={24} />
        <span>
          <b>{t('waiting')}</b>
          <small>{t('waitingHint')}</small>
        </span>
        <Icon name="bell" size={22} />
      </div>
      <div className="rows">
        <button type="button" className="row" onClick={() => void handOver()}>
          <Icon name="swap" size={22} />
          <b>{t('onePhone')}</b>
          <Icon name="next" size={18} />
        </button>
        <button type="button" className="row" onClick={askWhy}>
          <Icon name="help" size={22} />
          <b>{t('refuses')}</b>
          <Icon name="next" size={18} />
        </button>
      </div>
    </Page>
  );
}

/** `7KQ2M4` → `7KQ2 M4`: easier to read out over the roof of a car. */
function spaced(code: string): string {
  return code.length > 4 ? `${code.slice(0, 4)} ${code.slice(4)}` : code;
}
