import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, request, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Opened, reportOf } from "../../../src/adapters/corpus/report.ts";
import {
  type ConsoleOptions,
  DEFAULT_PORT,
  type RunningConsole,
  serveConsole,
} from "../../../src/adapters/console/server.ts";
import { createLibrary } from "../../../src/core/library.ts";
import { openFolder } from "../../../src/adapters/corpus/open.ts";
import { buildPdf } from "../../fixtures/build-pdf.ts";
import { deskOf } from "../../fixtures/desk-of.ts";

const FERRY = "The night ferry to Brant Island will leave at 23:40 from the first of June.";
const CRANE = "Entry 700: the crane Matilda was sold to a museum in Oslo.";
const FILLER = "The council met for hours and heard fishermen and two schools. ";

const FILES = {
  "news.txt": `Harbour council agrees\n\nA first line.\n\n${FILLER.repeat(20)}${FERRY} ${FILLER.repeat(20)}\n\nA second vote follows.\n`,
  "log.md": `---\ntitle: Log <script>alert(1)</script>\ndate: 2026-02-01\nsource: Harbour office\nurl: https://harbour.example/log\n---\n\n${entries()}\n`,
  "tags.md": `---\ntitle: Tags\n---\n\nThe webmaster Quillon wrote <script>alert("x")</script> & left.\n`,
  "damaged.txt": "The caf\u00C3\u00A9 on the quay opens at nine.\n",
  "photo.png": "no document",
};

function entries(): string {
  return Array.from({ length: 1200 }, (_, index) =>
    index === 700 ? CRANE : `Entry ${index}: the pier was found sound.`,
  ).join("\n");
}

let folder: string;
let opened: Opened;
const running: RunningConsole[] = [];
const servers: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verbatim-console-"));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  opened = await open(folder);
});

afterAll(() => rm(folder, { recursive: true }));

afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
  for (const one of servers.splice(0)) await new Promise((resolve) => one.close(resolve));
});

function open(knowledge: string): Promise<Opened> {
  return openFolder({ knowledge, maxFileBytes: 1_000_000, maxUnzippedBytes: 1_000_000 });
}

/** A console's documents. */
function over(folderRead: Opened): Pick<ConsoleOptions, "desk" | "report"> {
  return {
    desk: deskOf(
      () => folderRead.library,
      () => folderRead.openedAt,
    ),
    report: () => reportOf(folderRead),
  };
}

async function start(options: Partial<ConsoleOptions> = {}): Promise<RunningConsole> {
  const started = await serveConsole({
    ...over(opened),
    threshold: 0.5,
    today: () => "2026-03-10",
    host: "127.0.0.1",
    port: 0,
    ...options,
  });
  running.push(started);
  return started;
}

async function get(path: string, options?: Partial<ConsoleOptions>) {
  const { url } = await start(options);
  const response = await fetch(url + path);
  return { response, status: response.status, html: await response.text() };
}

const asked = (question: string) => `/?q=${encodeURIComponent(question)}`;

/** The page's text without its style, every tag removed. */
function textOf(html: string): string {
  return html
    .replace(/<style>.*<\/style>/su, "")
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(/\s+/gu, " ");
}

