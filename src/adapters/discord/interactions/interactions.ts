import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteraction,
  type Interaction,
  type Message,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from "discord.js";
import {
  asidePage,
  type Bot,
  command,
  decodeAction,
  findSources,
  type Form,
  type IncomingQuestion,
  inPrivate,
  isInTime,
  type Late,
  noticePage,
  orSorry,
  press,
  submit,
} from "../../../core/index.ts";
import {
  acknowledge,
  answer,
  type Answering,
  beside,
  inPlace,
  READY_WITHIN_MS,
  say,
} from "./answering.ts";
import { isAcknowledged, translated } from "../errors.ts";
import { formModal, writtenIn } from "./modal.ts";
import { unescaped } from "../render.ts";
import { placeOf, plainTextOf } from "../receive.ts";

export interface InteractionDeps extends Omit<Answering, "deadline" | "takeUp"> {
  readonly bot: Bot;
  /** The command for digests, without the slash. */
  readonly digestCommand: string;
}

type Deps = InteractionDeps & Answering;

/** A replica that knows nothing of the others lets them be first. */
const OTHERS_FIRST_MS = 1_500;

/** A window opens instead of the acknowledgement, for which Discord waits three seconds. */
const OPENED_WITHIN_MS = 2_000;

const NOT_OPENED = asidePage("This took too long. Please press the button again.");

/**
 * Answers commands, buttons and windows. Each replica is told of each: one of them acts. An
 * acknowledgement waits for none.
 */
export async function onInteraction(
  interaction: Interaction,
  given: InteractionDeps,
): Promise<void> {
  const deps: Deps = {
    ...given,
    deadline: given.after(READY_WITHIN_MS),
    takeUp: () =>
      given.bot.takeUp(keyOf(interaction)).catch(async (error: unknown) => {
        await given.after(OTHERS_FIRST_MS);
        throw error;
      }),
  };
  if (interaction.isMessageContextMenuCommand()) {
    const question = askedBy(interaction, textOf(interaction.targetMessage));
    const find = (late: Late) => findSources(question, deps.bot, late);
    await answer(find, beside(interaction), deps);
  } else if (interaction.isChatInputCommand()) {
    const isDigests = interaction.commandName === deps.digestCommand;
    await (isDigests ? onDigestCommand : onTyped)(interaction, deps);
  } else if (interaction.isButton()) {
    await onButton(interaction, deps);
  } else if (interaction.isModalSubmit()) {
    await onForm(interaction, deps);
  }
}

/** A question or a word such as `sources`, which may be the command itself. */
async function onTyped(interaction: ChatInputCommandInteraction, deps: Deps): Promise<void> {
  const typed = interaction.options.getString("question") ?? interaction.commandName;
  const question = askedBy(interaction, typed);
  const isAdmin = async () =>
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const reply = (late: Late) => command(question, { bot: deps.bot, isAdmin, late });
  await answer(reply, beside(interaction), deps);
}

/** Subscribes a channel to digests, and the like. */
async function onDigestCommand(
  interaction: ChatInputCommandInteraction,
  deps: Deps,
): Promise<void> {
  const by = {
    ...rightsOf(interaction),
    place: placeOf(interaction.guildId, interaction.channelId),
    user: interaction.user.id,
  };
  const words = digestWords(interaction);
  await answer(() => deps.bot.digests.command(words, by), beside(interaction), deps);
}

/** `/digest on` and its like, as they would be typed. */
function digestWords({ options }: ChatInputCommandInteraction): string {
  return `${options.getSubcommand()} ${options.getString("when") ?? ""}`;
}

async function onButton(interaction: ButtonInteraction, deps: Deps): Promise<void> {
  const pressed = decodeAction(interaction.customId);
  if (pressed === undefined) return;
  const by = {
    asker: interaction.user.id,
    ...rightsOf(interaction),
    mayShare: async () => mayWrite(interaction),
  };
  const effect = press(pressed, by, deps.bot);
  if (effect.kind === "form") return open(effect.form, interaction, deps);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const way = effect.kind === "turn" && isPrivate ? inPlace(interaction) : beside(interaction);
  await answer(effect.page, way, deps);
}

