import { createHmac } from "node:crypto";
import type { HTTPReceiverOptions, webApi } from "@slack/bolt";
import type { SlackConnection } from "./connection.ts";
import { translated } from "./errors.ts";
import { SLACK_PATHS } from "./manifest.ts";
import { BOT_SCOPES } from "./scopes.ts";

export interface InstallDeps {
  readonly connection: Extract<SlackConnection, { kind: "oauth" }>;
  readonly clientOptions: webApi.WebClientOptions & { readonly slackApiUrl: string };
}

/** How workspaces install the app: what Bolt's receiver is told, and the pages that people see. */
export function installOptions({
  connection: { clientId, clientSecret, publicUrl, encryptionKey },
  clientOptions,
}: InstallDeps) {
  return {
    clientId,
    clientSecret: clientSecret.reveal(),
    stateSecret: createHmac("sha256", encryptionKey).update("slack oauth state").digest("hex"),
    scopes: Object.keys(BOT_SCOPES),
    redirectUri: new URL(SLACK_PATHS.redirect, publicUrl).href,
    installerOptions: {
      installPath: SLACK_PATHS.install,
      redirectUriPath: SLACK_PATHS.redirect,
      authorizationUrl: new URL("/oauth/v2/authorize", clientOptions.slackApiUrl).href,
      clientOptions: { ...clientOptions },
      // Bolt's own page loads pictures from another host.
      renderHtmlForInstallPath: (url: string) => page("Add Verbatim to Slack", url),
      callbackOptions: {
        failure: (error, _options, _request, response) => {
          const { status, text, link } = failureOf(error);
          response.writeHead(status, { "Content-Type": "text/html; charset=utf-8" });
          response.end(page(link, SLACK_PATHS.install, text));
        },
      },
    },
  } satisfies Partial<HTTPReceiverOptions>;
}

interface Failure {
  readonly status: number;
  readonly text: string;
  /** What can be done, at the install page. */
  readonly link: string;
}

/**
 * What is said when an installation ends without a token. Slack's own pages for admins and for
 * sharing an app begin one without our state. Such a code is not taken: it may be another person's.
 * It is begun anew from our page, which ends in the same place.
 */
function failureOf(error: Error & { readonly code: string }): Failure {
  switch (error.code) {
    case "slack_oauth_missing_state":
      return {
        status: 400,
        text: "One more step: Slack began this installation on a page of its own. It is finished from here.",
        link: "Go on with the installation",
      };
    case "slack_oauth_invalid_state":
      return {
        status: 400,
        text: "Nothing was installed: this was begun in another browser, or more than ten minutes ago.",
        link: "Begin again",
      };
    case "slack_oauth_installer_authorization_error":
      return {
        status: 400,
        text: "Nothing was installed: the request was cancelled in Slack.",
        link: "Begin again",
      };
    case "slack_oauth_missing_code":
      return { status: 400, text: "Nothing was installed: Slack sent no code.", link: "Begin" };
    default: {
      const { code, message } = translated(error);
      // What is wrong inside is for the log alone.
      const why = code === "fault" ? "The log of Verbatim tells why." : message;
      return { status: 500, text: `Nothing was installed. ${why}`, link: "Try again" };
    }
  }
}

/** A page with a link, and what leads to it. */
function page(link: string, url: string, text?: string): string {
  const said = text === undefined ? "" : `<p>${escaped(text)}</p>`;
  return `<!doctype html><html lang="en"><title>Verbatim for Slack</title>${said}<p><a href="${escaped(url)}">${link}</a></p>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
