/**
 * Discord and people who ask a bot there at a steady rate, in a process of its own: slash commands,
 * buttons of their answers and mentions in turn. Tells the bot's settings; later, what became of each.
 */
import { InteractionResponseType as Callback } from "discord-api-types/v10";
import { ids, startDiscordServer } from "../../test/fakes/discord/server.ts";
import type { Interaction, Message } from "../../test/fakes/discord/store.ts";
import { type Done, steadily, type Task } from "./crowd.ts";

/** Answers may come this long after they were asked for. */
const ANSWERED_WITHIN_MS = 60_000;

/** Asked in turn in so many. */
const CHANNELS = 20;

/** Waiting for acknowledgements that deep in a queue is part of what is measured. */
const ACKNOWLEDGED_WITHIN_MS = 10_000;

const discord = await startDiscordServer({ ackTimeoutMs: ACKNOWLEDGED_WITHIN_MS });
const ana = discord.user(ids.ana);
const channels = Array.from({ length: CHANNELS }, () => discord.addChannel({ name: "crowd" }).id);

/** What the lines around a quote of the last answer are shown by. */
let last: { readonly answer: Message; readonly button: string } | undefined;

async function interact(kind: Done["kind"], doing: Promise<Interaction>): Promise<Done> {
  const startedAt = performance.now();
  const interaction = await doing;
  const ackMs = interaction.state === "acknowledged" ? performance.now() - startedAt : Infinity;
  const isAnswered = interaction.callback === Callback.ChannelMessageWithSource;
  const answeredMs = isAnswered ? ackMs : await untilMs(startedAt, () => !interaction.isOwed);
  if (kind === "command" && interaction.reply !== undefined) remember(interaction.reply);
  return { kind, ackMs, answeredMs, isAnswered };
}

function remember(answer: Message): void {
  const [, button] = /"custom_id":"(context[^"]*)"/.exec(JSON.stringify(answer.components)) ?? [];
  if (button !== undefined) last = { answer, button };
}

/** Milliseconds until something is so; Infinity when it does not come. */
function untilMs(startedAt: number, isSo: () => boolean): Promise<number> {
  const until = discord.until(isSo, ANSWERED_WITHIN_MS);
  return until.then(
    () => performance.now() - startedAt,
    () => Infinity,
  );
}

async function act(number: number, { questions }: Task): Promise<Done> {
  const channel = channels[number % CHANNELS] ?? ids.general;
  const question = questions[number % questions.length] ?? "";
  const shown = last;
  if (number % 3 === 0) return interact("command", ana.command("ask", { question }, channel));
  if (number % 3 === 1 && shown !== undefined)
    return interact("button", ana.presses(shown.answer, shown.button));
  const startedAt = performance.now();
  const asked = ana.says(channel, `<@${ids.bot}> ${question}`);
  const answeredMs = await untilMs(startedAt, () => discord.replies(asked).length > 0);
  return { kind: "mention", answeredMs, isAnswered: false };
}

async function run(task: Task): Promise<void> {
  await discord.until(() => discord.gateway.count() > 0, ANSWERED_WITHIN_MS);
  process.send?.(await steadily(task, (number) => act(number, task)));
}

// A benchmark that fails leaves nothing behind.
process.on("disconnect", () => process.exit());
process.on("message", (task: Task) => void run(task));
process.send?.({ DISCORD_API_URL: discord.apiUrl, DISCORD_TOKEN: ids.token });
