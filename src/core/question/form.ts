/** The kind of thing a question asks for, read from its words. */
export type Form =
  | "person"
  | "date"
  | "place"
  | "number"
  | "duration"
  | "amount"
  | "cause"
  | "saying"
  | "definition"
  | "statement"
  | "manner"
  | "thing"
  | "keywords";

const AUXILIARY =
  "is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|may|might|must|isnt|isn['’]t|arent|aren['’]t|didnt|didn['’]t|doesnt|doesn['’]t|hasnt|hasn['’]t";

/** A verb of saying in the form that follows `did`, `does` or a name. */
const SAYING =
  "say|says|said|saying|tell|told|write|wrote|argue|argued|claim|claimed|think|thinks|call|called|describe|described|comment|commented|respond|responded|reply|replied|answer|answered|warn|warned|accuse|accused|make of|read into|predict|predicted|suggest|suggested|promise|promised|announce|announced|deny|denied|quote|react|reacted|respond to|express|expressed|admit|admitted|concede|conceded";

/** `how were those who fled treated`, `did anyone who fled return`; not `do you know who fled`. */
const RELATIVE_WHO = `(?:.*\\b(?:how|what|which|where|when|why)|(?!.*\\b(?:know|tell|remember|remind|idea|sure|say)\\b.*\\bwho)(?:${AUXILIARY}))\\b.*\\bwho`;

