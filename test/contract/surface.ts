import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bare } from "./messenger-pages.ts";

/** What a surface shows, as people read it: markup drawn, escapes resolved, bars beside quotes gone. */
export interface Shown {
  readonly text: string;
  /** The quoted words alone, each quote on lines of its own. */
  readonly quoted: string;
  /** What took effect that should only be shown: mentions, markup, scripts, control characters. */
  readonly live: readonly unknown[];
  /** What else can be reached from here; nothing when there is no way. */
  readonly follow: (way: "context" | "why" | "rest") => Promise<Shown | undefined>;
}

/** How a surface says what every surface says. */
export interface Sayings {
  readonly unanswered: string;
  readonly nearest: string;
  readonly nowhere: (words: readonly string[]) => string;
  readonly differing: string;
  readonly why: readonly string[];
  readonly help: string;
  /** Where a quote stands. */
  readonly place: (path: string, line: number) => string;
}

/** A way to put a question to Verbatim over the documents of {@link DOCUMENTS}. */
export interface Surface {
  readonly says: Sayings;
  /** Asks; the empty question in whatever form the surface takes one. */
  readonly ask: (question: string) => Promise<Shown>;
  readonly close: () => Promise<unknown>;
}

/** What a surface does not do, by the title of the test, and why it need not. */
export interface Exemption {
  readonly title: string;
  readonly reason: string;
}

export interface SurfaceUnderTest {
  /** In `src/adapters`. */
  readonly folder: string;
  readonly start: () => Promise<Surface>;
  readonly exempt?: readonly Exemption[];
}

const FERRY = "The night ferry to Brant Island leaves at 23:40 from the north quay.";
const SECOND = "It carries no cars on Sundays.";
const HOSTILE =
  "The webmaster Quillon wrote **bold** _under_ ~~struck~~ ||spoiler|| `code` <b>big</b> <script>alert(1)</script> &amp; @everyone @here <!channel> <!here|here> <@U0ANA00001> <@1100000000000000003> <@&1100000000000000005> <#C0GENERAL1> [free](https://evil.example) <https://evil.example|good> :wave: <:wave:12345> <t:1:R> and left.";
const HOSTILE_TITLE = "# *Log* @everyone <!channel> [free](https://evil.example) <b>";
const HOSTILE_SOURCE = "-# <script>alert(2)</script> @here `Office`";
const HOSTILE_PATH = "*log*_@everyone_<!channel>.md";
const REGISTER = `The harbour master Okonkwo read the whole register aloud: ${Array.from({ length: 900 }, (_, berth) => `berth ${berth} free`).join(", ")}.`;

const matter = (fields: Readonly<Record<string, string>>) =>
  `---\n${Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("")}---\n\n`;

/** What is asked about, by path. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  "ferry.md": `${matter({ title: "Night ferry", source: "Harbour office", date: "2026-02-01" })}${FERRY}\n\n${SECOND}\n`,
  [HOSTILE_PATH]: `${matter({ title: HOSTILE_TITLE, source: `${HOSTILE_SOURCE} \u001B[31m\u202Eeht` })}${HOSTILE}\n`,
  "2026-03-05.md": "The ferry has 14 pilots.\n",
  "2026-03-08.md": "The ferry now has 17 pilots.\n",
  "register.txt": `${REGISTER}\n`,
  // So many that a word of a question is not rare by itself.
  "minutes.txt": `${minutes().join("\n\n")}\n`,
};

function minutes(): string[] {
  const people = ["The council", "A surveyor", "The harbour board", "The school", "An engineer"];
  const deeds = [
    "mended the north pier",
    "counted the gulls",
    "opened the library",
    "painted the lighthouse",
    "sold an old crane",
    "planted forty limes",
    "tested the foghorn",
    "closed the swimming bath",
  ];
  return people.flatMap((who, one) =>
    deeds.map((what, other) => `${who} ${what} in week ${one * deeds.length + other + 1}.`),
  );
}

/** What every surface is asked, beside the empty question. */
export const QUESTIONS = {
  answered: "When does the night ferry to Brant Island leave?",
  unanswered: "Who won the zeppelin race at the north pole?",
  unansweredMarkup: "**who** won the _zeppelin_ ~~race~~ <!here> at the `north` [pole](pole)?",
  markup: "What did the webmaster Quillon write?",
  differing: "How many pilots does the ferry have?",
  long: "Who read the whole register aloud?",
};

