import { ask } from "./ask.ts";
import { plainText } from "./corpus/corpus.ts";
import type { Library } from "./library.ts";

/** How questions begin, so that every form is met. */
const BEGINNINGS = [
  "who",
  "when",
  "where",
  "why",
  "how many",
  "how long",
  "how much is",
  "what is",
  "what did he say about",
  "",
];

const MOST_QUESTIONS = 40;
const MOST_WORDS = 8;
const LONG_CHARS = 6;

/**
 * Answers questions made of a library's own words, so that what is compiled, read and kept at first
 * use is there before somebody asks: the first dozen answers of a thread take ten times as long.
 */
export function warmUp(library: Library, today: string): void {
  const { passages, documents, sentences } = library.corpus;
  const step = Math.max(1, Math.floor(passages.length / MOST_QUESTIONS));
  for (let at = 0; at < MOST_QUESTIONS && at * step < passages.length; at += 1) {
    const passage = passages[at * step];
    const document = documents[passage?.document ?? -1]?.document;
    const sentence = sentences[passage?.firstSentence ?? -1];
    if (document === undefined || sentence === undefined) continue;
    const words = plainText(document, sentence.start, sentence.end).split(" ").slice(0, MOST_WORDS);
    // A letter twice is a typing mistake, a day and a source are a scope.
    const mistaken = words.map((word) => (word.length > LONG_CHARS ? word + word.slice(-1) : word));
    const scope = [
      `in the ${document.date ?? today} piece, `,
      `according to ${document.source}, `,
      "",
    ];
    const beginning = BEGINNINGS[at % BEGINNINGS.length];
    const question = `${scope[at % scope.length]}${beginning} ${(at % 2 ? mistaken : words).join(" ")}?`;
    ask(question, library, { threshold: 0, today });
  }
}
