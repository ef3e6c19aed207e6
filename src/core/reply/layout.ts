import { VerbatimError } from "../errors.ts";
import type { Action, ActionsBlock, Block } from "./blocks.ts";
import type { Limits } from "./limits.ts";
import { splitFront, withPartCounts } from "./split.ts";

/** Lays blocks out in pages, at least one, each with room left for `reserved`. */
export function layOut(
  blocks: readonly Block[],
  limits: Limits,
  reserved: readonly Block[],
): Block[][] {
  let page: Block[] = [];
  const pages = [page];
  const fitsAlone = (added: readonly Block[]) => fit([...added, ...reserved], limits);
  const fits = (added: readonly Block[]) => fitsAlone([...page, ...added]);
  const turn = () => void pages.push((page = []));

  for (const unit of unitsOf(blocks.flatMap((block) => withFewButtons(block, limits)))) {
    if (!fits(unit) && fitsAlone(unit)) turn();
    if (fits(unit)) page.push(...unit);
    else unit.forEach((block, at) => place(block, unit[at + 1]));
  }
  return withPartCounts(pages);

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
    if (isEasy) turn();
    if (fits([block])) return void page.push(block);
    if (block.kind === "actions") throw new VerbatimError("fault", "No page has room for buttons.");
    const split = splitFront(block, {
      fits: (part) => fits([part]),
      fitsAlone: (part) => fitsAlone([part]),
    });
    if (split === undefined && page.length === 0) {
      throw new VerbatimError("fault", "No page has room for a line.");
    }
    if (split === undefined) turn();
    else page.push(split[0]);
    return split?.[1] ?? block;
  }
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
    if (first !== undefined) rows.push({ kind: "actions", actions: [first, ...others] });
  }
  return rows;
}
