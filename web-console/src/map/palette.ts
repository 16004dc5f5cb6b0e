import type { MarkerTone } from './features.ts';

/** Colours the map needs, read from `shared/tokens.css` so that there is one source for them. */
export interface Palette {
  readonly surface: string;
  readonly ink: string;
  readonly line: string;
  readonly primary: string;
  readonly primaryInk: string;
  readonly land: string;
  readonly urban: string;
  readonly water: string;
  readonly road: string;
  readonly roadCase: string;
  readonly hwy: string;
  readonly hwyCase: string;
  readonly rail: string;
  readonly mapInk: string;
  readonly mapHalo: string;
  readonly district: string;
  readonly tones: Readonly<Record<Exclude<MarkerTone, 'wait'>, { solid: string; on: string; ink: string }>>;
}

/** The palette of the theme that `element` stands in. */
export function readPalette(element: Element): Palette {
  const styles = getComputedStyle(element);
  const value = (name: string): string => styles.getPropertyValue(`--${name}`).trim();
  const tone = (name: string) => ({ solid: value(name), on: value(`${name}-on`), ink: value(`${name}-ink`) });
  return {
    surface: value('surface'),
    ink: value('ink'),
    line: value('line'),
    primary: value('primary'),
    primaryInk: value('primary-ink'),
    land: value('land'),
    urban: value('urban'),
    water: value('water'),
    road: value('road'),
    roadCase: value('road-case'),
    hwy: value('hwy'),
    hwyCase: value('hwy-case'),
    rail: value('rail'),
    mapInk: value('map-ink'),
    mapHalo: value('map-halo'),
    district: value('district'),
    tones: { av: tone('av'), of: tone('of'), en: tone('en'), on: tone('on'), no: tone('no'), ov: tone('ov') },
  };
}

/** The interface fonts as canvas and map text use them; no glyph is ever fetched. */
export const mapFonts: readonly string[] = ['PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC'];
