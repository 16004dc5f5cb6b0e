/** Beijing time, which all of China keeps, all year: 2026年11月24日 08:31. */
export function dateTimeZh(instant: Date, seconds = false): string {
  const local = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日 ${local.slice(11, seconds ? 19 : 16)}`;
}

/** 1,200 元, or with two places where there are fen. */
export function yuanZh(fen: number): string {
  const whole = Math.trunc(fen / 100).toLocaleString('en-US');
  return fen % 100 === 0 ? `${whole} 元` : `${whole}.${String(fen % 100).padStart(2, '0')} 元`;
}
