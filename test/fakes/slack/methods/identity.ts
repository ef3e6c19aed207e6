import { announceUninstalled } from "../events.ts";
import { type Json, text } from "../json.ts";
import { Refused } from "../posting.ts";
import type { User } from "../store.ts";
import { teamsOf, type World } from "../world.ts";
import { type Method, type MethodEntry, required } from "./call.ts";

const authTest: Method = ({ team, bot, token }) => ({
  url: `https://${team.name.toLowerCase()}.slack.com/`,
  team: team.name,
  user: bot.name,
  team_id: team.id,
  user_id: bot.id,
  bot_id: bot.botId,
  is_enterprise_install: token.team === team.enterprise,
  ...(team.enterprise === undefined ? {} : { enterprise_id: team.enterprise }),
});

/** Shape: `AuthTeamsListResponse` of @slack/web-api. */
const authTeams: Method = ({ world, token }) => ({
  teams: teamsOf(world, token.team).map(({ id, name }) => ({ id, name })),
  response_metadata: { next_cursor: "" },
});

const authRevoke: Method = ({ token }) => {
  token.state = "revoked";
  return { revoked: true };
};

const uninstall: Method = (call) => {
  const { clientId, clientSecret } = call.world.settings;
  if (required(call, "client_id") !== clientId) throw new Refused("invalid_client_id");
  if (required(call, "client_secret") !== clientSecret) throw new Refused("bad_client_secret");
  uninstallApp(call.world, call.team.id);
  return {};
};

/** Takes the app out of a workspace or an organisation: its tokens die, and it is told. */
export function uninstallApp(world: World, where: string): void {
  const teams = teamsOf(world, where);
  const [first] = teams;
  if (first?.botUser === undefined) return;
  announceUninstalled(world, first.id, first.botUser);
  for (const token of world.store.tokens.values()) {
    if (token.team === where && token.kind === "bot") token.state = "inactive";
  }
  for (const team of teams) team.botUser = undefined;
}

const userInfo: Method = (call) => {
  const user = call.world.store.users.get(required(call, "user"));
  if (user === undefined || user.team !== call.team.id) throw new Refused("user_not_found");
  return { user: describe(user) };
};

/** Shape: java-slack-sdk, json-logs/samples/api/users.info.json. */
function describe(user: User): Json {
  return {
    id: user.id,
    team_id: user.team,
    name: user.name,
    deleted: false,
    real_name: user.realName,
    tz: user.timeZone,
    profile: {
      real_name: user.realName,
      display_name: user.name,
      team: user.team,
      ...(user.botId === undefined ? {} : { bot_id: user.botId }),
    },
    is_admin: user.admin,
    is_owner: user.admin,
    is_restricted: user.guest !== undefined,
    is_ultra_restricted: user.guest === "single",
    is_bot: user.botId !== undefined,
    is_app_user: false,
  };
}

const botInfo: Method = (call) => {
  const id = text(call.args, "bot");
  const bot = [...call.world.store.users.values()].find(({ botId }) => botId === id);
  if (bot === undefined) throw new Refused("bot_not_found");
  const { appId } = call.world.settings;
  return { bot: { id, deleted: false, name: bot.name, app_id: appId, user_id: bot.id } };
};

const teamInfo: Method = ({ team }) => ({
  team: { id: team.id, name: team.name, domain: team.name.toLowerCase(), email_domain: "" },
});

const openConnection: Method = ({ world }) => ({ url: world.socketAddress() });

/** Who and where: auth.*, apps.*, users.info, bots.info, team.info. */
export const identityMethods: Readonly<Record<string, MethodEntry>> = {
  "apps.connections.open": { run: openConnection, scope: "connections:write", token: "app" },
  "apps.uninstall": { run: uninstall },
  "auth.revoke": { run: authRevoke },
  "auth.teams.list": { run: authTeams },
  "auth.test": { run: authTest },
  "bots.info": { run: botInfo, scope: "users:read" },
  "team.info": { run: teamInfo, scope: "team:read" },
  "users.info": { run: userInfo, scope: "users:read" },
};
