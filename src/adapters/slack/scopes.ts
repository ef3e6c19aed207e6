/** What the bot may do in a workspace, and what for: the least that its features need. */
export const BOT_SCOPES: Readonly<Record<string, string>> = {
  "app_mentions:read": "be asked by mention",
  "channels:history": "follow edits, deletions and follow-ups in public channels",
  "channels:read": "see whether another organisation reads along",
  "chat:write": "answer",
  commands: "offer the slash command and the shortcut",
  "groups:history":
    "follow edits, deletions and follow-ups in private channels that it was invited to",
  "groups:read": "see whether another organisation reads along in private channels",
  "im:history": "be asked in direct messages",
  "im:write": "tell whoever asked for a digest that it is paused",
  "users:read": "know who is an admin, who is a guest, and time zones",
};

/** Events that the bot listens to. */
export const BOT_EVENTS = [
  "app_home_opened",
  "app_mention",
  "app_uninstalled",
  "message.channels",
  "message.groups",
  "message.im",
  "tokens_revoked",
] as const;
