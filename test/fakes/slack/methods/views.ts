import { copy, isJson, type Json, objects, text } from "../json.ts";
import { Refused, refusedFor } from "../posting.ts";
import { freshId, type View, withIds } from "../store.ts";
import { refuseView } from "../validate/blocks.ts";
import { userOf, type World } from "../world.ts";
import { type Method, type MethodCall, type MethodEntry, required } from "./call.ts";

/** Modals over one another. https://docs.slack.dev/surfaces/modals */
const MOST_MODALS = 3;

const open: Method = (call) => {
  const user = useTrigger(call);
  const view = createView(call.world, user, call.args["view"], "modal");
  call.world.store.modals.set(user, [view]);
  return { view: copy(view.body) };
};

const push: Method = (call) => {
  const user = useTrigger(call);
  const view = createView(call.world, user, call.args["view"], "modal");
  pushView(call.world, view);
  return { view: copy(view.body) };
};

const update: Method = (call) => {
  const view = findView(call);
  const hash = text(call.args, "hash");
  if (hash !== "" && hash !== view.body["hash"]) throw new Refused("hash_conflict");
  changeView(call.world, view, call.args["view"]);
  return { view: copy(view.body) };
};

const publish: Method = (call) => {
  const { store } = call.world;
  const user = store.users.get(required(call, "user_id"));
  if (user === undefined || user.team !== call.team.id) throw new Refused("user_not_found");
  const hash = text(call.args, "hash");
  const before = store.homes.get(user.id);
  if (hash !== "" && hash !== before?.body["hash"]) throw new Refused("hash_conflict");
  const view = createView(call.world, user.id, call.args["view"], "home");
  if (before !== undefined) view.body = { ...view.body, id: before.id, root_view_id: before.id };
  store.homes.set(user.id, { ...view, id: text(view.body, "id") });
  return { view: copy(view.body) };
};

function useTrigger(call: MethodCall): string {
  const trigger = call.world.triggers.get(required(call, "trigger_id"));
  if (trigger === undefined || trigger.team !== call.team.id) {
    throw new Refused("invalid_trigger_id");
  }
  if (trigger.used) throw new Refused("exchanged_trigger_id");
  if (call.world.clock.now() > trigger.expiresAt) throw new Refused("expired_trigger_id");
  if (refuseView(call.args["view"], "modal") === undefined) trigger.used = true;
  return trigger.user;
}

function findView(call: MethodCall): View {
  const id = text(call.args, "view_id");
  const external = text(call.args, "external_id");
  const views = [...call.world.store.modals.values()].flat();
  const found = views.find((view) =>
    id === "" ? external !== "" && view.body["external_id"] === external : view.id === id,
  );
  if (found === undefined || found.team !== call.team.id) throw new Refused("not_found");
  return found;
}

/** Makes a view as Slack keeps it. Throws {@link Refused}. */
export function createView(
  world: World,
  user: string,
  source: unknown,
  type: "home" | "modal",
): View {
  const id = freshId("V");
  const { team } = userOf(world, user);
  return { id, user, team, body: viewBody(world, { id, team }, source, type) };
}

/** Replaces what a modal shows. Throws {@link Refused}. */
export function changeView(world: World, view: View, source: unknown): void {
  view.body = {
    ...viewBody(world, view, source, "modal"),
    previous_view_id: view.body["previous_view_id"],
    root_view_id: view.body["root_view_id"],
  };
}

/** Lays a modal over the others. Throws {@link Refused}. */
export function pushView(world: World, view: View): void {
  const stack = world.store.modals.get(view.user) ?? [];
  const [root] = stack;
  if (root === undefined || stack.length >= MOST_MODALS) throw new Refused("push_limit_reached");
  view.body = { ...view.body, previous_view_id: stack.at(-1)?.id, root_view_id: root.id };
  stack.push(view);
}

/** Shape: java-slack-sdk, json-logs/samples/api/views.open.json. */
function viewBody(
  world: World,
  { id, team }: { id: string; team: string },
  source: unknown,
  type: "home" | "modal",
): Json {
  const refusal = refuseView(source, type);
  if (refusal !== undefined) throw refusedFor(refusal);
  const view = isJson(source) ? copy(source) : {};
  const bot = world.store.users.get(world.store.teams.get(team)?.botUser ?? "");
  return {
    private_metadata: "",
    callback_id: "",
    external_id: "",
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    previous_view_id: null,
    ...view,
    blocks: withIds(objects(view, "blocks")),
    id,
    team_id: team,
    state: { values: {} },
    hash: `${world.clock.ts()}.${freshId("")}`,
    root_view_id: id,
    app_id: world.settings.appId,
    app_installed_team_id: team,
    bot_id: bot?.botId,
  };
}

/** Modals and home tabs: views.*. */
export const viewMethods: Readonly<Record<string, MethodEntry>> = {
  "views.open": { run: open },
  "views.push": { run: push },
  "views.publish": { run: publish },
  "views.update": { run: update },
};
