import type {
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIOverwrite,
  ChannelType,
  InteractionResponseType,
  InteractionType,
  RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";

export interface User {
  readonly id: string;
  readonly username: string;
  /** Display name. */
  readonly globalName: string | null;
  readonly bot: boolean;
  /** Direct messages to a user who takes none are refused with 50007. */
  takesDirectMessages: boolean;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  permissions: bigint;
  readonly mentionable: boolean;
}

export interface Member {
  readonly user: string;
  /** Without the everyone role. */
  readonly roles: string[];
  nick: string | null;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  /** The everyone role has the guild's id. */
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
}

export interface Thread {
  readonly owner: string;
  readonly members: Set<string>;
  archived: boolean;
  locked: boolean;
}

/** A guild's channel, a thread, or a direct message. */
export interface Channel {
  readonly id: string;
  readonly type: ChannelType;
  readonly guild: string | undefined;
  readonly name: string;
  /** The channel a thread is in, or a channel's category. */
  readonly parent: string | undefined;
  readonly overwrites: APIOverwrite[];
  /** Of a direct message: the person and the bot. */
  readonly recipients: readonly string[];
  readonly thread: Thread | undefined;
  /** Oldest first, without ephemeral messages. */
  readonly messages: Message[];
}

/** Whom a message pinged as it was posted. Ephemeral messages ping nobody. */
export interface Pings {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
  /** The author of the message it replies to. */
  readonly repliedUser: string | undefined;
}

/** A message with Discord's own fields, as one who may read everything sees it, and what else is known. */
export interface Message extends APIMessage {
  readonly guild_id?: string;
  pings: Pings;
  /** The only user who sees it. */
  readonly ephemeralTo?: string;
}

/** A command as it was registered. */
export interface Command {
  readonly id: string;
  /** Undefined for global commands. */
  readonly guild: string | undefined;
  readonly version: string;
  readonly body: RESTPostAPIApplicationCommandsJSONBody;
}

/** A command, press or submission on its way, and what the app made of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** The command's name, or the custom id. */
  readonly name: string;
  readonly user: string;
  readonly channel: string;
  /** The message whose component was pressed, here or before a modal opened. */
  readonly message: Message | undefined;
  /** Of a modal's submission: the interaction that opened the modal. */
  readonly openedBy: Interaction | undefined;
  /** The message a context menu was opened on. */
  readonly target: string | undefined;
  readonly createdAt: number;
  /** `expired`: not acknowledged in time. */
  state: "acknowledged" | "expired" | "waiting";
  /** How it was acknowledged. */
  callback: InteractionResponseType | undefined;
  /** Whether it was acknowledged with an answer to come, which has not come yet. */
  isOwed: boolean;
  /** The reply in words: the deferred one too, once it was filled in. Undefined when there is none. */
  reply: Message | undefined;
  readonly followUps: Message[];
  modal: APIModalInteractionResponseCallbackData | undefined;
  choices: readonly { readonly name: string; readonly value: number | string }[] | undefined;
}

/** Everything the fake remembers. Tests read it; only the fake writes it. */
export interface Store {
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly ephemerals: Message[];
  /** Messages that were deleted, the last one last. */
  readonly deleted: Message[];
  readonly commands: Command[];
  readonly interactions: Interaction[];
  /** Uploaded files by the attachment's id. */
  readonly files: Map<string, Uint8Array>;
  /** Channels where the bot showed that it types, oldest first. */
  readonly typing: string[];
}

/** A store with nothing in it. */
export function createStore(): Store {
  return {
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    ephemerals: [],
    deleted: [],
    commands: [],
    interactions: [],
    files: new Map(),
    typing: [],
  };
}
