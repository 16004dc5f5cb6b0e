const width = (text: string): number => Array.from(text).reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0);
const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(1, columns - width(text)));

export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Runs one step and prints who did what and how many milliseconds it took. */
export async function step<Result>(who: string, what: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  say(`  ${padded(who, 16)}${padded(what, 66)}${String(Math.round(performance.now() - began)).padStart(6)} ms`);
  return result;
}

export interface TimelineEvent {
  readonly seq: number;
  readonly at: string;
  readonly actorLabel: string;
  readonly textZh: string;
  readonly textEn: string;
}

/** The case's own timeline, with seconds since its first event. */
export function printTimeline(caseNo: string, events: readonly TimelineEvent[]): void {
  say();
  say(`  案件 ${caseNo} 时间线 / timeline of case ${caseNo}`);
  const first = new Date(events[0]?.at ?? 0).getTime();
  for (const { seq, at, actorLabel, textZh, textEn } of events) {
    const seconds = ((new Date(at).getTime() - first) / 1000).toFixed(1);
    const clock = new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(11, 19);
    say(
      `  ${String(seq).padStart(3)}  ${clock}  +${seconds.padStart(5)} s  ${padded(actorLabel, 22)}${textZh} / ${textEn}`,
    );
  }
}
