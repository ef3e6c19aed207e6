import type { SocketModeReceiver } from "@slack/bolt";

/**
 * Makes a receiver pass over frames that its client cannot read, such as `null`, or an event without
 * a payload, with a warning. By itself the client (socket-mode 3.1.0, `onWebSocketMessage`) leaves
 * what it throws over them to nobody, which ends the process.
 */
export function passOverUnreadable(
  { client }: Pick<SocketModeReceiver, "client">,
  warn: (message: string) => void,
): void {
  const readers: ((...frame: unknown[]) => unknown)[] = client.listeners("ws_message");
  const read = async (frame: readonly unknown[]) => {
    try {
      for (const reader of readers) await reader(...frame);
    } catch (error) {
      warn(`A frame cannot be read: ${String(error)}`);
    }
  };
  client.off("ws_message").on("ws_message", (...frame) => void read(frame));
}
