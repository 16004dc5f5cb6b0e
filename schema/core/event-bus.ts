/** What happened, in ids only: a subscriber loads what it may see. Topics never carry personal data. */
export interface BusMessage {
  readonly kind: 'CASE' | 'UNIT' | 'JOB';
  readonly cityCode: string;
  /** The case, unit or job queue concerned. */
  readonly id: string;
  /** ISO time of the change. */
  readonly at: string;
}

/**
 * Seam 2 of 3. In process (one gateway) or Redis publish/subscribe (several). Delivery is at most once and may be lost
 * when the carrier is down: consumers refetch after a reconnect, nothing durable depends on it.
 */
export interface EventBus {
  /** Never throws and never waits for a slow carrier: the caller has already committed. */
  publish(topic: string, message: BusMessage): void;
  /** Messages of one topic from now on; ends when `signal` aborts. A slow consumer loses the oldest beyond 1,000. */
  subscribe(topic: string, signal: AbortSignal): AsyncIterable<BusMessage>;
  /** Rejects when the carrier does not answer within `timeoutMs`. */
  ping(timeoutMs: number): Promise<void>;
  close(): Promise<void>;
}
