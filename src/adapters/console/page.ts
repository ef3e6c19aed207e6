import { html, raw } from "hono/html";
import { style } from "./style.ts";

/** Escaped HTML, ready to stand in other HTML; or nothing. */
export type Markup = ReturnType<typeof html> | "";

/** Longest question, in UTF-16 units. */
export const MAX_QUESTION_CHARS = 2000;

export interface PageOptions {
  /** Stands behind the name of the program in the window's title. */
  readonly title?: string;
  /** Shown in the form, for asking again in other words. */
  readonly question?: string;
  readonly body: Markup | readonly Markup[];
}

/** In one piece: a space more and it would not match its hash. */
const STYLE = raw(`<style>${style}</style>`);

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23245a8d'/%3E%3Cpath d='M4 4h3v4L5.500 12H4l1-4H4zm5 0h3v4l-1.500 4H9l1-4H9z' fill='%23fff'/%3E%3C/svg%3E";

/** A whole page: the head, the form for a question, and what the page is about. */
export function page({ title, question, body }: PageOptions): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Verbatim${title === undefined ? "" : `: ${title}`}</title>
        <link rel="icon" href="${ICON}" />
        ${STYLE}
      </head>
      <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
          <nav aria-label="Verbatim">
            <a class="brand" href="/">Verbatim</a> <a href="/sources">Documents</a>
          </nav>
          ${form({ question, autofocus: title === undefined && question === undefined })}
        </header>
        <main id="main" tabindex="-1">${body}</main>
      </body>
    </html>`;
}

/** The field takes the focus on the start page only: elsewhere the arrow keys are for reading. */
function form({
  question,
  autofocus,
}: {
  question: string | undefined;
  autofocus: boolean;
}): Markup {
  return html`<form action="/" role="search">
    <label for="q">Question</label>
    <input
      id="q"
      name="q"
      type="text"
      value="${question ?? ""}"
      maxlength="${MAX_QUESTION_CHARS}"
      required
      accesskey="q"
      autocomplete="off"
      enterkeyhint="search"
      dir="auto"
      ${autofocus ? raw("autofocus") : ""}
    />
    <button type="submit">Ask</button>
  </form>`;
}

/** A page that only says something. */
export function messagePage(heading: string, text: string): Markup {
  return page({
    title: heading,
    body: html`<h1>${heading}</h1>
      <p>${text}</p>
      <p><a href="/">To the start</a></p>`,
  });
}
