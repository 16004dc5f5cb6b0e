import type { Map as MapLibreMap } from 'maplibre-gl';
import { type ReactElement, use, useEffect, useMemo, useRef, useState } from 'react';
import type { AppConfig } from '../api/app-config.ts';
import { useAppearance } from '../shared/theme.ts';
import {
  type Bounds,
  type MapCase,
  type MapDistrict,
  type MapOutlet,
  type MapRoad,
  type MapUnit,
  toCaseFeatures,
  toDistrictFeatures,
  toDistrictLabels,
  toOutletFeatures,
  toRoadFeatures,
  toUnitFeatures,
} from './features.ts';
import { fallBackToMapLibre, loadMapKit, type MapKit } from './kit.ts';
import { MapController, type MapHover } from './map-controller.ts';
import { readPalette } from './palette.ts';
import { mapStyle } from './style.ts';

export interface DispatchMapProps {
  readonly config: Pick<AppConfig, 'mapboxToken' | 'baseMap'>;
  readonly center: { readonly longitude: number; readonly latitude: number };
  readonly districts: readonly MapDistrict[];
  readonly roads: readonly MapRoad[];
  readonly outlets: readonly MapOutlet[];
  readonly cases: readonly MapCase[];
  readonly units: readonly MapUnit[];
  /** Where the double ring is drawn. */
  readonly selected: { readonly longitude: number; readonly latitude: number } | null;
  readonly bounds: Bounds | null;
  readonly nowMs: number;
  readonly ageText: (seconds: number) => string;
  readonly onCase: (caseId: string) => void;
  readonly onUnit: (unitId: string) => void;
  readonly onHover: (hover: MapHover | null) => void;
  readonly onLock: (locked: boolean) => void;
  /** Gives the page the controller for its buttons and rows. */
  readonly onReady: (controller: MapController | null) => void;
}

/** The city with its cases and units. Suspends while the map engine loads. */
export function DispatchMap(props: DispatchMapProps): ReactElement {
  const { config, onReady } = props;
  const [loading, setLoading] = useState<Promise<MapKit>>(() => loadMapKit(config.mapboxToken));
  const kit = use(loading);
  const { theme } = useAppearance();
  // The palette is read from the page's own variables, which follow the theme.
  const palette = useMemo(() => ({ theme, colours: readPalette(document.documentElement) }), [theme]).colours;
  const style = useMemo(() => mapStyle(palette, config.baseMap, kit.engine), [palette, config.baseMap, kit.engine]);
  const [controller, setController] = useState<MapController | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });

  const takeMap = (map: MapLibreMap): void => {
    const made = new MapController(map, palette, {
      onCase: (id) => latest.current.onCase(id),
      onUnit: (id) => latest.current.onUnit(id),
      onHover: (hover) => latest.current.onHover(hover),
      onLock: (locked) => latest.current.onLock(locked),
    });
    setController(made);
    onReady(made);
  };
  useEffect(() => () => controller?.dispose(), [controller]);

  controller?.setPalette(palette);
  useFeed(controller, props);

  return (
    <kit.Map
      {...kit.base}
      key={kit.engine}
      initialViewState={{ ...props.center, zoom: 11 }}
      mapStyle={style}
      styleDiffing={false}
      attributionControl={false}
      dragRotate={false}
      fadeDuration={0}
      onLoad={(event) => takeMap(event.target)}
      onError={(event) => {
        if (kit.engine === 'mapbox' && /access token/i.test(event.error.message)) setLoading(fallBackToMapLibre());
      }}
      style={{ position: 'absolute', inset: 0 }}
    />
  );
}

function useFeed(controller: MapController | null, props: DispatchMapProps): void {
  const { districts, roads, outlets, cases, units, selected, bounds, nowMs, ageText } = props;
  useEffect(() => {
    controller?.setData('districts', toDistrictFeatures(districts));
    controller?.setData('district-labels', toDistrictLabels(districts));
    controller?.setData('roads', toRoadFeatures(roads));
  }, [controller, districts, roads]);
  useEffect(() => controller?.setData('outlets', toOutletFeatures(outlets)), [controller, outlets]);
  useEffect(() => controller?.setData('cases', toCaseFeatures(cases)), [controller, cases]);
  useEffect(
    () => controller?.setData('units', toUnitFeatures(units, nowMs, ageText)),
    [controller, units, nowMs, ageText],
  );
  useEffect(() => {
    const features = selected === null ? [] : [selected];
    controller?.setData('selection', {
      type: 'FeatureCollection',
      features: features.map(({ longitude, latitude }) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties: {},
      })),
    });
  }, [controller, selected]);
  useEffect(() => controller?.follow(bounds), [controller, bounds]);
}
