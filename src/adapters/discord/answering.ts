import {
  type ButtonInteraction,
  type CommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import {
  failingAs,
  isInTime,
  type Late,
  noticePage,
  orSorry,
  type Page,
} from "../../core/index.ts";
import { isAcknowledged, isPassing, translated } from "./errors.ts";
import { renderMessage } from "./render.ts";

/** What is not ready by then is announced first. Discord waits three seconds. */
export const READY_WITHIN_MS = 80;

/** When an acknowledgement is tried for the last time: what the three seconds leave for its way. */
const ACKNOWLEDGED_WITHIN_MS = 2_500;

/** How long the token of an interaction is good for answering it. */
export const ANSWERED_WITHIN_MS = 15 * 60_000;

/** When there is still time to say that there was no answer. */
const TOO_LATE_AFTER_MS = ANSWERED_WITHIN_MS - 60_000;

const TOO_LATE = noticePage("This took too long, and no answer came. Please ask again.");

const requested = failingAs(translated);

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;

/** What answering somebody takes. */
export interface Answering {
  /** When the acknowledgement waits no longer for the answer. */
  readonly deadline: Promise<unknown>;
  readonly now: () => number;
  /** Resolves after so many milliseconds. */
  readonly after: (ms: number) => Promise<unknown>;
  readonly onFault: (message: string, cause: unknown) => void;
}

/** How a page is shown to the one who acted: at once, or announced and then filled in. */
export interface Way {
  readonly show: (page: Page) => Promise<unknown>;
  readonly announce: () => Promise<unknown>;
  readonly fillIn: (page: Page) => Promise<unknown>;
}

type Answerable = CommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** In a message of its own, which nobody else sees. */
export function beside(interaction: Answerable): Way {
  const flags = MessageFlags.Ephemeral;
  return {
    show: (page) => interaction.reply({ ...renderMessage(page), flags }),
    announce: () => interaction.deferReply({ flags }),
    fillIn: (page) => fillIn(interaction, page),
  };
}

/** In place of the message that the button stands under. */
export function inPlace(interaction: ButtonInteraction): Way {
  return {
    show: (page) => interaction.update(renderMessage(page)),
    announce: () => interaction.deferUpdate(),
    fillIn: (page) => fillIn(interaction, page),
  };
}

/** Not by `editReply`: that wants to have heard that the acknowledgement arrived. */
function fillIn({ webhook }: Answerable, page: Page): Promise<unknown> {
  return webhook.editMessage("@original", renderMessage(page));
}

/**
 * Shows what comes of some work. What is not ready in time is announced and filled in; what never is,
 * said to be too late. A question is owed its answer once it is taken in, like any other: whoever has
 * its claim puts the answer, or that there is none, in place of the announcement.
 */
export async function answer(
  work: (late: Late) => Promise<Page | undefined>,
  way: Way,
  answering: Answering,
): Promise<void> {
  const { deadline, now, after, onFault } = answering;
  const until = now() + ANSWERED_WITHIN_MS;
  const { announce, show } = createResponse(way, answering);
  let isOwed = false;
  const late: Late = {
    deadline,
    acknowledge() {
      isOwed = true;
      return announce();
    },
    show(page) {
      isOwed = true;
      return show(page);
    },
  };
  const said = orSorry(work(late), "An interaction", onFault);
  // Where it fails, so does what is shown later.
  if (!(await isInTime(said, deadline))) await announce().catch(() => {});
  const tooLate = after(TOO_LATE_AFTER_MS).then(() => (isOwed ? said : TOO_LATE));
  const page = await Promise.race([said, tooLate]);
  if (page !== undefined) await insist(() => show(page), until, answering);
}

/**
 * Acknowledges an interaction, however often it takes.
 *
 * @throws VerbatimError as a messenger does, `refused` also when somebody else was quicker.
 */
export function acknowledge(request: () => Promise<unknown>, answering: Answering): Promise<void> {
  return insist(request, answering.now() + ACKNOWLEDGED_WITHIN_MS, answering);
}

/** The one answer that an interaction gets; both fail as a messenger does. */
interface Response {
  /** Says that an answer follows; nothing when there is an acknowledgement already. */
  readonly announce: () => Promise<void>;
  /** Shows the answer with the acknowledgement, or in its place. */
  readonly show: (page: Page) => Promise<void>;
}

function createResponse(way: Way, answering: Answering): Response {
  /** Resolves to whether the answer went with it, as far as anybody knows. */
  let acknowledged: Promise<boolean> | undefined;

  /** A try whose answer was lost may have arrived, and another replica may have announced. */
  async function isTaken(request: () => Promise<unknown>): Promise<boolean> {
    try {
      await acknowledge(request, answering);
      return true;
    } catch (error) {
      const failed = translated(error);
      if (isAcknowledged(failed) || isPassing(failed)) return false;
      throw failed;
    }
  }

  return {
    async announce() {
      acknowledged ??= isTaken(way.announce).then(() => false);
      await acknowledged;
    },
    async show(page) {
      acknowledged ??= isTaken(() => way.show(page));
      if (await acknowledged) return;
      await requested(() => way.fillIn(page));
    },
  };
}

/** Tries again, until an instant, what Discord has not taken or may not have taken. */
async function insist(
  request: () => Promise<unknown>,
  until: number,
  { now, after }: Answering,
): Promise<void> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      await request();
      return;
    } catch (error) {
      const failed = translated(error);
      const wait = failed.retryAfterMs ?? pause;
      if (!isPassing(failed) || now() + wait > until) throw failed;
      await after(wait);
    }
  }
}
