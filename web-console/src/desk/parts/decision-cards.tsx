import { Button, Checkbox, Input } from 'antd';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { DecideLoweringDocument, type DecisionTrigger } from '../../api/generated/graphql.ts';
import { caseRouteWords, liabilityGradeWords } from '../../shared/code-words.ts';
import { formatDateTime } from '../../shared/format.ts';
import { type Phrase, useLanguage, usePick } from '../../shared/i18n.ts';
import { Icon, type IconName } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { dutyWords, partyLetter } from '../model/case-words.ts';
import { factName, factSource, factValue } from '../model/fact-words.ts';
import type { DecidedCase } from '../pages/decisions.tsx';
import { ProblemBanner } from './notice.tsx';
import { useCommand } from './use-command.ts';

type Decision = DecidedCase['decisions']['edges'][number]['node'];

const triggers: Readonly<Record<DecisionTrigger, Phrase>> = {
  REPORT: ['报案', 'Report'],
  FACTS: ['补充情况', 'New facts'],
  OFFICER_REQUESTED: ['当事人要民警', 'Officer asked for'],
  BROKEN_DEAL: ['协商不成', 'Agreement failed'],
  ROUTE_RAISED: ['提高程序', 'Route raised'],
  ROUTE_LOWERED: ['降低程序前再判', 'Before a lowering'],
  LATE_EVENT: ['事后变化', 'Later event'],
};

