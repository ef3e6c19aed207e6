import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Fault } from "./faults.ts";
import { readArguments, reply } from "./http.ts";
import { type Json, parseJson, text } from "./json.ts";
import { type MethodEntry, requireScope } from "./methods/call.ts";
import { chatMethods } from "./methods/chat.ts";
import { conversationMethods } from "./methods/conversations.ts";
import { identityMethods } from "./methods/identity.ts";
import { viewMethods } from "./methods/views.ts";
import { note, Refused } from "./posting.ts";
import type { Team, Token } from "./store.ts";
import { teamsOf, userOf, type World } from "./world.ts";

const METHODS: ReadonlyMap<string, MethodEntry> = new Map(
  Object.entries({
    ...chatMethods,
    ...conversationMethods,
    ...identityMethods,
    ...viewMethods,
  }),
);

/** Arguments that a form carries as JSON. */
const JSON_ARGUMENTS = ["attachments", "blocks", "metadata", "view"];

/** A request that came in, its body read. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly body: string;
}

/** `POST /api/<method>` */
export async function serveMethod(world: World, incoming: Incoming): Promise<void> {
  const method = incoming.url.pathname.replace("/api/", "");
  const args = argumentsOf(incoming);
  const authorization = incoming.request.headers.authorization ?? "";
  const value = authorization.replace(/^Bearer /, "") || text(args, "token");
  const token = world.store.tokens.get(value);
  const fault = world.faults.take(method);
  const answered = !happens(fault)
    ? { answer: {}, error: `fault: ${fault?.kind}` }
    : run(world, method, args, () =>
        method === "oauth.v2.access"
          ? world.access(args, authorization)
          : call(world, method, args, live(world, value)),
      );
  world.calls.push({ method, args, token: value, error: answered.error });
  await send(incoming.response, fault, answered.answer, scopeHeaders(method, token));
}

function argumentsOf({ request, url, body }: Incoming): Json {
  const args = readArguments(request, url, body);
  const parsed = JSON_ARGUMENTS.filter((name) => typeof args[name] === "string").map((name) => [
    name,
    parseJson(text(args, name)) ?? args[name],
  ]);
  return { ...args, ...Object.fromEntries(parsed) };
}

interface Answered {
  readonly answer: Json;
  readonly error: string | undefined;
}

/** Does a call and turns a refusal into Slack's answer, noted as a violation. */
export function run(world: World, method: string, args: Json, act: () => Json): Answered {
  try {
    return { answer: { ok: true, ...act() }, error: undefined };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, messages, extra } = error;
    note(world, { method, error: code, messages, args });
    const metadata = messages.length === 0 ? {} : { response_metadata: { messages } };
    return { answer: { ok: false, error: code, ...extra, ...metadata }, error: code };
  }
}

/** The token of a call. Throws what Slack answers to a missing, unknown or dead one. */
function live(world: World, value: string): Token {
  if (value === "") throw new Refused("not_authed");
  const token = world.store.tokens.get(value);
  if (token === undefined) throw new Refused("invalid_auth");
  if (token.state === "inactive") throw new Refused("account_inactive");
  if (token.state === "revoked") throw new Refused("token_revoked");
  if (world.clock.now() > token.expiresAt) throw new Refused("token_expired");
  return token;
}

function call(world: World, method: string, args: Json, token: Token): Json {
  const entry = METHODS.get(method);
  if (entry === undefined) throw new Refused("unknown_method");
  if (token.kind !== (entry.token ?? "bot")) throw new Refused("not_allowed_token_type");
  if (entry.scope !== undefined) requireScope(token, entry.scope);
  const team = teamOfCall(world, token, args);
  const bot = userOf(world, team.botUser ?? "");
  return entry.run({ world, method, args, token, team, bot });
}

/** The team that a call is about: an organisation's token is good for several. */
function teamOfCall(world: World, token: Token, args: Json): Team {
  const { store, triggers } = world;
  const teams = teamsOf(world, token.team);
  const about =
    store.teams.get(text(args, "team_id"))?.id ??
    store.channels.get(text(args, "channel"))?.team ??
    store.users.get(text(args, "user") || text(args, "user_id"))?.team ??
    triggers.get(text(args, "trigger_id"))?.team;
  const team = teams.length === 1 ? teams[0] : teams.find(({ id }) => id === (about ?? id));
  if (team === undefined) throw new Refused("team_access_not_granted");
  return team;
}

function scopeHeaders(method: string, token: Token | undefined): Record<string, string> {
  if (token === undefined) return {};
  return {
    "x-oauth-scopes": token.scopes.join(","),
    "x-accepted-oauth-scopes": METHODS.get(method)?.scope ?? "",
  };
}

/** Whether a fault lets the call happen. */
export function happens(fault: Fault | undefined): boolean {
  return fault === undefined || ["garble", "lose", "slow"].includes(fault.kind);
}

/** Answers, or fails to, as the fault says. */
export async function send(
  response: ServerResponse,
  fault: Fault | undefined,
  answer: unknown,
  headers: Record<string, string> = {},
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
      reply(response, 200, answer, headers);
      return;
    case "busy":
      reply(
        response,
        429,
        { ok: false, error: "ratelimited" },
        {
          "retry-after": String(fault.retryAfterSeconds),
        },
      );
      return;
    case "broken":
      reply(response, fault.status ?? 500, "<html>Server Error</html>");
      return;
    case "error":
      reply(response, 200, { ok: false, error: fault.error }, headers);
      return;
    case "hang":
      return;
    case "lose":
    case "refuse":
      response.socket?.destroy();
      return;
    case "slow":
      await wait(fault.byMs, undefined, { ref: false });
      reply(response, 200, answer, headers);
      return;
    case "garble":
      response.writeHead(200, { "content-type": "application/json" }).end('{"ok":tr');
  }
}
