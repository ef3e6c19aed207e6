/**
 * Asks a bot at a steady rate, in a process of its own: slash commands and mentions in turn, signed
 * as Slack signs them. Tells what became of each when the last is acknowledged.
 */
import { Agent, request } from "node:http";
import { signatureHeaders } from "../../test/fakes/slack/signature.ts";
import { steadily, type Task } from "./crowd.ts";

/** What is to be asked, and where. */
interface SlackTask extends Task {
  readonly botUrl: string;
  readonly slackUrl: string;
  readonly signingSecret: string;
}

/** What became of a question. Instants are milliseconds since 1970. */
export interface Asked {
  readonly key: string;
  readonly kind: "command" | "mention";
  readonly askedAt: number;
  readonly ackMs: number;
  readonly status: number;
  /** Whether the acknowledgement held the answer. */
  readonly isAnswered: boolean;
}

const agent = new Agent({ keepAlive: true });

function commandOf(key: string, text: string, slackUrl: string) {
  const fields = { command: "/ask", text, team_id: "T1", channel_id: "C1", user_id: "U1" };
  const response_url = `${slackUrl}/answer/${key}`;
  return {
    type: "application/x-www-form-urlencoded",
    body: new URLSearchParams({ ...fields, response_url, trigger_id: key }).toString(),
  };
}

function mentionOf(key: string, text: string) {
  const event = { type: "app_mention", channel: "C1", user: "U1", ts: key, event_ts: key };
  const body = { type: "event_callback", team_id: "T1", api_app_id: "A1", event_id: `Ev${key}` };
  return {
    type: "application/json",
    body: JSON.stringify({ ...body, event: { ...event, text: `<@UBOT> ${text}` } }),
  };
}

async function ask(task: SlackTask, number: number): Promise<Asked> {
  const kind = number % 2 === 0 ? "command" : "mention";
  const key = `${Math.floor(Date.now() / 1000)}.${String(number).padStart(6, "0")}`;
  const text = task.questions[number % task.questions.length] ?? "";
  const { type, body } =
    kind === "command" ? commandOf(key, text, task.slackUrl) : mentionOf(key, text);
  const headers = { "content-type": type, ...signatureHeaders(task.signingSecret, body) };
  const askedAt = Date.now();
  const startedAt = performance.now();
  const { status, said } = await post(`${task.botUrl}/slack/events`, headers, body);
  const ackMs = performance.now() - startedAt;
  return { key, kind, askedAt, ackMs, status, isAnswered: said.includes("blocks") };
}

function post(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    const failed = () => resolve({ status: 0, said: "" });
    const sent = request(url, { method: "POST", agent, headers }, (response) => {
      let said = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, said }));
      response.on("error", failed);
    });
    sent.on("error", failed).end(body);
  });
}

// A benchmark that fails leaves nothing behind.
process.on("disconnect", () => process.exit());
process.on("message", (task: SlackTask) => {
  void steadily(task, (number) => ask(task, number)).then((asked) => process.send?.(asked));
});
