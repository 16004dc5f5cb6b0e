import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, MapLayerMouseEvent, MapMouseEvent } from 'maplibre-gl';
import type { Bounds } from './features.ts';
import type { Palette } from './palette.ts';
import { drawSprite, spritePixelRatio } from './sprites.ts';
import type { SourceName } from './style.ts';

export interface MapHover {
  /** Pixels from the map's top left corner. */
  readonly x: number;
  readonly y: number;
  readonly names: readonly string[];
}

export interface MapEvents {
  readonly onCase: (caseId: string) => void;
  readonly onUnit: (unitId: string) => void;
  /** A cluster or outlet under the pointer, with the names in it; null when it leaves. */
  readonly onHover: (hover: MapHover | null) => void;
  /** The viewer moved the map: it no longer follows the data until `refit`. */
  readonly onLock: (locked: boolean) => void;
}

interface Camera {
  readonly center: { lng: number; lat: number };
  readonly zoom: number;
}

const coalesceMs = 1_000;
const fitPadding = { top: 70, bottom: 80, left: 50, right: 70 };
const fitMaxZoom = 14;
const focusZoom = 15;

/** Owns the map: React hands it data and receives events. The style holds the layers; this fills their sources. */
export class MapController {
  readonly #map: MapLibreMap;
  readonly #events: MapEvents;
  #palette: Palette;
  readonly #data = new Map<SourceName, FeatureCollection>();
  readonly #dirty = new Set<SourceName>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastPushAt = 0;
  #bounds: Bounds | null = null;
  #locked = false;
  #focused: { readonly id: string; readonly before: Camera } | null = null;

