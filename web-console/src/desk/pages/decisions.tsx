import { Button } from 'antd';
import { type ReactElement, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { CaseDecisionsDocument, type CaseDecisionsQuery } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { caseRouteWords } from '../../shared/code-words.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { StateTag } from '../../shared/state-tag.tsx';
import { shortNo } from '../model/case-view.ts';
import {
  AgreementDecision,
  DeterminationDecision,
  EligibilityCard,
  LoweringCard,
  ProposalCard,
} from '../parts/decision-cards.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { RouteDialog, type RouteAct } from '../parts/route-dialog.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useSession } from '../session.tsx';
import '../decisions.css';

export type DecidedCase = NonNullable<CaseDecisionsQuery['accidentCase']>;

/** Every decision on one case: by whom, by which rules, on which facts, and whether it comes out the same today. */
export default function DecisionsPage(): ReactElement {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const pick = usePick();
  const { data, loading, error, refetch } = useLiveQuery(CaseDecisionsDocument, { id });
  const back = (): void => void navigate(`/case/${id}`);
  useKeys({ escape: back });
  const one = data?.accidentCase;
  return (
    <DeskPage title={pick('决定与依据', 'Decisions')} kpis={[]}>
      <div className="queue-body">
        {error !== undefined && one === undefined ? (
          <Notice kind="error" code={error.message} onRetry={refetch} />
        ) : loading || one === undefined ? (
          <Notice kind="loading" />
        ) : one === null ? (
          <Notice kind="empty" title={pick('没有这起案件，或你不能看', 'No such case, or you may not see it')} />
        ) : (
          <Decisions one={one} onBack={back} />
        )}
      </div>
    </DeskPage>
  );
}

function Decisions({ one, onBack }: { readonly one: DecidedCase; readonly onBack: () => void }): ReactElement {
  const pick = usePick();
  const rows = one.decisions.edges.map((edge) => edge.node);
  return (
    <>
      <div className="page-head">
        <button
          type="button"
          className="icon-button"
          aria-label={pick('回到案件', 'Back to the case')}
          onClick={onBack}
        >
          <Icon name="back" size={18} />
        </button>
        <h1>{pick(`${shortNo(one.caseNo)} 的全部决定`, `Every decision on ${shortNo(one.caseNo)}`)}</h1>
        <StateTag tone="primary" icon="route">
          {pick(...caseRouteWords[one.route])}
        </StateTag>
        <span className="mute">
          {one.caseNo} · {pick(one.stateZh, one.stateEn)}
        </span>
        <span className="spacer" />
        <RouteActs one={one} />
      </div>
      <div className="decision-list">
        {rows.map((row) => (
          <EligibilityCard key={row.id} row={row} inForce={row.id === one.eligibility.id} />
        ))}
        {one.decisions.pageInfo.hasNextPage && (
          <p className="mute">{pick('后面还有，这里只列前 50 个', 'There are more; the first 50 are listed')}</p>
        )}
        {one.lowerings.map((row) => (
          <LoweringCard key={row.id} row={row} mayDecide={one.allowedSteps.includes('REFUSE_LOWERING')} />
        ))}
        {one.proposal !== null && <ProposalCard proposal={one.proposal} />}
        {one.determination !== null && <DeterminationDecision caseId={one.id} paper={one.determination} />}
        {one.agreement !== null && <AgreementDecision agreement={one.agreement} parties={one.parties.length} />}
      </div>
    </>
  );
}

/** Raise, lower, or ask to leave the general procedure: whichever the state and the viewer's office permit. */
function RouteActs({ one }: { readonly one: DecidedCase }): ReactElement {
  const pick = usePick();
  const { viewer } = useSession();
  const [act, setAct] = useState<RouteAct | null>(null);
  const may = (step: DecidedCase['allowedSteps'][number]): boolean => one.allowedSteps.includes(step);
  const general = one.route === 'GENERAL_PROCEDURE' || one.route === 'EMERGENCY';
  return (
    <>
      {may('RAISE_ROUTE') && viewer.kind === 'STAFF' && (
        <Button onClick={() => setAct('RAISE')}>{pick('提高程序', 'Raise the route')}</Button>
      )}
      {may('LOWER_ROUTE') && (!general || one.route === 'EMERGENCY') && (
        <Button onClick={() => setAct('LOWER')}>{pick('降低程序', 'Lower the route')}</Button>
      )}
      {may('REQUEST_LOWERING') && general && (
        <Button onClick={() => setAct('REQUEST')}>{pick('申请退出一般程序', 'Ask to leave general')}</Button>
      )}
      {act !== null && <RouteDialog act={act} caseId={one.id} route={one.route} onClose={() => setAct(null)} />}
    </>
  );
}
