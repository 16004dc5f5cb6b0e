import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import {
  type CaseRowFragment,
  CityMapDocument,
  DispatchBoardDocument,
  type UnitRowFragment,
} from '../../api/generated/graphql.ts';
import { useLiveQuery } from '../../api/use-live-query.ts';
import type { MapController } from '../../map/map-controller.ts';
import { formatCountdown, formatDuration } from '../../shared/format.ts';
import { useLanguage, usePick } from '../../shared/i18n.ts';
import { byTimeLeft, isWaiting, shortNo } from '../model/case-view.ts';
import { type BoardFilter, boardFilters, FilterTabs, UnitGroup } from '../parts/board-groups.tsx';
import { BoardCase, BoardLog, OutletList } from '../parts/board-lists.tsx';
import { BoardMap } from '../parts/board-map.tsx';
import { CommandBar, type Target } from '../parts/command-bar.tsx';
import { DeskPage } from '../parts/desk-page.tsx';
import { Notice } from '../parts/notice.tsx';
import { useKeys } from '../parts/use-keys.ts';
import { useNow } from '../parts/use-now.ts';
import { useSession } from '../session.tsx';

/** The 110 room: everything on one screen, live, with the age of what is shown. */
export default function DispatchPage(): ReactElement {
  const pick = usePick();
  const language = useLanguage();
  const now = useNow();
  const navigate = useNavigate();
  const { viewer } = useSession();
  const board = useLiveQuery(DispatchBoardDocument, {});
  const [{ data: cityData }] = useQuery({ query: CityMapDocument });
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const map = useRef<MapController | null>(null);
  const command = useRef<HTMLInputElement>(null);

  const data = board.data?.dispatchBoard;
  const quarter = Math.floor(now / 15_000);
  const cases = useMemo(() => (data?.cases ?? []).toSorted(byTimeLeft(quarter * 15_000)), [data, quarter]);
  const units = useMemo(() => data?.units ?? [], [data]);
  // What waits for the centre has its own desk; the road is no longer concerned.
  const isOurs = (one: CaseRowFragment): boolean => isWaiting(one) && one.waitingFor !== 'CENTER';
  const waiting = cases.filter(isOurs);
  const active = cases.filter((one) => !isOurs(one));
  const shown = active.filter(boardFilters[filter]);
  const caseChosen = cases.find((one) => one.id === chosen);
  const unitChosen = units.find((one) => one.id === chosen);

  const city = cityData?.city;
  const ageText = useCallback(
    (seconds: number) => `${formatDuration(seconds, language)}${pick('前', ' ago')}`,
    [language, pick],
  );

  const open = (id: string | null): void => {
    if (cases.some((one) => one.id === id)) void navigate(`/case/${id}`);
  };
  const chooseCase = (one: CaseRowFragment): void => {
    setChosen(one.id);
    map.current?.focus(one.id, one.place.longitude, one.place.latitude);
  };
  const chooseUnit = (unit: UnitRowFragment): void => {
    setChosen(unit.id);
    if (unit.longitude !== null && unit.latitude !== null) map.current?.focus(unit.id, unit.longitude, unit.latitude);
  };
  const step = (by: number): void => {
    const ids = [...waiting, ...shown].map((one) => one.id);
    const at = ids.indexOf(chosen ?? '');
    const next = ids[Math.min(ids.length - 1, Math.max(0, at + by))];
    if (next !== undefined) setChosen(next);
  };
  useKeys({
    '/': () => command.current?.focus(),
    '*': () => map.current?.refit(),
    arrowdown: () => step(1),
    arrowup: () => step(-1),
    v: caseChosen === undefined ? undefined : () => open(caseChosen.id),
    enter: caseChosen === undefined ? undefined : () => open(caseChosen.id),
    m: caseChosen === undefined ? undefined : () => chooseCase(caseChosen),
    escape: () => {
      setChosen(null);
      map.current?.restore();
    },
  });

  const targets: Target[] = [
    ...cases.map((one) => ({
      id: one.id,
      kind: 'case' as const,
      text: `${shortNo(one.caseNo)} ${one.place.description}`,
      search: [one.caseNo, one.place.description, ...one.parties.map((party) => party.plate ?? '')].join(' '),
    })),
    ...units.map((unit) => ({
      id: unit.id,
      kind: 'unit' as const,
      text: `${unit.callSign} ${unit.note ?? ''}`,
      search: unit.callSign,
    })),
  ];
  const crews = units.filter((unit) => unit.kind === 'CREW');
  const freeCrews = crews.filter((unit) => unit.status === 'AVAILABLE').length;
  const p90 = data?.clearRoadP90Seconds ?? null;
  const place = viewer.organisation === null ? '' : pick(viewer.organisation.nameZh, viewer.organisation.nameEn);
  return (
    <DeskPage
      title={pick(`110 指挥席 · ${place}`, `110 dispatch · ${place}`)}
      kpis={[
        { label: pick('待接手', 'Waiting'), value: waiting.length },
        { label: pick('处理中', 'Active'), value: active.length },
        { label: pick('可派车组', 'Free crews'), value: freeCrews, after: `/ ${crews.length}` },
        { label: pick('今日', 'Today'), value: data?.reportedToday ?? '—', after: pick('起', '') },
        {
          label: pick('清路 P90', 'Clear P90'),
          value: p90 === null ? '—' : formatCountdown(p90),
          after: pick('分', ''),
        },
      ]}
    >
      {board.loading ? (
        <Notice kind="loading" />
      ) : board.error !== undefined && data === undefined ? (
        <Notice kind="error" code={board.error.message} onRetry={board.refetch} />
      ) : (
        <div className="board">
          <section className="panel board-left" aria-label={pick('案件', 'Cases')}>
            <h2 className="panel-head">
              {pick('待接手', 'Waiting')} <span className="pill">{waiting.length}</span>
              <span className="spacer" />
              <span className="panel-note">{pick('按剩余时间', 'by time left')}</span>
            </h2>
            {waiting.length === 0 && (
              <p className="empty-line">{pick('现在没有等人接手的案件', 'Nothing is waiting now')}</p>
            )}
            <div className="board-waiting">
              {waiting.map((one) => (
                <BoardCase
                  key={one.id}
                  one={one}
                  now={now}
                  selected={one.id === chosen}
                  onChoose={() => chooseCase(one)}
                  onOpen={() => open(one.id)}
                />
              ))}
            </div>
            <h2 className="panel-head">
              {pick('处理中', 'Active')} <span className="pill">{active.length}</span>
              <span className="spacer" />
              <FilterTabs active={active} filter={filter} onFilter={setFilter} />
            </h2>
            <div className="board-scroll">
              {shown.map((one) => (
                <BoardCase
                  key={one.id}
                  one={one}
                  now={now}
                  selected={one.id === chosen}
                  onChoose={() => chooseCase(one)}
                  onOpen={() => open(one.id)}
                />
              ))}
            </div>
            <div className="board-foot">
              {pick(`今天已结 ${data?.closedToday ?? 0} 起`, `${data?.closedToday ?? 0} closed today`)}
            </div>
          </section>
          <section className="board-middle" aria-label={pick('地图', 'Map')}>
            <BoardMap
              city={city}
              cases={cases}
              units={units}
              chosen={chosen}
              now={now}
              ageText={ageText}
              controller={map}
              onChoose={setChosen}
            />
            <div className="board-log panel">
              <h2 className="panel-head panel-head-small">
                {pick('值班日志', 'Log')}
                <span className="spacer" />
                <span className="panel-note">{pick('所有席位', 'All desks')}</span>
              </h2>
              <BoardLog events={data?.recentEvents ?? []} />
            </div>
          </section>
          <section className="panel board-right" aria-label={pick('力量', 'Units')}>
            <UnitGroup
              title={pick('联动车组', 'Joint crews')}
              units={crews}
              now={now}
              chosen={chosen}
              onChoose={chooseUnit}
            />
            <UnitGroup
              title={pick('交警', 'Police')}
              units={units.filter((unit) => unit.kind === 'POLICE')}
              now={now}
              chosen={chosen}
              onChoose={chooseUnit}
            />
            <UnitGroup
              title={pick('拖车', 'Tow')}
              units={units.filter((unit) => unit.kind === 'TOW')}
              now={now}
              chosen={chosen}
              onChoose={chooseUnit}
            />
            <h2 className="panel-head">
              {pick('服务点', 'Outlets')} <span className="pill">{(city?.outlets ?? []).length}</span>
              <span className="spacer" />
              <span className="panel-note">
                {pick('排队合计', 'waiting')}{' '}
                {(city?.outlets ?? []).reduce((sum, outlet) => sum + outlet.queueLength, 0)} {pick('人', '')}
              </span>
            </h2>
            <OutletList outlets={city?.outlets ?? []} />
          </section>
          <footer className="command-bar">
            <CommandBar
              targets={targets}
              inputRef={command}
              onGo={(target) => {
                const one = cases.find((it) => it.id === target.id);
                const unit = units.find((it) => it.id === target.id);
                if (one !== undefined) chooseCase(one);
                else if (unit !== undefined) chooseUnit(unit);
              }}
            />
            {caseChosen === undefined ? (
              <span className="sub">
                {unitChosen === undefined
                  ? pick('没有选中', 'Nothing chosen')
                  : pick(`已选 ${unitChosen.callSign}`, `${unitChosen.callSign} chosen`)}
              </span>
            ) : (
              <>
                <span className="sub">
                  {pick(`已选 ${shortNo(caseChosen.caseNo)}`, `${shortNo(caseChosen.caseNo)} chosen`)}
                </span>
                <button type="button" className="key-button" onClick={() => open(caseChosen.id)}>
                  <kbd>V</kbd>
                  {pick('查看', 'View')}
                </button>
                <button type="button" className="key-button" onClick={() => chooseCase(caseChosen)}>
                  <kbd>M</kbd>
                  {pick('地图定位', 'On the map')}
                </button>
              </>
            )}
            <button type="button" className="key-button" onClick={() => map.current?.refit()}>
              <kbd>*</kbd>
              {pick('看全城', 'Whole city')}
            </button>
            <span className="spacer" />
            <span className="mute">
              {board.updating ? pick('正在更新', 'Updating') : pick('数据', 'Data')}{' '}
              {data !== undefined && ageText(Math.max(0, Math.floor((now - Date.parse(data.asOf)) / 1000)))}
            </span>
          </footer>
        </div>
      )}
    </DeskPage>
  );
}