  constructor(map: MapLibreMap, palette: Palette, events: MapEvents) {
    this.#map = map;
    this.#palette = palette;
    this.#events = events;
    // MapLibre waits for its resolver; Mapbox has none and takes the picture from the event.
    if ('setMissingStyleImageResolver' in map) map.setMissingStyleImageResolver(this.#addMissingImage);
    else this.#onMissingImage(map);
    map.on('style.load', this.#pushEverything);
    map.on('dragstart', this.#lock);
    map.on('zoomstart', this.#lockIfByHand);
    map.on('click', 'case', this.#clickCase);
    map.on('click', 'unit', this.#clickUnit);
    map.on('click', 'cluster', this.#clickCluster);
    for (const layer of ['cluster', 'outlet']) {
      map.on('mousemove', layer, this.#hover);
      map.on('mouseleave', layer, this.#leave);
    }
    for (const layer of ['case', 'unit', 'cluster']) {
      map.on('mouseenter', layer, this.#pointer);
      map.on('mouseleave', layer, this.#noPointer);
    }
    if (map.isStyleLoaded()) this.#pushEverything();
  }

  /** Replaces a source's features; several calls within a second reach the map together. */
  setData(source: SourceName, features: FeatureCollection): void {
    this.#data.set(source, features);
    this.#dirty.add(source);
    if (this.#timer !== undefined) return;
    const wait = Math.max(0, this.#lastPushAt + coalesceMs - Date.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#push();
    }, wait);
  }

  /** Colours for pictures drawn from now on; call before the map gets the style of the other theme. */
  setPalette(palette: Palette): void {
    this.#palette = palette;
  }

  /** The box the view follows while it is not locked. */
  follow(bounds: Bounds | null): void {
    const changed = bounds?.join() !== this.#bounds?.join();
    this.#bounds = bounds;
    if (changed && !this.#locked && this.#focused === null) this.#fit();
  }

  /** Unlocks the view and shows everything again. */
  refit(): void {
    this.#focused = null;
    this.#locked = false;
    this.#events.onLock(false);
    this.#fit();
  }

  zoomBy(steps: number): void {
    this.#lock();
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, duration: this.#duration() });
  }

  /** Zooms to one thing; asking for the same again restores the view from before. */
  focus(id: string, longitude: number, latitude: number): void {
    if (this.#focused?.id === id) {
      this.restore();
      return;
    }
    const { lng, lat } = this.#map.getCenter();
    const before = this.#focused?.before ?? { center: { lng, lat }, zoom: this.#map.getZoom() };
    this.#focused = { id, before };
    this.#map.easeTo({ center: [longitude, latitude], zoom: focusZoom, duration: this.#duration() });
  }

  /** Back to the view from before the last `focus`. */
  restore(): void {
    if (this.#focused === null) return;
    const { center, zoom } = this.#focused.before;
    this.#focused = null;
    this.#map.easeTo({ center, zoom, duration: this.#duration() });
  }

  /** Shows or hides layers, e.g. the outlets. */
  setVisible(layers: readonly string[], visible: boolean): void {
    for (const layer of layers.filter((one) => this.#map.getLayer(one) !== undefined)) {
      this.#map.setLayoutProperty(layer, 'visibility', visible ? 'visible' : 'none');
    }
  }

  /** Stops the timer; the map itself is removed by its component. */
  dispose(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
  }

  readonly #push = (): void => {
    this.#lastPushAt = Date.now();
    for (const name of this.#dirty) {
      const source = this.#map.getSource<GeoJSONSource>(name);
      const features = this.#data.get(name);
      // Before the style is there nothing can be filled; `style.load` pushes everything.
      if (source === undefined || features === undefined) return;
      void source.setData(features);
      this.#dirty.delete(name);
    }
  };

  readonly #pushEverything = (): void => {
    for (const name of this.#data.keys()) this.#dirty.add(name);
    this.#push();
  };

  readonly #addMissingImage = (id: string): void => {
    if (this.#map.hasImage(id)) return;
    const sprite = drawSprite(id, this.#palette);
    if (sprite === null) return;
    const { stretch } = sprite;
    const fitted =
      stretch === undefined ? {} : { stretchX: [stretch.x], stretchY: [stretch.y], content: stretch.content };
    this.#map.addImage(id, sprite.image, { pixelRatio: spritePixelRatio, ...fitted });
  };

  #onMissingImage(map: Pick<MapLibreMap, 'on'>): void {
    map.on('styleimagemissing', ({ id }) => this.#addMissingImage(id));
  }

  #fit(): void {
    if (this.#bounds === null) return;
    this.#map.fitBounds(this.#bounds, { padding: fitPadding, maxZoom: fitMaxZoom, duration: 0 });
  }

  #duration(): number {
    return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 240;
  }

  readonly #lock = (): void => {
    if (this.#locked) return;
    this.#locked = true;
    this.#events.onLock(true);
  };

  readonly #lockIfByHand = (event: { originalEvent?: unknown }): void => {
    if (event.originalEvent !== undefined) this.#lock();
  };

  readonly #clickCase = (event: MapLayerMouseEvent): void => {
    const id: unknown = event.features?.[0]?.properties['id'];
    if (typeof id === 'string') this.#events.onCase(id);
  };

  readonly #clickUnit = (event: MapLayerMouseEvent): void => {
    const id: unknown = event.features?.[0]?.properties['id'];
    if (typeof id === 'string') this.#events.onUnit(id);
  };

  readonly #clickCluster = (event: MapMouseEvent): void => {
    this.#lock();
    this.#map.easeTo({ center: event.lngLat, zoom: this.#map.getZoom() + 2, duration: this.#duration() });
  };

  readonly #hover = (event: MapLayerMouseEvent): void => {
    const properties = event.features?.[0]?.properties;
    const names: unknown = properties?.['names'] ?? properties?.['label'];
    if (typeof names === 'string')
      this.#events.onHover({ x: event.point.x, y: event.point.y, names: names.split('\n') });
  };

  readonly #leave = (): void => this.#events.onHover(null);

  readonly #pointer = (): void => {
    this.#map.getCanvas().style.cursor = 'pointer';
  };

  readonly #noPointer = (): void => {
    this.#map.getCanvas().style.cursor = '';
  };
}
