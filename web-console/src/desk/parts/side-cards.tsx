import type { ReactElement } from 'react';
import type { CaseDetailFragment, LiabilityGrade } from '../../api/generated/graphql.ts';
import { liabilityGradeWords } from '../../shared/code-words.ts';
import { formatDateTime } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { PatternDiagram } from '../../shared/pattern-diagram.tsx';
import { Plate } from '../../shared/plate.tsx';
import { dutyWords, partyLetter } from '../model/case-words.ts';
import { useSession } from '../session.tsx';

interface Grade {
  readonly partyId: string;
  readonly grade: LiabilityGrade;
}

/** The grades of all parties, one line each. */
export function GradeLines({
  one,
  grades,
}: {
  readonly one: Pick<CaseDetailFragment, 'parties'>;
  readonly grades: readonly Grade[];
}): ReactElement {
  const pick = usePick();
  return (
    <div className="grades">
      {one.parties.map((party) => {
        const grade = grades.find((it) => it.partyId === party.id)?.grade;
        return (
          <div key={party.id} className="grade-line">
            <span>
              <span className={`party party-${party.ordinal}`}>{pick(...partyLetter(party.ordinal))}</span> {party.name}
            </span>
            <Plate plate={party.plate} kind={party.plateKind} />
            <b>{grade === undefined ? pick('还没定', 'Open') : pick(...liabilityGradeWords[grade])}</b>
          </div>
        );
      })}
    </div>
  );
}

