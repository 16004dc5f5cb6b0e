import type { ReactElement } from 'react';
import { type IconName, iconPaths } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

export interface IconProps {
  readonly name: IconName;
  /** Edge length in CSS pixels. */
  readonly size?: number;
  /** Stroke width on the 24-unit grid. */
  readonly weight?: number;
  /** Spoken name. Leave it out where a word stands beside the icon: the icon is then hidden from readers. */
  readonly label?: string;
}

/** One icon of the kit, drawn in the text colour. One concept has one icon everywhere. */
export function Icon({ name, size = 18, weight = 1.8, label }: IconProps): ReactElement {
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={weight}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...spoken}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}

/** The product's shield. `size` in CSS pixels. */
export function Logo({ size = 26 }: { readonly size?: number }): ReactElement {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <path d="M14 1.5l11 3.6v8.4c0 6.6-4.6 11-11 13-6.4-2-11-6.4-11-13V5.1z" fill="var(--primary)" />
      <path
        d="M7.5 12.5H17M13.5 8.5l4 4-4 4M21 8v9"
        fill="none"
        stroke="var(--on-primary)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** An icon as SVG text, for map sprites; `colour` is any CSS colour, `size` in CSS pixels. */
export function iconSvg(name: IconName, colour: string, size = 24, weight = 1.8): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" ` +
    `stroke="${colour}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${iconPaths[name]}"/></svg>`
  );
}
