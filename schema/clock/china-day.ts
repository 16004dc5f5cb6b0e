const CHINA_OFFSET_MS = 8 * 3_600_000;

/** The day in China (UTC+8, no summer time), `2026-11-24`. */
export const chinaDay = (at: Date): string => new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
