/**
 * As much of Slack as a bot under load needs, in a process of its own: takes what the bot posts and
 * notes when. Tells its address, and at `report` the instant at which each question was answered.
 */
import { createServer, type IncomingMessage } from "node:http";

/** Milliseconds since 1970, by the question's key. */
const answered = new Map<string, number>();
let posted = 0;

async function read(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += String(chunk);
  return body;
}

function answerTo(path: string, body: string): object {
  if (path === "/api/auth.test")
    return { ok: true, team: "Bench", team_id: "T1", user: "verbatim", user_id: "UBOT" };
  if (path !== "/api/chat.postMessage") return { ok: true };
  posted += 1;
  answered.set(new URLSearchParams(body).get("thread_ts") ?? "", Date.now());
  return { ok: true, channel: "C1", ts: `1.${posted}` };
}

const server = createServer((request, response) => {
  const path = request.url ?? "";
  const answer = async () => {
    const body = await read(request);
    if (path.startsWith("/answer/")) answered.set(path.slice("/answer/".length), Date.now());
    response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify(answerTo(path, body)));
  };
  void answer();
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.send?.(address.port);
});
// A benchmark that fails leaves nothing behind.
process.on("disconnect", () => process.exit());
process.on("message", () => process.send?.([...answered]));
