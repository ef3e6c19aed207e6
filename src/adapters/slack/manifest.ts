import { BOT_EVENTS, BOT_SCOPES } from "./scopes.ts";

export interface ManifestOptions {
  /** The slash command, without the slash. */
  readonly command: string;
  /** The one for digests. */
  readonly digestCommand: string;
  /** Where Slack reaches this server; not set: Socket Mode. */
  readonly publicUrl?: string | undefined;
  /** Whether workspaces install the app themselves, at `publicUrl`. Default: one workspace. */
  readonly isForSeveral?: boolean;
}

/** Callback id of the message shortcut. */
export const FIND_SOURCES = "find_sources";

/** Paths under which Slack reaches the server. */
export const SLACK_PATHS = {
  events: "/slack/events",
  install: "/slack/install",
  redirect: "/slack/oauth_redirect",
} as const;

/**
 * The app's manifest, to be pasted where Slack makes an app from one: names, features, scopes.
 * Its schema is Slack's: https://github.com/slackapi/manifest-schema (2026-11-22).
 */
export function slackManifest({
  command,
  digestCommand,
  publicUrl,
  isForSeveral = false,
}: ManifestOptions) {
  const at = (path: string) =>
    publicUrl === undefined ? undefined : new URL(path, publicUrl).href;
  const requests = at(SLACK_PATHS.events);
  const url = requests === undefined ? {} : { url: requests };
  const requestUrl = requests === undefined ? {} : { request_url: requests };
  const redirect = at(SLACK_PATHS.redirect);
  const isInstalled = isForSeveral && publicUrl !== undefined;
  return {
    display_information: {
      name: "Verbatim",
      description: "Answers only with quoted lines of your documents.",
      background_color: "#1f3a5f",
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: "Verbatim", always_online: true },
      shortcuts: [
        {
          name: "Find sources",
          type: "message",
          callback_id: FIND_SOURCES,
          description: "Quote the lines that bear on this message",
        },
      ],
      slash_commands: [
        {
          command: `/${command}`,
          ...url,
          description: "Ask the documents",
          usage_hint: "[question | help | sources]",
          should_escape: false,
        },
        {
          command: `/${digestCommand}`,
          ...url,
          description: "A daily digest of what is new in the documents",
          usage_hint: "[on 09:00 Europe/Berlin | off | now | list]",
          should_escape: false,
        },
      ],
    },
    oauth_config: {
      ...(redirect === undefined ? {} : { redirect_urls: [redirect] }),
      scopes: { bot: Object.keys(BOT_SCOPES) },
    },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: [...BOT_EVENTS] },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: isInstalled,
      socket_mode_enabled: publicUrl === undefined,
      // Only what is installed is renewed: a configured token would be dead after twelve hours.
      token_rotation_enabled: isInstalled,
    },
  };
}
