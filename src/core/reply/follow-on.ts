import type { Block } from "./blocks.ts";

/** What comes after a page. */
export interface Following {
  /** Of the page, counted from 0. */
  readonly index: number;
  readonly pages: number;
  /** Whether the page's last quote goes on. */
  readonly rest: boolean;
  /** Quotes that begin on later pages. */
  readonly quotes: number;
}

/** The longest that can be said, to keep room for it. */
export const LONGEST_FOLLOWING: Following = { index: 9997, pages: 9999, rest: true, quotes: 9999 };

/** The only page. */
export const NOTHING_FOLLOWING: Following = { index: 0, pages: 1, rest: false, quotes: 0 };

/** Says on a page what follows, with a button to it; without a key, what is left out. Nothing on the last. */
export function followOn(following: Following, key: string | undefined): Block[] {
  const { index, pages } = following;
  if (index === pages - 1) return [];
  const what = whatFollows(following);
  if (key === undefined) {
    return [{ kind: "notice", text: `Left out for lack of room: ${what}.`, aside: true }];
  }
  const text = `Page ${index + 1} of ${pages}. Next: ${what}.`;
  const action = { action: "page", label: "Next page", key, index: index + 1 } as const;
  return [
    { kind: "notice", text, aside: true },
    { kind: "actions", actions: [action] },
  ];
}

/** What comes after the page at `index`. */
export function followingOf(pages: readonly (readonly Block[])[], index: number): Following {
  const later = pages.slice(index + 1).flat();
  const numbers = later.flatMap((block) =>
    block.kind === "quote" ? [block.part?.number ?? 1] : [],
  );
  return {
    index,
    pages: pages.length,
    rest: (numbers[0] ?? 1) > 1,
    quotes: numbers.filter((number) => number === 1).length,
  };
}

/** Says on a page that what follows stands below it. Nothing on the last. */
export function followBelow(following: Following): Block[] {
  const { index, pages } = following;
  if (index === pages - 1) return [];
  const where = index === 0 ? "In the replies" : "Below";
  const text = `Part ${index + 1} of ${pages}. ${where}: ${whatFollows(following)}.`;
  return [{ kind: "notice", text, aside: true }];
}

function whatFollows({ rest, quotes }: Following): string {
  const more = quotes === 1 ? "1 more quote" : `${quotes} more quotes`;
  const parts = [...(rest ? ["the rest of this quote"] : []), ...(quotes > 0 ? [more] : [])];
  return parts.length === 0 ? "the rest" : parts.join(" and ");
}
