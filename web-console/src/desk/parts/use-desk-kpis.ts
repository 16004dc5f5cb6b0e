import { type CaseQueue, QueueCountsDocument, type Role } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { usePick } from '../../shared/i18n.ts';
import { useSession } from '../session.tsx';
import type { Kpi } from './desk-page.tsx';

export type QueueCounts = Partial<Record<CaseQueue, number>>;

/** Who has no queue of cases. */
const WITHOUT_QUEUE: readonly Role[] = ['INSURER_CLAIMS', 'AUDITOR', 'SECURITY_ADMIN', 'SYSTEM_ADMIN'];

/** Whether this viewer has queues at all. */
export function useHasQueue(): boolean {
  return useSession().viewer.roles.some((role) => !WITHOUT_QUEUE.includes(role));
}

/** How many cases each of the viewer's queues holds. */
export function useQueueCounts(): QueueCounts {
  const { data } = useLiveQuery(QueueCountsDocument, {}, !useHasQueue());
  return Object.fromEntries((data?.queueCounts ?? []).map(({ queue, count }) => [queue, count]));
}

/** The queue counts as top bar figures. */
export function useDeskKpis(): readonly Kpi[] {
  const pick = usePick();
  const counts = useQueueCounts();
  const figures: readonly (readonly [CaseQueue, string])[] = [
    ['MINE', pick('待我', 'Mine')],
    ['UNCLAIMED', pick('没人认领', 'Not taken')],
    ['OFFICER', pick('等民警', 'Officer')],
    ['CENTER', pick('中心', 'Centre')],
  ];
  return figures.flatMap(([queue, label]) => {
    const count = counts[queue];
    return count === undefined ? [] : { label, value: count };
  });
}
