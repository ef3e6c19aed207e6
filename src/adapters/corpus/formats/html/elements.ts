/** Elements that run on within a line; every other tag separates the words on its two sides. */
const INLINE_ELEMENTS = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s " +
    "samp small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Elements a browser starts on a line of their own. */
const BLOCK_ELEMENTS = new Set(
  (
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol " +
    "optgroup option p pre search section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements whose words are not part of the document's text; `nav` only leads elsewhere. */
const LEFT_OUT_ELEMENTS = new Set(
  "script style template noscript nav svg iframe object canvas audio video select".split(" "),
);

/** True when words on both sides of the tag belong to one line, as with `<b>`. */
export function isInline(name: string): boolean {
  return INLINE_ELEMENTS.has(name);
}

/** True when the element begins and ends a line of its own, as `<p>` does. */
export function isBlock(name: string): boolean {
  return BLOCK_ELEMENTS.has(name);
}

/** True when a reader does not see the element's words, or they are no part of the document. */
export function isLeftOut(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    LEFT_OUT_ELEMENTS.has(name) ||
    attributes["hidden"] !== undefined ||
    /display\s*:\s*none/i.test(attributes["style"] ?? "")
  );
}
