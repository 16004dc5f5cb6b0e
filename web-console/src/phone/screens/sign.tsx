import { type ReactElement, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { Dialog, TextArea } from 'antd-mobile';
import {
  PhoneMarkAgreementReadDocument,
  PhoneRefuseAgreementDocument,
  PhoneSignAgreementDocument,
} from '../../api/generated/graphql.ts';
import { formatTime } from '../../shared/format.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useWords } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import type { CaseScreenProps } from '../case-page.tsx';
import { BigButton, ProblemNote, Tick } from '../kit/controls.tsx';
import { Page } from '../kit/page.tsx';
import { ReadAloud } from '../kit/page-tools.tsx';
import { SignaturePad } from '../../shared/signature-pad.tsx';
import { hasEnoughInk, normaliseStrokes, type Stroke } from '../../shared/strokes.ts';
import { useCommand } from '../use-command.ts';
import { AgreementPaper } from './agreement-paper.tsx';

const words = {
  step: ['签字', 'Sign'],
  title: ['看一遍再签', 'Read, then sign'],
  waive: ['先别答应“不用对方赔”。', 'Do not waive yet. '],
  waiveWhy: ['私下放弃后，你的保险可能也不赔。', 'Your insurer may then refuse too.'],
  selfPay: ['这份协议写的是自己付清，不送保险公司。', 'This agreement is paid between you; no insurer is asked. '],
  selfPayWhy: [
    '签了以后，保险公司可能不再赔车损，也不能再代你向对方追（《保险法》第六十至六十二条）。',
    'After signing, your insurer may refuse your own damage and cannot recover it for you (Insurance Law, Arts 60-62).',
  ],
  understood: ['我看过这条提示，仍然自己付清', 'I have read this and still settle between us'],
  confirmFirst: ['先确认上面的提示', 'Confirm the warning first'],
  here: ['用手指签在这里', 'Sign here with a finger'],
  again: ['重签', 'Again'],
  hint: ['写下你的姓名', 'Write your name'],
  pad: ['签名框', 'Signature box'],
  otherSigned: ['对方已签 {time}', 'They signed {time}'],
  otherWaiting: ['对方还没签', 'They have not signed yet'],
  sign: ['我看完了，签字', 'I have read it, sign'],
  readOn: ['先把协议书看到底', 'Read to the end first'],
  writeName: ['请先签上姓名', 'Write your name first'],
  refuse: ['我不同意，不签', 'I do not agree'],
  refuseTitle: ['哪里不同意？写一句就行', 'What do you disagree with? One sentence'],
  refuseHint: ['会转给民警处理，不影响你的权利', 'An officer takes over; you lose no rights'],
  refuseSend: ['不签，请民警', 'Do not sign, ask an officer'],
  cancel: ['再想想', 'Think again'],
} as const satisfies Record<string, Phrase>;

/** Step 7: the paper as it will be, read to its end, then signed by finger; or refused with a reason. */
export function SignScreen({ accidentCase, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const [understood, setUnderstood] = useState(false);
  const [strokes, setStrokes] = useState<readonly Stroke[]>([]);
  const size = useRef({ width: 350, height: 117 });
  const pad = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const read = useSeen(end);
  const markRead = useCommand(PhoneMarkAgreementReadDocument, 'markAgreementRead');
  const sign = useCommand(PhoneSignAgreementDocument, 'signAgreement');
  const refuse = useCommand(PhoneRefuseAgreementDocument, 'refuseAgreement');
  const onSize = useCallback((width: number, height: number) => {
    size.current = { width, height };
  }, []);

  const { agreement } = accidentCase;
  if (agreement === null) return <Page onBack={onBack}>{null}</Page>;
  const mine = agreement.signatures.find(({ partyId }) => partyId === accidentCase.myParty?.id);
  const other = agreement.signatures.find(({ partyId }) => partyId !== accidentCase.myParty?.id);
  const inked = hasEnoughInk(strokes);
  const selfPay = agreement.content.performance === 'SELF_PAY';
  const warned = !selfPay || understood;

  const next = async (): Promise<void> => {
    if (!read) {
      end.current?.scrollIntoView({ block: 'end', behavior: 'smooth' });
      return;
    }
    if (!warned) {
      end.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      return;
    }
    if (!inked) {
      pad.current?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      return;
    }
    if (mine?.readAt == null && (await markRead.run({ agreementId: agreement.id })) === null) return;
    await sign.run({
      agreementId: agreement.id,
      contentHash: agreement.contentHash,
      strokes: normaliseStrokes(strokes, size.current.width, size.current.height),
      waiverAcknowledged: selfPay ? understood : null,
    });
  };
  const askRefusal = async (): Promise<void> => {
    let reason = '';
    const sure = await Dialog.confirm({
      title: t('refuseTitle'),
      content: (
        <>
          <TextArea rows={3} maxLength={200} onChange={(value) => (reason = value)} aria-label={t('refuseTitle')} />
          <p className="hint">{t('refuseHint')}</p>
        </>
      ),
      confirmText: t('refuseSend'),
      cancelText: t('cancel'),
    });
    if (sure) await refuse.run({ agreementId: agreement.id, reason: reason.trim() });
  };
  return (
    <Page
      step={7}
      stepName={t('step')}
      title={t('title')}
      onBack={onBack}
      foot={
        <>
          <BigButton pending={markRead.pending || sign.pending} onClick={() => void next()}>
            {!read ? t('readOn') : !warned ? t('confirmFirst') : inked ? t('sign') : t('writeName')}
          </BigButton>
          <button type="button" className="text-button" onClick={() => void askRefusal()}>
            {t('refuse')}
          </button>
        </>
      }
    >
      <ProblemNote problem={sign.problem ?? markRead.problem ?? refuse.problem} />
      <AgreementPaper agreement={agreement} effective={false} />
      <div ref={end} />
      <p className="caution">
        <Icon name="warn" size={22} />
        <span>
          <b>{t(selfPay ? 'selfPay' : 'waive')}</b>
          {t(selfPay ? 'selfPayWhy' : 'waiveWhy')}
        </span>
      </p>
      {selfPay && (
        <Tick on={understood} onToggle={() => setUnderstood(!understood)}>
          {t('understood')}
        </Tick>
      )}
      <div ref={pad}>
        <div className="signature-head">
          <b>{t('here')}</b>
          <button type="button" className="text-button" disabled={strokes.length === 0} onClick={() => setStrokes([])}>
            <Icon name="undo" size={17} />
            {t('again')}
          </button>
        </div>
        <SignaturePad strokes={strokes} onChange={setStrokes} onSize={onSize} label={t('pad')} hint={t('hint')} />
      </div>
      <div className="signature-state">
        {other?.signedAt != null ? (
          <StateTag tone="av">{t('otherSigned', { time: formatTime(other.signedAt) })}</StateTag>
        ) : (
          <StateTag tone="plain" icon="clock">
            {t('otherWaiting')}
          </StateTag>
        )}
        <ReadAloud />
      </div>
    </Page>
  );
}

/** True once the element has been on screen. */
function useSeen(target: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (element === null || seen) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [seen, target]);
  return seen;
}
