import type { App } from "@slack/bolt";

/**
 * Makes an app acknowledge an event once its listeners have ended, and not at all when one of them
 * throws: Slack then sends the event again. By itself Bolt acknowledges events before it calls a
 * listener (5.1.0, `App.processEvent`), so that a crash in between would lose a question. Everything
 * else is acknowledged by its listener.
 */
export function acknowledgeLate(app: App): void {
  const processEvent = app.processEvent.bind(app);
  app.processEvent = async (event) => {
    if (event.body["type"] !== "event_callback") return processEvent(event);
    await processEvent({ ...event, ack: async () => {} });
    await event.ack();
  };
}
