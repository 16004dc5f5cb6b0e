import { type CaseQueue, QueueCountsDocument } from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import { usePick } from '../../shared/i18n.ts';
import type { Kpi } from './desk-page.tsx';

export type QueueCounts = Partial<Record<CaseQueue, number>>;

/** How many cases each of the viewer's queues holds. */
export function useQueueCounts(): QueueCounts {
  const { data } = useLiveQuery(QueueCountsDocument, {});
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
