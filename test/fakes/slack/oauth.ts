import type { ServerResponse } from "node:http";
import { reply } from "./http.ts";
import { type Json, text } from "./json.ts";
import { Refused } from "./posting.ts";
import { freshId, type Token } from "./store.ts";
import { teamsOf, type World } from "./world.ts";

/** Of a rotated bot token. https://docs.slack.dev/authentication/using-token-rotation */
const ROTATED_TOKEN_SECONDS = 12 * 60 * 60;

/** What somebody agreed to on the authorize page. */
interface Grant {
  readonly team: string;
  readonly scopes: readonly string[];
  readonly redirect: string;
}

/** OAuth: who installs the app where. */
export interface OAuth {
  /** The workspace or organisation, and the person, of whoever opens the authorize page next. */
  readonly installAs: (team: string, user: string) => void;
  /** `GET /oauth/v2/authorize`: agrees at once and redirects back with a code and the state. */
  readonly authorize: (url: URL, response: ServerResponse) => void;
  /** `oauth.v2.access`: a code or a refresh token for a bot token. Throws {@link Refused}. */
  readonly access: (world: World, args: Json, authorization: string) => Json;
}

/** OAuth with codes and refresh tokens that are good once. */
export function createOAuth(clientId: string): OAuth {
  const grants = new Map<string, Grant>();
  let installer = { team: "", user: "" };
  return {
    installAs: (team, user) => {
      installer = { team, user };
    },
    authorize: (url, response) => {
      if (url.searchParams.get("client_id") !== clientId) {
        reply(response, 400, "invalid_client_id");
        return;
      }
      const code = freshId("code.");
      const redirect = url.searchParams.get("redirect_uri") ?? "";
      const scopes = (url.searchParams.get("scope") ?? "").split(",");
      grants.set(code, { team: installer.team, scopes, redirect });
      const back = new URL(redirect);
      back.searchParams.set("code", code);
      // Slack's own pages, for admins and for sharing an app, begin without one.
      const state = url.searchParams.get("state");
      if (state !== null) back.searchParams.set("state", state);
      response.writeHead(302, { location: back.href }).end();
    },
    access: (world, args, authorization) => {
      checkClient(world, args, authorization);
      if (text(args, "grant_type") === "refresh_token") return refresh(world, args);
      const grant = grants.get(text(args, "code"));
      grants.delete(text(args, "code"));
      if (grant === undefined) throw new Refused("invalid_code");
      const redirect = text(args, "redirect_uri");
      if (redirect !== "" && redirect !== grant.redirect) throw new Refused("bad_redirect_uri");
      const token = install(world, grant.team, grant.scopes);
      return answer(world, token, installer.user);
    },
  };
}

function checkClient(world: World, args: Json, authorization: string): void {
  const { clientId, clientSecret } = world.settings;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
  if (authorization === `Basic ${basic}`) return;
  if (text(args, "client_id") !== clientId) throw new Refused("invalid_client_id");
  if (text(args, "client_secret") !== clientSecret) throw new Refused("bad_client_secret");
}

function refresh(world: World, args: Json): Json {
  const used = text(args, "refresh_token");
  const before = [...world.store.tokens.values()].find((token) => token.refresh === used);
  if (before === undefined || before.state !== "live") throw new Refused("invalid_refresh_token");
  before.state = "revoked";
  return answer(world, newToken(world, before.team, before.scopes), undefined);
}

/** Puts the app into a workspace or an organisation: its bot user appears, and a token for it. */
export function install(world: World, where: string, scopes: readonly string[]): Token {
  const teams = teamsOf(world, where);
  const [first] = teams;
  if (first === undefined) throw new Error(`the fake knows no workspace of ${where}`);
  const teamId = first.id;
  const bots = [...world.store.users.values()];
  const before = bots.find((user) => user.team === teamId && user.name === "verbatim");
  const id = before?.id ?? freshId("U");
  world.store.users.set(id, {
    id,
    team: teamId,
    name: "verbatim",
    realName: "Verbatim",
    timeZone: "Etc/UTC",
    botId: before?.botId ?? freshId("B"),
    admin: false,
    guest: undefined,
  });
  for (const team of teams) team.botUser = id;
  return newToken(world, where, scopes);
}

/** A bot token, with rotation when the settings say so. */
export function newToken(
  world: World,
  team: string,
  scopes: readonly string[],
  value?: string,
): Token {
  const { rotation } = world.settings;
  const lifeMs = rotation ? ROTATED_TOKEN_SECONDS * 1000 : Infinity;
  const token: Token = {
    value: value ?? `${rotation ? "xoxe.xoxb" : "xoxb"}-${freshId("")}`,
    kind: "bot",
    team,
    scopes,
    expiresAt: world.clock.now() + lifeMs,
    refresh: rotation ? `xoxe-1-${freshId("")}` : undefined,
    state: "live",
  };
  world.store.tokens.set(token.value, token);
  return token;
}

/** Shape: java-slack-sdk, json-logs/samples/api/oauth.v2.access.json. */
function answer(world: World, token: Token, installer: string | undefined): Json {
  const [first] = teamsOf(world, token.team);
  const team = first?.id === token.team ? first : undefined;
  const enterprise = first?.enterprise;
  return {
    app_id: world.settings.appId,
    authed_user: installer === undefined ? {} : { id: installer },
    scope: token.scopes.join(","),
    token_type: "bot",
    access_token: token.value,
    bot_user_id: first?.botUser,
    team: team === undefined ? null : { id: team.id, name: team.name },
    enterprise: enterprise === undefined ? null : { id: enterprise, name: enterprise },
    is_enterprise_install: team === undefined,
    ...(token.refresh === undefined
      ? {}
      : { refresh_token: token.refresh, expires_in: ROTATED_TOKEN_SECONDS }),
  };
}
