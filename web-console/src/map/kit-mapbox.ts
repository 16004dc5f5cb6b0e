import 'mapbox-gl/mapbox-gl.css';
import * as lib from 'mapbox-gl/esm';
import { Map as MapView } from 'react-map-gl/mapbox';
import type { MapKit } from './kit.ts';
import { mapFonts } from './palette.ts';

/**
 * Mapbox GL with the deployment's token. Both engines share the methods we call, so one cast lets the tree be written
 * against MapLibre's types.
 */
export function kit(token: string): MapKit {
  const base = { mapLib: lib, mapboxAccessToken: token, localFontFamily: [...mapFonts, 'sans-serif'].join(', ') };
  return { engine: 'mapbox', base, Map: MapView } as unknown as MapKit;
}
