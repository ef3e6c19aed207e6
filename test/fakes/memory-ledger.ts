import type {
  Claim,
  Delivery,
  IncomingQuestion,
  Outcome,
} from "../../src/core/delivery/delivery.ts";
import type { Ledger, QuestionFilter, Rating } from "../../src/core/ports.ts";

/** A question's entry; with a token it is claimed until `dueAt`, without one it is due then. */
interface Entry {
  question: IncomingQuestion;
  text: string | null;
  version: number;
  state: Delivery["state"];
  token?: string | undefined;
  dueAt: number;
  attempts: number;
  last?: Outcome;
  reason?: string | undefined;
  inDoubt?: boolean;
}

/** A ledger that lasts as long as the process; the plainest reading of the port. */
export function createMemoryLedger(platform = "slack"): Ledger & {
  readonly ratings: () => Promise<Rating[]>;
  readonly clear: () => Promise<void>;
} {
  const entries = new Map<string, Entry>();
  const ratings = new Map<string, Rating>();
  /** When, by key. */
  const takenUp = new Map<string, number>();
  let claims = 0;

  function claim(entry: Entry, leaseEndsAt: number): Claim {
    Object.assign(entry, { token: `claim ${++claims}`, dueAt: leaseEndsAt });
    entry.attempts++;
    return claimOf(entry);
  }
  const held = ({ question, token }: Claim): Entry | undefined => {
    const entry = entries.get(question.key);
    return entry?.token === token ? entry : undefined;
  };
  const release = (entry: Entry, state: Delivery["state"], reason?: string) =>
    Object.assign(entry, { state, reason, token: undefined });
  const end = (entry: Entry, state: Delivery["state"], reason?: string) => {
    const { replyTo: _, ...question } = entry.question;
    release(entry, state, reason).question = question;
  };
  const all = () => [...entries.values()].map(deliveryOf).toSorted(latestFirst);

  return {
    takeUp: async (key, at) => {
      const isFirst = !takenUp.has(key);
      if (isFirst) takenUp.set(key, at);
      return isFirst;
    },
    accept: async (question, leaseEndsAt, amended) => {
      if (entries.has(question.key)) return undefined;
      const { text, version } = amended ?? { text: question.text, version: 0 };
      const attempts = amended === undefined ? 0 : 1;
      const entry: Entry = { question, text, version, state: "due", dueAt: 0, attempts };
      entries.set(question.key, entry);
      return claim(entry, leaseEndsAt);
    },
    amend: async ({ key, version, text, at }, leaseEndsAt) => {
      const entry = entries.get(key);
      if (entry === undefined || entry.version >= version) return undefined;
      Object.assign(entry, { version, text });
      if (entry.token !== undefined && entry.dueAt > at) return undefined;
      release(entry, "due");
      if (entry.last?.messageId !== undefined) entry.attempts = 0;
      return claim(entry, leaseEndsAt);
    },
    due: async (now, leaseEndsAt, most) => {
      const due = [...entries.values()].filter(
        ({ state, dueAt, question }) =>
          state === "due" &&
          dueAt <= now &&
          (question.place.platform === platform || isPrivate({ question })),
      );
      for (const entry of due.filter(isPrivate)) release(entry, "failed", "interrupted");
      const next = due.filter((entry) => !isPrivate(entry)).toSorted(longestDueFirst);
      return next.slice(0, most).map((entry) => claim(entry, leaseEndsAt));
    },
    begin: async (of, leaseEndsAt) => {
      const entry = held(of);
      if (entry !== undefined) Object.assign(entry, { inDoubt: true, dueAt: leaseEndsAt });
      return entry !== undefined;
    },
    complete: async (of, outcome) => {
      const entry = held(of);
      if (entry === undefined) return "lost";
      Object.assign(entry, { last: outcome, reason: undefined, inDoubt: false });
      if (entry.version > of.version) return "amended";
      end(entry, "done");
      return "done";
    },
    postpone: async (of, { at, reason, isUnsent = false }) => {
      const entry = held(of);
      if (entry === undefined) return;
      release(entry, "due", reason).dueAt = at;
      if (isUnsent) entry.inDoubt = false;
    },
    fail: async (of, reason) => {
      const entry = held(of);
      if (entry !== undefined) end(entry, "failed", reason);
    },
    find: async (key) => {
      const entry = entries.get(key);
      return entry && deliveryOf(entry);
    },
    earlier: async ({ place, askedAt, follows }) =>
      all().find(
        ({ question, text, outcome }) =>
          question.audience === "place" &&
          text !== null &&
          outcome !== "withdrawn" &&
          (follows === undefined
            ? question.askedAt < askedAt && conversationOf(question.place) === conversationOf(place)
            : question.key === follows && question.place.channel === place.channel),
      ),
    questions: async (filter, most) =>
      all()
        .filter((delivery) => passes(delivery, filter))
        .slice(0, most),
    rate: async (rating) => {
      if (entries.has(rating.key)) ratings.set(JSON.stringify([rating.key, rating.user]), rating);
    },
    forget: async (askedBefore) => {
      for (const [key, at] of takenUp) if (at < askedBefore) takenUp.delete(key);
      const old = all().filter((it) => it.question.askedAt < askedBefore && it.state !== "due");
      for (const { question } of old) {
        entries.delete(question.key);
        for (const [id, { key }] of ratings) if (key === question.key) ratings.delete(id);
      }
      return old.length;
    },
    ratings: async () => [...ratings.values()],
    clear: async () => {
      entries.clear();
      takenUp.clear();
      ratings.clear();
    },
  };
}

const isPrivate = ({ question }: Pick<Entry, "question">) =>
  question.audience === "asker" && question.replyTo === undefined;

const longestDueFirst = (a: Entry, b: Entry) =>
  a.dueAt - b.dueAt || (a.question.key < b.question.key ? -1 : 1);

const latestFirst = (a: Delivery, b: Delivery) =>
  b.question.askedAt - a.question.askedAt || (a.question.key < b.question.key ? 1 : -1);

function conversationOf({ platform, workspace, channel, thread }: IncomingQuestion["place"]) {
  return JSON.stringify([platform, workspace, channel, thread ?? null]);
}

function passes({ question, outcome }: Delivery, filter: QuestionFilter): boolean {
  return (
    question.place.platform === filter.platform &&
    question.place.workspace === filter.workspace &&
    question.digest === undefined &&
    (filter.channel === undefined || question.place.channel === filter.channel) &&
    (filter.asker === undefined || question.asker === filter.asker) &&
    (filter.outcome === undefined || outcome === filter.outcome)
  );
}

function claimOf(entry: Entry): Claim {
  const { question, text, version, token = "", dueAt, attempts, last, inDoubt } = entry;
  return {
    question: { ...question, text: text ?? "" },
    text,
    version,
    attempt: attempts,
    token,
    leaseEndsAt: dueAt,
    ...(last?.messageId === undefined ? {} : { messageId: last.messageId }),
    ...(inDoubt === true ? { inDoubt } : {}),
  };
}

function deliveryOf({ question, text, state, attempts, last, reason }: Entry): Delivery {
  return {
    question: { ...question, text: text ?? "" },
    text,
    state,
    attempts,
    quotes: (last?.quotes ?? []).map(({ path, hash, start, end }) => ({ path, hash, start, end })),
    ...(last === undefined ? {} : { outcome: last.outcome }),
    ...(last?.messageId === undefined ? {} : { messageId: last.messageId }),
    ...(reason === undefined ? {} : { reason }),
  };
}
