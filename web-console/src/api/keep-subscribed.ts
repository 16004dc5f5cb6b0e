/** Receives one subscription's life; the shape that both the stream client and urql speak. */
export interface Listener<Message> {
  readonly next: (message: Message) => void;
  readonly error: (error: unknown) => void;
  readonly complete: () => void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/**
 * Subscribes again whenever a subscription ends that nobody here ended: the server restarted, a balancer closed the stream,
 * a proxy answered with an error page. A page that shows live data must not fall silent because one stream did.
 *
 * The wait doubles up to 15 s and starts over once a message has arrived.
 *
 * @param onResume called before each repeated attempt, so that what was missed meanwhile can be fetched
 * @returns ends it for good
 */
export function keepSubscribed<Message>(
  subscribe: (listener: Listener<Message>) => () => void,
  next: (message: Message) => void,
  onResume: () => void,
): () => void {
  let ended = false;
  let waitMs = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe: () => void = () => undefined;

  const start = (): void => {
    let over = false;
    const again = (): void => {
      if (over || ended) return;
      over = true;
      timer = setTimeout(() => {
        onResume();
        start();
      }, waitMs);
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
    };
    unsubscribe = subscribe({
      next: (message) => {
        waitMs = FIRST_WAIT_MS;
        next(message);
      },
      error: again,
      complete: again,
    });
  };
  start();
  return () => {
    ended = true;
    clearTimeout(timer);
    unsubscribe();
  };
}
