import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { isJson, type Json, parseJson } from "./json.ts";

/** The whole body of a request, as text. */
export async function readBody(incoming: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString("utf8");
}

/** The arguments of a call: query, form or JSON. A form's field that holds JSON stays text. */
export function readArguments(incoming: IncomingMessage, url: URL, body: string): Json {
  const query = Object.fromEntries(url.searchParams);
  if ((incoming.headers["content-type"] ?? "").startsWith("application/json")) {
    const parsed = parseJson(body);
    return { ...query, ...(isJson(parsed) ? parsed : {}) };
  }
  return { ...query, ...Object.fromEntries(new URLSearchParams(body)) };
}

/** Answers with JSON, or with text when the answer is a string. */
export function reply(
  response: ServerResponse,
  status: number,
  answer: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  const isText = typeof answer === "string";
  response.writeHead(status, {
    "content-type": isText ? "text/html" : "application/json; charset=utf-8",
    ...headers,
  });
  response.end(isText ? answer : JSON.stringify(answer));
}

/** What an app answered to a request of the fake. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Why an app gave no answer, in the words of `x-slack-retry-reason`. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly reason: "connection_failed" | "http_timeout";

  constructor(reason: "connection_failed" | "http_timeout") {
    super(reason);
    this.reason = reason;
  }
}

/** Posts a body to the app on a connection of its own. Throws {@link NoAnswer}. */
export function postTo(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      method: "POST",
      agent: false,
      headers: { ...headers, "content-length": String(Buffer.byteLength(body)) },
    });
    const timer = setTimeout(() => {
      reject(new NoAnswer("http_timeout"));
      outgoing.destroy();
    }, timeoutMs);
    outgoing.once("error", () => {
      clearTimeout(timer);
      reject(new NoAnswer("connection_failed"));
    });
    outgoing.once("response", (incoming) => {
      readBody(incoming)
        .then((answer) => {
          const { statusCode: status = 0, headers: answered } = incoming;
          return resolve({ status, headers: answered, body: answer });
        })
        .catch(() => reject(new NoAnswer("connection_failed")))
        .finally(() => clearTimeout(timer));
    });
    outgoing.end(body);
  });
}
