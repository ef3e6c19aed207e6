import { webApi } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { quietLogger } from "./quiet-logger.ts";
import { ids, type SlackServer, startSlackServer } from "./server.ts";

let slack: SlackServer;

beforeEach(async () => {
  slack = await startSlackServer();
});

afterEach(async () => {
  await slack.close();
});

function client(token: string = ids.botToken, retries = 0): webApi.WebClient {
  return new webApi.WebClient(token, {
    slackApiUrl: slack.apiUrl,
    logLevel: webApi.LogLevel.ERROR,
    logger: quietLogger(),
    retryConfig: { retries, minTimeout: 1, maxTimeout: 5 },
  });
}

function post(args: Record<string, unknown>, retries = 0): Promise<webApi.WebAPICallResult> {
  return client(ids.botToken, retries).apiCall("chat.postMessage", args);
}

function divider(): { type: "divider" } {
  return { type: "divider" };
}

describe("tokens and scopes", () => {
  it("tells a token who it is", async () => {
    const answer = await client().auth.test();
    expect(answer).toMatchObject({ ok: true, team_id: ids.team, user_id: ids.bot });
    expect(answer.response_metadata?.scopes).toContain("chat:write");
  });

  it("refuses a token it does not know", async () => {
    await expect(client("xoxb-stolen").auth.test()).rejects.toMatchObject({
      data: { error: "invalid_auth" },
    });
  });

  it("names the scope that is missing", async () => {
    const { value } = slack.install(slack.addTeam({ name: "Bare" }).id, ["commands"]);
    await expect(client(value).team.info()).rejects.toMatchObject({
      data: { error: "missing_scope", needed: "team:read", provided: "commands" },
    });
  });

  it("kills the tokens of a workspace that took the app out", async () => {
    slack.uninstall();
    await expect(client().auth.test()).rejects.toMatchObject({
      data: { error: "account_inactive" },
    });
    expect(slack.deliveries.map(({ name }) => name)).toEqual(["tokens_revoked", "app_uninstalled"]);
  });

  it("answers a method it does not have in Slack's way", async () => {
    await expect(client().apiCall("chat.sing")).rejects.toMatchObject({
      data: { error: "unknown_method" },
    });
  });
});

describe("messages", () => {
  it("keeps a reply in its thread and gives metadata only on request", async () => {
    const question = slack.user(ids.ana).says(ids.general, "when?");
    const metadata = { event_type: "reply", event_payload: { key: "1" } };
    const thread = { channel: ids.general, thread_ts: question.ts };
    await post({ ...thread, text: "then", metadata });
    expect(slack.replies(question)).toMatchObject([{ text: "then", metadata }]);
    const where = { channel: ids.general, ts: question.ts };
    const bare = await client().conversations.replies(where);
    expect(bare.messages).toHaveLength(2);
    expect(bare.messages?.[0]).toMatchObject({ reply_count: 1 });
    expect(bare.messages?.[1]).not.toHaveProperty("metadata");
    const whole = await client().conversations.replies({ ...where, include_all_metadata: true });
    expect(whole.messages?.[1]).toMatchObject({ metadata });
  });

  it("refuses channels the bot is not in, or cannot see", async () => {
    const hello = (channel: string): Promise<unknown> => post({ channel, text: "hello" });
    await expect(hello(ids.random)).rejects.toMatchObject({ data: { error: "not_in_channel" } });
    slack.channel(ids.secret).members.delete(ids.bot);
    await expect(hello(ids.secret)).rejects.toMatchObject({ data: { error: "channel_not_found" } });
    slack.channel(ids.general).archived = true;
    await expect(hello(ids.general)).rejects.toMatchObject({ data: { error: "is_archived" } });
  });

  it("shows an ephemeral message only to somebody in the channel, and never updates it", async () => {
    const outsider = slack.addUser({ name: "cy" });
    const ephemeral = { channel: ids.general, text: "for you" };
    await expect(
      client().chat.postEphemeral({ ...ephemeral, user: outsider.id }),
    ).rejects.toMatchObject({ data: { error: "user_not_in_channel" } });
    const { message_ts: ts = "" } = await client().chat.postEphemeral({
      ...ephemeral,
      user: ids.ana,
    });
    expect(slack.user(ids.ana).sees(ids.general)).toHaveLength(1);
    expect(slack.user(ids.ben).sees(ids.general)).toHaveLength(0);
    await expect(
      client().chat.update({ channel: ids.general, ts, text: "changed" }),
    ).rejects.toMatchObject({ data: { error: "message_not_found" } });
  });
});

