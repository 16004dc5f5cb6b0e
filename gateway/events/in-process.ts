import type { EventBus } from '../../schema/core/event-bus.ts';
import { Subscription } from './subscription.ts';

/** Events for one process alone: every subscriber of the topic gets the message before `publish` returns to its caller. */
export function openInProcessBus(): EventBus {
  const byTopic = new Map<string, Set<Subscription>>();

  return {
    publish(topic, message) {
      for (const subscription of byTopic.get(topic) ?? []) subscription.push(message);
    },
    subscribe(topic, signal) {
      const subscribers = byTopic.get(topic) ?? new Set();
      byTopic.set(topic, subscribers);
      const subscription = new Subscription(() => {
        signal.removeEventListener('abort', onAbort);
        subscribers.delete(subscription);
        if (subscribers.size === 0 && byTopic.get(topic) === subscribers) byTopic.delete(topic);
      });
      const onAbort = () => subscription.end();
      subscribers.add(subscription);
      if (signal.aborted) subscription.end();
      else signal.addEventListener('abort', onAbort);
      return subscription;
    },
    async ping() {
      // There is no carrier that could fail.
    },
    async close() {
      for (const subscribers of byTopic.values()) for (const subscription of subscribers) subscription.end();
    },
  };
}
