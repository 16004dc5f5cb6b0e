import { Fragment, useState, type ReactElement } from 'react';
import {
  PhoneAnswerProposalDocument,
  type PhoneCaseFragment,
  type ProposalAnswer,
} from '../../api/generated/graphql.ts';
import { liabilityGradeWords } from '../../shared/code-words.ts';
import { Icon } from '../../shared/icons.tsx';
import { type Phrase, useLanguage, usePick, useWords } from '../../shared/i18n.ts';
import { PatternDiagram } from '../../shared/pattern-diagram.tsx';
import { Plate } from '../../shared/plate.tsx';
import { comparisonRows } from '../comparison.ts';
import type { CaseScreenProps } from '../case-page.tsx';
import { BigButton, ProblemNote, Tick } from '../kit/controls.tsx';
import { GuideCard } from '../kit/guide-card.tsx';
import { Page } from '../kit/page.tsx';
import { useCommand } from '../use-command.ts';
import { frameWords } from '../words.ts';

const words = {
  title: ['你们两边这样说', 'What each side said'],
  differs: ['有 {n} 处不一样，但不影响下面的建议', '{n} differs. It does not change the proposal'],
  differsMatter: [
    '有 {n} 处不一样，其中有影响建议的，请看清再答',
    '{n} differs, and it matters here. Read before you answer',
  ],
  stories: ['看两边写的经过', 'Read both stories'],
  same: ['两边说的一样', 'Both sides agree'],
  proposal: ['按规则给出的建议', 'Proposal under the rules'],
  notDecision: ['还不是结论', 'Not a decision'],
  by: ['{name}（{org}）提出', 'Proposed by {name} ({org})'],
  both: [
    '两边都同意才算数。不同意没关系：可以一起申请民警线上看，或请民警到现场。',
    'It counts only if both agree. You may disagree: ask an officer online together, or here.',
  ],
  agree: ['同意，去看协议书', 'Agree, see the agreement'],
  online: ['请民警线上看', 'Officer online'],
  scene: ['请民警到现场', 'Officer here'],
  seen: ['我已看清谁在引导、属于哪个单位', 'I have read who guides and for whom they work'],
  answered: ['你已经答复了，等对方', 'You have answered. Waiting for them'],
} as const satisfies Record<string, Phrase>;

/** Step 7: both stories side by side, differences marked, and the proposal that is not yet a decision. */
export function ResultScreen({ accidentCase, goOn, onBack }: CaseScreenProps): ReactElement {
  const t = useWords(words);
  const answer = useCommand(PhoneAnswerProposalDocument, 'answerProposal');
  const { proposal } = accidentCase;
  const [seen, setSeen] = useState(false);
  const mayAnswer =
    accidentCase.allowedSteps.includes('ANSWER_PROPOSAL') && accidentCase.myParty?.proposalAnswer === null;
  const give = (choice: ProposalAnswer) => async (): Promise<void> => {
    if (proposal === null) return;
    const done = await answer.run({
      caseId: accidentCase.id,
      proposalId: proposal.id,
      answer: choice,
      guideSeen: seen,
    });
    if (done !== null) goOn();
  };
  return (
    <Page
      step={7}
      onBack={onBack}
      foot={
        mayAnswer ? (
          <>
            <Tick on={seen} onToggle={() => setSeen(!seen)}>
              {t('seen')}
            </Tick>
            <BigButton pending={answer.pending} disabled={!seen} onClick={() => void give('AGREE')()}>
              {t('agree')}
            </BigButton>
            <div className="foot-pair">
              <BigButton
                look="outline"
                small
                disabled={answer.pending}
                onClick={() => void give('WANT_ONLINE_OFFICER')()}
              >
                {t('online')}
              </BigButton>
              <BigButton
                look="outline"
                small
                disabled={answer.pending}
                onClick={() => void give('WANT_OFFICER_ON_SCENE')()}
              >
                {t('scene')}
              </BigButton>
            </div>
          </>
        ) : (
          <p className="foot-note">{t('answered')}</p>
        )
      }
    >
      <ProblemNote problem={answer.problem} />
      <h1 className="question">{t('title')}</h1>
      <Comparison accidentCase={accidentCase} />
      <GuideCard accidentCase={accidentCase} />
      {proposal !== null && <ProposalCard accidentCase={accidentCase} proposal={proposal} />}
      <p className="after-card">{t('both')}</p>
    </Page>
  );
}

