import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type CaseQueue, QueuePageDocument } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { usePick } from '../../shared/i18n.ts';
import { Icon } from '../../shared/icons.tsx';
import { byTimeLeft } from '../model/case-view.ts';
import { CaseHead, DecisionsLink } from '../parts/case-head.tsx';
import { CaseEvidence, CaseLaw, useLiveCase } from '../parts/case-view.tsx';
import { DecideBar } from '../parts/decide-bar.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useDeskKpis, useHasQueue } from '../parts/use-desk-kpis.ts';
import { placesOf, useSession } from '../session.tsx';

/** Reviewing one case; J and K walk through the viewer's own queue. */
export default function CasePage(): ReactElement {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const pick = usePick();
  const { viewer } = useSession();
  const home = placesOf(viewer.roles)[0]?.path ?? '/';
  const { one, loading, error, refetch } = useLiveCase(id);
  const neighbours = useNeighbours(id);
  const go = (to: string | undefined): void => void navigate(to === undefined ? home : `/case/${to}`);
  useKeys({
    j: neighbours.next === undefined ? undefined : () => go(neighbours.next),
    k: neighbours.previous === undefined ? undefined : () => go(neighbours.previous),
    escape: () => go(undefined),
  });
  const kpis = useDeskKpis();
  const place = viewer.organisation === null ? '' : pick(viewer.organisation.nameZh, viewer.organisation.nameEn);
  return (
    <DeskPage title={pick(`看案 · ${place}`, `Case · ${place}`)} kpis={kpis}>
      {error !== undefined && one === undefined ? (
        <Notice kind="error" code={error.message} onRetry={refetch} />
      ) : loading || one === undefined ? (
        <Notice kind="loading" />
      ) : one === null ? (
        <Notice
          kind="empty"
          title={pick('没有这起案件，或你不能看', 'No such case, or you may not see it')}
          action={pick('回到队列', 'Back to the queue')}
          onRetry={() => go(undefined)}
        />
      ) : (
        <div className="case-page">
          <CaseHead
            one={one}
            before={
              <button
                type="button"
                className="icon-button"
                aria-label={pick('回到队列', 'Back to the queue')}
                onClick={() => go(undefined)}
              >
                <Icon name="back" size={18} />
              </button>
            }
            after={
              <>
                <DecisionsLink caseId={one.id} />
                {neighbours.count > 0 && (
                  <>
                    <span className="sub">
                      {pick(`第 ${neighbours.at} / ${neighbours.count} 起`, `${neighbours.at} of ${neighbours.count}`)}
                    </span>
                    <button
                      type="button"
                      className="key-button"
                      disabled={neighbours.previous === undefined}
                      onClick={() => go(neighbours.previous)}
                    >
                      <kbd>K</kbd>
                      {pick('上一起', 'Previous')}
                    </button>
                    <button
                      type="button"
                      className="key-button"
                      disabled={neighbours.next === undefined}
                      onClick={() => go(neighbours.next)}
                    >
                      <kbd>J</kbd>
                      {pick('下一起', 'Next')}
                    </button>
                  </>
                )}
              </>
            }
          />
          <div className="case-columns">
            <CaseEvidence one={one} />
            <CaseLaw one={one} />
          </div>
          <DecideBar key={one.id} one={one} onMoved={() => go(neighbours.next)} />
        </div>
      )}
    </DeskPage>
  );
}

function useNeighbours(id: string): {
  at: number;
  count: number;
  previous: string | undefined;
  next: string | undefined;
} {
  const { viewer } = useSession();
  const assessor = viewer.roles.some((role) => role === 'ASSESSOR' || role === 'AUX');
  const queue: CaseQueue = assessor ? 'MINE' : viewer.roles.includes('CENTER') ? 'CENTER' : 'OFFICER';
  const { data } = useLiveQuery(QueuePageDocument, { queue, first: 50, after: null }, !useHasQueue());
  // The order at the moment of the visit; the walk must not change under the hand.
  const ids = (data?.caseQueue.edges ?? [])
    .map((edge) => edge.node)
    .toSorted(byTimeLeft(Date.now()))
    .map((node) => node.id);
  const index = ids.indexOf(id);
  return {
    at: index + 1,
    count: index < 0 ? 0 : ids.length,
    previous: index > 0 ? ids[index - 1] : undefined,
    next: index < 0 ? ids[0] : ids[index + 1],
  };
}
