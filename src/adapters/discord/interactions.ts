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
  /** An answer that is not there by then comes no more. Default 14 minutes. */
  readonly answeredWithinMs?: number;
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

/** Answers commands, buttons and windows. */
export async function onInteraction(
  interaction: Interaction,
  deps: InteractionDeps,
): Promise<void> {
  if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    await answerPrivately(interaction, deps);
  } else if (interaction.isButton()) {
    await onButton(interaction, deps);
  } else if (interaction.isModalSubmit()) {
    await onForm(interaction, deps);
  }
}

async function answerPrivately(interaction: Command, deps: InteractionDeps): Promise<void> {
  const isAdmin = async () =>
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const answer = replyTo(interaction, { ...deps, isAdmin }).catch((error: unknown) => {
    deps.onFault("A command could not be answered.", error);
    return noticePage(
      "Something went wrong here, not with your question. Please ask again in a moment.",
    );
  });
  const isReady = await Promise.race([answer.then(() => true), wait(READY_WITHIN_MS, false)]);
  const shown = async (page: Promise<Page | undefined>) =>
    renderMessage((await page) ?? noticePage("This question was answered before."));
  if (isReady) {
    await interaction.reply({ ...(await shown(answer)), flags: MessageFlags.Ephemeral });
    return;
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const late = wait(deps.answeredWithinMs ?? ANSWERED_WITHIN_MS, TOO_LATE, { ref: false });
  await interaction.editReply(await shown(Promise.race([answer, late])));
}

function replyTo(
  interaction: Command,
  deps: InteractionDeps & { readonly isAdmin: () => Promise<boolean> },
): Promise<Page | undefined> {
  const question = questionOf(interaction);
  if (interaction.isMessageContextMenuCommand()) return findSources(question, deps.bot);
  if (interaction.commandName !== deps.digestCommand) return command(question, deps);
  const { place, asker: user } = question;
  return deps.bot.digests.command(digestWords(interaction), {
    ...rightsOf(interaction),
    place,
    user,
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
  return privateQuestion(interaction, text);
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
  interaction: ButtonInteraction | ModalSubmitInteraction,
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
