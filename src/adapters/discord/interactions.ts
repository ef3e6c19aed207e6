import { setTimeout as wait } from "node:timers/promises";
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type CommandInteraction,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from "discord.js";
import {
  type AllowedPlaces,
  type Bot,
  decodeAction,
  findSources,
  type IncomingQuestion,
  type Late,
  noticePage,
  press,
  replyToWord,
  submit,
} from "../../core/index.ts";
import { answer, type Answering, beside, inPlace, READY_WITHIN_MS, reply } from "./answering.ts";
import { formModal, writtenIn } from "./modal.ts";
import { placeOf } from "./receive.ts";

export interface InteractionDeps {
  readonly bot: Bot;
  readonly allowed: AllowedPlaces;
  /** The command for digests, without the slash. */
  readonly digestCommand: string;
  readonly onFault: (message: string, cause: unknown) => void;
  /** Resolves after so many milliseconds. Default: by this machine's clock. */
  readonly after?: (ms: number) => Promise<unknown>;
}

type Deps = InteractionDeps & Answering;

const pause = (ms: number) => wait(ms, undefined, { ref: false });

/** Answers commands, buttons and windows. Each replica is told of each: one of them acts. */
export async function onInteraction(
  interaction: Interaction,
  given: InteractionDeps,
): Promise<void> {
  const { bot, after = pause } = given;
  const deps = { ...given, after, deadline: after(READY_WITHIN_MS) };
  if (!(await bot.takeUp(keyOf(interaction)))) return;
  if (interaction.isMessageContextMenuCommand()) {
    const question = askedBy(interaction, interaction.targetMessage.content);
    await answer((late) => findSources(question, bot, late), beside(interaction), deps);
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
  const word = replyToWord(question, { ...deps, isAdmin });
  if (word !== undefined) return reply(word, beside(interaction), deps);
  await answer((late) => deps.bot.answer(question, late), beside(interaction), deps);
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
  await reply(deps.bot.digests.command(digestWords(interaction), by), beside(interaction), deps);
}

/** `/digest on` and its like, as they would be typed. */
function digestWords({ options }: ChatInputCommandInteraction): string {
  return `${options.getSubcommand()} ${options.getString("when") ?? ""}`;
}

async function onButton(interaction: ButtonInteraction, deps: Deps): Promise<void> {
  const pressed = decodeAction(interaction.customId);
  if (pressed === undefined) return;
  const by = { asker: interaction.user.id, ...rightsOf(interaction) };
  const effect = press(pressed, by, deps.bot);
  // A window cannot follow: Discord takes it as the acknowledgement only.
  if (effect.kind === "form") return interaction.showModal(formModal(await effect.form));
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  const way = effect.kind === "turn" && isPrivate ? inPlace(interaction) : beside(interaction);
  await reply(effect.page, way, deps);
}

async function onForm(interaction: ModalSubmitInteraction, deps: Deps): Promise<void> {
  const written = writtenIn(interaction);
  if (written === undefined) return;
  const by = {
    ...rightsOf(interaction),
    user: interaction.user.id,
    question: (asked: string) => askedBy(interaction, asked),
  };
  const take = async (late?: Late) => {
    const done = await submit(written, { ...by, ...(late && { late }) }, deps.bot);
    return "problem" in done ? noticePage(done.problem) : done.page;
  };
  if (written.name === "ask") return answer(take, beside(interaction), deps);
  const page = take().then((said) => said ?? noticePage("Thank you."));
  await reply(page, beside(interaction), deps);
}

/** What a command or a window asks. */
function askedBy(
  interaction: CommandInteraction | ModalSubmitInteraction,
  text: string,
): IncomingQuestion {
  return {
    key: keyOf(interaction),
    place: placeOf(interaction.guildId, interaction.channelId ?? ""),
    asker: interaction.user.id,
    text: text.trim(),
    audience: "asker",
    replyTo: interaction.token,
    addressed: true,
    askedAt: interaction.createdTimestamp,
  };
}

function keyOf({ id }: Pick<Interaction, "id">): string {
  return `discord:${id}`;
}

/** What somebody may change there; Discord does not tell anybody's time zone. */
function rightsOf({ memberPermissions }: Pick<Interaction, "memberPermissions">) {
  return {
    maySubscribe: async () =>
      memberPermissions === null || memberPermissions.has(PermissionFlagsBits.ManageChannels),
    zone: async () => undefined,
  };
}