/** First match wins: the narrower forms stand before the wider. */
const PATTERNS: readonly (readonly [Form, RegExp])[] = [
  [
    "definition",
    /^(?:what|who) (?:do|does|did) .+ (?:mean|stand for|refer to)\b|\b(?:define|definition of|meaning of|full (?:name|form)|short for)\b|^what(?:['’]?s| is| are) (?:an? |the )?(?:[\p{L}\d'’-]+)(?: [\p{L}\d'’-]+)?\??$/iu,
  ],
  [
    "cause",
    /\bwhy\b|\bhow come\b|\bwhat (?:is|was|are|were) the (?:reason|cause|motive)|\bwhat (?:caused|causes|led to|drove|drives)\b|\breasons? (?:for|why|behind)\b|\bbecause of what\b/iu,
  ],
  [
    "saying",
    new RegExp(
      `\\b(?:what|how)(?: else| exactly)? (?:do|does|did|has|have|had)\\b.*\\b(?:${SAYING})\\b|\\bwhat .{2,40}\\b(?:said|says|told|wrote|called)\\b|\\b(?:quotes?|quotation|statement|comments?|remarks?|words) (?:by|of|from)\\b|\\bquote\\b|\\b(?:accord(?:ing|ingly) to|acc\\.? to)\\b`,
      "iu",
    ),
  ],
  ["person", new RegExp(`^(?!${RELATIVE_WHO})(?:.*)\\bwho(?:m|se|['’]?s|['’]re)?\\b`, "iu")],
  [
    "person",
    /\bwhat (?:is|was|are|were) the names? of\b|\b(?:which|what) (?:person|man|woman|people|expert|analyst|minister|president|official|leader|author|professor|politician|player|actor|actress|singer|king|queen|writer|scientist|company|team|group|organi[sz]ation|agency)s?\b/iu,
  ],
  [
    "date",
    /^(?!.*\b(?:how|what|which|where)\b.*\bwhen\b).*\bwhen\b|\b(?:what|which|in what|in which) (?:year|date|day|month|time|century|decade)\b|\bhow (?:long ago|recently|soon)\b|\bby what (?:date|year)\b/iu,
  ],
  [
    "place",
    /\bwhere\b|\b(?:what|which) (?:city|country|place|state|town|location|region|continent|county|province|village|river|street|countries|cities|states)\b/iu,
  ],
  ["duration", /\bhow (?:long|old)\b/iu],
  [
    "amount",
    /\bhow (?:much|expensive)\b|\bwhat (?:do|does|did|will|would|could|might)\b.* cost(?=[\s?!.]*$)|\bthe (?:total )?cost of\b|\b(?:what|which) (?:percentage|percent|per cent|amount|share|proportion|fraction|sum|price|cost)\b/iu,
  ],
  [
    "number",
    /\bhow (?:many|much|long|old|far|tall|high|big|large|often|fast|deep|heavy|wide|hot|cold|strong|expensive)\b|\b(?:what|which) (?:percentage|percent|per cent|number|amount|share|proportion|fraction|sum|price|cost|population|size|length|height|distance|temperature|rate|volume|value|age)\b|^(?:(?:what(?:['’]?s| is| was| are| were) )?the )?(?:total |exact )?(?:number|count) of\b/iu,
  ],
  ["manner", /^how\b|\bhow (?:do|does|did|is|are|was|were|can|could|will|would|has|have)\b/iu],
  ["statement", new RegExp(`^(?:so |and |but )?(?:${AUXILIARY})\\b`, "iu")],
  ["thing", /\b(?:what|which|whats|what['’]s)\b/iu],
  ["statement", new RegExp(`[,:-] (?:${AUXILIARY})\\b|\\?$`, "iu")],
];

/** The form of a question; what is no question at all counts as keywords. */
export function formOf(question: string): Form {
  const text = question.trim();
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? "keywords";
}

/** Words that only say which kind of thing is wanted: an answer need not hold them. */
const FORM_WORDS: readonly RegExp[] = [
  /(?<=\bhow )(?:long|old|big|large|far|tall|high|deep|wide|heavy|hot|cold|strong|fast|often|soon|recently|expensive)\b/giu,
  /(?<=\b(?:what|which) )(?:years?|days?|dates?|months?|time|century|decade)\b/giu,
  /(?<=\b(?:what|which) )(?:kinds?|types?|sorts?)(?= of\b)/giu,
  /(?<=\b(?:what|who)(?:['’]?s| is| are| was| were) the )names?(?= of\b)/giu,
  /(?<=\b(?:what|who) (?:do|does|did) .{1,80}\b)(?:mean|stand(?= for\b))/giu,
  /(?<=\p{L} )(?<!\bof )(?:things?|stuff)(?=[\s?!.]*$)/giu,
  /\bfull (?:name|form)(?: (?:of|for)\b)?|\bshort for\b/giu,
  /(?<=^(?:(?:what(?:['’]?s| is| was| are| were) )?the )?(?:total |exact )?)(?:number|count)(?= of\b)/giu,
  /(?<=\bwhere\b.{1,80}\b)(?:takes? place|took place|located|situated)\b/giu,
  /(?<=\bwhat (?:do|does|did|has|have|had) .{1,80}\b)sa(?:y|id)\b/giu,
];

/** Blanks the words that only carry the form; all offsets stay. */
export function withoutFormWords(question: string): string {
  return FORM_WORDS.reduce(
    (text, words) => text.replace(words, (found) => " ".repeat(found.length)),
    question,
  );
}

/** Behind the first auxiliary of a question stands what it is about: `when did [the] ferry sink`. */
const BEFORE_SUBJECT = new RegExp(`\\b(?:${AUXILIARY})\\s+(?:(?:the|an?)\\s+)?`, "iu");

/** Where the subject of a question begins; nothing without an auxiliary. */
export function subjectStart(question: string): number | undefined {
  const found = BEFORE_SUBJECT.exec(question);
  return found === null ? undefined : found.index + found[0].length;
}

const GREETING = "hi|hello|hey|dear|good (?:morning|afternoon|evening|day)";
const ASKS = `who|whom|whose|what|which|when|where|why|how|${AUXILIARY}`;

/** What stands around a question out of courtesy: `Hi all, …`, `Hey Anna, …`, `… Thanks in advance!` */
const COURTESIES: readonly RegExp[] = [
  new RegExp(`^(?:${GREETING})(?: \\p{L}+)?[,!.:]+ `, "iu"),
  new RegExp(`^(?:${GREETING}) (?=(?:${ASKS})\\b)`, "iu"),
  /^(?:quick question|fyi|btw)[,:]? /iu,
  /\bcc:? (?=@)/iu,
  /(?<=[,;.!?–-]) *(?:many )?(?:thanks|thank you|thx|tia|cheers|please|pls|fyi|asap)(?: (?:in advance|a lot|so much|very much|again|all|everyone|team))?[ .!]*$/iu,
];

/** Thanks, and nothing else. */
const THANKS =
  /^(?:(?:ok|okay|great|perfect|nice|cool|got it|super)[,!.]* )?(?:many )?(?:thanks|thank you|thx|cheers)(?: (?:in advance|a lot|so much|very much|again|all|everyone|team))?[ .!]*$/iu;

/** Whether somebody says thanks and asks nothing. */
export function isThanks(text: string): boolean {
  return THANKS.test(text.trim());
}

/** A question without what is said around it; as it stands where that is all. */
export function withoutCourtesies(question: string): string {
  const bare = COURTESIES.reduce((text, courtesy) => text.replace(courtesy, ""), question);
  return bare.trim() === "" ? question : bare;
}
