import type * as MapLibre from 'react-map-gl/maplibre';

/** One component tree for two map engines: the parts of react-map-gl that we use, bound to the engine that was loaded. */
export interface MapKit extends Pick<typeof MapLibre, 'Map'> {
  readonly engine: 'maplibre' | 'mapbox';
  /** Options that only the engine's `Map` knows. */
  readonly base: object;
}

// Two functions on purpose: `token ? import(a) : import(b)` is folded by the bundler into one preload of the wrong engine.
const engines = {
  maplibre: () => import('./kit-maplibre.ts').then((module) => module.kit),
  mapbox: (token: string) => import('./kit-mapbox.ts').then((module) => module.kit(token)),
};

let once: Promise<MapKit> | undefined;

/**
 * The map engine, loaded once: MapLibre, or Mapbox when the deployment supplies a token of its own.
 *
 * @param token Mapbox access token from `/config.json`, never part of the build
 */
export function loadMapKit(token: string | null): Promise<MapKit> {
  once ??= token === null ? engines.maplibre() : engines.mapbox(token);
  return once;
}

/** Mapbox refused the token: the same page goes on with MapLibre. */
export function fallBackToMapLibre(): Promise<MapKit> {
  once = engines.maplibre();
  return once;
}
