/** What the deployment tells the pages at run time (`GET /config.json`); nothing of it is baked into the build. */
export interface AppConfig {
  readonly city: string;
  readonly production: boolean;
  readonly mapboxToken: string | null;
  readonly baseMap: BaseMap | null;
  /** Development only: sent SMS messages can be read under /dev/outbox. */
  readonly devOutbox: boolean;
  readonly maxPhotoBytes: number;
  /** Staff may sign in at an outside provider; null: they may not. */
  readonly externalSignIn: { readonly label: string | null } | null;
  /** Sign-ins of the demonstration city; absent in production. */
  readonly demoSignIns?: readonly DemoSignIn[];
}

/** Optional background tiles. `mvt` and `raster` are served or proxied by the deployment; the map works without. */
export interface BaseMap {
  readonly kind: 'mvt' | 'raster';
  readonly tiles: readonly string[];
  readonly overlayTiles?: readonly string[];
  readonly maxzoom?: number;
  readonly attribution?: string;
}

export interface DemoSignIn {
  readonly login: string;
  readonly roleZh: string;
  readonly roleEn: string;
  readonly password?: string;
}

let once: Promise<AppConfig> | undefined;

/** The deployment's settings, fetched once a page. A failed fetch is not remembered, so a retry asks again. */
export function loadAppConfig(): Promise<AppConfig> {
  once ??= fetch('/config.json', { cache: 'no-store' })
    .then((response) => {
      if (!response.ok) throw new Error(`Expected /config.json but received HTTP ${response.status}`);
      return response.json() as Promise<AppConfig>;
    })
    .catch((error: unknown) => {
      once = undefined;
      throw error;
    });
  return once;
}
