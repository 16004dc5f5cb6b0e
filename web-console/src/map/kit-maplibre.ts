import 'maplibre-gl/dist/maplibre-gl.css';
import * as lib from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { Map as MapView } from 'react-map-gl/maplibre';
import type { MapKit } from './kit.ts';

// The library computes its worker's address at run time, which a bundler cannot follow: without this the map stays blank.
lib.setWorkerUrl(workerUrl);

export const kit: MapKit = { engine: 'maplibre', base: { mapLib: lib }, Map: MapView };
