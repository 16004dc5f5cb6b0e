import { type ReactElement } from 'react';
import { Dialog, TextArea, Toast } from 'antd-mobile';
import { PhoneRequestRecusalDocument } from '../../api/generated/graphql.ts';
import { requestRefresh } from '../../api/refresh.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useWords } from '../../shared/i18n.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { ProblemNote } from '../kit/controls.tsx';
import { useCommand } from '../use-command.ts';

const words = {
  row: ['申请民警回避', 'Ask for another officer'],
  rowHint: ['有亲属或利害关系', 'A relative, or an interest'],
  title: ['为什么要这位民警回避？', 'Why should this officer step aside?'],
  effect: [
    '比如是对方的近亲属，或与这起事故有利害关系。由部门负责人决定，决定前民警先不出认定书。',
    'For example a close relative of the other side, or an interest in the case. The head of the unit decides; no document is signed before.',
  ],
  send: ['提出申请', 'Ask'],
  cancel: ['先不', 'Not now'],
  needed: ['请写一句原因', 'One sentence of reason, please'],
  sent: ['申请已交给部门负责人', 'Your request is with the head of the unit'],
} as const satisfies Record<string, Phrase>;

/** A party's right to ask that the officer step aside. @source Order 146 art 105 */
export function Recusal({ accidentCase }: Pick<CaseScreenProps, 'accidentCase'>): ReactElement | null {
  const t = useWords(words);
  const request = useCommand(PhoneRequestRecusalDocument, 'requestRecusal');
  if (!accidentCase.allowedSteps.includes('REQUEST_RECUSAL')) return null;
  const ask = async (): Promise<void> => {
    let reason = '';
    const sure = await Dialog.confirm({
      title: t('title'),
      content: (
        <>
          <p>{t('effect')}</p>
          <TextArea rows={3} maxLength={500} onChange={(value) => (reason = value)} aria-label={t('title')} />
        </>
      ),
      confirmText: t('send'),
      cancelText: t('cancel'),
    });
    if (!sure) return;
    if (reason.trim() === '') {
      Toast.show({ content: t('needed') });
      return;
    }
    if ((await request.run({ caseId: accidentCase.id, reason: reason.trim() })) !== null) {
      Toast.show({ content: t('sent') });
      requestRefresh();
    }
  };
  return (
    <section className="receipt-card rows">
      <ProblemNote problem={request.problem} />
      <button type="button" className="row" disabled={request.pending} onClick={() => void ask()}>
        <Icon name="swap" size={22} />
        <b>{t('row')}</b>
        <span>{t('rowHint')}</span>
        <Icon name="next" size={17} />
      </button>
    </section>
  );
}
