import {
  type ButtonInteraction,
  type CommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import { isInTime, type Late, noticePage, orSorry, type Page } from "../../core/index.ts";
import { renderMessage } from "./render.ts";

/** What is not ready by then is announced first. Discord waits three seconds. */
export const READY_WITHIN_MS = 80;

/** An interaction can be answered for 15 minutes. */
const ANSWERED_WITHIN_MS = 14 * 60_000;

const TOO_LATE = noticePage("This took too long, and no answer came. Please ask again.");

/** What answering somebody takes. */
export interface Answering {
  /** When the acknowledgement waits no longer for the answer. */
  readonly deadline: Promise<unknown>;
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

/** In a message of its own, which nobody else sees. */
export function beside(
  interaction: CommandInteraction | ButtonInteraction | ModalSubmitInteraction,
): Way {
  const flags = MessageFlags.Ephemeral;
  return {
    show: (page) => interaction.reply({ ...renderMessage(page), flags }),
    announce: () => interaction.deferReply({ flags }),
    fillIn: (page) => interaction.editReply(renderMessage(page)),
  };
}

/** In place of the message that the button stands under. */
export function inPlace(interaction: ButtonInteraction): Way {
  return {
    show: (page) => interaction.update(renderMessage(page)),
    announce: () => interaction.deferUpdate(),
    fillIn: (page) => interaction.editReply(renderMessage(page)),
  };
}

/** Shows a page. What is not ready in time is announced; what never is, said to be too late. */
export async function reply(
  page: Promise<Page>,
  { show, announce, fillIn }: Way,
  { deadline, after, onFault }: Answering,
): Promise<void> {
  const said = orSorry(page, "An interaction", onFault);
  if (await isInTime(said, deadline)) return void (await show(await said));
  await announce();
  const tooLate = after(ANSWERED_WITHIN_MS).then(() => TOO_LATE);
  await fillIn(await Promise.race([said, tooLate]));
}

/**
 * Answers a question. What is not ready in time is announced, and owed like any other: whoever has
 * its claim puts the answer in place of the announcement.
 */
export async function answer(
  ask: (late: Late) => Promise<Page | undefined>,
  { show, announce }: Way,
  { deadline, onFault }: Answering,
): Promise<void> {
  let isAnnounced = false;
  const acknowledge = async () => {
    isAnnounced = true;
    await announce();
  };
  const page = await orSorry(ask({ deadline, acknowledge }), "An interaction", onFault);
  if (page !== undefined && !isAnnounced) await show(page);
}
