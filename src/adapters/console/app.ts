import { Hono, type Context } from "hono";
import { type Answer, ask, explain, type Library } from "../../core/index.ts";
import type { Opened } from "../cli/services.ts";
import { answerView } from "./answer-view.ts";
import { emptyNotice } from "./empty-notice.ts";
import { documentView } from "./document-view.ts";
import { isAllowedHost } from "./host.ts";
import { type Markup, MAX_QUESTION_CHARS, messagePage, page } from "./page.ts";
import { sourcesView } from "./sources-view.ts";
import { startView } from "./start-view.ts";
import { styleHash } from "./style.ts";
import { whyView } from "./why-view.ts";

export interface AppOptions {
  readonly opened: () => Opened;
  readonly threshold: number;
  readonly today: () => string;
  readonly host: string;
  readonly onFault: (error: unknown) => void;
}

const HEADERS = {
  "Content-Security-Policy": `default-src 'none'; style-src '${styleHash}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-store",
};

/** The console's pages. Nothing but GET is answered; nothing is kept between requests. */
export function createApp(options: AppOptions): Hono {
  const { opened, host, onFault } = options;
  const app = new Hono();
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    return isAllowedHost(c.req.header("host"), host) ? next() : foreignHost(c);
  });
  app.get("/", (c) => answerPage(c, options));
  app.get("/why", (c) => whyPage(c, options));
  app.get("/document", (c) => documentPage(c, opened()));
  app.get("/sources", (c) =>
    c.html(
      page({
        title: "Documents",
        body: sourcesView(opened().reading, wholeNumber(c.req.query("from"))),
      }),
    ),
  );
  app.get("/healthz", (c) => {
    const documents = opened().reading.documents.length;
    return documents > 0
      ? c.json({ status: "ok", documents })
      : c.json({ status: "empty", documents }, 503);
  });
  app.notFound((c) =>
    c.html(messagePage("There is no such page.", "Ask a question, or look at the documents."), 404),
  );
  app.onError((error, c) => {
    onFault(error);
    return c.html(
      messagePage(
        "Something went wrong.",
        "The page could not be made. Where Verbatim runs, the reason has been written down.",
      ),
      500,
    );
  });
  return app;
}

/** Else a website could point its own name at this machine and read the documents. */
function foreignHost(c: Context) {
  return c.html(
    messagePage(
      "This address is not answered.",
      "The console answers only under the address it was started with, such as http://localhost and its port.",
    ),
    403,
  );
}

function answerPage(c: Context, options: AppOptions) {
  return questionPage(c, options, (question) => {
    const { reading, library } = options.opened();
    const answer = askWith(question, library, options);
    return [emptyNotice(reading), answerView(question, answer, reading.documents)];
  });
}

function whyPage(c: Context, options: AppOptions) {
  return questionPage(c, options, (question) => {
    const { library } = options.opened();
    const answer = askWith(question, library, options);
    const explanation = explain(question, library, options.today());
    return whyView(question, { answer, explanation, threshold: options.threshold });
  });
}

function askWith(question: string, library: Library, { threshold, today }: AppOptions): Answer {
  return ask(question, library, { threshold, today: today() });
}

/** A page about a question; the start page without one, a refusal of one that is too long. */
function questionPage(
  c: Context,
  { opened }: AppOptions,
  view: (question: string) => Markup | readonly Markup[],
) {
  const question = (c.req.query("q") ?? "").trim();
  if (question === "") return c.html(page({ body: startView(opened().reading) }));
  if (question.length > MAX_QUESTION_CHARS) {
    const limit = MAX_QUESTION_CHARS.toLocaleString("en");
    return c.html(
      messagePage(
        "The question is too long.",
        `It may have up to ${limit} characters. Ask for one thing at a time.`,
      ),
      414,
    );
  }
  return c.html(page({ question, body: view(question) }));
}

function documentPage(c: Context, { reading }: Opened) {
  const path = c.req.query("path") ?? "";
  const document = reading.documents.find((one) => one.path === path);
  if (document === undefined) {
    return c.html(
      messagePage(
        "There is no such document.",
        `“${path}” is not among the documents; it may have been moved or removed.`,
      ),
      404,
    );
  }
  const start = wholeNumber(c.req.query("start"));
  const end = wholeNumber(c.req.query("end"));
  const hash = c.req.query("hash");
  const span =
    start === undefined || end === undefined || hash === undefined
      ? undefined
      : { start, end, hash };
  const body = documentView(document, { span, from: wholeNumber(c.req.query("from")) });
  return c.html(page({ title: document.title, body }));
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
