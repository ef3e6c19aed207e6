import { setTimeout as wait } from "node:timers/promises";
import { type Answer, NoAnswer, postTo } from "./http.ts";
import { type Json, parseJson, text } from "./json.ts";
import { signatureHeaders } from "./signature.ts";
import type { Socket } from "./socket.ts";
import type { Settings } from "./world.ts";

/** The kinds of payload, by their names in Socket Mode. */
export type PayloadKind = "events_api" | "interactive" | "slash_commands";

export interface Attempt {
  /** `acked`, `http_timeout`, `connection_failed` or `http_error`. */
  readonly outcome: string;
  /** The app's HTTP status, when it answered over HTTP. */
  readonly status: number | undefined;
}

/** A payload on its way to the app, and what became of it. */
export interface Delivery {
  readonly kind: PayloadKind;
  /** The event's type, the command, or the interaction's type. */
  readonly name: string;
  readonly payload: Json;
  readonly attempts: Attempt[];
  state: "acked" | "failed" | "pending";
  /** What the app said as it acknowledged: JSON, text, or nothing. */
  answer: unknown;
  /** Resolves when it was acknowledged or given up; never rejects. */
  readonly done: Promise<Delivery>;
}

/** Sends a payload to the app. */
export type Deliver = (kind: PayloadKind, name: string, payload: Json) => Delivery;

/** How payloads reach the app. */
export interface Route {
  readonly settings: Settings;
  readonly socket: Socket;
  /** Where the app takes payloads over HTTP; undefined as long as it is not known. */
  readonly appUrl: () => string | undefined;
  readonly closing: AbortSignal;
  readonly deliveries: Delivery[];
}

interface Retry {
  readonly attempt: number;
  readonly reason: string;
}

/**
 * Sends payloads as Slack does: events again when they are not acknowledged, up to three times
 * (https://docs.slack.dev/apis/events-api#retries); commands and interactions once.
 */
export function createDeliver(route: Route): Deliver {
  return (kind, name, payload) => {
    const delivery: Delivery = {
      kind,
      name,
      payload,
      attempts: [],
      state: "pending",
      answer: undefined,
      done: Promise.resolve().then(() => deliverAll(route, delivery)),
    };
    route.deliveries.push(delivery);
    return delivery;
  };
}

/** Sends an event that was delivered before once more, as Slack does now and then. */
export function redeliver(route: Route, earlier: Delivery): Delivery {
  const again: Delivery = {
    ...earlier,
    attempts: [],
    state: "pending",
    answer: undefined,
    done: Promise.resolve().then(() =>
      deliverAll(route, again, { attempt: 1, reason: "http_timeout" }),
    ),
  };
  route.deliveries.push(again);
  return again;
}

async function deliverAll(route: Route, delivery: Delivery, first?: Retry): Promise<Delivery> {
  const delays = delivery.kind === "events_api" ? route.settings.retryDelaysMs : [];
  let retry = first;
  for (const delayMs of [0, ...delays]) {
    if (delayMs > 0) await wait(delayMs, undefined, { signal: route.closing }).catch(() => {});
    if (route.closing.aborted) break;
    const outcome = await attempt(route, delivery, retry);
    delivery.attempts.push(outcome);
    if (outcome.outcome === "acked" || outcome.outcome === "no_retry") break;
    retry = { attempt: (retry?.attempt ?? 0) + 1, reason: outcome.outcome };
  }
  delivery.state = delivery.attempts.at(-1)?.outcome === "acked" ? "acked" : "failed";
  return delivery;
}

async function attempt(route: Route, delivery: Delivery, retry?: Retry): Promise<Attempt> {
  try {
    if (route.settings.socketMode) {
      delivery.answer = await route.socket.send(delivery.kind, delivery.payload, retry);
      return { outcome: "acked", status: undefined };
    }
    const answer = await post(route, delivery, retry);
    if (answer.status === 200) {
      delivery.answer = parseJson(answer.body) ?? (answer.body === "" ? undefined : answer.body);
      return { outcome: "acked", status: 200 };
    }
    const stop = answer.headers["x-slack-no-retry"] === "1";
    return { outcome: stop ? "no_retry" : "http_error", status: answer.status };
  } catch (error) {
    if (error instanceof NoAnswer) return { outcome: error.reason, status: undefined };
    throw error;
  }
}

function post(route: Route, delivery: Delivery, retry: Retry | undefined): Promise<Answer> {
  const url = route.appUrl();
  if (url === undefined) throw new NoAnswer("connection_failed");
  const body = encode(delivery);
  const headers = {
    "content-type":
      delivery.kind === "events_api" ? "application/json" : "application/x-www-form-urlencoded",
    "user-agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
    ...signatureHeaders(route.settings.signingSecret, body),
    ...(retry === undefined
      ? {}
      : { "x-slack-retry-num": String(retry.attempt), "x-slack-retry-reason": retry.reason }),
  };
  return postTo(url, body, headers, route.settings.ackTimeoutMs);
}

function encode({ kind, payload }: Delivery): string {
  if (kind === "events_api") return JSON.stringify(payload);
  if (kind === "interactive") {
    return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  }
  const fields = Object.keys(payload).map((key): [string, string] => [key, text(payload, key)]);
  return new URLSearchParams(fields).toString();
}
