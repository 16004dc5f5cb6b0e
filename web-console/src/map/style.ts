import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { BaseMap } from '../api/app-config.ts';
import { markerTones } from './features.ts';
import { mapFonts, type Palette } from './palette.ts';

const empty = { type: 'FeatureCollection' as const, features: [] };

/** Every source the controller fills; districts and roads once, the rest at most once a second. */
export const sourceNames = ['districts', 'district-labels', 'roads', 'outlets', 'cases', 'units', 'selection'] as const;
export type SourceName = (typeof sourceNames)[number];

const plain = [...mapFonts];
// The engines draw text with the first name that holds "Bold" in bold; the family itself comes from the following names.
const bold = ['Bold', ...mapFonts];
const tight = { 'text-padding': 2, 'symbol-spacing': 320 } as const;

function clusterCounts(): Record<string, ExpressionSpecification> {
  return Object.fromEntries(
    markerTones.map((tone) => [tone, ['+', ['case', ['==', ['get', 'tone'], tone], 1, 0]] as ExpressionSpecification]),
  );
}

const ringName: ExpressionSpecification = [
  'concat',
  'ring:',
  ...markerTones.flatMap((tone, index) => [
    ...(index === 0 ? [] : ['.']),
    ['to-string', ['get', tone]] as ExpressionSpecification,
  ]),
];

function roadLine(id: string, kind: string, color: string, width: [number, number, number]): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'roads',
    minzoom: kind === 'ARTERIAL' ? 10 : 0,
    filter: ['==', ['get', 'kind'], kind],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, width[0], 12, width[1], 16, width[2]],
    },
  };
}

function roadLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'lake',
      type: 'fill',
      source: 'roads',
      filter: ['==', ['get', 'kind'], 'LAKE'],
      paint: { 'fill-color': palette.water },
    },
    roadLine('river', 'WATER', palette.water, [1, 3, 10]),
    roadLine('arterial-case', 'ARTERIAL', palette.roadCase, [1, 5, 15]),
    roadLine('main-case', 'MAIN', palette.roadCase, [1.5, 7, 19]),
    roadLine('expressway-case', 'EXPRESSWAY', palette.hwyCase, [2, 7, 18]),
    roadLine('arterial', 'ARTERIAL', palette.road, [0.6, 3.4, 12]),
    roadLine('main', 'MAIN', palette.road, [0.9, 5, 16]),
    roadLine('expressway', 'EXPRESSWAY', palette.hwy, [1, 4.6, 14]),
    roadLine('railway', 'RAILWAY', palette.rail, [1, 2.6, 5]),
    {
      id: 'railway-dash',
      type: 'line',
      source: 'roads',
      filter: ['==', ['get', 'kind'], 'RAILWAY'],
      paint: { 'line-color': palette.land, 'line-width': 1.4, 'line-dasharray': [5, 5] },
    },
  ];
}

function baseLabels(palette: Palette): LayerSpecification[] {
  const halo = { 'text-color': palette.mapInk, 'text-halo-color': palette.mapHalo, 'text-halo-width': 1.5 } as const;
  return [
    {
      id: 'lake-name',
      type: 'symbol',
      source: 'roads',
      minzoom: 10.5,
      filter: ['==', ['get', 'kind'], 'LAKE'],
      layout: { 'text-field': ['get', 'label'], 'text-font': plain, 'text-size': 11, ...tight },
      paint: { ...halo, 'text-halo-width': 0.8 },
    },
    {
      id: 'road-name',
      type: 'symbol',
      source: 'roads',
      minzoom: 10.5,
      filter: ['in', ['get', 'kind'], ['literal', ['MAIN', 'ARTERIAL', 'EXPRESSWAY']]],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': plain,
        'text-size': 11,
        'symbol-placement': 'line',
        ...tight,
      },
      paint: halo,
    },
    {
      id: 'district-name',
      type: 'symbol',
      source: 'district-labels',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': bold,
        'text-size': ['interpolate', ['linear'], ['zoom'], 7, 11, 11, 15],
        'text-letter-spacing': 0.25,
        'text-padding': 8,
      },
      paint: { ...halo, 'text-opacity': 0.85 },
    },
  ];
}

function chipLayer(
  id: string,
  source: SourceName,
  offset: number,
  palette: Palette,
  clustered: boolean,
): LayerSpecification {
  const overdue: ExpressionSpecification = ['==', ['get', 'tone'], 'ov'];
  return {
    id,
    type: 'symbol',
    source,
    ...(clustered ? { filter: ['!', ['has', 'point_count']] as ExpressionSpecification } : {}),
    layout: {
      'text-field': ['get', 'label'],
      'text-font': bold,
      'text-size': 11,
      'text-anchor': 'top',
      'text-offset': [0, offset],
      'icon-image': ['case', overdue, 'chip:ov', 'chip:plain'],
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [0, 1, 0, 1],
      'symbol-sort-key': ['get', 'sort'],
      'text-padding': 1,
    },
    paint: { 'text-color': ['case', overdue, palette.tones.ov.on, palette.ink] },
  };
}

