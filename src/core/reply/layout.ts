import { VerbatimError } from "../errors.ts";
import type { Action, ActionsBlock, Block, HeadingBlock } from "./blocks.ts";
import type { Limits } from "./limits.ts";
import { splitFront, withPartCounts } from "./split.ts";

const GOES_ON = " (continued)";

/** Lays blocks out in pages, at least one, each with room left for `reserved`. */
export function layOut(
  blocks: readonly Block[],
  limits: Limits,
  reserved: readonly Block[],
): Block[][] {
  let page: Block[] = [];
  const pages = [page];
  /** The last one placed. */
  let heading: HeadingBlock | undefined;
  const fits = (added: readonly Block[]) => fit([...page, ...added, ...reserved], limits);
  const fitsAlone = (added: readonly Block[]) =>
    fit([...saidAgain(added[0]), ...added, ...reserved], limits);
  const turn = (next: Block | undefined) => void pages.push((page = [...saidAgain(next)]));

  for (const section of sectionsOf(blocks.flatMap((block) => withFewButtons(block, limits)))) {
    if (isKept(section) && !fits(section) && fitsAlone(section)) turn(section[0]);
    for (const unit of unitsOf(section)) {
      if (!fits(unit) && fitsAlone(unit)) turn(unit[0]);
      if (fits(unit)) put(unit);
      else unit.forEach((block, at) => place(block, unit[at + 1]));
    }
  }
  return withPartCounts(pages);

  function put(added: readonly Block[]): void {
    page.push(...added);
    heading = added.findLast((block) => block.kind === "heading") ?? heading;
  }

  /** The heading under which a page that begins with `next` goes on. */
  function saidAgain(next: Block | undefined): readonly Block[] {
    if (heading?.together !== true || next?.kind === "heading") return [];
    const text = heading.text.replace(GOES_ON, "") + GOES_ON;
    return [{ ...heading, text }];
  }

  function place(block: Block, next: Block | undefined): void {
    let rest: Block | undefined = block;
    while (rest !== undefined) rest = placeFront(rest, next);
  }

  /** Places what it can of a block, and gives the rest; a quote's end keeps its buttons if possible. */
  function placeFront(block: Block, next: Block | undefined): Block | undefined {
    const own = block.kind === "quote" && next?.kind === "actions" ? [next] : [];
    const isEasy = [own, []].some(
      (after) => fitsAlone([block, ...after]) && !fits([block, ...after]),
    );
    if (isEasy) turn(block);
    if (fits([block])) {
      put([block]);
      return undefined;
    }
    if (block.kind === "actions") throw new VerbatimError("fault", "No page has room for buttons.");
    const split = splitFront(block, {
      fits: (part) => fits([part]),
      fitsAlone: (part) => fitsAlone([part]),
    });
    if (split === undefined && page.length === saidAgain(block).length) {
      throw new VerbatimError("fault", "No page has room for a line.");
    }
    if (split === undefined) turn(block);
    else put([split[0]]);
    return split?.[1] ?? block;
  }
}

/** Blocks from each heading that keeps what follows together up to the next heading; others as they come. */
function sectionsOf(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    const begins = block.kind === "heading" && (isKept([block]) || isKept(section ?? []));
    if (section === undefined || begins) sections.push([block]);
    else section.push(block);
  }
  return sections;
}

function isKept([first]: readonly Block[]): boolean {
  return first?.kind === "heading" && first.together === true;
}

/** What should stand on one page: a quote with what leads to it and with its buttons. */
function unitsOf(blocks: readonly Block[]): Block[][] {
  const units: Block[][] = [];
  for (const block of blocks) {
    const unit = units.at(-1);
    const isLead = unit?.at(-1)?.kind === "heading" || unit?.at(-1)?.kind === "notice";
    if (unit !== undefined && (isLead || block.kind === "actions")) unit.push(block);
    else units.push([block]);
  }
  return units;
}

function fit(blocks: readonly Block[], limits: Limits): boolean {
  const costs = blocks.map(limits.costOf);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return (
    costs.every(({ chars }) => chars <= limits.charsPerBlock) &&
    sum(costs.map(({ chars }) => chars)) <= limits.charsPerPage &&
    sum(costs.map((cost) => cost.blocks)) <= limits.blocksPerPage &&
    sum(blocks.map(buttons)) <= limits.buttonsPerPage
  );
}

function buttons(block: Block): number {
  return block.kind === "actions" ? block.actions.length : 0;
}

/** Buttons in as many blocks as they need. */
function withFewButtons(block: Block, { buttonsPerBlock }: Limits): Block[] {
  if (block.kind !== "actions") return [block];
  const rows: ActionsBlock[] = [];
  for (let at = 0; at < block.actions.length; at += buttonsPerBlock) {
    const [first, ...others]: readonly Action[] = block.actions.slice(at, at + buttonsPerBlock);
    if (first !== undefined) rows.push({ ...block, actions: [first, ...others] });
  }
  return rows;
}
