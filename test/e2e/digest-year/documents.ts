import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of documents in which something is new every day. */
export interface Documents {
  readonly folder: string;
  /** Goes up with every day that is written. */
  readonly version: () => number;
  /** When what was written, by the notice that it is about. */
  readonly writtenAt: ReadonlyMap<string, number>;
  readonly write: (at: number) => void;
  readonly remove: () => void;
}

/** Old ones go, so that reading stays quick. */
const KEPT_DAYS = 20;
/** On some days, so that a digest has several pages. */
const MANY = 7;

const TOWNS = ["Hull", "Bergen", "Oslo", "Antwerp", "Rotterdam", "Bremen", "Cadiz", "Porto"];
const THINGS = ["ferry terminal", "swimming pool", "railway station", "town library", "old market"];
const WINDS = ["north", "east", "south", "west"];
const SYLLABLES = ["ba", "ko", "li", "zu"];
const CAUSES = ["a flood", "a strike of its cleaners", "the film festival", "a broken boiler"];

export function createDocuments(): Documents {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-documents-"));
  const writtenAt = new Map<string, number>();
  let version = 0;

  const pick = (of: readonly string[], at: number) => of[at % of.length];
  const put = (name: string, title: string, date: string, line: string) =>
    writeFileSync(join(folder, name), `---\ntitle: ${title}\ndate: ${date}\n---\n\n${line}\n`);

  function write(at: number): void {
    version += 1;
    const date = new Date(at).toISOString().slice(0, 10);
    const count = version % 10 === 0 ? MANY : 1;
    for (let nth = 0; nth < count; nth += 1) {
      const number = writtenAt.size;
      writtenAt.set(nameOf(number), at);
      const [town, thing] = [pick(TOWNS, number), pick(THINGS, number)];
      const line = `The ${thing} of ${town} was closed by ${pick(CAUSES, number)} until notice ${nameOf(number)} is lifted.`;
      put(`${version}-${nth}.md`, `Closure ${nameOf(number)} at ${town}`, date, line);
      rmSync(join(folder, `${version - KEPT_DAYS}-${nth}.md`), { force: true });
    }
    put("wind.md", "Wind", date, `The wind at Cuxhaven came from the ${pick(WINDS, version)}.`);
  }

  const remove = () => rmSync(folder, { recursive: true });
  return { folder, version: () => version, writtenAt, write, remove };
}

/** The notices whose documents have a heading in a message; a line much like an earlier one is not quoted. */
export function noticesIn(text: string): string[] {
  return [...text.matchAll(/^Closure (\w+) at /gm)].map(([, name]) => name ?? "");
}

/** A word for each number: numbers of their own are compared with those of other documents. */
function nameOf(number: number): string {
  const syllables = number.toString(4).padStart(6, "0");
  return syllables
    .split("")
    .map((digit) => SYLLABLES[Number(digit)])
    .join("");
}
