import { editDistance } from "./edit-distance.ts";

/**
 * Function words of English and the words that merely carry a question. They are kept out of the
 * index and out of scoring; the question's form is read from them before they are dropped.
 */
const WORDS = `
a an the this that these those some any each every either neither both all no none such own same
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
herself it its itself they them their theirs themselves one ones who whom whose which what whatever
and or but nor so yet if then else than as because while until although though whether
of at by for with about against between into through during before after above below to from up down
in out on off over under again further once per via upon onto within without toward towards among
am is are was were be been being have has had having do does did doing done will would shall should
can could may might must ought need
only very too also just even still ever never now here there when where why how
s dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt cant havent hasnt hadnt
whos whats wheres hows
rd th st nd
many much more most few less least other another not
please tell show know like according acc
`;

const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Whether a folded word says nothing about what a text is about. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}

/** In shorter ones one mistake makes another word. */
const SHORTEST_MISTAKEN = 5;

const LONG_STOP_WORDS = [...STOP_WORDS].filter((word) => word.length >= SHORTEST_MISTAKEN);

/**
 * Whether a folded word is a stop word with one letter missing, added or swapped with the next, not
 * the first: `acording`, `theese`, `wihch`. Another letter makes another word: `while`, `whale`.
 */
export function isNearStopWord(folded: string): boolean {
  if (folded.length < SHORTEST_MISTAKEN) return false;
  return LONG_STOP_WORDS.some(
    (word) =>
      word[0] === folded[0] &&
      (word.length !== folded.length || lettersOf(word) === lettersOf(folded)) &&
      editDistance(folded, word, 1) === 1,
  );
}

function lettersOf(word: string): string {
  return Array.from(word).toSorted().join("");
}
