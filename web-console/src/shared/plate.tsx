import type { ReactElement } from 'react';
import { formatPlate } from './format.ts';
import { usePick } from './i18n.ts';

/** Colour family of a plate from its kind (GA/T 16.7 号牌种类) or, without one, from its length. */
export function plateFamily(plate: string, kind?: string | null): 'blue' | 'new-energy' | 'yellow' | 'white' {
  switch (kind) {
    case '51':
    case '52':
      return 'new-energy';
    case '01':
    case '07':
    case '15':
    case '16':
      return 'yellow';
    case '23':
    case '24':
    case '31':
    case '32':
      return 'white';
    default:
      return plate.replace(/[·\s]/g, '').length > 7 ? 'new-energy' : 'blue';
  }
}

/** A number plate in its real colours; `null` says in words that none is known. */
export function Plate({
  plate,
  kind,
  size,
}: {
  readonly plate: string | null | undefined;
  readonly kind?: string | null | undefined;
  /** Font size in CSS pixels; the plate scales with it. */
  readonly size?: number;
}): ReactElement {
  const pick = usePick();
  const style = size === undefined ? undefined : { fontSize: size };
  if (plate === null || plate === undefined || plate === '') {
    return (
      <span className="plate plate-none" style={style}>
        {pick('车牌未填', 'Plate not given')}
      </span>
    );
  }
  return (
    <span className={`plate plate-${plateFamily(plate, kind)}`} style={style}>
      {formatPlate(plate)}
    </span>
  );
}