describe("an answer", () => {
  it("has the quoted words marked in their line", async () => {
    const { html, status } = await get(asked("When does the night ferry to Brant Island leave?"));
    expect(status).toBe(200);
    expect(html).toContain(`<span class="words">${FERRY}</span></blockquote>`);
    expect(html).toContain(`<mark>${FERRY}</mark>`);
    expect(textOf(html)).toMatch(/news\.txt:5 .*Probability \d+ %/u);
  });

  it("shows the lines around, long ones cut with an ellipsis", async () => {
    const { html } = await get(asked("When does the night ferry to Brant Island leave?"));
    const context = html.slice(html.indexOf("<details"), html.indexOf("</details>"));
    expect(textOf(context)).toContain("A first line.");
    expect(textOf(context)).toContain("A second vote follows.");
    expect(textOf(context).match(/…/gu)).toHaveLength(2);
    expect(context.length).toBeLessThan(2500);
  });

  it("cites title, source, date and original, and leads to the marked line", async () => {
    const { url } = await start();
    const html = await (await fetch(url + asked("Where was the crane Matilda sold?"))).text();
    expect(textOf(html)).toContain("Harbour office · 2026-02-01");
    expect(html).toContain('href="https://harbour.example/log"');
    const link = /href="(\/document\?[^"]*)"/u.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(link).toMatch(/#quote$/u);
    const document = await (await fetch(url + link)).text();
    expect(document).toMatch(
      /<div class="line own" id="quote">\s*<span class="number">708<\/span/u,
    );
    expect(document).toContain(`<mark>${CRANE}</mark>`);
  });

  it("says what it was limited to and what was read as another word", async () => {
    const { html } = await get(
      asked("According to Harbour office, where was the crane Mathilda sold?"),
    );
    expect(textOf(html)).toContain("Only documents by Harbour office.");
    expect(textOf(html)).toContain("Read “Mathilda” as “matilda”.");
  });

  it("says that a file was damaged", async () => {
    const { html } = await get(asked("When does the café on the quay open?"));
    expect(html).toContain("<mark>The café on the quay opens at nine.</mark>");
    expect(textOf(html)).toContain("Damaged file; places restored exactly: 1");
  });

  it("says not in the documents, and what is nearest is no answer", async () => {
    const { html } = await get(asked("Which zeppelin flew to the museum?"));
    expect(textOf(html)).toContain("Not in the documents.");
    expect(textOf(html)).toContain("Nowhere in them: “zeppelin”");
    expect(textOf(html)).toContain("The nearest lines, which are not an answer");
  });

  it("refuses a question that is too long", async () => {
    const { status, html } = await get(asked("a ".repeat(1500)));
    expect(status).toBe(414);
    expect(textOf(html)).toContain("It may have up to 2,000 characters.");
  });
});

describe("sources that differ", () => {
  it("are named above their quotes", async () => {
    const differing = await mkdtemp(join(folder, "differing-"));
    await writeFile(join(differing, "2026-03-05.md"), "The ferry has 14 pilots.\n");
    await writeFile(join(differing, "2026-03-08.md"), "The ferry now has 17 pilots.\n");
    const reading = await open(differing);
    const { html } = await get(asked("How many pilots does the ferry have?"), {
      ...over(reading),
      threshold: 0,
    });
    expect(textOf(html)).toMatch(
      /2 quotes, best first The sources differ: 14 \(2026-03-05\) and 17 \(2026-03-08\)\. The ferry/u,
    );
  });

  it("are not named where they agree", async () => {
    const { html } = await get(asked("Where was the crane Matilda sold?"));
    expect(textOf(html)).not.toContain("The sources differ");
  });
});

