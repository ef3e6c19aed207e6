import { ChannelType } from "discord-api-types/v10";
import type { Channel } from "./store.ts";
import type { World } from "./world.ts";

/** The direct-message channel of a person with the bot; made when there is none. */
export function directChannel(world: World, person: string): Channel {
  const bot = world.settings.applicationId;
  const known = [...world.store.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients.includes(person),
  );
  if (known !== undefined) return known;
  const channel: Channel = {
    id: world.id(),
    type: ChannelType.DM,
    guild: undefined,
    name: "",
    parent: undefined,
    overwrites: [],
    recipients: [person, bot],
    thread: undefined,
    messages: [],
  };
  world.store.channels.set(channel.id, channel);
  return channel;
}
