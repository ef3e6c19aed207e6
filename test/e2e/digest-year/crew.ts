import type { Outage, Platform } from "./platform.ts";
import type { Plan } from "./plan.ts";
import { type Look, type Replica, type ReplicaConfig, startReplica } from "./replica.ts";

/** Three replicas, killed and started again. */
export interface Crew {
  /** What only one of them is told: the configuration. */
  readonly begin: (told: Look) => Promise<void>;
  /**
   * One looks, or several at once; with `isDeadly` one of them is killed as it does. Gives whether
   * nothing went wrong.
   */
  readonly look: (told: Look, isDeadly: boolean) => Promise<boolean>;
  readonly kills: () => number;
  /** When a look went well on a platform that was up; ascending. */
  readonly calmAt: readonly number[];
  readonly stop: () => Promise<void>;
}

export interface CrewDeps {
  readonly platform: Platform;
  readonly plan: Pick<Plan, "outages" | "absences">;
  readonly random: () => number;
  readonly onFault: (message: string) => void;
}

const SIZE = 3;

/** How often each of the others looks at the same time as the one that was chosen. */
const ALSO = 0.3;

const isWithin = (outages: readonly Outage[], now: number) =>
  outages.some(({ from, until }) => from <= now && now < until);

export function createCrew(config: ReplicaConfig, deps: CrewDeps): Crew {
  const { platform, plan, random, onFault } = deps;
  const replicas = new Map<number, Replica>();
  const starting = new Map<number, Promise<void>>();
  const calmAt: number[] = [];
  /** It dies at its next post: before the platform has that, or before it hears that it has. */
  let doomed: { readonly replica: Replica; readonly isTaken: boolean } | undefined;
  let kills = 0;

  async function start(at: number): Promise<void> {
    replicas.set(at, await startReplica(config, { onFault, onRequest }));
    starting.delete(at);
  }

  const onRequest: Parameters<typeof startReplica>[1]["onRequest"] = (request, from) => {
    if (doomed?.replica !== from || request.request !== "post") return platform.answer(request);
    if (doomed.isTaken) platform.answer(request);
    doomed = undefined;
    void kill(from);
    return undefined;
  };

  async function kill(replica: Replica): Promise<void> {
    const [at] = [...replicas].find(([, one]) => one === replica) ?? [];
    if (at === undefined) return;
    replicas.delete(at);
    kills += 1;
    await replica.kill();
  }

  /** Those that run; the others are being started. */
  async function running(): Promise<Replica[]> {
    for (let at = 0; at < SIZE; at += 1) {
      if (!replicas.has(at) && !starting.has(at)) starting.set(at, start(at));
    }
    if (replicas.size === 0) await Promise.race(starting.values());
    return [...replicas.values()];
  }

  async function everyone(): Promise<Replica[]> {
    await Promise.all(starting.values());
    return [...replicas.values()];
  }

  async function look(told: Look, isDeadly: boolean): Promise<boolean> {
    if (isWithin(plan.absences, told.now)) {
      await Promise.all((await everyone()).map(kill));
      return true;
    }
    const all = await running();
    const chosen = Math.floor(random() * all.length);
    const looking = all.filter((_, at) => at === chosen || random() < ALSO);
    const troubles = platform.troubles();
    const victim = isDeadly ? looking[Math.floor(random() * looking.length)] : undefined;
    const looks = looking.map((replica) => replica.look(told));
    if (victim !== undefined) strike(victim);
    await Promise.all(looks);
    // It has had nothing to post: it dies all the same.
    if (victim !== undefined) await kill(victim);
    doomed = undefined;
    const isDown = isWithin(plan.outages, told.now);
    if (!isDown && victim === undefined) calmAt.push(told.now);
    return isDown || (victim === undefined && platform.troubles() === troubles);
  }

  /** At a post, or at any moment. */
  function strike(victim: Replica): void {
    const luck = random();
    if (luck < 0.6) doomed = { replica: victim, isTaken: luck < 0.3 };
    else setTimeout(() => void kill(victim), random() * 40);
  }

  return {
    begin: async (told) => {
      const [first] = await running();
      await first?.look(told);
    },
    look,
    kills: () => kills,
    calmAt,
    stop: async () => void (await Promise.all((await everyone()).map((replica) => replica.kill()))),
  };
}
