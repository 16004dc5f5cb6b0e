import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon, Position } from 'geojson';

/**
 * What the map draws, as plain GeoJSON. Pure: no map library, no clock, no DOM. Coordinates are `[longitude, latitude]`,
 * WGS-84. `icon` names a drawing of `sprites.ts`.
 */

/** The states a marker can show; `wait` is a case nobody has taken yet. */
export type MarkerTone = 'av' | 'of' | 'en' | 'on' | 'no' | 'ov' | 'wait';
export const markerTones: readonly MarkerTone[] = ['wait', 'av', 'of', 'en', 'on', 'no', 'ov'];

export interface MapCase {
  readonly id: string;
  /** Text under the marker, e.g. `0041 3:12`. */
  readonly label: string;
  /** Name in a cluster's list, e.g. `0041 会战大街 东风路口`. */
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** 1 (people in danger) to 4 (nothing blocks the road). */
  readonly level: 1 | 2 | 3 | 4;
  readonly tone: MarkerTone;
}

export interface MapUnit {
  readonly id: string;
  readonly callSign: string;
  readonly kind: 'CREW' | 'POLICE' | 'TOW';
  readonly tone: Exclude<MarkerTone, 'wait'>;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly headingDeg: number | null;
  readonly fixAt: string | null;
}

export interface MapOutlet {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly queueLength: number;
}

export interface MapDistrict {
  readonly code: string;
  readonly name: string;
  /** GeoJSON Polygon or MultiPolygon. */
  readonly boundary: unknown;
  readonly labelLongitude: number;
  readonly labelLatitude: number;
}

export type RoadKind = 'EXPRESSWAY' | 'MAIN' | 'ARTERIAL' | 'RAILWAY' | 'WATER';

export interface MapRoad {
  readonly id: string;
  readonly name: string;
  readonly kind: RoadKind;
  /** GeoJSON LineString or Polygon; water that is an area or a closed line is a lake. */
  readonly line: unknown;
}

/** A position older than this says where a unit was, not where it is. */
export const staleFixSeconds = 120;

/** Seconds since the unit's last position, or null when it never sent one. */
export function fixAgeSeconds(fixAt: string | null, nowMs: number): number | null {
  return fixAt === null ? null : Math.max(0, Math.floor((nowMs - Date.parse(fixAt)) / 1000));
}

function collection<Geometry extends Point | LineString | Polygon | MultiPolygon>(
  features: readonly Feature<Geometry>[],
): FeatureCollection<Geometry> {
  return { type: 'FeatureCollection', features: [...features] };
}

function point(
  longitude: number,
  latitude: number,
  properties: Record<string, string | number | null>,
): Feature<Point> {
  return { type: 'Feature', geometry: { type: 'Point', coordinates: [longitude, latitude] }, properties };
}

/** Cases as points; `sort` puts the urgent above the rest: lower level first, overdue before waiting before taken. */
export function toCaseFeatures(cases: readonly MapCase[]): FeatureCollection<Point> {
  const urgency: Record<MarkerTone, number> = { ov: 0, wait: 1, of: 2, en: 3, on: 4, av: 5, no: 6 };
  return collection(
    cases.map((one) =>
      point(one.longitude, one.latitude, {
        id: one.id,
        label: one.label,
        names: one.name,
        tone: one.tone,
        icon: `case:${one.level}:${one.tone}`,
        sort: one.level * 10 + urgency[one.tone],
      }),
    ),
  );
}

/**
 * Units as points. A unit without a position is left out (the list names it); an old position is drawn hollow with its
 * age in the label.
 *
 * @param ageText writes an age in seconds in the viewer's language, e.g. `22 分钟前`
 */
export function toUnitFeatures(
  units: readonly MapUnit[],
  nowMs: number,
  ageText: (seconds: number) => string,
): FeatureCollection<Point> {
  return collection(
    units.flatMap((unit) => {
      if (unit.longitude === null || unit.latitude === null) return [];
      const age = fixAgeSeconds(unit.fixAt, nowMs);
      const stale = age === null || age > staleFixSeconds;
      const moving = unit.headingDeg !== null && !stale;
      return point(unit.longitude, unit.latitude, {
        id: unit.id,
        label: stale && age !== null ? `${unit.callSign} ${ageText(age)}` : unit.callSign,
        icon: `unit:${unit.kind}:${stale ? 'stale' : unit.tone}`,
        heading: moving ? `heading:${unit.tone}` : '',
        headingDeg: moving ? unit.headingDeg : 0,
        sort: stale ? 60 : 40,
      });
    }),
  );
}

/** Service outlets with the number of people waiting. */
export function toOutletFeatures(outlets: readonly MapOutlet[]): FeatureCollection<Point> {
  return collection(
    outlets.map((outlet) =>
      point(outlet.longitude, outlet.latitude, {
        id: outlet.id,
        label: outlet.name,
        icon: `outlet:${outlet.queueLength}`,
      }),
    ),
  );
}

/** District areas. */
export function toDistrictFeatures(districts: readonly MapDistrict[]): FeatureCollection<Polygon | MultiPolygon> {
  return collection(
    districts.map((district) => ({
      type: 'Feature' as const,
      geometry: district.boundary as Polygon | MultiPolygon,
      properties: { code: district.code },
    })),
  );
}

/** District names at the place the city chose for them. */
export function toDistrictLabels(districts: readonly MapDistrict[]): FeatureCollection<Point> {
  return collection(districts.map((one) => point(one.labelLongitude, one.labelLatitude, { label: one.name })));
}

function isClosed(line: readonly Position[]): boolean {
  const first = line[0];
  const last = line.at(-1);
  return line.length >= 4 && first !== undefined && first[0] === last?.[0] && first[1] === last?.[1];
}

/** Roads, railway and water by kind; lakes are areas so that they can be filled. */
export function toRoadFeatures(roads: readonly MapRoad[]): FeatureCollection<LineString | Polygon> {
  return collection(
    roads.map((road): Feature<LineString | Polygon> => {
      const shape = road.line as LineString | Polygon;
      const closed = road.kind === 'WATER' && shape.type === 'LineString' && isClosed(shape.coordinates);
      const geometry: LineString | Polygon = closed ? { type: 'Polygon', coordinates: [shape.coordinates] } : shape;
      const kind = geometry.type === 'Polygon' && road.kind === 'WATER' ? 'LAKE' : road.kind;
      return { type: 'Feature', geometry, properties: { id: road.id, kind, label: road.name } };
    }),
  );
}

export type Bounds = [west: number, south: number, east: number, north: number];

/** The box around all points, or null without any. */
export function boundsOf(points: readonly { readonly longitude: number; readonly latitude: number }[]): Bounds | null {
  if (points.length === 0) return null;
  const longitudes = points.map((one) => one.longitude);
  const latitudes = points.map((one) => one.latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}
