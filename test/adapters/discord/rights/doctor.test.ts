import { ChannelType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { examineDiscord } from "../../../../src/adapters/discord/rights/doctor.ts";
import { type DiscordServer, ids, startDiscordServer } from "../../../fakes/discord/server.ts";

describe("examineDiscord", () => {
  let discord: DiscordServer;

  beforeEach(async () => {
    discord = await startDiscordServer();
  });

  afterEach(() => discord.close());

  const examine = (
    given: {
      token?: string;
      messageContent?: boolean;
      guild?: string;
      channels?: readonly string[];
    } = {},
  ) =>
    examineDiscord({
      token: ids.token,
      apiUrl: discord.apiUrl,
      messageContent: false,
      channels: [],
      ...given,
    });
  const wrong = async (given?: Parameters<typeof examine>[0]) =>
    (await examine(given)).filter(({ ok }) => !ok).map(({ message }) => message);
  const link = async () => {
    const [, found] = await examine();
    const [address = ""] = /https:\S+/.exec(found?.message ?? "") ?? [];
    return new URL(address);
  };

  it("finds token, servers and channels in order", async () => {
    expect(await examine()).toEqual([
      { ok: true, message: "Discord: the bot token is valid: verbatim." },
      { ok: true, message: expect.stringMatching(/^Discord: the bot is in Harbour\./) },
      {
        ok: true,
        message: "Discord: the bot can answer in #general, #random, #secret (Harbour).",
      },
      { ok: true, message: "Discord: the bot does not see #closed (Harbour)." },
    ]);
    expect(discord.violations).toEqual([]);
  });

  it("says that the token is wrong, and nothing more", async () => {
    expect(await examine({ token: "wrong" })).toEqual([
      { ok: false, message: expect.stringMatching(/^DISCORD_TOKEN: The bot token is wrong: copy/) },
    ]);
  });

  it("says that Discord cannot be reached", async () => {
    discord.faults.next("GET /users/@me", { kind: "refuse" });
    expect(await wrong()).toEqual(["Discord: Discord could not be reached."]);
  });

  it("says that Discord fails", async () => {
    discord.faults.next("GET /guilds/{guild_id}", { kind: "broken", status: 503 });
    expect(await wrong()).toEqual(["Discord: Discord answered with HTTP 503."]);
  });

  it("gives a link that invites the bot with the least that it needs", async () => {
    const { origin, pathname, searchParams } = await link();
    expect(origin + pathname).toBe("https://discord.com/oauth2/authorize");
    expect(Object.fromEntries(searchParams)).toEqual({
      client_id: ids.bot,
      scope: "bot applications.commands",
      // View Channel, Send Messages, Embed Links, Read Message History, Send Messages in Threads.
      permissions: String((1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n)),
    });
  });

  it("says when the bot is in no server, with the link", async () => {
    discord.kick(ids.guild);
    expect(await wrong()).toEqual([
      expect.stringMatching(/is in no server yet: invite it with https:\/\/discord\.com\/oauth2/),
    ]);
  });

  it("says when the bot is not in the server for trying things out", async () => {
    expect(await wrong({ guild: ids.guild })).toEqual([]);
    expect(await wrong({ guild: "1100000000000000099" })).toEqual([
      expect.stringMatching(
        /^VERBATIM_DISCORD_GUILD: the bot is not in the server 11.*99: invite it/,
      ),
    ]);
  });

  it("says that Discord asks to slow down, and waits for nothing", async () => {
    discord.faults.next("GET /users/@me", { kind: "busy", retryAfterSeconds: 600 });
    expect(await wrong()).toEqual(["Discord: Discord asks to slow down."]);
  });

  describe("looks for the intent Message Content", () => {
    it("only when it is asked for", async () => {
      expect(JSON.stringify(await examine())).not.toContain("Message Content");
    });

    it("and says when it is not granted", async () => {
      expect(await wrong({ messageContent: true })).toEqual([
        expect.stringMatching(/Message Content is not granted: .+VERBATIM_DISCORD_MESSAGE_CONTENT/),
      ]);
    });

    it("and says when it is", async () => {
      await discord.close();
      discord = await startDiscordServer({ messageContent: true });
      expect(await examine({ messageContent: true })).toContainEqual({
        ok: true,
        message: "Discord: the intent Message Content is granted.",
      });
    });
  });

  describe("names what the bot lacks in a channel", () => {
    const lacking = (what: string, channel = "#general") =>
      `Discord: in ${channel} (Harbour) the bot lacks ${what}: give it these under the channel's settings, Permissions.`;

    it("when its own permissions are taken there", async () => {
      discord.deny(ids.general, "EmbedLinks", "ReadMessageHistory", "AddReactions");
      expect(await wrong()).toEqual([lacking("Embed Links, Read Message History")]);
    });

    it.each(["general", "#general", ids.general])("when it is named %j", async (name) => {
      discord.deny(ids.general, "SendMessagesInThreads");
      expect(await examine({ channels: [name] })).toContainEqual({
        ok: false,
        message: lacking("Send Messages in Threads"),
      });
    });

    it("of forums, where all stands in threads, and of voice channels, whose chat has none", async () => {
      const forum = discord.addChannel({ name: "ideas", type: ChannelType.GuildForum }).id;
      const voice = discord.addChannel({ name: "talk", type: ChannelType.GuildVoice }).id;
      discord.deny(forum, "SendMessages");
      discord.deny(voice, "SendMessagesInThreads");
      expect(await wrong()).toEqual([]);
      discord.deny(forum, "SendMessagesInThreads");
      discord.deny(voice, "SendMessages");
      expect(await wrong()).toEqual([
        lacking("Send Messages in Threads", "#ideas"),
        lacking("Send Messages", "#talk"),
      ]);
    });

    it("and only View Channel where it sees nothing", async () => {
      expect(await wrong({ channels: ["closed"] })).toEqual([lacking("View Channel", "#closed")]);
    });

    it("and nothing of channels that are not named", async () => {
      discord.deny(ids.general, "SendMessages");
      expect(await wrong({ channels: ["random"] })).toEqual([]);
    });

    it("and says when there is no such channel", async () => {
      expect(await wrong({ channels: ["#harbourmaster"] })).toEqual([
        "Discord: there is no channel #harbourmaster in the bot's servers.",
      ]);
    });

    it("in every server where there is one of the name", async () => {
      const pier = discord.addGuild({ name: "Pier", members: [ids.ben, ids.bot] });
      const channel = discord.addChannel({ name: "general", guild: pier.id });
      discord.deny(channel.id, "SendMessages");
      const found = await examine({ channels: ["general"] });
      expect(found.slice(2).map(({ ok }) => ok)).toEqual([true, false]);
    });
  });

  describe("reckons permissions", () => {
    const deny = (role: string, ...permissions: Parameters<DiscordServer["deny"]>[1][]) => {
      const { overwrites } = discord.channel(ids.general);
      discord.deny(ids.general, ...permissions);
      const own = overwrites.pop();
      if (own !== undefined) overwrites.push({ ...own, id: role, type: 0 });
    };
    const roleOfBot = (...permissions: Parameters<DiscordServer["deny"]>[1][]) =>
      discord.addRole({ name: "helpers", permissions, members: [ids.bot] }).id;

    it("taken from everyone", async () => {
      deny(ids.guild, "SendMessages");
      expect(await wrong()).toEqual([expect.stringContaining("lacks Send Messages:")]);
    });

    it("taken from everyone and given to the bot", async () => {
      deny(ids.guild, "SendMessages");
      discord.allow(ids.general, "SendMessages");
      expect(await wrong()).toEqual([]);
    });

    it("taken from a role of the bot's, and from one of others", async () => {
      deny(roleOfBot(), "EmbedLinks");
      deny(ids.editors, "SendMessages");
      expect(await wrong()).toEqual([expect.stringContaining("lacks Embed Links:")]);
    });

    it("given to everyone and taken from a role of the bot's", async () => {
      const role = roleOfBot();
      discord.allow(ids.general, "SendMessages");
      const own = discord.channel(ids.general).overwrites.pop();
      if (own !== undefined) {
        discord.channel(ids.general).overwrites.push({ ...own, id: ids.guild, type: 0 });
      }
      deny(role, "SendMessages");
      expect(await wrong()).toEqual([expect.stringContaining("lacks Send Messages:")]);
    });

    it("of an administrator, from whom nothing is taken", async () => {
      roleOfBot("Administrator");
      deny(ids.guild, "SendMessages", "ViewChannel");
      expect(await wrong({ channels: ["general", "closed"] })).toEqual([]);
    });

    it("given by a role for the whole server", async () => {
      const everyone = discord.store.guilds.get(ids.guild)?.roles.get(ids.guild);
      if (everyone === undefined) throw new Error("no role of everyone's");
      everyone.permissions = 0n;
      expect(await wrong({ channels: ["general"] })).toHaveLength(1);
      roleOfBot(
        "ViewChannel",
        "SendMessages",
        "SendMessagesInThreads",
        "EmbedLinks",
        "ReadMessageHistory",
      );
      expect(await wrong({ channels: ["general"] })).toEqual([]);
    });
  });

  it("looks through channels where people write, 200 of them", async () => {
    discord.addChannel({ name: "voices", type: ChannelType.GuildCategory });
    for (let at = 0; at < 200; at += 1) discord.addChannel({ name: `c${at}` });
    const findings = await examine();
    expect(findings.at(-1)?.message).toBe("Discord: 4 more channels were left out.");
    expect(JSON.stringify(findings)).not.toContain("#voices");
  });
});
