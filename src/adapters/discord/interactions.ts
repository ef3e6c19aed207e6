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
  findSources,
  giveReason,
  type IncomingQuestion,
  noticePage,
  type Page,
  press,
} from "../../core/index.ts";
import { placeOf } from "./receive.ts";
import { renderMessage } from "./render.ts";

export interface InteractionDeps {
  readonly bot: Bot;
  readonly allowed: AllowedPlaces;
  readonly onFault: (message: string, cause: unknown) => void;
  /** An answer that is not there by then comes no more. Default 14 minutes. */
  readonly answeredWithinMs?: number;
}

type Command = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/** Begins the id of the window that asks why an answer did not help; the question's key follows. */
const REASON = "reason|";
const REASON_FIELD = "text";

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
  } else if (interaction.isModalSubmit() && interaction.customId.startsWith(REASON)) {
    await onReason(interaction, deps);
  }
}

async function answerPrivately(interaction: Command, deps: InteractionDeps): Promise<void> {
  const isAdmin = async () =>
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
  const question = questionOf(interaction);
  const replied = interaction.isMessageContextMenuCommand()
    ? findSources(question, deps.bot)
    : command(question, { ...deps, isAdmin });
  const answer = replied.catch((error: unknown) => {
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

/** What a command asks; `/sources` and its like are words that `command` knows. */
function questionOf(interaction: Command): IncomingQuestion {
  const text = interaction.isMessageContextMenuCommand()
    ? interaction.targetMessage.content
    : (interaction.options.getString("question") ?? interaction.commandName);
  return {
    key: `discord:${interaction.id}`,
    place: placeOf(interaction.guildId, interaction.channelId),
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
  // What the platform shows to a person in a channel, all there may see.
  const by = { asker: interaction.user.id, permits: async () => true };
  await show(await press(pressed, by, bot), interaction);
}

async function show(effect: Effect, interaction: ButtonInteraction): Promise<void> {
  if (effect.kind === "reason") return interaction.showModal(reasonModal(effect.key));
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

function reasonModal(key: string): ModalBuilder {
  const input = new TextInputBuilder()
    .setCustomId(REASON_FIELD)
    .setLabel("What was wrong or missing?")
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(1_000)
    .setRequired(false);
  return new ModalBuilder()
    .setCustomId(REASON + key)
    .setTitle("Not helpful")
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
}

async function onReason(
  interaction: ModalSubmitInteraction,
  { bot }: InteractionDeps,
): Promise<void> {
  const key = interaction.customId.slice(REASON.length);
  const reason = interaction.fields.getTextInputValue(REASON_FIELD);
  await giveReason({ key, user: interaction.user.id, reason }, bot);
  await replyPrivately(interaction, noticePage("Thank you."));
}