describe("why", () => {
  const question = "Where was the crane Mathilda sold?";
  const why = (text: string) => `/why?q=${encodeURIComponent(text)}`;

  it("is linked from each quote", async () => {
    const { url } = await start();
    const html = await (await fetch(url + asked(question))).text();
    const links = [...html.matchAll(/href="(\/why[^"]*)">Why</gu)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(0);
    const [first = ""] = links;
    expect(first).toMatch(/#quote-1$/u);
    const page = await (await fetch(url + first)).text();
    for (const link of links) expect(page).toContain(`id="${link?.split("#")[1]}"`);
  });

  it("shows the words looked for, and each quote's words, points and probability", async () => {
    const { status, html } = await get(why(question));
    const text = textOf(html);
    expect(status).toBe(200);
    expect(text).toContain("The question asks for a place.");
    expect(text).toMatch(/Words looked for .* Mathilda matilda /u);
    expect(text).toMatch(
      /Quote 1 Entry 700: .* log\.md:708 Probability \d+ % It holds “crane”, “Mathilda”, “sold”\./u,
    );
    expect(text).toMatch(/\d+\.\d\d points in all What counts Value Points \w/u);
    expect(text).toMatch(/has a probability of \d+ %; quotes are given from 50 %\./u);
    expect(text).toContain("Log-odds");
  });

  it("explains every quote", async () => {
    const { html } = await get(why("Which pier entries were found sound?"), { threshold: 0 });
    const quotes = textOf(html).match(/Quote \d /gu) ?? [];
    expect(quotes.length).toBeGreaterThan(1);
    expect(textOf(html).match(/It holds /gu)).toHaveLength(quotes.length);
  });

  it("explains why there is no answer", async () => {
    const unanswered = "Which zeppelin flew to the museum?";
    const { html } = await get(asked(unanswered));
    expect(html).toContain('<a href="/why?q=Which+zeppelin+flew+to+the+museum%3F">Why there is no');
    const page = await get(why(unanswered));
    expect(textOf(page.html)).toContain("no answer is given below 50 %");
    expect(textOf(page.html)).toContain("zeppelin nothing");
  });

  it("escapes the question and the documents, and runs no script", async () => {
    const { html } = await get(why('What did the webmaster Quillon write? <script>"'));
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert");
  });

  it("refuses a question that is too long, and has nothing to say of none", async () => {
    expect((await get(why("a ".repeat(1500)))).status).toBe(414);
    expect(textOf((await get("/why")).html)).toContain("Ask the documents");
  });
});

describe("escaping", () => {
  it("escapes a question", async () => {
    const { html } = await get(asked('"><script>alert(2)</script>'));
    expect(html).not.toContain("<script");
    expect(html).toContain("&quot;&gt;&lt;script&gt;alert(2)&lt;/script&gt;");
  });

  it("escapes documents, their titles and their paths", async () => {
    const { url } = await start();
    const pages = [
      asked("What did the webmaster Quillon write?"),
      "/sources",
      "/document?path=log.md",
      "/document?path=%3Cscript%3E",
    ];
    for (const path of pages) {
      const html = await (await fetch(url + path)).text();
      expect(html).not.toContain("<script");
      expect(html).toContain("&lt;script&gt;");
    }
  });

  it("makes no link of an address that is not on the web", async () => {
    const documents = opened.reading.documents.map((one) => ({
      ...one,
      url: "javascript:alert(1)",
    }));
    const library = await createLibrary(documents);
    const { html, status } = await get("/document?path=tags.md", over({ ...opened, library }));
    expect(status).toBe(200);
    expect(html).not.toMatch(/href="javascript:/iu);
  });
});

describe("a document", () => {
  it("shows 400 lines at once and says how many are left out", async () => {
    const { html } = await get("/document?path=log.md&from=300");
    expect(html.match(/<div class="line/gu)).toHaveLength(401);
    expect(textOf(html)).toContain("300 lines above are left out. Show the 300 before");
    expect(textOf(html)).toContain("508 lines below are left out. Show the next 400");
    expect(html).toContain('href="/document?path=log.md&amp;from=700"');
  });

  it("marks nothing when it has changed since the quote was cut", async () => {
    const { html } = await get("/document?path=log.md&start=100&end=120&hash=0123456789abcdef");
    expect(html).not.toContain("<mark>");
    expect(textOf(html)).toContain("has changed since the quote was cut");
  });

  it("loses no character of a very long line", async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`).join(" ");
    const long = await mkdtemp(join(folder, "long-"));
    await writeFile(join(long, "one.txt"), words);
    const reading = await open(long);
    const { html } = await get("/document?path=one.txt", over(reading));
    const pieces = [...html.matchAll(/<span class="words" dir="auto"\s*>([^<]*)</gu)];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(([, piece]) => piece).join("")).toBe(words);
  });

  it("says where its pages begin", async () => {
    const folderOfPdf = await mkdtemp(join(folder, "pdf-"));
    const line = (text: string) => [{ text, y: 800 }];
    const pdf = buildPdf([line("Anchors are red."), line("The buoy Wilma is painted green.")]);
    await writeFile(join(folderOfPdf, "buoys.pdf"), pdf);
    const reading = await open(folderOfPdf);
    const options = over(reading);
    const answer = await get(asked("What colour is the buoy Wilma painted?"), options);
    expect(textOf(answer.html)).toContain("buoys.pdf:1 (page 2)");
    const { html } = await get("/document?path=buoys.pdf", options);
    expect(textOf(html)).toMatch(/Page 1 1 ?Anchors are red\. Page 2 1 ?The buoy/u);
  });

  it("is not found under an unknown path", async () => {
    const { status, html } = await get("/document?path=..%2Fsecret.txt");
    expect(status).toBe(404);
    expect(textOf(html)).toContain("“../secret.txt” is not among the documents");
  });
});

describe("the other pages", () => {
  it("explains itself and names the newest documents", async () => {
    const { html } = await get("/");
    expect(html).toContain("<title>Verbatim</title>");
    expect(html).toMatch(/<input[^>]*\sautofocus/u);
    expect(textOf(html)).toMatch(/4 documents can be quoted.*Newest documents Log/u);
  });

  it("lists the documents and what is amiss", async () => {
    const { html } = await get("/sources");
    expect(textOf(html)).toMatch(/log\.md 2026-02-01 Harbour office/u);
    expect(textOf(html)).toMatch(/photo\.png Left out Its format is not read/u);
  });

  it("tells what to do while there is no document", async () => {
    const empty = await mkdtemp(join(folder, "empty-"));
    const nothing = await open(empty);
    const { html } = await get("/", over(nothing));
    expect(textOf(html)).toContain(`Put documents in ${empty}`);
    const health = await get("/healthz", over(nothing));
    expect(health.status).toBe(503);
    expect(JSON.parse(health.html)).toEqual({ status: "empty", documents: 0 });
  });

  it("tells its health", async () => {
    const { html, status } = await get("/healthz");
    expect(status).toBe(200);
    expect(JSON.parse(html)).toEqual({ status: "ok", documents: 4 });
  });

  it("has a page for what is not there", async () => {
    const { html, status } = await get("/nowhere");
    expect(status).toBe(404);
    expect(textOf(html)).toContain("There is no such page.");
  });

  it("keeps the reason of a fault to itself and to onFault", async () => {
    const faults: unknown[] = [];
    const fault = new Error("secret reason");
    const { html, status } = await get("/", {
      report: () => {
        throw fault;
      },
      onFault: (error) => faults.push(error),
    });
    expect(status).toBe(500);
    expect(html).not.toContain("secret reason");
    expect(faults).toEqual([fault]);
  });
});

describe("who may read", () => {
  it("refuses a foreign Host", async () => {
    const { url } = await start();
    expect(await statusUnder(url, "evil.example")).toBe(403);
    expect(await statusUnder(url, "127.0.0.1.evil.example:80")).toBe(403);
    for (const host of ["localhost", "LOCALHOST:99", "127.0.0.1:1", "[::1]:4180"]) {
      expect(await statusUnder(url, host)).toBe(200);
    }
  });

  it("answers any Host when it listens beyond this machine", async () => {
    const { url } = await start({ host: "0.0.0.0" });
    expect(url).toMatch(/^http:\/\/localhost:\d+$/u);
    expect(await statusUnder(url.replace("localhost", "127.0.0.1"), "docs.example")).toBe(200);
  });

  it("lets pages load nothing and nobody frame or keep them", async () => {
    const { response, html } = await get(asked("What did the webmaster Quillon write?"));
    const policy = response.headers.get("content-security-policy");
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; .*frame-ancestors 'none'$/u,
    );
    expect(policy).toContain(await hashOf(/<style>(.*)<\/style>/su.exec(html)?.[1] ?? ""));
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("the port", () => {
  it("is refused clearly when it is set and taken", async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(start({ port })).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringMatching(
        new RegExp(`port ${port} of 127.0.0.1, which is taken.*--port`),
      ),
    });
  });

  it("is another when the default is taken and none is set", async () => {
    await take(DEFAULT_PORT);
    const { url, taken } = await start({ port: undefined });
    expect(taken).toBe(DEFAULT_PORT);
    expect(new URL(url).port).not.toBe(String(DEFAULT_PORT));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it("is refused clearly on a host that is not this machine's", async () => {
    await expect(start({ host: "203.0.113.7" })).rejects.toMatchObject({
      code: "configuration",
      message: expect.stringContaining('"203.0.113.7" is no address of this machine'),
    });
  });
});

describe("connections", () => {
  it("are kept for longer than those who use them again keep them", async () => {
    const { response } = await get("/healthz");
    expect(response.headers.get("keep-alive")).toBe("timeout=75");
  });
});

describe("close", () => {
  it("ends kept connections and those that never asked", async () => {
    const started = await start();
    const { url } = started;
    await (await fetch(`${url}/healthz`)).text();
    const silent = connect(Number(new URL(url).port), "127.0.0.1");
    await new Promise((resolve) => silent.once("connect", resolve));
    const ended = new Promise((resolve) => silent.once("close", resolve));
    await started.close();
    await ended;
    await expect(fetch(url)).rejects.toThrow("fetch failed");
  });

  it("may be asked for twice", async () => {
    const started = await start();
    await Promise.all([started.close(), started.close()]);
    await started.close();
    await expect(fetch(started.url)).rejects.toThrow("fetch failed");
  });
});

/** fetch forbids setting this header. */
function statusUnder(url: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${url}/healthz`, { headers: { host }, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${Buffer.from(digest).toString("base64")}`;
}

/** Listens on a port, or finds that something else already does. */
async function take(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.once("error", () => resolve());
    server.listen(port, "127.0.0.1", () => {
      servers.push(server);
      resolve();
    });
  });
}
