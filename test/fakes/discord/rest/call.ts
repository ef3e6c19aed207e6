import type { Json } from "../../slack/json.ts";
import type { Upload } from "../bodies.ts";
import type { World } from "../world.ts";

/** A request that was understood. */
export interface Request {
  readonly world: World;
  readonly route: string;
  /** A piece of the path, such as `channel_id`. */
  readonly param: (name: string) => string;
  readonly query: Readonly<Record<string, string>>;
  /** The body, empty when it is a list or there is none. */
  readonly body: Json;
  /** The body as it is. */
  readonly raw: unknown;
  readonly uploads: readonly Upload[];
}

/** An answer: 204 without a body when there is none. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Does what a request asks for. Throws {@link Refused}. */
export type Handler = (request: Request) => Reply;

/** Handlers by route, such as `GET /gateway/bot`. */
export type Handlers = Readonly<Record<string, Handler>>;

/** 200 with a body. */
export function ok(body: unknown): Reply {
  return { status: 200, body };
}

/** 204. */
export const done: Reply = { status: 204 };
