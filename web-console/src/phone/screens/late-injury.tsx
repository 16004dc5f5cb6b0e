import { type ReactElement } from 'react';
import { Dialog, TextArea } from 'antd-mobile';
import { PhoneReportLateInjuryDocument } from '../../api/generated/graphql.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useWords } from '../../shared/i18n.ts';
import { ProblemNote } from '../kit/controls.tsx';
import { useCommand } from '../use-command.ts';

const words = {
  row: ['事后发现有人受伤', 'Somebody turned out to be hurt'],
  rowHint: ['告诉民警', 'Tell an officer'],
  title: ['谁受了什么伤？', 'Who is hurt, and how?'],
  effect: [
    '告诉之后由民警接手，签过的协议暂停，保险公司会收到提示。情况紧急先打 120。',
    'An officer takes over, the agreement is suspended and the insurers are told. Call 120 first if it is urgent.',
  ],
  send: ['告诉民警', 'Tell an officer'],
  cancel: ['先不', 'Not now'],
} as const satisfies Record<string, Phrase>;

/** One row on the receipt: an injury that showed later ends the quick path, whatever was signed. */
export function LateInjury({ caseId }: { readonly caseId: string }): ReactElement {
  const t = useWords(words);
  const report = useCommand(PhoneReportLateInjuryDocument, 'reportLateInjury');
  const ask = async (): Promise<void> => {
    let description = '';
    const sure = await Dialog.confirm({
      title: t('title'),
      content: (
        <>
          <p>{t('effect')}</p>
          <TextArea rows={3} maxLength={500} onChange={(value) => (description = value)} aria-label={t('title')} />
        </>
      ),
      confirmText: t('send'),
      cancelText: t('cancel'),
    });
    if (sure) await report.run({ caseId, description, finding: 'INJURY' });
  };
  return (
    <section className="receipt-card rows">
      <ProblemNote problem={report.problem} />
      <button type="button" className="row" disabled={report.pending} onClick={() => void ask()}>
        <Icon name="cross" size={22} />
        <b>{t('row')}</b>
        <span>{t('rowHint')}</span>
        <Icon name="next" size={17} />
      </button>
    </section>
  );
}
