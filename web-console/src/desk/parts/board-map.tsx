import { lazy, type ReactElement, type RefObject, Suspense, useMemo, useState } from 'react';
import type { CaseRowFragment, CityMapQuery, UnitRowFragment } from '../../api/generated/graphql.ts';
import { boundsOf, fixAgeSeconds, type MapCase, staleFixSeconds } from '../../map/features.ts';
import type { MapController, MapHover } from '../../map/map-controller.ts';
import { formatCountdown } from '../../shared/format.ts';
import { usePick } from '../../shared/i18n.ts';
import { caseLevel, markerTone, shortNo } from '../model/case-view.ts';
import { unitTone } from '../model/unit-view.ts';
import { useSession } from '../session.tsx';
import { MapFrame } from './map-frame.tsx';
import { Notice } from './notice.tsx';

const DispatchMap = lazy(() =>
  import('../../map/dispatch-map.tsx').then((module) => ({ default: module.DispatchMap })),
);

/** The board's map with its tools: turns cases and units into what the map draws. */
export function BoardMap({
  city,
  cases,
  units,
  chosen,
  now,
  ageText,
  controller,
  onChoose,
}: {
  readonly city: CityMapQuery['city'] | undefined;
  readonly cases: readonly CaseRowFragment[];
  readonly units: readonly UnitRowFragment[];
  readonly chosen: string | null;
  readonly now: number;
  readonly ageText: (seconds: number) => string;
  readonly controller: RefObject<MapController | null>;
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const pick = usePick();
  const { config } = useSession();
  const [hover, setHover] = useState<MapHover | null>(null);
  const [locked, setLocked] = useState(false);
  const [outletsShown, setOutletsShown] = useState(true);
  const mapCases = useMemo(() => cases.map((one) => toMapCase(one, now, one.id === chosen)), [cases, now, chosen]);
  const mapUnits = useMemo(() => units.map((unit) => ({ ...unit, tone: unitTone(unit.status) })), [units]);
  const bounds = useMemo(() => boundsOf([...cases.map((one) => one.place), ...freshPositions(units)]), [cases, units]);
  const selected = useMemo(() => {
    const one = cases.find((it) => it.id === chosen);
    return one === undefined ? (positions(units.filter((it) => it.id === chosen))[0] ?? null) : one.place;
  }, [cases, units, chosen]);
  const base = useMemo(
    () => ({
      districts: (city?.districts ?? []).map((it) => ({ ...it, name: pick(it.nameZh, it.nameEn) })),
      roads: (city?.roads ?? []).map((it) => ({ ...it, name: pick(it.nameZh, it.nameEn) })),
      outlets: (city?.outlets ?? []).map((it) => ({ ...it, name: pick(it.nameZh, it.nameEn) })),
    }),
    [city, pick],
  );
  return (
    <MapFrame
      controller={controller}
      locked={locked}
      hover={hover}
      outletsShown={outletsShown}
      onToggleOutlets={() => {
        controller.current?.setVisible(['outlet'], !outletsShown);
        setOutletsShown(!outletsShown);
      }}
    >
      {city === undefined ? (
        <Notice kind="loading" />
      ) : (
        <Suspense fallback={<Notice kind="loading" />}>
          <DispatchMap
            config={config}
            center={city}
            {...base}
            cases={mapCases}
            units={mapUnits}
            selected={selected}
            bounds={bounds}
            nowMs={now}
            ageText={ageText}
            onCase={onChoose}
            onUnit={onChoose}
            onHover={setHover}
            onLock={setLocked}
            onReady={(made) => {
              controller.current = made;
            }}
          />
        </Suspense>
      )}
    </MapFrame>
  );
}

function positions(units: readonly UnitRowFragment[]) {
  return units.flatMap(({ longitude, latitude }) =>
    longitude === null || latitude === null ? [] : { longitude, latitude },
  );
}

/** An old position far away must not zoom the whole city out. */
function freshPositions(units: readonly UnitRowFragment[]) {
  const now = Date.now();
  return positions(units.filter((unit) => (fixAgeSeconds(unit.fixAt, now) ?? Infinity) <= staleFixSeconds));
}

function toMapCase(one: CaseRowFragment, now: number, selected: boolean): MapCase {
  const no = shortNo(one.caseNo);
  const seconds = Math.max(0, Math.floor((now - Date.parse(one.reportedAt)) / 1000));
  const tone = markerTone(one, now);
  // Timers only where they matter: a label that changes re-lays the whole map.
  const timed = selected || tone === 'ov';
  return {
    id: one.id,
    label: timed ? `${no} ${formatCountdown(seconds)}` : no,
    name: `${no} ${one.place.description}`,
    longitude: one.place.longitude,
    latitude: one.place.latitude,
    level: caseLevel(one),
    tone,
  };
}
