/**
 * The answer, or a rejection after `timeoutMs` that names `who` did not answer. The work itself is not stopped; what it
 * comes to later is dropped.
 */
export async function withDeadline<Result>(answer: Promise<Result>, timeoutMs: number, who: string): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer from ${who} within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([answer, deadline]);
  } finally {
    clearTimeout(timer);
    answer.catch(() => undefined);
  }
}
