import type { IncomingQuestion } from "../delivery/delivery.ts";
import type { Block } from "./blocks.ts";

/** Names of commands as they are typed: `/verbatim`. */
export interface CommandNames {
  readonly commandName: string;
  readonly digestCommand: string;
}

/** How to ask. */
export function composeHelp(names: CommandNames): Block[] {
  return [
    { kind: "heading", text: "Ask the documents" },
    {
      kind: "notice",
      text: "Every answer is an exact quote with the place it was taken from. When the documents do not answer, Verbatim says so.",
    },
    { kind: "notice", text: howToAsk(names).join("\n") },
    { kind: "notice", text: NARROWER.join("\n"), aside: true },
  ];
}

/** The ways to ask, a line each. */
export function howToAsk({ commandName, digestCommand }: CommandNames): string[] {
  return [
    `${commandName} and a question: only you see the answer, and may share it.`,
    "Mention the bot with a question: everyone in the channel sees the answer.",
    "Write to the bot directly: a conversation of your own.",
    "Find sources, in the menu of a message: the lines that bear on what it says.",
    `${digestCommand} on 09:00: a daily digest in this channel of what is new in the documents.`,
    `${commandName} sources: the documents that can be quoted.`,
    `${commandName} gaps: what was asked and not answered; for those who manage the workspace.`,
    `${commandName} help: this page.`,
  ];
}

const NARROWER = [
  "A question may name a source or a date: “according to AP, …”, “in the March 5 piece, …”, “since 3 March, …”.",
  "In a thread it may lean on the one before: “and in March?”, “why?”, “what did he say?”.",
];

/** A bare mention, or the word `help` said to the bot; in private, commands know the word. */
export function asksHow({ audience, addressed }: IncomingQuestion, text: string): boolean {
  return text === "" || (audience === "place" && addressed && /^help\W*$/i.test(text));
}
