import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { isJson, parseJson } from "../../slack/json.ts";
import type { Upload } from "../bodies.ts";
import { type Fault, happens } from "../faults.ts";
import { Refused } from "../refused.ts";
import { note, type World } from "../world.ts";
import type { Handlers, Reply, Request } from "./call.ts";
import { commandHandlers } from "./commands.ts";
import { guildHandlers } from "./guilds.ts";
import { identityHandlers } from "./identity.ts";
import { interactionHandlers } from "./interactions.ts";
import { messageHandlers } from "./messages.ts";
import { threadHandlers } from "./threads.ts";
import { webhookHandlers } from "./webhooks.ts";

const HANDLERS: Handlers = {
  ...identityHandlers,
  ...guildHandlers,
  ...messageHandlers,
  ...threadHandlers,
  ...commandHandlers,
  ...interactionHandlers,
  ...webhookHandlers,
};

/** Routes that the token in their path opens. */
const WITHOUT_AUTHORIZATION = /^\w+ \/(?:interactions|webhooks|gateway$)/;

/** What discord.js (14.28.1) sends with every message, named by the specification for some routes only. */
const PASSED_OVER = /(?:\b(?:tts|enforce_nonce)|\/threads: type)$/;

interface Routed {
  readonly route: string;
  readonly params: ReadonlyMap<string, string>;
}

/** Serves `/api/v10/…`. */
export async function serveRest(
  world: World,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(incoming.url ?? "/", world.url());
  const path = url.pathname.replace(/^\/api(?:\/v10)?/, "");
  const routed = find(world.spec.routes, incoming.method ?? "GET", path);
  const { body, uploads } = await readBody(incoming);
  const route = routed?.route ?? `${incoming.method} ${path}`;
  const fault = world.faults.take(route);
  const query = Object.fromEntries(url.searchParams);
  const request: Request = {
    world,
    route,
    param: (name) => routed?.params.get(name) ?? "",
    query,
    body: isJson(body) ? body : {},
    raw: body,
    uploads,
  };
  const authorization = incoming.headers.authorization ?? "";
  const { reply, error } = happens(fault)
    ? answer(request, authorization)
    : { reply: { status: 0 }, error: `fault: ${fault?.kind}` };
  const status = reply.status === 0 ? undefined : reply.status;
  world.calls.push({ route, path, body, status, error });
  await send(world, response, route, fault, reply);
}

function find(routes: readonly string[], method: string, path: string): Routed | undefined {
  const asked = path.split("/").map(decodeURIComponent);
  const fitting = routes.flatMap((route): Routed[] => {
    const [verb, pattern = ""] = route.split(" ");
    const steps = pattern.split("/");
    if (verb !== method || steps.length !== asked.length) return [];
    const pairs = steps.map((step, at) => [step, asked[at] ?? ""] as const);
    if (!pairs.every(([step, given]) => step.startsWith("{") || step === given)) return [];
    const named = pairs.filter(([step]) => step.startsWith("{"));
    const params = new Map(named.map(([step, given]) => [step.slice(1, -1), given]));
    return [{ route, params }];
  });
  // `/users/@me` before `/users/{user_id}`.
  return fitting.toSorted((one, other) => one.params.size - other.params.size)[0];
}

async function readBody(
  incoming: IncomingMessage,
): Promise<{ readonly body: unknown; readonly uploads: readonly Upload[] }> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  const bytes = Buffer.concat(parts);
  const type = incoming.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) {
    return {
      body: bytes.length === 0 ? undefined : parseJson(bytes.toString("utf8")),
      uploads: [],
    };
  }
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files = [...form.entries()].flatMap(([name, value]) =>
    typeof value === "string" ? [] : [{ id: /\d+/.exec(name)?.[0] ?? name, file: value }],
  );
  const uploads = files.map(async ({ id, file }) => ({
    id,
    name: file.name,
    contentType: file.type,
    bytes: new Uint8Array(await file.arrayBuffer()),
  }));
  const payload = form.get("payload_json");
  const body = typeof payload === "string" ? parseJson(payload) : {};
  return { body, uploads: await Promise.all(uploads) };
}