function Comparison({ accidentCase }: Pick<CaseScreenProps, 'accidentCase'>): ReactElement | null {
  const t = useWords(words);
  const frame = useWords(frameWords);
  const language = useLanguage();
  if (!accidentCase.accountsRevealed) return null;
  const mine = accidentCase.parties.find((party) => party.isMe);
  const other = accidentCase.parties.find((party) => !party.isMe);
  const rows = comparisonRows(accidentCase, language);
  const count = accidentCase.differences.length;
  const matters = accidentCase.differences.some((difference) => difference.affectsProposal);
  return (
    <>
      <div className="comparison">
        <span className="is-head" />
        <span className="is-head">
          <b>{frame('me')}</b>
          <Plate plate={mine?.plate} kind={mine?.plateKind} size={13} />
        </span>
        <span className="is-head">
          <b>
            {frame('other')} {other?.name ?? ''}
          </b>
          <Plate plate={other?.plate} kind={other?.plateKind} size={13} />
        </span>
        {rows.map((row) => (
          <Fragment key={row.key}>
            <span className={`is-label${row.differs ? ' is-different' : ''}`}>{row.label}</span>
            <span className={row.differs ? 'is-different' : ''}>{row.mine}</span>
            <span className={row.differs ? 'is-different' : ''}>{row.theirs}</span>
          </Fragment>
        ))}
      </div>
      <p className={`differs${count === 0 ? ' is-same' : ''}`}>
        <Icon name={count === 0 ? 'check' : 'split'} size={17} weight={2.2} />
        {count === 0 ? t('same') : t(matters ? 'differsMatter' : 'differs', { n: count })}
      </p>
      <details className="stories">
        <summary>
          {t('stories')}
          <Icon name="down" size={16} weight={2.4} />
        </summary>
        {[mine, other].map((party) => (
          <p key={party?.id ?? 'none'}>
            <b>{party === mine ? frame('me') : frame('other')}</b>
            {party?.account?.statement === '' ? '—' : party?.account?.statement}
          </p>
        ))}
      </details>
    </>
  );
}

function ProposalCard({
  accidentCase,
  proposal,
}: Pick<CaseScreenProps, 'accidentCase'> & {
  readonly proposal: NonNullable<PhoneCaseFragment['proposal']>;
}): ReactElement {
  const t = useWords(words);
  const frame = useWords(frameWords);
  const pick = usePick();
  const column = useLanguage() === 'zh' ? 0 : 1;
  const { pattern, proposedBy } = proposal;
  const inMyOrder = accidentCase.parties.toSorted((a, b) => Number(b.isMe) - Number(a.isMe));
  return (
    <section className="proposal" aria-label={t('proposal')}>
      <header>
        <Icon name="scale" size={20} />
        <b>{t('proposal')}</b>
        <span>{t('notDecision')}</span>
      </header>
      <div className="proposal-body">
        <div className="proposal-grades">
          {inMyOrder.map((party) => {
            const grade = proposal.grades.find(({ partyId }) => partyId === party.id)?.grade ?? 'UNDETERMINED';
            return (
              <div key={party.id}>
                <span>{party.isMe ? frame('me') : `${frame('other')} ${party.name ?? ''}`}</span>
                <b>{liabilityGradeWords[grade][column]}</b>
              </div>
            );
          })}
        </div>
        <PatternDiagram patternId={pattern.id} label={pick(pattern.nameZh, pattern.nameEn)} />
        <p>{pick(pattern.triggerZh, pattern.triggerEn)}</p>
        {proposal.note !== null && proposal.note !== '' && <p>{proposal.note}</p>}
        <small>{pick(pattern.articleZh, pattern.articleEn)}</small>
        <small>
          {t('by', {
            name: proposedBy.displayName,
            org: pick(proposedBy.organisation.nameZh, proposedBy.organisation.nameEn),
          })}
        </small>
      </div>
    </section>
  );
}
