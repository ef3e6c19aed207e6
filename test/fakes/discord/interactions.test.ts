import {
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Connected, connect } from "./connect.ts";
import { type DiscordServer, ids, startDiscordServer } from "./server.ts";

let discord: DiscordServer;
let app: Connected | undefined;

beforeEach(async () => {
  discord = await startDiscordServer({ ackTimeoutMs: 1500 });
});

afterEach(async () => {
  await app?.client.destroy();
  await discord.close();
});

const MORE = [
  { type: 1, components: [{ type: 2, style: 1, label: "More", custom_id: "more" }] },
] as const;

/** A client with two commands that handles interactions so. */
async function start(onInteraction: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  app = await connect(discord, { onInteraction });
  await app.client.application.commands.set([
    {
      name: "ask",
      description: "Ask the documents",
      options: [{ type: 3, name: "question", description: "In words", required: true }],
    },
    { type: 3, name: "Find sources" },
  ]);
}

it("shows a deferred ephemeral answer and its follow-up to the asker only", async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: 64 });
    await interaction.editReply(`you asked: ${interaction.options.getString("question")}`);
    await interaction.followUp({ content: "for all", flags: 4096 });
  });
  const ana = discord.user(ids.ana);
  const asked = await ana.command("ask", { question: "when?" }, ids.general);
  expect(asked.state).toBe("acknowledged");
  await discord.until(() => asked.followUps.length === 1);
  const seen = (id: string): string[] =>
    discord
      .user(id)
      .sees(ids.general)
      .map(({ content }) => content);
  expect(seen(ids.ana)).toEqual(["you asked: when?", "for all"]);
  expect(seen(ids.ben)).toEqual(["for all"]);
  expect(discord.violations).toEqual([]);
  expect(discord.warnings).toContain("POST /webhooks/{webhook_id}/{webhook_token}: enforce_nonce");
});

it("presses a button, which updates its message", async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: "in short", components: MORE });
    if (interaction.isButton())
      await interaction.update({ content: "at length", components: [], withResponse: true });
  });
  const ana = discord.user(ids.ana);
  const { reply } = await ana.command("ask", { question: "when?" }, ids.general);
  if (reply === undefined) throw new Error("there is no reply");
  await discord.user(ids.ben).presses(reply, "more");
  expect(reply).toMatchObject({ content: "at length", components: [] });
  expect(() => ana.presses(reply, "more")).toThrow("no component more to press");
  expect(discord.violations).toEqual([]);
});

it("opens a modal and submits it", async () => {
  await start(async (interaction) => {
    if (interaction.isChatInputCommand()) {
      const input = new TextInputBuilder().setCustomId("why").setStyle(TextInputStyle.Short);
      const label = new LabelBuilder().setLabel("Why?").setTextInputComponent(input);
      const modal = new ModalBuilder().setCustomId("reason").setTitle("Why?");
      await interaction.showModal(modal.addLabelComponents(label));
    }
    if (interaction.isModalSubmit())
      await interaction.reply(`because ${interaction.fields.getTextInputValue("why")}`);
  });
  const ana = discord.user(ids.ana);
  const opened = await ana.command("ask", { question: "when?" }, ids.general);
  const submitted = await ana.submitsModal(opened, { why: "so" });
  expect(submitted.reply?.content).toBe("because so");
  expect(discord.violations).toEqual([]);
});

it("gives the content of a context menu's target", async () => {
  await start(async (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(`about: ${interaction.targetMessage.content}`);
  });
  const ana = discord.user(ids.ana);
  const message = ana.says(ids.general, "the tide");
  const { reply } = await ana.contextMenu("Find sources", message);
  expect(reply?.content).toBe("about: the tide");
  expect(discord.violations).toEqual([]);
});

it("refuses an acknowledgement that is late or the second", async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const isLate = interaction.options.getString("question") === "late";
    if (isLate) discord.advance(3001);
    const { id, token } = interaction;
    if (!isLate) await interaction.client.rest.post(`/interactions/${id}/${token}/callback`, ACK);
    await interaction.reply("x");
  });
  const ana = discord.user(ids.ana);
  const late = await ana.command("ask", { question: "late" }, ids.general);
  expect(late.state).toBe("expired");
  await ana.command("ask", { question: "twice" }, ids.general);
  await discord.until(() => app?.errors.length === 2);
  expect(app?.errors).toMatchObject([{ code: 10_062 }, { code: 40_060 }]);
});

const ACK = { body: { type: 5 }, auth: false };

it("lets an interaction's token die after fifteen minutes", async () => {
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    discord.advance(15 * 60 * 1000);
    await interaction.editReply("too late");
  });
  await discord.user(ids.ana).command("ask", { question: "when?" }, ids.general);
  await discord.until(() => app?.errors.length === 1);
  expect(app?.errors).toMatchObject([{ code: 50_027 }]);
});

it("notes an interaction nobody acknowledged", async () => {
  await discord.close();
  discord = await startDiscordServer({ ackTimeoutMs: 1 });
  await start(async () => {});
  const asked = await discord.user(ids.ana).command("ask", { question: "?" }, ids.general);
  expect(asked.state).toBe("expired");
  expect(discord.violations).toMatchObject([{ route: "ApplicationCommand ask", code: 10_062 }]);
});
