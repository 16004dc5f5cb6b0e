import type { ReactElement } from 'react';
import type { CaseRowFragment, UnitRowFragment } from '../../api/generated/graphql.ts';
import { usePick } from '../../shared/i18n.ts';
import { BoardUnit } from './board-lists.tsx';

export type BoardFilter = 'all' | 'self' | 'officer' | 'online';

/** Which active cases each tab shows. */
export const boardFilters: Readonly<Record<BoardFilter, (one: CaseRowFragment) => boolean>> = {
  all: () => true,
  self: (one) => one.route === 'SELF_NEGOTIATION',
  officer: (one) => one.state === 'WITH_OFFICER' && one.route !== 'ONLINE_DETERMINATION',
  online: (one) => one.route === 'ONLINE_DETERMINATION',
};

/** Tabs over the active cases, with how many each holds. */
export function FilterTabs({
  active,
  filter,
  onFilter,
}: {
  readonly active: readonly CaseRowFragment[];
  readonly filter: BoardFilter;
  readonly onFilter: (filter: BoardFilter) => void;
}): ReactElement {
  const pick = usePick();
  const words: Readonly<Record<BoardFilter, string>> = {
    all: pick('全部', 'All'),
    self: pick('自助', 'Self'),
    officer: pick('民警', 'Officer'),
    online: pick('线上', 'Online'),
  };
  return (
    <span className="filter-tabs" role="group" aria-label={pick('筛选', 'Filter')}>
      {(Object.keys(boardFilters) as BoardFilter[]).map((one) => (
        <button type="button" key={one} aria-pressed={one === filter} onClick={() => onFilter(one)}>
          {words[one]} {one !== 'all' && active.filter(boardFilters[one]).length}
        </button>
      ))}
    </span>
  );
}

/** Units of one kind with how many are free. */
export function UnitGroup({
  title,
  units,
  now,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly units: readonly UnitRowFragment[];
  readonly now: number;
  readonly chosen: string | null;
  readonly onChoose: (unit: UnitRowFragment) => void;
}): ReactElement | null {
  const pick = usePick();
  if (units.length === 0) return null;
  const free = units.filter((unit) => unit.status === 'AVAILABLE').length;
  return (
    <section>
      <h2 className="panel-head">
        {title} <span className="pill">{units.length}</span>
        <span className="spacer" />
        <span className="panel-note">{pick(`可派 ${free}`, `${free} free`)}</span>
      </h2>
      {units.map((unit) => (
        <BoardUnit key={unit.id} unit={unit} now={now} selected={unit.id === chosen} onChoose={() => onChoose(unit)} />
      ))}
    </section>
  );
}
