import { setTimeout as wait } from "node:timers/promises";
import { type Logger, SocketModeReceiver, type webApi } from "@slack/bolt";

type Client = SocketModeReceiver["client"];

export interface SocketReceiverOptions {
  readonly appToken: string;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
}

/** A receiver of Socket Mode that stays connected until it is stopped, whatever Slack sends or the network does. */
export function createSocketReceiver({
  appToken,
  clientOptions,
  logger,
}: SocketReceiverOptions): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    // The client writes into these options (socket-mode 3.1.0): they are not shared.
    installerOptions: { clientOptions: { ...clientOptions } },
    autoReconnectEnabled: false,
  });
  passOverUnreadable(receiver.client, logger);
  keepConnected(receiver.client);
  return receiver;
}

/**
 * Passes over frames that the client cannot read, such as `null`, or an event without a payload. By
 * itself the client (socket-mode 3.1.0, `onWebSocketMessage`) leaves what it throws over them to
 * nobody, which ends the process.
 */
function passOverUnreadable(client: Client, logger: Logger): void {
  const readers: ((...frame: unknown[]) => unknown)[] = client.listeners("ws_message");
  const read = async (frame: readonly unknown[]) => {
    try {
      for (const reader of readers) await reader(...frame);
    } catch (error) {
      logger.warn(`A frame cannot be read: ${String(error)}`);
    }
  };
  client.off("ws_message").on("ws_message", (...frame) => void read(frame));
}

/** A connection that held so long was a good one. */
const HELD_MS = 10_000;

const LONGEST_PAUSE_MS = 60_000;

/**
 * Connects again when the connection ends: at once, then after pauses that double from a second to a
 * minute. By itself the client (socket-mode 3.1.0) pauses for five seconds each time, and ends the
 * process when the network fails as it connects again. Its log tells what goes wrong.
 */
function keepConnected(client: Client): void {
  const stopping = new AbortController();
  let connectedAt = 0;
  let attempts = 0;
  let isTrying = false;
  async function connectAgain(): Promise<void> {
    if (isTrying) return;
    isTrying = true;
    if (performance.now() - connectedAt > HELD_MS) attempts = 0;
    while (client.websocket?.isActive() !== true && !stopping.signal.aborted) {
      await wait(pauseMs(attempts), undefined, stopping).catch(() => {});
      attempts += 1;
      if (!stopping.signal.aborted) await client.start().catch(() => {});
    }
    isTrying = false;
    // Told to disconnect while it connects, the client ends what it had and connects all the same.
    if (stopping.signal.aborted) await client.disconnect();
  }
  client.on("connected", () => {
    connectedAt = performance.now();
  });
  client.on("disconnected", () => {
    // The first time it is for the caller to try again.
    if (connectedAt > 0 && !stopping.signal.aborted) void connectAgain();
  });
  client.on("disconnecting", () => stopping.abort());
}

function pauseMs(attempts: number): number {
  return attempts === 0 ? 0 : Math.min(1_000 * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}
