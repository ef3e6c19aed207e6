import type { Desk } from "../desk.ts";
import type { Delivery } from "../delivery/delivery.ts";
import type { Ledger, Messenger } from "../ports.ts";
import type { Digests } from "../publishing/digests.ts";
import type { Block, Page } from "../reply/blocks.ts";
import { composeGaps } from "../reply/gaps.ts";
import { asksHow, type CommandNames } from "../reply/help.ts";
import { composeHome } from "../reply/home.ts";
import { paginate } from "../reply/paginate.ts";
import { composeSources } from "../reply/sources.ts";

export interface ListsDeps extends CommandNames {
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  readonly desk: Desk;
  readonly digests: Digests;
  readonly now: () => number;
}

/** Pages of what is indexed and of what was asked. */
export interface Lists {
  /** What is indexed. */
  readonly sources: () => Page;
  /** The latest questions that nobody could be answered. */
  readonly gaps: (workspace: string) => Promise<Page>;
  /** What is indexed, how to ask, and what this person asked last. */
  readonly home: (who: { readonly workspace: string; readonly asker: string }) => Promise<Page>;
  /** A further page, by the key of the button to it; nothing when there is no such page any more. */
  readonly page: (key: string, index: number) => Promise<Page | undefined>;
}

/** What the buttons to further pages carry in place of a question's key; behind `gaps:` a workspace. */
const SOURCES_KEY = "sources";
const GAPS_KEY = "gaps:";

/** Of somebody's own questions, and how many rows are looked through for them. */
const MOST_RECENT = 5;
const LOOKED_THROUGH = 50;
const MOST_GAPS = 1_000;

export function createLists(deps: ListsDeps): Lists {
  const { ledger, messenger, desk, digests, now, commandName, digestCommand } = deps;
  const { platform, limits } = messenger;
  const pagesOf = (blocks: readonly Block[], key?: string) => paginate(blocks, limits, key);
  const sourcePages = () => pagesOf(composeSources(desk.catalogue().documents), SOURCES_KEY);

  async function gapPages(workspace: string) {
    const filter = { platform, workspace, outcome: "unanswered" as const };
    const found = await ledger.questions(filter, MOST_GAPS);
    const blocks = composeGaps(found.filter(isAsked), { isAll: found.length < MOST_GAPS });
    return pagesOf(blocks, GAPS_KEY + workspace);
  }

  return {
    sources: () => sourcePages()[0],
    gaps: async (workspace) => (await gapPages(workspace))[0],
    async home({ workspace, asker }) {
      const latest = await ledger.questions({ platform, workspace, asker }, LOOKED_THROUGH);
      const recent = latest.filter(isAsked).slice(0, MOST_RECENT);
      const editions = await digests.recent(workspace);
      const names = { commandName, digestCommand };
      const content = { ...desk.catalogue(), recent, editions, ...names, now: now() };
      return pagesOf(composeHome(content))[0];
    },
    async page(key, index) {
      const pages =
        key === SOURCES_KEY ? sourcePages() : await gapPages(key.slice(GAPS_KEY.length));
      return pages[index];
    },
  };
}

/** Whether a button's key is that of a list. */
export function isListKey(key: string): boolean {
  return key === SOURCES_KEY || key.startsWith(GAPS_KEY);
}

/** Sharing an answer asks nothing anew, and what was deleted or only asks how to ask is no question. */
function isAsked({ question, text }: Delivery): boolean {
  return question.shared !== true && text !== null && !asksHow(question, text);
}
