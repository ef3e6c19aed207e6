import { Hono, type Context } from "hono";
import type { Answer, Desk, QuotedSpan } from "../../core/index.ts";
import type { Report } from "../corpus/report.ts";
import { answerView } from "./answer-view.ts";
import { emptyNotice } from "./empty-notice.ts";
import { documentView } from "./document-view.ts";
import { isAllowedHost } from "./host.ts";
import { type Markup, MAX_QUESTION_CHARS, messagePage, page } from "./page.ts";
import { MOST_SHOWN } from "./pager.ts";
import { sourcesView } from "./sources-view.ts";
import { startView } from "./start-view.ts";
import { styleHash } from "./style.ts";
import { whyView } from "./why-view.ts";

export interface AppOptions {
  readonly desk: Desk;
  /** What was read, as it is now. */
  readonly report: () => Report;
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
  const { report, host, onFault } = options;
  const app = new Hono();
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    return isAllowedHost(c.req.header("host"), host) ? next() : foreignHost(c);
  });
  app.get("/", (c) => answerPage(c, options));
  app.get("/why", (c) => whyPage(c, options));
  app.get("/document", (c) => documentPage(c, options.desk));
  app.get("/sources", (c) =>
    c.html(
      page({
        title: "Documents",
        body: sourcesView(report(), wholeNumber(c.req.query("from"))),
      }),
    ),
  );
  app.get("/healthz", (c) => {
    const documents = report().documents.length;
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
  return questionPage(c, options, async (question) => {
    const answer = await askWith(question, options);
    const quotes = answer.outcome === "answered" ? answer.quotes : answer.nearest;
    const contexts = await Promise.all(quotes.map((quote) => options.desk.around(quote)));
    return [emptyNotice(options.report()), answerView(question, answer, contexts)];
  });
}

function whyPage(c: Context, options: AppOptions) {
  return questionPage(c, options, async (question) => {
    const answer = await askWith(question, options);
    const explanation = await options.desk.explain(question, options.today());
    return whyView(question, { answer, explanation, threshold: options.threshold });
  });
}

function askWith(question: string, { desk, threshold, today }: AppOptions): Promise<Answer> {
  return desk.ask(question, { threshold, today: today() });
}

/** A page about a question; the start page without one, a refusal of one that is too long. */
async function questionPage(
  c: Context,
  { report }: AppOptions,
  view: (question: string) => Promise<Markup | readonly Markup[]>,
) {
  const question = (c.req.query("q") ?? "").trim();
  if (question === "") return c.html(page({ body: startView(report()) }));
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
  return c.html(page({ question, body: await view(question) }));
}

async function documentPage(c: Context, desk: Desk) {
  const path = c.req.query("path") ?? "";
  const span = quotedSpan(c);
  const from = wholeNumber(c.req.query("from"));
  const part = await desk.part(path, {
    most: MOST_SHOWN,
    ...(from === undefined ? {} : { from }),
    ...(span === undefined ? {} : { quote: span }),
  });
  if (part === undefined) {
    return c.html(
      messagePage(
        "There is no such document.",
        `“${path}” is not among the documents; it may have been moved or removed.`,
      ),
      404,
    );
  }
  return c.html(page({ title: part.document.title, body: documentView(part, span) }));
}

function quotedSpan(c: Context): QuotedSpan | undefined {
  const start = wholeNumber(c.req.query("start"));
  const end = wholeNumber(c.req.query("end"));
  const hash = c.req.query("hash");
  return start === undefined || end === undefined || hash === undefined
    ? undefined
    : { start, end, hash };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