function markerLayers(palette: Palette): LayerSpecification[] {
  const iconOnly = { 'icon-allow-overlap': true, 'icon-ignore-placement': true } as const;
  const single: ExpressionSpecification = ['!', ['has', 'point_count']];
  const selected = (id: string, radius: number, width: number, opacity: number): LayerSpecification => ({
    id,
    type: 'circle',
    source: 'selection',
    paint: {
      'circle-radius': radius,
      'circle-color': palette.primary,
      'circle-opacity': 0,
      'circle-stroke-color': palette.primary,
      'circle-stroke-width': width,
      'circle-stroke-opacity': opacity,
    },
  });
  return [
    {
      id: 'outlet',
      type: 'symbol',
      source: 'outlets',
      minzoom: 10.5,
      layout: { ...iconOnly, 'icon-image': ['get', 'icon'] },
    },
    selected('selection-inner', 22, 3, 1),
    selected('selection-outer', 28, 1.5, 0.45),
    chipLayer('unit-chip', 'units', 1.85, palette, false),
    chipLayer('case-chip', 'cases', 1.95, palette, true),
    {
      id: 'unit-heading',
      type: 'symbol',
      source: 'units',
      filter: ['!=', ['get', 'heading'], ''],
      layout: {
        ...iconOnly,
        'icon-image': ['get', 'heading'],
        'icon-rotate': ['get', 'headingDeg'],
        'icon-rotation-alignment': 'map',
      },
    },
    { id: 'unit', type: 'symbol', source: 'units', layout: { ...iconOnly, 'icon-image': ['get', 'icon'] } },
    {
      id: 'case',
      type: 'symbol',
      source: 'cases',
      filter: single,
      layout: { ...iconOnly, 'icon-image': ['get', 'icon'], 'symbol-sort-key': ['-', 100, ['get', 'sort']] },
    },
    {
      id: 'cluster',
      type: 'symbol',
      source: 'cases',
      filter: ['has', 'point_count'],
      layout: { ...iconOnly, 'icon-image': ringName },
    },
  ];
}

function tiles(base: BaseMap | null): { sources: StyleSpecification['sources']; layers: LayerSpecification[] } {
  if (base === null || base.kind !== 'raster') return { sources: {}, layers: [] };
  const source = (urls: readonly string[]) => ({
    type: 'raster' as const,
    tiles: [...urls],
    tileSize: 256,
    maxzoom: base.maxzoom ?? 18,
    ...(base.attribution === undefined ? {} : { attribution: base.attribution }),
  });
  const overlay = base.overlayTiles ?? [];
  return {
    sources: { base: source(base.tiles), ...(overlay.length > 0 ? { 'base-labels': source(overlay) } : {}) },
    layers: [
      { id: 'base', type: 'raster', source: 'base' },
      ...(overlay.length > 0 ? [{ id: 'base-labels', type: 'raster' as const, source: 'base-labels' }] : []),
    ],
  };
}

/**
 * The whole style in the given colours. Without a base map our own districts, roads and water are drawn; raster tiles
 * replace them. Nothing in it is fetched from outside.
 *
 * @param engine mapbox-gl refuses a style without `glyphs`, though with `localFontFamily` it never fetches them
 */
export function mapStyle(palette: Palette, base: BaseMap | null, engine: 'maplibre' | 'mapbox'): StyleSpecification {
  const background = tiles(base);
  const drawn = background.layers.length === 0;
  const outline: LayerSpecification = {
    id: 'district-line',
    type: 'line',
    source: 'districts',
    paint: { 'line-color': palette.district, 'line-width': 1.3, 'line-dasharray': [1.5, 3.5] },
  };
  const area: LayerSpecification = {
    id: 'district-area',
    type: 'fill',
    source: 'districts',
    paint: { 'fill-color': palette.land },
  };
  const own = Object.fromEntries(sourceNames.map((name) => [name, { type: 'geojson' as const, data: empty }]));
  return {
    version: 8,
    ...(engine === 'mapbox' ? { glyphs: '/glyphs/{fontstack}/{range}.pbf' } : {}),
    sources: {
      ...background.sources,
      ...own,
      cases: {
        type: 'geojson',
        data: empty,
        cluster: true,
        clusterMaxZoom: 12,
        clusterRadius: 34,
        clusterProperties: {
          ...clusterCounts(),
          names: [
            ['concat', ['accumulated'], '\n', ['get', 'names']],
            ['get', 'names'],
          ],
        },
      },
    },
    layers: [
      { id: 'land', type: 'background', paint: { 'background-color': drawn ? palette.urban : palette.land } },
      ...background.layers,
      ...(drawn ? [area, ...roadLayers(palette)] : []),
      outline,
      ...(drawn ? baseLabels(palette) : []),
      ...markerLayers(palette),
    ],
  };
}
