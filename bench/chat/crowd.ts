import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** What is to be asked. */
export interface Task {
  readonly questions: readonly string[];
  /** A second. */
  readonly rate: number;
  readonly seconds: number;
}

/** What became of something that somebody did. */
export interface Done {
  readonly kind: "button" | "command" | "mention";
  /** Infinity when it was not acknowledged, undefined where nothing is to be acknowledged. */
  readonly ackMs?: number;
  /** Infinity when it was not answered. */
  readonly answeredMs: number;
  /** Whether the acknowledgement held the answer. */
  readonly isAnswered: boolean;
}

/** A platform with people who ask the bot. */
export interface Crowd {
  /** Settings of the bot. */
  readonly env: Readonly<Record<string, string>>;
  /** Asks at a steady rate; tells what became of each when the last is answered. */
  readonly ask: (task: Task, botUrl: string) => Promise<Done[]>;
  readonly stop: () => void;
}

/** Does something for each number from 0, so many times a second, however long each takes. */
export async function steadily<T>(
  { rate, seconds }: Pick<Task, "rate" | "seconds">,
  act: (number: number) => Promise<T>,
): Promise<T[]> {
  const under: Promise<T>[] = [];
  const startedAt = performance.now();
  for (let number = 0; number < seconds * rate; number += 1) {
    const due = startedAt + (number * 1000) / rate;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    under.push(act(number));
  }
  return Promise.all(under);
}

/** Runs one of these files in a process of its own. */
export function start(name: string): ChildProcess {
  return fork(new URL(`./${name}.js`, import.meta.url));
}

/** What a process tells next, or in answer to a message. */
export async function toldBy(child: ChildProcess, message?: object): Promise<unknown> {
  const told = once(child, "message");
  const ended = once(child, "exit").then(() => {
    throw new Error("A process of this benchmark has ended early.");
  });
  if (message !== undefined) child.send(message);
  const [first]: unknown[] = await Promise.race([told, ended]);
  return first;
}
