import { type Crowd, type Done, start, toldBy } from "./crowd.ts";

/** Discord, and the ones who ask there: one process. */
export async function startDiscord(): Promise<Crowd> {
  const discord = start("discord-server");
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what this Discord tells
  const env = (await toldBy(discord)) as Crowd["env"];
  return {
    env,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what this Discord tells
    ask: async (task) => (await toldBy(discord, task)) as Done[],
    stop: () => void discord.kill(),
  };
}