/** What a terminal obeys, and what turns the words of a line around. */
export const OBEYED = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** Pages of a long answer are turned at most so often. */
const MOST_PAGES = 30;

/** What any surface must do with a question. */
export function surfaceContract(
  name: string,
  { start, exempt = [] }: Pick<SurfaceUnderTest, "start" | "exempt">,
): void {
  describe(`${name}, as a surface`, () => {
    let surface: Surface;

    beforeAll(async () => {
      surface = await start();
    });

    afterAll(() => surface.close());

    /** Each question is asked once. */
    const answers = new Map<string, Promise<Shown>>();
    const asked = (question: string): Promise<Shown> => {
      const answer = answers.get(question) ?? surface.ask(question);
      answers.set(question, answer);
      return answer;
    };

    beforeEach(({ task, skip }) => {
      const reason = exempt.find(({ title }) => title === task.name)?.reason;
      if (reason !== undefined) skip(reason);
    });

    it("shows the line of the document, and where it stands", async () => {
      const { text, quoted, live } = await asked(QUESTIONS.answered);
      expect(quoted).toContain(FERRY);
      expect(text).toContain(surface.says.place("ferry.md", 7));
      for (const part of ["Night ferry", "Harbour office", "2026-02-01"]) {
        expect(text).toContain(part);
      }
      expect(text).not.toContain(surface.says.unanswered);
      expect(live).toEqual([]);
    });

    it("says that the documents do not answer, and that the nearest lines do not", async () => {
      const { text } = await asked(QUESTIONS.unanswered);
      const parts = [surface.says.unanswered, surface.says.nearest, FERRY];
      expect(inOrder(text, parts)).toEqual(parts);
    });

    it("names the words that occur nowhere", async () => {
      const { text } = await asked(QUESTIONS.unanswered);
      expect(text).toContain(surface.says.nowhere(["won", "zeppelin", "race", "pole"]));
    });

    it("shows markup and mentions of a document as they stand there", async () => {
      const { text, quoted, live } = await asked(QUESTIONS.markup);
      expect(quoted).toContain(HOSTILE);
      for (const part of [HOSTILE_TITLE, HOSTILE_SOURCE, HOSTILE_PATH]) {
        expect(text).toContain(part);
      }
      expect(live).toEqual([]);
    });

    it("takes markup and mentions of a question for words", async () => {
      const { text, live } = await asked(QUESTIONS.unansweredMarkup);
      expect(text).toContain(surface.says.unanswered);
      expect(live).toEqual([]);
    });

    it("sets sources that differ side by side, and says so above them", async () => {
      const { text } = await asked(QUESTIONS.differing);
      const parts = [
        surface.says.differing,
        "The ferry now has 17 pilots.",
        "The ferry has 14 pilots.",
      ];
      expect(inOrder(text, parts)).toEqual(parts);
    });

    it("loses nothing of a very long line", async () => {
      let shown: Shown | undefined = await asked(QUESTIONS.long);
      const pages: Shown[] = [];
      while (shown !== undefined && pages.length < MOST_PAGES) {
        pages.push(shown);
        shown = await shown.follow("rest");
      }
      expect(bare(pages.map(({ quoted }) => quoted).join(""))).toContain(bare(REGISTER));
      for (const { text } of pages) expect(text).toContain(surface.says.place("register.txt", 1));
    });

    it("shows the lines around a quote", async () => {
      const { follow } = await asked(QUESTIONS.answered);
      expect((await follow("context"))?.text).toContain(SECOND);
    });

    it("shows why a quote was chosen", async () => {
      const { follow } = await asked(QUESTIONS.answered);
      const why = await follow("why");
      for (const part of surface.says.why) expect(why?.text).toContain(part);
    });

    it("answers an empty question with how to ask", async () => {
      expect((await surface.ask("")).text).toContain(surface.says.help);
    });

    it("has no exemption for what is not in this contract", ({ task }) => {
      const titles = task.suite?.tasks.map(({ name: title }) => title);
      expect(titles).toEqual(expect.arrayContaining(exempt.map(({ title }) => title)));
    });
  });
}

/** Those of the parts that stand in a text, each behind the one before. */
function inOrder(text: string, parts: readonly string[]): string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = text.indexOf(part, from);
    if (at !== -1) from = at + part.length;
    return at !== -1;
  });
}
