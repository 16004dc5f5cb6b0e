/**
 * The place as the paper names it: the road once, though a description often begins with it; coordinates' own words when
 * neither is known.
 */
export function placeOf(row: {
  readonly roadName: string | null;
  readonly placeDescription: string | null;
  readonly direction: string | null;
}): string {
  const road = row.roadName?.trim() ?? '';
  const description = row.placeDescription?.trim() ?? '';
  const place = road !== '' && description.includes(road) ? description : [road, description].filter(Boolean).join(' ');
  return [place || '地点见定位坐标', row.direction?.trim() ?? ''].filter(Boolean).join(' ');
}
