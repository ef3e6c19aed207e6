import { setTimeout as wait } from "node:timers/promises";
import {
  ActionRowBuilder,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import {
  type AllowedPlaces,
  type Bot,
  command,
  decodeAction,
  type Effect,
  type Form,
  FORMS,
  findSources,
  type IncomingQuestion,
  noticePage,
  type Page,
  press,
  submit,
} from "../../core/index.ts";
import { placeOf } from "./receive.ts";
import { renderMessage } from "./render.ts";

export interface InteractionDeps {
  readonly bot: Bot;
  readonly allowed: AllowedPlaces;
  /** The command for digests, without the slash. */
  readonly digestCommand: string;
  readonly onFault: (message: string, cause: unknown) => void;
  /** Resolves after so many milliseconds. Default: by this machine's clock. */
  readonly after?: (ms: number) => Promise<unknown>;
}

type Command = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** The id of a form's window: its name and its key. */
const FORM = new RegExp(`^(${FORMS.join("|")})\\|(.+)$`);
const FIELD = "text";

/** An answer that is not ready by then is announced first. Discord waits three seconds. */
const READY_WITHIN_MS = 80;

/** An interaction can be answered for 15 minutes. */
const ANSWERED_WITHIN_MS = 14 * 60_000;

const TOO_LATE = noticePage("This took too long, and no answer came. Please ask again.");

const pause = (ms: number) => wait(ms, undefined, { ref: false });

/** Answers commands, buttons and windows. */
export async function onInteraction(
  interaction: Interaction,
  deps: InteractionDeps,
): Promise<void> {
  if (interaction.isMessageContextMenuCommand()) {
    await onQuestion(interaction, deps);
  } else if (interaction.isChatInputCommand()) {
    const isDigests = interaction.commandName === deps.digestCommand;
    await (isDigests ? onDigestCommand : onQuestion)(interaction, deps);
  } else if (interaction.isButton()) {
    await onButton(interaction, deps);
  } else if (interaction.isModalSubmit()) {
    await onForm(interaction, deps);
  }
}

/**
 * Answers in private. What is not ready in time is announced, and owed like any other: whoever has
 * its claim puts the answer in place of the announcement.
 */
async function onQuestion(interaction: Command, deps: InteractionDeps): Promise<void> {
  const { bot, after = pause } = deps;
  let isAnnounced = false;
  const acknowledge = async () => {
    isAnnounced = true;
    await announce(interaction);
  };
  const late = { deadline: after(READY_WITHIN_MS), acknowledge };
  const isAdmin = async () =>
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const question = questionOf(interaction);
  const reply = interaction.isMessageContextMenuCommand()
    ? findSources(question, bot, late)
    : command(question, { ...deps, isAdmin, late });
  const page = await orSorry(reply, deps);
  // Without a page, another replica answers: each is told of everything.
  if (page !== undefined && !isAnnounced) await replyPrivately(interaction, page);
}

/** Subscribes a channel to digests, and the like; what takes longer is announced. */
async function onDigestCommand(
  interaction: ChatInputCommandInteraction,
  deps: InteractionDeps,
): Promise<void> {
  const { bot, after = pause } = deps;
  const by = {
    ...rightsOf(interaction),
    place: placeOf(interaction.guildId, interaction.channelId),
    user: interaction.user.id,
  };
  const reply = orSorry(bot.digests.command(digestWords(interaction), by), deps);
  const isReady = await Promise.race([
    reply.then(() => true),
    after(READY_WITHIN_MS).then(() => false),
  ]);
  if (isReady) return replyPrivately(interaction, await reply);
  await announce(interaction);
  const late = after(ANSWERED_WITHIN_MS).then(() => TOO_LATE);
  await interaction.editReply(renderMessage(await Promise.race([reply, late])));
}

async function announce(interaction: Command): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
}

function orSorry<T>(reply: Promise<T>, { onFault }: InteractionDeps): Promise<T | Page> {
  return reply.catch((error: unknown) => {
    onFault("A command could not be answered.", error);
    return noticePage(
      "Something went wrong here, not with your question. Please ask again in a moment.",
    );
  });
}

/** `/digest on` and its like, as they would be typed. */
function digestWords({ options }: ChatInputCommandInteraction): string {
  return `${options.getSubcommand()} ${options.getString("when") ?? ""}`;
}

/** What a command asks; `/sources` and its like are words that `command` knows. */
function questionOf(interaction: Command): IncomingQuestion {
  const text = interaction.isMessageContextMenuCommand()
    ? interaction.targetMessage.content
    : (interaction.options.getString("question") ?? interaction.commandName);
  return { ...privateQuestion(interaction, text), replyTo: interaction.token };
}

function privateQuestion(
  interaction: Command | ModalSubmitInteraction,
  text: string,
): IncomingQuestion {
  return {
    key: `discord:${interaction.id}`,
    place: placeOf(interaction.guildId, interaction.channelId ?? ""),
    asker: interaction.user.id,
    text: text.trim(),
    audience: "asker",
    addressed: true,
    askedAt: interaction.createdTimestamp,
  };
}

async function onButton(interaction: ButtonInteraction, { bot }: InteractionDeps): Promise<void> {
  const pressed = decodeAction(interaction.customId);
  if (pressed === undefined) return;
  const by = { asker: interaction.user.id, ...rightsOf(interaction) };
  await show(await press(pressed, by, bot), interaction);
}

async function show(effect: Effect, interaction: ButtonInteraction): Promise<void> {
  if (effect.kind === "form") return interaction.showModal(formModal(effect.form));
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  if (effect.kind === "turn" && isPrivate) await interaction.update(renderMessage(effect.page));
  else await replyPrivately(interaction, effect.page);
}

async function replyPrivately(
  interaction: Command | ButtonInteraction | ModalSubmitInteraction,
  page: Page,
): Promise<void> {
  await interaction.reply({ ...renderMessage(page), flags: MessageFlags.Ephemeral });
}

function formModal({ name, key, title, label, value, optional, maxChars }: Form): ModalBuilder {
  const input = new TextInputBuilder()
    .setCustomId(FIELD)
    .setLabel(label)
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(maxChars)
    .setRequired(!optional);
  if (value !== undefined) input.setValue(value);
  return new ModalBuilder()
    .setCustomId(`${name}|${key}`)
    .setTitle(title)
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
}

async function onForm(
  interaction: ModalSubmitInteraction,
  { bot }: InteractionDeps,
): Promise<void> {
  const [, written, key = ""] = FORM.exec(interaction.customId) ?? [];
  const name = FORMS.find((one) => one === written);
  if (name === undefined) return;
  const text = interaction.fields.getTextInputValue(FIELD).trim();
  const by = {
    ...rightsOf(interaction),
    user: interaction.user.id,
    question: (asked: string) => privateQuestion(interaction, asked),
  };
  const done = await submit({ name, key, text }, by, bot);
  const page = "problem" in done ? noticePage(done.problem) : done.page;
  await replyPrivately(interaction, page ?? noticePage("Thank you."));
}

/** What somebody may change there; Discord does not tell anybody's time zone. */
function rightsOf({ memberPermissions }: Pick<Interaction, "memberPermissions">) {
  return {
    maySubscribe: async () =>
      memberPermissions === null || memberPermissions.has(PermissionFlagsBits.ManageChannels),
    zone: async () => undefined,
  };
}