/** What the rules suggest, with the article and the reasons; or what was proposed to the parties. Never a decision. */
export function RuleCard({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  const proposal = one.proposal;
  const suggestion = one.suggestedPatterns[0];
  const pattern = proposal?.pattern ?? suggestion?.pattern;
  if (pattern === undefined) {
    return (
      <section className="card rule">
        <header className="rule-head">
          <Icon name="scale" />
          <b>{pick('规则建议', 'Rule suggestion')}</b>
        </header>
        <div className="card-body sub">
          {one.accountsRevealed
            ? pick(
                '没有一条规则对得上双方说法，请自己选规则，或转民警。',
                'No rule fits both accounts. Choose one yourself or pass to an officer.',
              )
            : pick(
                '双方说法交齐后，这里给出建议和依据。',
                'A suggestion with its article appears once both accounts are in.',
              )}
          <ul className="reasons">
            {[...one.contradictions, ...one.liabilityNeeds].map((each) => (
              <li key={each.key} className="reason-open">
                <Icon name="info" size={14} weight={2.4} />
                {pick(each.textZh, each.textEn)}
              </li>
            ))}
          </ul>
        </div>
      </section>
    );
  }
  const reasons =
    suggestion === undefined
      ? []
      : suggestion.becauseZh.map((zh, index) => pick(zh, suggestion.becauseEn[index] ?? zh));
  return (
    <section className="card rule">
      <header className="rule-head">
        <Icon name="scale" />
        <b>
          {proposal === null ? pick('规则建议', 'Rule suggestion') : pick('已发给双方的建议', 'Proposal sent')}{' '}
          {pick(pattern.nameZh, pattern.nameEn)}
        </b>
        <span className="spacer" />
        <span className="small">
          {pattern.id} · {pick('规则', 'rules')} {proposal?.ruleSetVersion ?? one.eligibility.ruleSetVersion}
        </span>
      </header>
      <div className="card-body">
        <p className="not-yet">
          {pick('这是按规则给出的建议，还不是结论', 'This is a proposal under the rules, not a decision')}
        </p>
        <PatternDiagram patternId={pattern.id} label={pick(pattern.nameZh, pattern.nameEn)} />
        <GradeLines one={one} grades={proposal?.grades ?? suggestion?.grades ?? []} />
        <p className="article">{pick(pattern.articleZh, pattern.articleEn)}</p>
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>
              <Icon name="check" size={14} weight={2.6} />
              {reason}
            </li>
          ))}
          {one.contradictions.map((contradiction) => (
            <li key={contradiction.key} className="reason-open">
              <Icon name="warn" size={14} weight={2.4} />
              {pick(contradiction.textZh, contradiction.textEn)}
              <span className="mute"> E-17 / E-18</span>
            </li>
          ))}
          {one.liabilityNeeds.map((need) => (
            <li key={need.key} className="reason-open">
              <Icon name="info" size={14} weight={2.4} />
              {pick(need.textZh, need.textEn)}
              <span className="mute"> {pick(need.articleZh, need.articleEn)}</span>
            </li>
          ))}
          {proposal?.overrideReason != null && (
            <li className="reason-open">
              <Icon name="pen" size={14} weight={2.4} />
              {pick(
                `没有按规则建议，理由：${proposal.overrideReason}`,
                `Leaves the suggestion: ${proposal.overrideReason}`,
              )}
            </li>
          )}
          {one.differences.map((difference) => (
            <li key={difference.field} className="reason-open">
              <Icon name="help" size={14} weight={2.4} />
              {pick(difference.labelZh, difference.labelEn)}
              {difference.affectsProposal
                ? pick('说法不同，会影响建议', ' differs and changes the proposal')
                : pick('说法不同，不影响这条规则', ' differs; this rule does not depend on it')}
            </li>
          ))}
          {pattern.watchForZh !== null && (
            <li className="reason-open">
              <Icon name="info" size={14} weight={2.4} />
              {pick(pattern.watchForZh, pattern.watchForEn ?? pattern.watchForZh)}
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}

/** Does the assessor's mandate cover this case, and if not, which conditions fail? */
export function MandateCard({ one }: { readonly one: CaseDetailFragment }): ReactElement | null {
  const pick = usePick();
  const language = useLanguage();
  const { viewer } = useSession();
  const check = one.myMandate;
  if (check === null) return null;
  const until = viewer.mandate === null ? '' : formatDateTime(viewer.mandate.validUntil, language);
  return (
    <section className={check.allowed ? 'card side-card' : 'card side-card side-card-stop'}>
      <Icon name="badge" />
      <div>
        <b>
          {check.allowed
            ? pick('你的授权：可以引导和提建议', 'Your mandate covers guiding and proposing')
            : pick('这起超出你的授权', 'This case is outside your mandate')}
        </b>
        {check.allowed ? (
          <p>
            {pick(
              `形态、区域、时间、金额都在 ${check.mandateNo ?? ''} 范围内`,
              `Form, area, hours and amount are within ${check.mandateNo ?? ''}`,
            )}
            {until !== '' && pick(`，到 ${until}`, `, until ${until}`)}
            <br />
            {pick(
              '认定书只能由民警签；双方都签协议书，才算办结',
              'Only an officer signs determinations; the case ends when both sign',
            )}
          </p>
        ) : (
          <ul>
            {check.failed.map((failed) => (
              <li key={failed.condition}>{pick(failed.messageZh, failed.messageEn)}</li>
            ))}
            <li>{pick('可以转民警或转中心，由他们继续', 'Pass it to an officer or the centre')}</li>
          </ul>
        )}
      </div>
    </section>
  );
}

/** Does the viewer's employer insure a party? Shown, never hidden. */
export function ConflictCard({ one }: { readonly one: CaseDetailFragment }): ReactElement | null {
  const pick = usePick();
  if (one.conflictOfInterest.length === 0) return null;
  return (
    <section className="card side-card">
      <Icon name="scale" />
      <div>
        <b>{one.conflictOfInterest.map((conflict) => pick(conflict.textZh, conflict.textEn)).join(pick('；', '; '))}</b>
        <p>
          {pick('会写进协议书。', 'It is stated in the agreement.')}
          {one.allowedSteps.includes('RELEASE_CASE') && pick('你可以放回，让别人处理。', ' You may release the case.')}
        </p>
      </div>
    </section>
  );
}

/** Why the case takes this route and what the people at the scene must do, each reason with its article. */
export function ReasonsCard({ one }: { readonly one: CaseDetailFragment }): ReactElement {
  const pick = usePick();
  return (
    <section className="card side-card side-card-list">
      <Icon name="info" />
      <div>
        <b>{pick('为什么走这条路', 'Why this route')}</b>
        <ul>
          {one.eligibility.reasons.map((reason) => (
            <li key={reason.rule + reason.key}>
              {pick(reason.textZh, reason.textEn)}
              {reason.assumed && <b className="assumed"> {pick('没说清，按最稳妥处理', 'Not stated, taken as met')}</b>}
              <span className="mute">
                {' '}
                {reason.rule} · {pick(reason.articleZh, reason.articleEn)}
              </span>
            </li>
          ))}
          <li>
            {pick('现场：', 'Scene: ')}
            {pick(...(dutyWords[one.sceneDuty] ?? ['按规则', 'By the rules']))}
            {one.clearRoad.blockedZh !== null && (
              <span className="sub">
                {' '}
                {pick(one.clearRoad.blockedZh, one.clearRoad.blockedEn ?? one.clearRoad.blockedZh)}
              </span>
            )}
          </li>
        </ul>
      </div>
    </section>
  );
}
