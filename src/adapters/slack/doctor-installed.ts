import type { Installation, webApi } from "@slack/bolt";
import { severally } from "../../core/index.ts";
import type { Finding } from "../finding.ts";
import type { Installations } from "../store/installations.ts";
import {
  absenceFindings,
  channelsOf,
  type Member,
  memberFinding,
  scopeFindings,
  workspacesOf,
} from "./doctor-bot.ts";
import { refusalOf, translated } from "./errors.ts";
import { findInstallation } from "./installations.ts";

export interface ExamineInstalledOptions {
  readonly clientWith: (token: string) => webApi.WebClient;
  /** The address where workspaces install the app. */
  readonly installPage: string;
  /** Channels that the bot should be a member of, by name or id. */
  readonly channels: readonly string[];
  /** Once aborted, no further workspace is looked at. */
  readonly until: AbortSignal;
}

/** What is looked at. */
export type Installed = Pick<Installations, "find" | "keys">;

/**
 * Asks Slack about each workspace that has installed the app, a few at a time. No token is renewed,
 * and nothing is written.
 */
export async function examineInstalled(
  installations: Installed | undefined,
  options: ExamineInstalledOptions,
): Promise<Finding[]> {
  const { channels, until } = options;
  const keys = (await installations?.keys()) ?? [];
  if (installations === undefined || keys.length === 0) {
    const message = "Slack: no workspace has installed the app yet.";
    return [{ ok: channels.length === 0, message }];
  }
  const found = new Map<string, Look>();
  const left = [...keys];
  await severally(
    () => (until.aborted ? undefined : left.shift()),
    async (key) => void found.set(key, await lookAt(key, installations, options)),
  );
  const looks = keys.flatMap((key) => found.get(key) ?? []);
  const slow = `Slack: ${left.length} of ${keys.length} workspaces were not looked at, for Slack is slow: check again later.`;
  return [
    ...looks.flatMap(({ findings }) => findings),
    ...(left.length === 0 ? [] : [{ ok: false, message: slow }]),
    ...absenceFindings(
      looks.flatMap(({ members }) => members),
      channels,
    ),
  ];
}

/** What was found in a workspace, or in all of an organisation. */
interface Look {
  readonly findings: readonly Finding[];
  readonly members: readonly Member[];
}

async function lookAt(
  key: string,
  installations: Installed,
  options: ExamineInstalledOptions,
): Promise<Look> {
  let where = key.replace(/^slack:/, "");
  try {
    const installation = await findInstallation(installations, key);
    where = nameOf(installation) ?? where;
    return await lookInto(installation, where, options);
  } catch (error) {
    return { findings: [problemFinding(error, `Slack, ${where}`, options)], members: [] };
  }
}

function nameOf({ isEnterpriseInstall, enterprise, team }: Installation): string | undefined {
  return isEnterpriseInstall === true ? enterprise?.name : team?.name;
}

function problemFinding(
  error: unknown,
  name: string,
  { installPage, channels }: ExamineInstalledOptions,
): Finding {
  const refusal = refusalOf(error);
  // Only tokens that are renewed end.
  if (refusal === "token_expired") {
    const message = `${name}: the token has ended. It is renewed when it is next needed; more cannot be looked at before.`;
    return { ok: channels.length === 0, message };
  }
  const { code, message } = translated(error);
  const text =
    code === "unauthorized"
      ? `Slack refused: ${refusal}. Install the app there again: ${installPage}`
      : message;
  return { ok: false, message: `${name}: ${text}` };
}

async function lookInto(
  installation: Installation,
  where: string,
  options: ExamineInstalledOptions,
): Promise<Look> {
  const name = `Slack, ${where}`;
  const client = options.clientWith(installation.bot?.token ?? "");
  const { user = "?", response_metadata } = await client.auth.test();
  const fix = `install the app there again: ${options.installPage}`;
  const token = [
    { ok: true, message: `${name}: the token is valid: @${user}.` },
    ...scopeFindings(name, fix, response_metadata?.scopes),
  ];
  try {
    const members = await membersOf(client, installation, where);
    return { findings: [...token, ...members.map(memberFinding)], members };
  } catch (error) {
    const problem = problemFinding(error, `${name}: the channels cannot be listed`, options);
    return { findings: [...token, problem], members: [] };
  }
}

/** The workspace's channels, or those of each workspace of an organisation. */
async function membersOf(
  client: webApi.WebClient,
  { isEnterpriseInstall }: Installation,
  where: string,
): Promise<Member[]> {
  if (isEnterpriseInstall !== true)
    return [{ name: `Slack, ${where}`, channels: await channelsOf(client) }];
  const members: Member[] = [];
  for (const { id, name } of await workspacesOf(client)) {
    members.push({
      name: `Slack, ${name} (${where})`,
      channels: await channelsOf(client, id),
    });
  }
  return members;
}
