import { createHmac } from "node:crypto";

/**
 * The headers by which Slack proves that a request is its own.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export function signatureHeaders(
  secret: string,
  body: string,
  atMs = Date.now(),
): { "x-slack-request-timestamp": string; "x-slack-signature": string } {
  const timestamp = String(Math.floor(atMs / 1000));
  const digest = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": timestamp, "x-slack-signature": `v0=${digest}` };
}
