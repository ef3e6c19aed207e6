import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { slackManifest } from "../../../src/adapters/slack/manifest.ts";
import { BOT_SCOPES } from "../../../src/adapters/slack/scopes.ts";
import { loadConfig } from "../../../src/config.ts";
import { isJson } from "../../fakes/slack/json.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

const schema: unknown = JSON.parse(read("../../fixtures/slack/manifest.schema.json"));
if (!isJson(schema)) throw new Error("the schema is no object");
const isManifest = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
  schema,
);

/** What Slack's own schema finds wrong with a manifest. */
function wrongWith(manifest: object): unknown {
  return isManifest(JSON.parse(JSON.stringify(manifest))) ? [] : isManifest.errors;
}

const socket = slackManifest({ command: "ask", digestCommand: "digest" });
const http = slackManifest({
  command: "ask",
  digestCommand: "digest",
  publicUrl: "https://verbatim.example.org",
});

const several = slackManifest({
  command: "ask",
  digestCommand: "digest",
  publicUrl: "https://verbatim.example.org",
  isForSeveral: true,
});

describe("slackManifest", () => {
  it.each([
    ["Socket Mode", socket],
    ["HTTP", http],
    ["several workspaces", several],
  ])("is what Slack takes, for %s", (_, manifest) => {
    expect(wrongWith(manifest)).toEqual([]);
  });

  it("would not be taken with an event that there is not", () => {
    const { settings } = socket;
    const strange = { ...settings.event_subscriptions, bot_events: ["message.everywhere", 5] };
    expect(
      wrongWith({ ...socket, settings: { ...settings, event_subscriptions: strange } }),
    ).not.toEqual([]);
  });

  it("is in docs/slack-manifest.json as it is by default", async () => {
    const { slackCommand: command, slackDigestCommand: digestCommand } = loadConfig({
      env: {},
      folder: "/nowhere",
      flags: {},
    });
    const text = `${JSON.stringify(slackManifest({ command, digestCommand }), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot("../../../docs/slack-manifest.json");
  });

  it("asks for the scopes that are documented, each with its reason, and for no others", () => {
    const table = read("../../../docs/slack.md");
    const documented = [...table.matchAll(/^\| `([a-z_.:]+)` +\| /gm)].map(([, scope]) => scope);
    expect(socket.oauth_config.scopes.bot).toEqual(Object.keys(BOT_SCOPES));
    expect(documented).toHaveLength(Object.keys(BOT_SCOPES).length);
    expect(new Set(documented)).toEqual(new Set(Object.keys(BOT_SCOPES)));
  });

  it("names no address in Socket Mode", () => {
    expect(JSON.stringify(socket)).not.toMatch(/https?:/);
    expect(socket.settings.socket_mode_enabled).toBe(true);
  });

  it("names the paths under the public address over HTTP", () => {
    const events = "https://verbatim.example.org/slack/events";
    expect(http).toMatchObject({
      features: { slash_commands: [{ url: events }, { url: events }] },
      oauth_config: { redirect_urls: ["https://verbatim.example.org/slack/oauth_redirect"] },
      settings: {
        event_subscriptions: { request_url: events },
        interactivity: { request_url: events },
        socket_mode_enabled: false,
      },
    });
  });

  it("opts in to token rotation and to organisations only where workspaces install the app", () => {
    const optIns = ({ settings }: typeof http) => [
      settings.token_rotation_enabled,
      settings.org_deploy_enabled,
    ];
    expect(optIns(several)).toEqual([true, true]);
    expect(optIns(http)).toEqual([false, false]);
    expect(optIns(socket)).toEqual([false, false]);
    const unreachable = slackManifest({ command: "a", digestCommand: "d", isForSeveral: true });
    expect(optIns(unreachable)).toEqual([false, false]);
  });

  it("names the commands that are configured", () => {
    const { features } = slackManifest({ command: "find", digestCommand: "news" });
    expect(features.slash_commands.map(({ command }) => command)).toEqual(["/find", "/news"]);
  });
});