/** Opens a window. None can follow an announcement: Discord takes it as the acknowledgement only. */
async function open(
  form: () => Promise<Form>,
  interaction: ButtonInteraction,
  deps: Deps,
): Promise<void> {
  const taken = async () => ((await deps.takeUp()) ? form() : undefined);
  const opened = orSorry(taken(), "A button", deps.onFault);
  const isThere = await isInTime(opened, deps.after(OPENED_WITHIN_MS));
  const shown = isThere ? await opened : NOT_OPENED;
  if (shown === undefined) return;
  if ("blocks" in shown) return say(shown, beside(interaction), deps);
  await acknowledge(() => interaction.showModal(formModal(shown)), deps).catch((error: unknown) => {
    // An earlier try has opened it.
    if (!isAcknowledged(translated(error))) throw error;
  });
}

async function onForm(interaction: ModalSubmitInteraction, deps: Deps): Promise<void> {
  const written = writtenIn(interaction);
  if (written === undefined) return;
  const by = {
    ...rightsOf(interaction),
    user: interaction.user.id,
    question: (asked: string) => askedBy(interaction, asked),
  };
  const take = async (late: Late) => {
    const done = await submit(written, { ...by, late }, deps.bot);
    if ("problem" in done) return noticePage(done.problem);
    return written.name === "reason" ? noticePage("Thank you.") : done.page;
  };
  await answer(take, beside(interaction), deps);
}

/** What a message says; where it has embeds and at most an address, what these quote or else say. */
function textOf({ content, embeds, mentions, client }: Message): string {
  const plain = (text: string) => plainTextOf(text, { mentions, botUser: client.user.id });
  const text = plain(content);
  const isAddress = !/[\p{L}\p{N}]/u.test(text.replaceAll(/https?:[^\s|*)\]]+/g, ""));
  if (embeds.length === 0 || !isAddress) return text;
  const lines = embeds
    .flatMap(({ author, title, description, fields }) => [
      author?.name,
      title,
      description,
      ...fields.flatMap(({ name, value }) => [name, value]),
    ])
    .flatMap((words) => unescaped(plain(words ?? "")).split("\n"));
  const quoted = lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2));
  return (quoted.length === 0 ? lines : quoted).join("\n").trim();
}

/** What a command or a window asks. */
function askedBy(
  interaction: CommandInteraction | ModalSubmitInteraction,
  text: string,
): IncomingQuestion {
  return inPrivate({
    key: keyOf(interaction),
    place: placeOf(interaction.guildId, interaction.channelId ?? ""),
    asker: interaction.user.id,
    text: plainTextOf(text, { botUser: interaction.client.user.id }),
    replyTo: interaction.token,
    askedAt: interaction.createdTimestamp,
  });
}

function keyOf({ id }: Pick<Interaction, "id">): string {
  return `discord:${id}`;
}

/** Whether the one who pressed could write there as well. */
function mayWrite(interaction: ButtonInteraction): boolean {
  const isThread = interaction.channel?.isThread() === true;
  const needed = isThread
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return may(interaction, needed);
}

/** Whether somebody has a right there; all have each in a direct message. */
function may({ guildId, member, memberPermissions }: Rights, right: bigint): boolean {
  const isDirect = guildId === null && member === null;
  return isDirect || memberPermissions?.has(right) === true;
}

type Rights = Pick<Interaction, "guildId" | "member" | "memberPermissions">;

/** What somebody may change there; Discord does not tell anybody's time zone. */
function rightsOf(interaction: Rights) {
  return {
    maySubscribe: async () => may(interaction, PermissionFlagsBits.ManageChannels),
    zone: async () => undefined,
  };
}
