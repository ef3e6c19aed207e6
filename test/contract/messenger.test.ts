import { messengerContract } from "./messenger.ts";
import { discordMessenger, memoryMessenger, slackMessenger } from "./messenger-platforms.ts";

messengerContract("Slack", slackMessenger);
messengerContract("Discord", discordMessenger);
messengerContract("A messenger in memory", memoryMessenger);