function Card({
  icon,
  title,
  who,
  at,
  tags,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly who: string;
  readonly at: string;
  readonly tags?: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const language = useLanguage();
  return (
    <article className="card decision">
      <header>
        <Icon name={icon} size={18} />
        <b className="card-title">{title}</b>
        {tags}
        <span className="spacer" />
        <span className="mute">
          {who} · {formatDateTime(at, language)}
        </span>
      </header>
      <div className="card-body">{children}</div>
    </article>
  );
}

/** What the rules decided: route, duty, every row with its article, the facts, the versions, and the proof. */
export function EligibilityCard({ row, inForce }: { readonly row: Decision; readonly inForce: boolean }): ReactElement {
  const pick = usePick();
  const [open, setOpen] = useState(false);
  const duty = dutyWords[row.sceneDuty];
  return (
    <Card
      icon="route"
      title={pick(...triggers[row.trigger])}
      who={row.actorLabel ?? pick('没记下是谁', 'Not recorded')}
      at={row.decidedAt}
      tags={
        <>
          <StateTag tone="primary" icon="route">
            {pick(...caseRouteWords[row.route])}
            {row.thenRoute !== null && ` → ${pick(...caseRouteWords[row.thenRoute])}`}
          </StateTag>
          {inForce && (
            <StateTag tone="plain" icon="check">
              {pick('现行依据', 'In force')}
            </StateTag>
          )}
          <Again same={row.reevaluatesIdentically} />
        </>
      }
    >
      <p className="sub">{duty === undefined ? row.sceneDuty : pick(...duty)}</p>
      <ul className="decision-reasons">
        {row.reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.key}`}>
            <b>{reason.rule}</b>
            <span>
              {pick(reason.textZh, reason.textEn)}
              <span className="mute"> {pick(reason.articleZh, reason.articleEn)}</span>
            </span>
            {reason.assumed ? (
              <StateTag tone="en" icon="help">
                {pick('还没排除', 'Not ruled out')}
              </StateTag>
            ) : (
              <StateTag tone="plain" icon="check">
                {pick('情况已知', 'Known')}
              </StateTag>
            )}
          </li>
        ))}
      </ul>
      <footer className="mute">
        {pick(
          `规则 ${row.ruleSetVersion} · 城市政策 ${row.policyVersion}`,
          `Rules ${row.ruleSetVersion} · city policy ${row.policyVersion}`,
        )}
        {row.factsToAsk.length > 0 &&
          pick(
            ` · 还要问：${row.factsToAsk.map((name) => factName(name)[0]).join('、')}`,
            ` · still to ask: ${row.factsToAsk.map((name) => factName(name)[1]).join(', ')}`,
          )}
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? pick('收起情况', 'Hide facts') : pick(`看 ${row.facts.length} 项情况`, `${row.facts.length} facts`)}
        </button>
      </footer>
      {open && (
        <dl className="decision-facts">
          {row.facts.map((fact) => (
            <div key={fact.name}>
              <dt>{pick(...factName(fact.name))}</dt>
              <dd>
                <b>{pick(...factValue(fact.value))}</b> <span className="mute">{pick(...factSource(fact.source))}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}

function Again({ same }: { readonly same: boolean | null }): ReactElement {
  const pick = usePick();
  if (same === true) {
    return (
      <StateTag tone="av" icon="refresh">
        {pick('重算一致', 'Same again')}
      </StateTag>
    );
  }
  return (
    <StateTag tone={same === null ? 'en' : 'ov'} icon="warn">
      {same === null ? pick('找不到当时的版本', 'Version not found') : pick('重算不一致', 'Not the same again')}
    </StateTag>
  );
}

/** A request to leave the general procedure; the head of the unit decides it here. */
export function LoweringCard({
  row,
  mayDecide,
}: {
  readonly row: DecidedCase['lowerings'][number];
  readonly mayDecide: boolean;
}): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const command = useCommand(DecideLoweringDocument);
  const [reason, setReason] = useState('');
  const [returned, setReturned] = useState(false);
  const decide = (approve: boolean): void =>
    void command.run({ loweringId: row.id, approve, partyReturned: returned, reason: reason.trim() });
  const from = pick(...caseRouteWords[row.fromRoute]);
  const to = pick(...caseRouteWords[row.toRoute]);
  return (
    <Card
      icon="swap"
      title={pick(`申请由${from}改为${to}`, `Asked: ${from} to ${to}`)}
      who={row.requestedBy.displayName}
      at={row.requestedAt}
      tags={
        <StateTag
          tone={row.approved === null ? 'of' : row.approved ? 'av' : 'no'}
          icon={row.approved === null ? 'bell' : row.approved ? 'check' : 'ban'}
        >
          {row.approved === null
            ? pick('等负责人审批', 'Waits for the head')
            : row.approved
              ? pick('同意', 'Approved')
              : pick('不同意', 'Refused')}
        </StateTag>
      }
    >
      <p>{row.reason}</p>
      {row.decidedBy !== null && row.decidedAt !== null && (
        <p className="sub">
          {row.decidedBy.displayName} · {formatDateTime(row.decidedAt, language)} · {row.decisionReason}
        </p>
      )}
      {row.approved === null && mayDecide && (
        <div className="decision-answer">
          <ProblemBanner problem={command.problem} onClose={command.clear} />
          <Checkbox checked={returned} onChange={(event) => setReturned(event.target.checked)}>
            {pick('已核实离开现场的一方到场', 'The party who had left is confirmed to be back')}
          </Checkbox>
          <Input.TextArea
            aria-label={pick('审批意见', 'Why')}
            placeholder={pick('审批意见（必填）', 'Why (required)')}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button type="primary" disabled={reason.trim() === ''} loading={command.busy} onClick={() => decide(true)}>
            {pick('同意', 'Approve')}
          </Button>
          <Button disabled={reason.trim() === ''} onClick={() => decide(false)}>
            {pick('不同意', 'Refuse')}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** A proposal is no decision; it says so, and under which authority it was made. */
export function ProposalCard({ proposal }: { readonly proposal: NonNullable<DecidedCase['proposal']> }): ReactElement {
  const pick = usePick();
  const { pattern } = proposal;
  return (
    <Card
      icon="scale"
      title={pick(`责任建议 ${pattern.id}（还不是结论）`, `Liability proposal ${pattern.id} (no decision yet)`)}
      who={proposal.proposedBy.displayName}
      at={proposal.proposedAt}
    >
      <p>
        {pick(pattern.nameZh, pattern.nameEn)}{' '}
        <span className="mute">{pick(pattern.articleZh, pattern.articleEn)}</span>
      </p>
      <p className="sub">
        {proposal.grades
          .map(({ ordinal, grade }) => `${pick(...partyLetter(ordinal))} ${pick(...liabilityGradeWords[grade])}`)
          .join(pick('，', ', '))}
        {proposal.note !== '' && ` · ${proposal.note}`}
      </p>
      <footer className="mute">
        {pick(
          `情形表 ${proposal.ruleSetVersion} · 凭 ${proposal.mandateNo}`,
          `Patterns ${proposal.ruleSetVersion} · under ${proposal.mandateNo}`,
        )}
      </footer>
    </Card>
  );
}

/** The officer's document: the only decision about liability. */
export function DeterminationDecision({
  caseId,
  paper,
}: {
  readonly caseId: string;
  readonly paper: NonNullable<DecidedCase['determination']>;
}): ReactElement {
  const pick = usePick();
  const { content } = paper;
  return (
    <Card
      icon="gavel"
      title={`${pick(paper.titleZh, paper.titleEn)} ${paper.documentNo}`}
      who={paper.draftedBy.displayName}
      at={paper.draftedAt}
      tags={
        <StateTag tone={paper.signedAt === null ? 'plain' : 'av'} icon={paper.signedAt === null ? 'pen' : 'seal'}>
          {paper.signedAt === null
            ? pick('拟好，还没签发', 'Drafted, not signed')
            : paper.servedAt === null
              ? pick('已签发，送达中', 'Signed, being served')
              : pick('已送达各方', 'Served on all')}
        </StateTag>
      }
    >
      <p>
        {content.patternId !== null && `${content.patternId} ${content.patternZh ?? ''} `}
        <span className="mute">{content.articleZh}</span>
      </p>
      <p className="sub">
        {content.unestablished ??
          content.parties
            .filter(({ grade }) => grade !== null)
            .map(
              ({ ordinal, grade, gradeZh }) =>
                `${pick(...partyLetter(ordinal))} ${grade === null ? '' : pick(gradeZh ?? '', liabilityGradeWords[grade][1])}`,
            )
            .join(pick('，', ', '))}
        {content.overrideReason !== null &&
          pick(` · 与规则不同：${content.overrideReason}`, ` · ${content.overrideReason}`)}
      </p>
      <footer className="mute">
        <Link to={`/case/${caseId}/determination`}>{pick('看文书', 'The document')}</Link>
      </footer>
    </Card>
  );
}

/** The agreement: what the parties decided themselves. */
export function AgreementDecision({
  agreement,
  parties,
}: {
  readonly agreement: NonNullable<DecidedCase['agreement']>;
  readonly parties: number;
}): ReactElement {
  const pick = usePick();
  const signed = agreement.signatures.length;
  return (
    <Card
      icon="doc"
      title={pick(`协议书 ${agreement.documentNo}`, `Agreement ${agreement.documentNo}`)}
      who={agreement.draftedBy.displayName}
      at={agreement.draftedAt}
      tags={
        <StateTag
          tone={agreement.issuedAt === null ? 'plain' : 'av'}
          icon={agreement.issuedAt === null ? 'pen' : 'seal'}
        >
          {agreement.issuedAt === null
            ? pick(`已签 ${signed} / ${parties}`, `Signed ${signed} of ${parties}`)
            : pick('已出具', 'Issued')}
        </StateTag>
      }
    >
      <p className="mute">{agreement.content.articleZh}</p>
      <footer className="mute">
        {pick(
          `指导 ${agreement.content.guidedBy} · 凭 ${agreement.content.mandateNo}`,
          `Guided by ${agreement.content.guidedBy} under ${agreement.content.mandateNo}`,
        )}
      </footer>
    </Card>
  );
}