interface Answered {
  readonly reply: Reply;
  readonly error: string | Refused["code"] | undefined;
}

/** Does what was asked, checked before and after by the specification. */
function answer(request: Request, authorization: string): Answered {
  const { world, route, raw } = request;
  try {
    const reply = handle(request, authorization);
    requireSpecified(world, route, reply);
    return { reply, error: undefined };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    note(world, route, error, raw);
    const reply = { status: error.status, body: error.body() };
    // Within `errors` codes are texts, numbers in the specification only: https://docs.discord.com/developers/reference#error-messages
    requireSpecified(world, route, { ...reply, body: { ...reply.body, errors: {} } });
    return { reply, error: error.code };
  }
}

/** What the fake itself would say against the specification is a violation as well. */
function requireSpecified({ spec, violations }: World, route: string, reply: Reply): void {
  // A request to nowhere is answered beyond the specification.
  if (!spec.routes.includes(route)) return;
  for (const issue of spec.checkReply(route, reply.status, reply.body)) {
    const message = `the fake's reply: ${issue.path.join(".")} ${issue.message}`;
    violations.push({ route, code: 0, message, issues: [issue], body: reply.body });
  }
}

function handle(request: Request, authorization: string): Reply {
  const { world, route, raw, query } = request;
  const handler = HANDLERS[route];
  if (handler === undefined) throw new Refused(0);
  const isOpen = WITHOUT_AUTHORIZATION.test(route);
  if (!isOpen && authorization !== `Bot ${world.settings.token}`) throw new Refused(401);
  for (const key of world.spec.unknownKeys(route, raw)) {
    const message = `${route}: ${key}`;
    if (PASSED_OVER.test(message)) world.warnings.push(message);
    else world.violations.push({ route, code: 0, message, issues: [], body: raw });
  }
  const issues = [...world.spec.checkQuery(route, query), ...world.spec.checkBody(route, raw)];
  if (issues.length > 0) throw new Refused(50_035, issues);
  return handler(request);
}

async function send(
  world: World,
  response: ServerResponse,
  route: string,
  fault: Fault | undefined,
  reply: Reply,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      break;
    case "busy":
      limit(world, response, route, fault);
      return;
    case "broken":
      response.writeHead(fault.status ?? 500, { "content-type": "text/html" }).end("Server Error");
      return;
    case "hang":
      return;
    case "lose":
    case "refuse":
      response.socket?.destroy();
      return;
    case "reset":
      response.req.socket.resetAndDestroy();
      return;
    case "slow":
      await wait(fault.byMs, undefined, { ref: false });
      break;
    case "garble":
      response.writeHead(reply.status, { "content-type": "application/json" }).end('{"id":"1');
      return;
  }
  // discord.js parses by content type: an answer without a body must have none.
  const type = reply.body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(reply.status, { ...type, ...limits(world, route) });
  response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
}

/** https://docs.discord.com/developers/topics/rate-limits#header-format */
function limits(world: World, route: string): Record<string, string> {
  return {
    "x-ratelimit-limit": "50",
    "x-ratelimit-remaining": "49",
    "x-ratelimit-reset": String(world.now() / 1000 + 1),
    "x-ratelimit-reset-after": "1",
    "x-ratelimit-bucket": Buffer.from(route).toString("hex").slice(0, 32),
  };
}

function limit(
  world: World,
  response: ServerResponse,
  route: string,
  fault: Fault & { readonly kind: "busy" },
): void {
  const { retryAfterSeconds, scope = "user" } = fault;
  const isGlobal = scope === "global";
  response.writeHead(429, {
    "content-type": "application/json",
    "retry-after": String(retryAfterSeconds),
    "x-ratelimit-scope": scope,
    via: "1.1 fake",
    ...(isGlobal ? { "x-ratelimit-global": "true" } : {}),
  });
  const message = "You are being rate limited.";
  const body = { code: 0, message, retry_after: retryAfterSeconds, global: isGlobal };
  requireSpecified(world, route, { status: 429, body });
  response.end(JSON.stringify(body));
}
