import type { Delivery } from "../../../src/core/delivery/delivery.ts";

/** A question that was answered with one quote, unless told otherwise. */
export function aDelivery(text: string, given: Partial<Delivery> = {}, askedAt = 0): Delivery {
  return {
    question: {
      key: `test:${text}:${askedAt}`,
      place: { platform: "test", workspace: "w", channel: "c" },
      asker: "u",
      text,
      audience: "place",
      addressed: true,
      askedAt,
    },
    text,
    state: "done",
    attempts: 1,
    outcome: "answered",
    quotes: [{ path: "a.md", hash: "f00d", start: 0, end: 1 }],
    ...given,
  };
}
