import { setTimeout as wait } from "node:timers/promises";
import { type Crowd, type Done, start, toldBy } from "./crowd.ts";
import type { Asked } from "./slack-asker.ts";

const SIGNING_SECRET = "signing-secret";

/** Answers may come this long after the last question. */
const ANSWERED_WITHIN_MS = 60_000;

/** Slack, and the one who asks there: a process each. */
export async function startSlack(): Promise<Crowd> {
  const slack = start("slack-server");
  const asker = start("slack-asker");
  const slackUrl = `http://127.0.0.1:${String(await toldBy(slack))}`;

  async function answers(): Promise<Map<string, number>> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what this Slack tells
    return new Map((await toldBy(slack, {})) as [string, number][]);
  }

  return {
    env: {
      SLACK_API_URL: `${slackUrl}/api/`,
      SLACK_BOT_TOKEN: "xoxb-bench",
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    },
    async ask(task, botUrl) {
      const target = { botUrl, slackUrl, signingSecret: SIGNING_SECRET };
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is what the asker tells
      const asked = (await toldBy(asker, { ...target, ...task })) as Asked[];
      const end = Date.now() + ANSWERED_WITHIN_MS;
      const owed = asked.filter(({ isAnswered, status }) => !isAnswered && status === 200);
      let answered = await answers();
      while (owed.some(({ key }) => !answered.has(key)) && Date.now() < end) {
        await wait(200);
        answered = await answers();
      }
      return asked.map((one) => doneOf(one, answered.get(one.key)));
    },
    stop() {
      slack.kill();
      asker.kill();
    },
  };
}

function doneOf({ kind, askedAt, ackMs, status, isAnswered }: Asked, answeredAt = Infinity): Done {
  return {
    kind,
    ackMs: status === 200 ? ackMs : Infinity,
    answeredMs: isAnswered ? ackMs : answeredAt - askedAt,
    isAnswered,
  };
}
