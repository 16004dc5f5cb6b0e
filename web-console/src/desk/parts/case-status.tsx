import type { ReactElement } from 'react';
import type { CaseDetailFragment } from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { StateTag } from '../../shared/state-tag.tsx';
import { partyLetter, waitingWords } from '../model/case-words.ts';

/** Whose turn it is, and what each party answered, when there is no grade to choose. */
export function CaseStatus({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  const answers = {
    AGREE: { tone: 'av', icon: 'check', text: pick('同意', 'Agrees') },
    WANT_ONLINE_OFFICER: { tone: 'of', icon: 'video', text: pick('要线上民警', 'Wants online officer') },
    WANT_OFFICER_ON_SCENE: { tone: 'en', icon: 'badge', text: pick('要民警到场', 'Wants officer on scene') },
  } as const;
  const asked = one.state === 'LIABILITY_PROPOSED';
  return (
    <div className="case-status">
      <div>
        <b>{pick(one.stateZh, one.stateEn)}</b>{' '}
        <span className="sub">{pick(...(waitingWords[one.waitingFor] ?? ['', '']))}</span>
      </div>
      {asked && (
        <div className="case-answers">
          {one.parties.map((party) => {
            const answer = party.proposalAnswer === null ? null : answers[party.proposalAnswer];
            return (
              <span key={party.id}>
                <span className={`party party-${party.ordinal}`}>{pick(...partyLetter(party.ordinal))}</span>
                <StateTag tone={answer?.tone ?? 'plain'} icon={answer?.icon ?? 'clock'}>
                  {answer?.text ?? pick('还没回答', 'No answer yet')}
                </StateTag>
              </span>
            );
          })}
        </div>
      )}
    </div>
  );
}
