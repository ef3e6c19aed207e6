import type { RequestListener } from "node:http";
import {
  App,
  AuthorizationError,
  type HTTPReceiver,
  type InstallationStore,
  type Receiver,
  webApi,
} from "@slack/bolt";
import {
  type AllowedPlaces,
  type Messenger,
  REQUEST_WITHIN_MS,
  VerbatimError,
} from "../../core/index.ts";
import type { Log } from "../log.ts";
import type { Installations } from "../store/installations.ts";
import { acknowledgeLate } from "./acknowledge.ts";
import { boltLogger } from "./bolt-logger.ts";
import type { SlackConnection } from "./connection.ts";
import { translated } from "./errors.ts";
import { createHttpReceiver } from "./http-receiver.ts";
import { type InstallDeps, installOptions } from "./install.ts";
import { createInstallationStore, queryOfWorkspace, shareLooks } from "./installations.ts";
import { type ListenerDeps, listen } from "./listeners.ts";
import { SLACK_PATHS } from "./manifest.ts";
import { type ClientOf, createMessenger } from "./messenger.ts";
import { createSocketReceiver } from "./socket-receiver.ts";
import { forgetOnUninstall } from "./uninstall.ts";

export interface SlackOptions {
  readonly connection: SlackConnection;
  /** Address of the Web API. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Channels that may be shared with another organisation. */
  readonly allowed: Pick<AllowedPlaces, "isAllowed">;
  /** The command for questions, without its slash. */
  readonly command: string;
  /** Where the workspaces that install the app are remembered; needed by a connection of kind `oauth`. */
  readonly installations?: Installations;
}

export interface Slack {
  readonly messenger: Messenger;
  /** What Slack calls, to be mounted on the HTTP server; missing in Socket Mode. */
  readonly requestListener?: RequestListener;
  /** Hands everything that comes in to the bot. Once, before `connect`. */
  readonly listen: (deps: ListenerDeps) => void;
  /**
   * Connects; gives a line that says to what. May be tried again.
   *
   * @throws VerbatimError `configuration` when a token is wrong, `unsure` when Slack cannot be reached.
   */
  readonly connect: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The Slack adapter. */
export function createSlack({
  connection,
  apiUrl,
  log,
  allowed,
  command,
  installations,
}: SlackOptions): Slack {
  const logger = boltLogger(log);
  // The ledger tries again, after looking whether the post arrived; the client by itself would post twice.
  const clientOptions = {
    slackApiUrl: apiUrl.endsWith("/") ? apiUrl : `${apiUrl}/`,
    timeout: REQUEST_WITHIN_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger,
  };
  const store = installations && createInstallationStore(installations);
  const { receiver, requestListener, installer } = receiverOf(connection, {
    clientOptions,
    store,
    logger,
  });
  const single = new webApi.WebClient(botTokenOf(connection), clientOptions);
  const clientOf: ClientOf = async (workspace) => {
    if (installer === undefined) return single;
    // Refreshes a token that is about to expire.
    const { botToken } = await installer.authorize(queryOfWorkspace(workspace));
    return new webApi.WebClient(botToken, clientOptions);
  };
  const app = new App({
    // With an installer, the app asks that for the token of each workspace.
    ...(installer === undefined ? { token: botTokenOf(connection) ?? "" } : {}),
    convoStore: false,
    receiver,
    clientOptions: { ...clientOptions },
    logger,
    deferInitialization: true,
  });
  acknowledgeLate(app);
  app.error(async (error) => {
    if (error instanceof AuthorizationError) {
      const cause = translated(error.original);
      if (cause.code === "refused") {
        log.warn("Slack sent something from a workspace that has not installed the app.", cause);
        return;
      }
      log.error("What Slack sent cannot be taken in: no token was found.", cause);
    }
    // Slack sends an event again that could not be taken in.
    throw error;
  });

  return {
    messenger: createMessenger({ clientOf, allowed, command }),
    ...(requestListener === undefined ? {} : { requestListener }),
    listen(deps) {
      listen(app, deps);
      forgetOnUninstall(app, { installations, digests: deps.bot.digests });
    },
    async connect() {
      try {
        const name = await nameOf(connection, single);
        await app.init();
        if (connection.kind === "socket") await app.start();
        return name;
      } catch (error) {
        throw asConfiguration(translated(error));
      }
    },
    async stop() {
      if (connection.kind === "socket") await app.stop();
    },
  };
}

function botTokenOf(connection: SlackConnection): string | undefined {
  return connection.kind === "oauth" ? undefined : connection.botToken.reveal();
}

async function nameOf(connection: SlackConnection, client: webApi.WebClient): Promise<string> {
  if (connection.kind === "oauth") {
    return `workspaces install the app at ${new URL(SLACK_PATHS.install, connection.publicUrl).href}`;
  }
  const { team, user } = await client.auth.test();
  return `connected to ${team ?? "the workspace"} as @${user ?? "the bot"}`;
}

/** Wrong tokens are a matter of configuration when the bot starts. */
function asConfiguration(error: VerbatimError): VerbatimError {
  if (["unsure", "fault", "configuration"].includes(error.code)) return error;
  return new VerbatimError("configuration", `Slack cannot be connected. ${error.message}`, {
    cause: error,
  });
}

interface ReceiverDeps extends Pick<InstallDeps, "clientOptions"> {
  readonly store: InstallationStore | undefined;
  readonly logger: ReturnType<typeof boltLogger>;
}

interface Received {
  readonly receiver: Receiver;
  readonly requestListener?: RequestListener;
  readonly installer?: HTTPReceiver["installer"];
}

function receiverOf(
  connection: SlackConnection,
  { clientOptions, store, logger }: ReceiverDeps,
): Received {
  if (connection.kind === "socket") {
    const appToken = connection.appToken.reveal();
    return { receiver: createSocketReceiver({ appToken, clientOptions, logger }) };
  }
  const { receiver, requestListener } = createHttpReceiver({
    signingSecret: connection.signingSecret.reveal(),
    logger,
    endpoints: [SLACK_PATHS.events],
    ...(connection.kind === "oauth" ? installOptions({ connection, clientOptions }) : {}),
    ...(store === undefined ? {} : { installationStore: store }),
  });
  if (receiver.installer !== undefined) shareLooks(receiver.installer);
  return { receiver, requestListener, installer: receiver.installer };
}
