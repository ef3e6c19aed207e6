import type { App, Context, EnvelopedEvent } from "@slack/bolt";
import type { Bot } from "../../core/index.ts";
import type { Installations } from "../store/installations.ts";
import { installationKey } from "./installations.ts";
import { workspaceOf } from "./receive.ts";

export interface ForgetDeps {
  /** Where tokens are kept; one that is configured is not. */
  readonly installations: Pick<Installations, "remove"> | undefined;
  readonly digests: Pick<Bot["digests"], "pauseAll">;
  readonly now?: () => number;
}

/**
 * Forgets a workspace's tokens when it removes the app or revokes them, and pauses its digests.
 *
 * Slack may send such an event once more when the workspace has installed the app again
 * (https://github.com/slackapi/bolt-js/issues/1103). So what was saved after it happened is kept, be
 * it an installation or a renewed token: Slack renews none of an app that was removed.
 */
export function forgetOnUninstall(
  app: App,
  { installations, digests, now = Date.now }: ForgetDeps,
): void {
  const forget = async (context: Context, { event_time }: EnvelopedEvent) => {
    const happenedBy = now() - leastAgeMs(event_time, Number(context["sentAt"]));
    const isGone = (await installations?.remove(installationKey(context), happenedBy)) ?? true;
    if (isGone)
      await digests.pauseAll(isWithin(context), "The app was removed from the workspace.");
  };
  app.event("app_uninstalled", ({ context, body }) => forget(context, body));
  app.event("tokens_revoked", async ({ context, body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await forget(context, body);
  });
}

/**
 * How long ago an event happened, at least; 0 where Slack does not tell. Slack's clock alone measures
 * it, from the event to the signing of the request that brings it: ours may be wrong by hours. Both
 * are whole seconds, so that the true age may be one less. Within that second the removal is believed:
 * nobody removes the app and installs it again so fast, but somebody may remove what was just installed.
 */
function leastAgeMs(eventTime: number, sentAt: number): number {
  const seconds = sentAt - eventTime - 1;
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}

/** What an event is about: a workspace, or all of an organisation. */
function isWithin(context: Context): (workspace: string) => boolean {
  const { enterpriseId, isEnterpriseInstall } = context;
  return isEnterpriseInstall
    ? (workspace) => workspace.startsWith(`${enterpriseId}/`)
    : (workspace) => workspace === workspaceOf(context);
}
