import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType as Kind,
  ComponentType,
  InteractionType as Type,
} from "discord-api-types/v10";
import { isJson, type Json, objects, text } from "../../slack/json.ts";
import { sees } from "../permissions.ts";
import type { Channel, Command, Interaction, Message, User } from "../store.ts";
import { componentsOf } from "../validate/components.ts";
import { channelOf, fields, isDirect, type World } from "../world.ts";
import { send, shown } from "./sending.ts";

/** What a person gives as a command's options. */
export type Given = Readonly<Record<string, boolean | number | string>>;

/** Runs a slash command: by its guild's registration, or the global one. */
export function runCommand(
  world: World,
  user: User,
  place: { readonly name: string; readonly channel: string; readonly focused?: string },
  given: Given,
): Promise<Interaction> {
  const channel = channelFor(world, user, place.channel);
  const [name = "", part] = place.name.split(" ");
  const command = commandFor(world, channel, name, Kind.ChatInput);
  const options = partOf(command, part, (one) => optionsOf(one, given, place.focused));
  const type =
    place.focused === undefined ? Type.ApplicationCommand : Type.ApplicationCommandAutocomplete;
  const data = { ...named(command), type: Kind.ChatInput, options };
  return send(world, user, { type, name, channel, data });
}

/** Options of a command, or those of a part of it within it, as Discord sends them. */
function partOf({ body }: Command, part: string | undefined, given: (of: Json) => Json[]): Json[] {
  const parts = objects(fields(body), "options").filter(({ type }) => type === Option.Subcommand);
  const chosen = parts.find(({ name }) => name === part);
  if (chosen === undefined && (parts.length > 0 || part !== undefined)) {
    const known = parts.map((one) => text(one, "name"));
    throw new Error(`no part ${part} of ${body.name}; there are: ${known.join(", ")}`);
  }
  if (chosen === undefined) return given(fields(body));
  return [{ name: part, type: Option.Subcommand, options: given(chosen) }];
}

/** Chooses an entry of a message's context menu. */
export function openMenu(
  world: World,
  user: User,
  name: string,
  message: Message,
): Promise<Interaction> {
  const channel = channelFor(world, user, message.channel_id);
  const command = commandFor(world, channel, name, Kind.Message);
  const resolved = { messages: { [message.id]: shown(world, message) } };
  const data = { ...named(command), type: Kind.Message, target_id: message.id, resolved };
  const target = message.id;
  return send(world, user, { type: Type.ApplicationCommand, name, channel, data, target });
}

/** Presses a button, or chooses values of a menu. Throws when a person could not. */
export function press(
  world: World,
  user: User,
  message: Message,
  customId: string,
  values: readonly string[],
): Promise<Interaction> {
  const channel = channelFor(world, user, message.channel_id);
  if (message.ephemeralTo !== undefined && message.ephemeralTo !== user.id) {
    throw new Error("this person does not see the message");
  }
  const all = componentsOf(fields(message)).map(({ component }) => component);
  const component = all.find((one) => one["custom_id"] === customId);
  if (component === undefined || component["disabled"] === true) {
    const known = all.flatMap((one) => text(one, "custom_id") || []);
    throw new Error(`no component ${customId} to press; there are: ${known.join(", ")}`);
  }
  const chosen = component["type"] === ComponentType.Button ? {} : { values };
  const data = { custom_id: customId, component_type: component["type"], ...chosen };
  const type = Type.MessageComponent;
  return send(world, user, {
    type,
    name: customId,
    channel,
    data: { id: component["id"], ...data },
    message,
  });
}

/** Submits the modal an interaction opened, with the texts of its inputs by custom id. */
export function submit(
  world: World,
  user: User,
  opener: Interaction,
  inputs: Readonly<Record<string, string>>,
): Promise<Interaction> {
  const { modal } = opener;
  if (modal === undefined) throw new Error("the interaction opened no modal");
  let next = 1;
  const fill = (component: Json): Json => {
    const { type } = component;
    const customId = text(component, "custom_id");
    const id = component["id"] ?? next++;
    if (isJson(component["component"]))
      return { type, id, component: fill(component["component"]) };
    if (Array.isArray(component["components"])) {
      return { type, id, components: objects(component, "components").map(fill) };
    }
    const value = inputs[customId] ?? text(component, "value");
    if (type !== ComponentType.TextInput) return { type, id, custom_id: customId, values: [value] };
    if (value === "" && component["required"] !== false) throw new Error(`${customId} is required`);
    return { type, id, custom_id: customId, value };
  };
  const components = objects(fields(modal), "components").map(fill);
  const data = { custom_id: modal.custom_id, components };
  const channel = channelFor(world, user, opener.channel);
  const { message } = opener;
  const name = modal.custom_id;
  return send(world, user, {
    type: Type.ModalSubmit,
    name,
    channel,
    data,
    message,
    openedBy: opener,
  });
}

function channelFor(world: World, user: User, id: string): Channel {
  const channel = channelOf(world, id);
  if (!sees(world, user.id, channel)) throw new Error(`${user.username} does not see ${id}`);
  return channel;
}

function commandFor(world: World, channel: Channel, name: string, kind: Kind): Command {
  const fitting = world.store.commands.filter(
    ({ body, guild }) =>
      body.name === name &&
      (body.type ?? Kind.ChatInput) === kind &&
      (guild === undefined || guild === channel.guild),
  );
  const command = fitting.find(({ guild }) => guild !== undefined) ?? fitting[0];
  const context = isDirect(channel) ? 1 : 0;
  if (command === undefined || command.body.contexts?.includes(context) === false) {
    const known = world.store.commands.map(({ body }) => body.name);
    throw new Error(`no command ${name} here; registered: ${known.join(", ")}`);
  }
  return command;
}

function named({ id, body, guild }: Command): Json {
  return { id, name: body.name, ...(guild === undefined ? {} : { guild_id: guild }) };
}

function optionsOf(of: Json, given: Given, focused: string | undefined): Json[] {
  const known = objects(of, "options");
  const names = new Set(known.map((option) => text(option, "name")));
  const stray = Object.keys(given).find((name) => !names.has(name));
  if (stray !== undefined) throw new Error(`${text(of, "name")} has no option ${stray}`);
  return known.flatMap((option): Json[] => {
    const name = text(option, "name");
    const value = given[name];
    if (value === undefined) {
      if (option["required"] !== true || focused !== undefined) return [];
      throw new Error(`${text(of, "name")} needs the option ${name}`);
    }
    const most = Number(option["max_length"] ?? 6000);
    if (option["type"] === Option.String && String(value).length > most) {
      throw new Error(`${name} takes ${most} characters`);
    }
    return [{ name, type: option["type"], value, ...(name === focused ? { focused: true } : {}) }];
  });
}
