import { createServer, type RequestListener, type Server } from "node:http";
import { inspect } from "node:util";
import { getRequestListener } from "@hono/node-server";
import { type Desk, VerbatimError } from "../../core/index.ts";
import type { Report } from "../corpus/report.ts";
import { createApp } from "./app.ts";
import { urlHost } from "./host.ts";

/** Port of the console when none is set. */
export const DEFAULT_PORT = 4180;

/**
 * Longer than platforms and proxies keep a connection that they may use again: closed just as a
 * request comes, it would fail that. Node's own 5 s are shorter than most.
 */
const KEEP_ALIVE_MS = 75_000;

/** How long running replies may take to end when the console closes. */
const CLOSE_WITHIN_MS = 500;

export interface ConsoleOptions {
  readonly desk: Desk;
  /** What was read, as it is now. */
  readonly report: () => Report;
  readonly threshold: number;
  readonly today: () => string;
  /** Any name in the `Host` header is answered when this is no loopback address. */
  readonly host: string;
  /** Not set: {@link DEFAULT_PORT}, or a free one when that is taken. */
  readonly port: number | undefined;
  /** Who answers requests below a path such as `/slack/`, in place of the console. */
  readonly mounted?: Readonly<Record<string, RequestListener>>;
  /** Told what went wrong while a page was made; default: standard error. */
  readonly onFault?: (error: unknown) => void;
}

export interface RunningConsole {
  /** Without a slash at its end: `http://127.0.0.1:4180`. */
  readonly url: string;
  /** The usual port, where it was taken and another is used. */
  readonly taken?: number;
  /** Takes no more requests, lets running ones end for a moment, then drops every connection. */
  close(): Promise<void>;
}

/**
 * Serves the console.
 *
 * @throws VerbatimError `configuration` when the host or the port that is set cannot be used.
 */
export async function serveConsole(options: ConsoleOptions): Promise<RunningConsole> {
  const onFault = options.onFault ?? writeFault;
  const app = createApp({ ...options, onFault });
  // Other adapters live in this process: their global Request and Response are left alone.
  const serve = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const pages: RequestListener = (request, response) => void serve(request, response);
  const mounted = Object.entries(options.mounted ?? {});
  const server = createServer((request, response) => {
    const [, listener = pages] = mounted.find(([path]) => request.url?.startsWith(path)) ?? [];
    listener(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const host = options.host.replace(/^\[(.*)\]$/, "$1");
  const port = await listenAnywhere(server, host, options.port);
  return {
    url: `http://${urlHost(reachable(host))}:${port}`,
    ...(options.port === undefined && port !== DEFAULT_PORT ? { taken: DEFAULT_PORT } : {}),
    close: () => close(server),
  };
}

function writeFault(error: unknown): void {
  process.stderr.write(`A page of the console could not be made: ${inspect(error)}\n`);
}

/** Listens on the port that is set, else on the default one, else on any; resolves with it. */
async function listenAnywhere(
  server: Server,
  host: string,
  set: number | undefined,
): Promise<number> {
  const port = set ?? DEFAULT_PORT;
  const failed = await listen(server, host, port);
  if (failed === undefined) return portOf(server);
  const again = set === undefined && isAboutPort(failed) ? await listen(server, host, 0) : failed;
  if (again === undefined) return portOf(server);
  throw new VerbatimError("configuration", adviceFor(again, host, port), { cause: again });
}

function listen(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const fail = (error: Error) => resolve(error);
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      resolve(undefined);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function isAboutPort({ code }: NodeJS.ErrnoException): boolean {
  return code === "EADDRINUSE" || code === "EACCES";
}

function adviceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  const another = "choose another with --port or VERBATIM_PORT, where 0 takes a free one";
  if (code === "EADDRINUSE") {
    return `The console cannot use port ${port} of ${host}, which is taken. Stop the program that uses it, or ${another}.`;
  }
  if (code === "EACCES") {
    return `The console is not permitted to use port ${port} of ${host}. Ports below 1024 often need more rights: ${another}.`;
  }
  const what =
    code === "EADDRNOTAVAIL"
      ? "is no address of this machine"
      : `cannot be used (${code ?? message})`;
  return `The console cannot listen: the host "${host}" ${what}. Leave VERBATIM_HOST at 127.0.0.1, or set it to an address of this machine.`;
}

/** The host as a browser on this machine can open it. */
function reachable(host: string): string {
  return host === "0.0.0.0" || host === "::" ? "localhost" : host;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // Browsers open connections ahead and send nothing on them; those never count as idle.
  const deadline = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
  server.closeIdleConnections();
  await closed;
  clearTimeout(deadline);
}
