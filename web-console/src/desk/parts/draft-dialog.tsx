import { Input, Modal, Radio } from 'antd';
import { type ReactElement, useState } from 'react';
import type { AgreementPerformance, CaseDetailFragment } from '../../api/generated/graphql.ts';
import { drivingActivityWords, impactPointWords } from '../../shared/code-words.ts';
import { formatDateTime } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { partyLetter } from '../model/case-words.ts';
import { ProblemBanner } from './notice.tsx';
import { GradeLines } from './side-cards.tsx';
import type { CommandProblem } from './use-command.ts';

/** A first wording of the facts from what both parties sealed; documents are in Chinese. */
export function draftFacts(one: CaseDetailFragment): string {
  const doing = one.parties.map((party) => {
    const account = party.account;
    const acts = account?.activities.map((code) => drivingActivityWords[code][0]).join('、') ?? '行驶';
    const part = account === null ? '' : `，${impactPointWords[account.impactPoint][0]}受损`;
    return `${partyLetter(party.ordinal)[0]}方驾驶${party.plate ?? '车辆'}${acts}${part}`;
  });
  // Only what somebody stated: silence about injuries is not a statement that there are none.
  const unhurt = one.facts.some((fact) => fact.name === 'injured' && fact.value === 'NO');
  const when = formatDateTime(one.occurredAt, 'zh');
  return `${when}，在${one.place.description}，${doing.join('；')}。两车发生接触${unhurt ? '，无人受伤' : ''}。`;
}

export interface DraftInput {
  readonly factsText: string;
  readonly accidentForm: string;
  readonly performance: AgreementPerformance;
}

/** The agreement's own words: facts, form and how it is performed. Both parties read it before they sign. */
export function DraftDialog({
  one,
  busy,
  problem,
  onClearProblem,
  onClose,
  onConfirm,
}: {
  readonly one: CaseDetailFragment;
  readonly busy: boolean;
  readonly problem: CommandProblem | null;
  readonly onClearProblem: () => void;
  readonly onClose: () => void;
  readonly onConfirm: (input: DraftInput) => void;
}): ReactElement {
  const pick = usePick();
  const [factsText, setFactsText] = useState(() => draftFacts(one));
  const [accidentForm, setAccidentForm] = useState(one.proposal?.pattern.nameZh ?? '');
  const [performance, setPerformance] = useState<AgreementPerformance>('INSURER');
  const complete = factsText.trim() !== '' && accidentForm.trim() !== '';
  const send = (): void => {
    if (complete) onConfirm({ factsText: factsText.trim(), accidentForm: accidentForm.trim(), performance });
  };
  return (
    <Modal
      open
      width={640}
      title={pick('起草自行协商协议书', 'Draft the agreement')}
      okText={pick('起草并请双方签 Ctrl Enter', 'Draft and ask both to sign Ctrl Enter')}
      cancelText={pick('先不', 'Not now')}
      okButtonProps={{ disabled: !complete, loading: busy }}
      onOk={send}
      onCancel={onClose}
    >
      <ProblemBanner problem={problem} onClose={onClearProblem} />
      <div
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) send();
        }}
      >
        <GradeLines one={one} grades={one.proposal?.grades ?? []} />
        <label className="field" htmlFor="facts-text">
          {pick('事故事实', 'Facts (in Chinese, as the document)')}
        </label>
        <Input.TextArea
          id="facts-text"
          autoFocus
          rows={4}
          maxLength={1000}
          value={factsText}
          onChange={(event) => setFactsText(event.target.value)}
        />
        <label className="field" htmlFor="accident-form">
          {pick('事故形态', 'Accident form')}
        </label>
        <Input
          id="accident-form"
          maxLength={50}
          value={accidentForm}
          onChange={(event) => setAccidentForm(event.target.value)}
        />
        <label className="field" id="performance-label">
          {pick('怎么赔', 'How it is paid')}
        </label>
        <Radio.Group
          aria-labelledby="performance-label"
          value={performance}
          onChange={(event) => setPerformance(event.target.value === 'SELF_PAY' ? 'SELF_PAY' : 'INSURER')}
          options={[
            { value: 'INSURER', label: pick('由保险公司赔', 'Through the insurers') },
            { value: 'SELF_PAY', label: pick('双方自己付清', 'Paid between the parties') },
          ]}
        />
        {performance === 'SELF_PAY' && (
          <p className="not-yet" role="note">
            {pick(
              '自己付清后不再送保险公司。保险公司赔付前放弃向对方索赔的，可能失去车损险和代位求偿（《保险法》第六十至六十二条）。双方签字前都要确认看过。',
              'No insurer is asked then. Giving up the claim against the other side before payment may lose own-damage cover and subrogation (Insurance Law, Arts 60-62). Both confirm that they read this before signing.',
            )}
          </p>
        )}
        <p className="mute">
          {pick(
            '双方先看全文，再各自签字。谁没签，都不生效。',
            'Both read it all and sign. Without both signatures it has no effect.',
          )}
        </p>
      </div>
    </Modal>
  );
}
