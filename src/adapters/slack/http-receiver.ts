import type { IncomingMessage, RequestListener } from "node:http";
import {
  defaultBodyLimit,
  HTTPModuleFunctions,
  HTTPReceiver,
  type HTTPReceiverOptions,
  isRawBodyError,
  type Logger,
} from "@slack/bolt";

export interface HttpReceiver {
  readonly receiver: HTTPReceiver;
  /** Serves what Slack calls; answers whatever comes, and never throws. */
  readonly requestListener: RequestListener;
}

/**
 * A receiver of what Slack calls over HTTP, to be mounted on a server. Listeners find in
 * `context.sentAt` when Slack sent it, by Slack's clock: seconds since 1970.
 */
export function createHttpReceiver(
  options: HTTPReceiverOptions & { readonly logger: Logger },
): HttpReceiver {
  const receiver = new HTTPReceiver({
    ...options,
    customPropertiesExtractor: ({ headers }) => ({
      sentAt: Number(headers["x-slack-request-timestamp"]),
    }),
  });
  const { logger } = options;
  async function serve(...[request, response]: Parameters<RequestListener>): Promise<void> {
    const refuse = (status: number) => response.writeHead(status).end();
    try {
      if (request.method === "POST" && !(await holdsObject(request))) {
        logger.warn("A request was refused: its body is no JSON object.");
        refuse(400);
        return;
      }
      receiver.requestListener(request, response);
    } catch (error) {
      // A body that is too long or breaks off; Bolt throws for a path that it does not know.
      refuse(isRawBodyError(error) ? error.statusCode : 404);
    }
  }
  return { receiver, requestListener: (request, response) => void serve(request, response) };
}

/**
 * Whether a body holds an object, as all of Slack's do. Bolt (5.1.0, `handleIncomingEvent`) leaves
 * what it throws over `null` to nobody, which ends the process. What is no JSON at all it refuses
 * itself, and it goes on with the body that is read here.
 */
async function holdsObject(request: IncomingMessage): Promise<boolean> {
  const buffered = await HTTPModuleFunctions.bufferIncomingMessage(request, defaultBodyLimit);
  try {
    const body: unknown = HTTPModuleFunctions.parseHTTPRequestBody(buffered);
    return typeof body === "object" && body !== null && !Array.isArray(body);
  } catch {
    return true;
  }
}
