import { setTimeout as wait } from "node:timers/promises";
import type { HTTPReceiver, Installation, InstallationQuery, InstallationStore } from "@slack/bolt";
import { z } from "zod";
import { VerbatimError } from "../../core/index.ts";
import type { Installations } from "../store/installations.ts";

/** What is read of a stored installation; the rest is kept as it came. */
const stored = z.looseObject({
  bot: z.looseObject({
    token: z.string(),
    userId: z.string(),
    id: z.string(),
    scopes: z.array(z.string()),
  }),
  user: z.looseObject({ id: z.string() }),
});

/** Bolt renews a token that ends within this time (oauth 4.0.0, `detectExpiredOrExpiringTokens`). */
const RENEWED_BEFORE_MS = 2 * 60 * 60_000;

/** Much longer than a renewal takes. */
const RENEWAL_MS = 15_000;

/** How long is waited for another's renewal of a token that has ended. */
const WAITS_MS = 5_000;
const LOOK_EVERY_MS = 100;

/**
 * Slack's installations in the sealed store of the database. What renews a token is good once, and
 * Slack takes it twice within moments, for two tokens of which one is dead. So of all replicas one
 * is given it; the others use the old token, which is good for two hours more, or wait.
 */
export function createInstallationStore(
  installations: Installations,
  now: () => number = Date.now,
): InstallationStore {
  const find = (key: string) => findInstallation(installations, key);

  /** The installation once another has renewed it, or as it was when that takes too long. */
  async function renewedByAnother(key: string, found: Installation): Promise<Installation> {
    let latest = found;
    for (let left = WAITS_MS; left > 0 && leftMs(latest, now()) <= 0; left -= LOOK_EVERY_MS) {
      await wait(LOOK_EVERY_MS);
      latest = await find(key);
    }
    return leftMs(latest, now()) <= RENEWED_BEFORE_MS ? withoutRefresh(latest) : latest;
  }

  return {
    storeInstallation: (installation) =>
      installations.save(keyOfInstallation(installation), installation),
    async fetchInstallation(query) {
      const key = installationKey(query);
      const found = await find(key);
      if (leftMs(found, now()) > RENEWED_BEFORE_MS) return found;
      // It may have been renewed just before the claim.
      return (await installations.claim(key, RENEWAL_MS))
        ? find(key)
        : renewedByAnother(key, found);
    },
  };
}

/**
 * What is saved under a key; its token may have ended.
 *
 * @throws VerbatimError `refused` when there is none with a bot, `configuration` when it cannot be opened.
 */
export async function findInstallation(
  installations: Pick<Installations, "find">,
  key: string,
): Promise<Installation> {
  const found = await installations.find(key);
  if (isInstallation(found)) return found;
  throw new VerbatimError("refused", `The app is not installed in ${key}.`);
}

/** How long its token is still good; without an end, for ever. */
function leftMs({ bot }: Installation, now: number): number {
  const { refreshToken, expiresAt } = bot ?? {};
  return refreshToken === undefined || expiresAt === undefined ? Infinity : expiresAt * 1000 - now;
}

function withoutRefresh({ bot, ...rest }: Installation): Installation {
  if (bot === undefined) return rest;
  const { refreshToken: _, ...kept } = bot;
  return { ...rest, bot: kept };
}

function isInstallation(value: object | undefined): value is Installation {
  return stored.safeParse(value).success;
}

type Installer = NonNullable<HTTPReceiver["installer"]>;

/** Lets all who ask here for a workspace's token at once wait for one look, and one renewal. */
export function shareLooks(installer: Installer): void {
  const authorize = installer.authorize.bind(installer);
  const running = new Map<string, ReturnType<Installer["authorize"]>>();
  installer.authorize = async (query) => {
    const key = `${installationKey(query)}/${query.teamId}`;
    const look = running.get(key) ?? authorize(query).finally(() => running.delete(key));
    running.set(key, look);
    // Bolt writes the asker into what it is given.
    return { ...(await look) };
  };
}

/** What Slack tells of where something belongs. */
interface Where {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall?: boolean | undefined;
}

function queryOf({
  teamId,
  enterpriseId,
  isEnterpriseInstall = false,
}: Where): InstallationQuery<boolean> {
  return { teamId, enterpriseId, isEnterpriseInstall };
}

/** The installation that a workspace of ours belongs to: see `workspaceOf`. */
export function queryOfWorkspace(workspace: string): InstallationQuery<boolean> {
  const [first = "", second] = workspace.split("/");
  if (second === undefined) return queryOf({ teamId: first });
  return queryOf({ teamId: second, enterpriseId: first, isEnterpriseInstall: true });
}

function keyOfInstallation({ isEnterpriseInstall, enterprise, team }: Installation): string {
  return installationKey({ isEnterpriseInstall, enterpriseId: enterprise?.id, teamId: team?.id });
}

/** What an installation is saved under, such as `slack:T1`. */
export function installationKey({ isEnterpriseInstall, enterpriseId, teamId }: Where): string {
  const id = isEnterpriseInstall === true ? enterpriseId : teamId;
  if (id === undefined)
    throw new VerbatimError("fault", "Slack names no workspace for an installation.");
  return `slack:${id}`;
}