describe("blocks", () => {
  it("refuses 51 blocks and takes 50", async () => {
    const dividers = (many: number): Promise<unknown> =>
      post({
        channel: ids.general,
        text: "many",
        blocks: Array.from({ length: many }, divider),
      });
    await dividers(50);
    expect(slack.violations).toEqual([]);
    await expect(dividers(51)).rejects.toMatchObject({
      data: {
        error: "invalid_blocks",
        response_metadata: {
          messages: ["[ERROR] no more than 50 items allowed [json-pointer:/blocks]"],
        },
      },
    });
    expect(slack.violations).toMatchObject([{ error: "invalid_blocks" }]);
  });
});

describe("faults", () => {
  it("stores a message whose answer it loses, so that a client that tries again posts twice", async () => {
    slack.faults.next("chat.postMessage", { kind: "lose" });
    await post({ channel: ids.general, text: "twice" }, 1);
    expect(slack.channel(ids.general).messages.map(({ text }) => text)).toEqual(["twice", "twice"]);
  });

  it("says when to come back", async () => {
    slack.faults.next("chat.postMessage", { kind: "busy", retryAfterSeconds: 7 });
    const impatient = new webApi.WebClient(ids.botToken, {
      slackApiUrl: slack.apiUrl,
      rejectRateLimitedCalls: true,
    });
    await expect(
      impatient.apiCall("chat.postMessage", { channel: ids.general, text: "x" }),
    ).rejects.toMatchObject({ retryAfter: 7 });
    expect(slack.channel(ids.general).messages).toEqual([]);
  });
});

it.each([
  ["hang", undefined],
  ["refuse", undefined],
  ["garble", '{"ok":tr'],
  ["broken", "<html>Server Error</html>"],
] as const)("can %s", async (kind, body) => {
  slack.faults.next("auth.test", { kind });
  const asked = fetch(`${slack.apiUrl}auth.test`, {
    headers: { authorization: `Bearer ${ids.botToken}` },
    signal: AbortSignal.timeout(50),
  });
  if (body === undefined) await expect(asked).rejects.toBeInstanceOf(Error);
  else await expect((await asked).text()).resolves.toBe(body);
  await client().auth.test();
  expect(slack.calls.map(({ error }) => error)).toEqual([
    kind === "garble" ? undefined : `fault: ${kind}`,
    undefined,
  ]);
});

describe("OAuth", () => {
  it("gives a token for a code once, and rotates it", async () => {
    await slack.close();
    slack = await startSlackServer({ rotation: true });
    const team = slack.addTeam({ name: "Second" });
    slack.installAs(team.id, ids.ana);
    const { clientId, clientSecret } = slack.settings;
    const page = new URL(`${slack.url}/oauth/v2/authorize`);
    page.search = new URLSearchParams({
      client_id: clientId,
      scope: "chat:write,commands",
      state: "s",
      redirect_uri: "http://127.0.0.1:1/back",
    }).toString();
    const agreed = await fetch(page, { redirect: "manual" });
    const back = new URL(agreed.headers.get("location") ?? "");
    expect(back.searchParams.get("state")).toBe("s");
    const secrets = { client_id: clientId, client_secret: clientSecret };
    const code = back.searchParams.get("code") ?? "";
    const access = (): Promise<webApi.OauthV2AccessResponse> =>
      client("").oauth.v2.access({ ...secrets, code });
    const first = await access();
    expect(first).toMatchObject({ team: { id: team.id }, scope: "chat:write,commands" });
    await expect(access()).rejects.toMatchObject({ data: { error: "invalid_code" } });
    const second = await client("").oauth.v2.access({
      ...secrets,
      grant_type: "refresh_token",
      refresh_token: first.refresh_token ?? "",
    });
    await expect(client(first.access_token).auth.test()).rejects.toMatchObject({
      data: { error: "token_revoked" },
    });
    await client(second.access_token).auth.test();
    slack.advance(13 * 60 * 60 * 1000);
    await expect(client(second.access_token).auth.test()).rejects.toMatchObject({
      data: { error: "token_expired" },
    });
  });
});
