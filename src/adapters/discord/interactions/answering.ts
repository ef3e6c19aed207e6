import {
  type ButtonInteraction,
  type CommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import {
  asidePage,
  failingAs,
  isInTime,
  type Late,
  orSorry,
  type Page,
  VerbatimError,
} from "../../../core/index.ts";
import { isAcknowledged, isPassing, translated } from "../errors.ts";
import { renderMessage } from "../render.ts";

/** What is not ready by then is announced first. Discord waits three seconds. */
export const READY_WITHIN_MS = 50;

/** When an acknowledgement is tried for the last time: what the three seconds leave for its way. */
const ACKNOWLEDGED_WITHIN_MS = 2_500;

/** How long one try of an acknowledgement may take: a second one does no harm. */
const TRIED_FOR_MS = 1_000;

/** How long the token of an interaction is good for answering it. */
export const ANSWERED_WITHIN_MS = 15 * 60_000;

/** When there is still time to say that there was no answer. */
const TOO_LATE_AFTER_MS = ANSWERED_WITHIN_MS - 60_000;

const TOO_LATE = asidePage("This took too long, and no answer came. Please ask again.");

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
  /** Whether this replica is the one that acts; asked once. */
  readonly takeUp: () => Promise<boolean>;
}

/** How a page is shown to the one who acted: at once, or announced and then filled in. */
export interface Way {
  readonly show: (page: Page) => Promise<unknown>;
  readonly announce: () => Promise<unknown>;
  readonly fillIn: (page: Page) => Promise<unknown>;
  /** Whether nothing has come of what was announced yet. */
  readonly isWaiting: () => Promise<boolean>;
}

type Answerable = CommandInteraction | ButtonInteraction | ModalSubmitInteraction;

/** In a message of its own, which nobody else sees. */
export function beside(interaction: Answerable): Way {
  const flags = MessageFlags.Ephemeral;
  const { webhook } = interaction;
  return {
    show: (page) => interaction.reply({ ...renderMessage(page), flags }),
    announce: () => interaction.deferReply({ flags }),
    // Not by `editReply`: that wants to have heard that the acknowledgement arrived.
    fillIn: (page) => webhook.editMessage("@original", renderMessage(page)),
    isWaiting: async () =>
      (await webhook.fetchMessage("@original")).flags.has(MessageFlags.Loading),
  };
}

/** In place of the message that the button stands under; what is said aside, beside it. */
export function inPlace(interaction: ButtonInteraction): Way {
  const aside = beside(interaction);
  const flags = MessageFlags.Ephemeral;
  return {
    show: (page) =>
      page.isAside === true ? aside.show(page) : interaction.update(renderMessage(page)),
    announce: () => interaction.deferUpdate(),
    // A message more is sent once only: nobody looks whether it is there.
    fillIn: (page) =>
      page.isAside === true
        ? interaction.webhook.send({ ...renderMessage(page), flags }).catch(() => {})
        : aside.fillIn(page),
    isWaiting: async () => {
      const { embeds } = await interaction.webhook.fetchMessage("@original");
      const words = (all: typeof embeds) =>
        JSON.stringify(all.map(({ description }) => description));
      return words(embeds) === words(interaction.message.embeds);
    },
  };
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
  const overdue = after(TOO_LATE_AFTER_MS);
  const { announce, show } = createResponse(way, answering);
  let isOurs = false;
  let isOwed = false;
  const late: Late = {
    deadline,
    acknowledge() {
      isOwed = true;
      return announce();
    },
    show(page) {
      isOwed = true;
      return show(page, true);
    },
  };
  const done = async () => {
    isOurs = await answering.takeUp();
    return isOurs ? work(late) : undefined;
  };
  const said = orSorry(done(), "An interaction", onFault);
  const tooLate = overdue.then(() => (isOwed ? said : TOO_LATE));
  // Where it fails, so does what is shown later.
  if (!(await isInTime(said, deadline))) await announce().catch(() => {});
  const page = await Promise.race([said, tooLate]);
  if (page !== undefined) await insist(() => show(page, isOurs), until, answering);
}

/** Says something to the one who acted, unless another replica has answered. */
export function say(page: Page, way: Way, answering: Answering): Promise<void> {
  const { show } = createResponse(way, answering);
  return insist(() => show(page, false), answering.now() + ANSWERED_WITHIN_MS, answering);
}

/**
 * Acknowledges an interaction, however often it takes.
 *
 * @throws VerbatimError as a messenger does, `refused` also when somebody else was quicker.
 */
export function acknowledge(request: () => Promise<unknown>, answering: Answering): Promise<void> {
  const { now, after } = answering;
  const hung = async () => {
    await after(TRIED_FOR_MS);
    throw new VerbatimError("unsure", "Discord does not answer.");
  };
  const tried = () => Promise.race([request(), hung()]);
  return insist(tried, now() + ACKNOWLEDGED_WITHIN_MS, answering);
}

/** The one answer that an interaction gets; both fail as a messenger does. */
interface Response {
  /** Says that an answer follows; nothing when there is an acknowledgement already. */
  readonly announce: () => Promise<void>;
  /**
   * Shows a page with the acknowledgement, or in its place; one that is not `ours` not in place of
   * what another replica shows.
   */
  readonly show: (page: Page, isOurs: boolean) => Promise<void>;
}

function createResponse(way: Way, answering: Answering): Response {
  /** Resolves to whether the answer went with it, as far as anybody knows. */
  let acknowledged: Promise<boolean> | undefined;
  /** Whether nobody else was quicker to announce. */
  let isFirst = false;

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
      acknowledged ??= isTaken(way.announce).then((taken) => {
        isFirst = taken;
        return false;
      });
      await acknowledged;
    },
    async show(page, isOurs) {
      acknowledged ??= isTaken(() => way.show(page));
      if (await acknowledged) return;
      if (!isOurs && !(isFirst && (await requested(way.isWaiting)))) return;
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
