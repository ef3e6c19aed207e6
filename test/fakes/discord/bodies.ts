import type { APIAttachment, APIEmbed, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { copy, isJson, type Json, objects, text } from "../slack/json.ts";
import type { Message } from "./store.ts";
import { componentsOf } from "./validate/components.ts";
import { trusted } from "./trusted.ts";
import { fields as fieldsOf, type World } from "./world.ts";

/** A file that came with a request: `files[0]` has the id "0". */
export interface Upload {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** What a body says a message shows. */
export type Shown = Pick<Message, "attachments" | "components" | "content" | "embeds">;

/** What a new message shows. */
export function shownBy(world: World, body: Json, uploads: readonly Upload[]): Shown {
  return {
    content: text(body, "content"),
    embeds: embedsOf(body),
    components: numbered(body),
    attachments: uploads.map((upload) => attach(world, body, upload)),
  };
}

/** What an edited message shows: fields the body does not name stay. */
export function shownAfter(
  world: World,
  before: Shown,
  body: Json,
  uploads: readonly Upload[],
): Shown {
  const kept = new Set(objects(body, "attachments").map((one) => text(one, "id")));
  const attachments =
    "attachments" in body
      ? before.attachments.filter(({ id }) => kept.has(id))
      : before.attachments;
  return {
    content: "content" in body ? text(body, "content") : before.content,
    embeds: "embeds" in body ? embedsOf(body) : before.embeds,
    components: "components" in body ? numbered(body) : (before.components ?? []),
    attachments: [...attachments, ...uploads.map((upload) => attach(world, body, upload))],
  };
}

function embedsOf(body: Json): APIEmbed[] {
  return objects(body, "embeds").map((embed) => {
    const { fields, ...rest } = fieldsOf(filled(embed));
    const drawn = objects({ fields }, "fields").map((field) => ({ inline: false, ...field }));
    return trusted({ type: "rich", ...rest, ...(drawn.length === 0 ? {} : { fields: drawn }) });
  });
}

/** Components with the ids Discord gives those that came without. */
function numbered(body: Json): APIMessageTopLevelComponent[] {
  const drawn = { components: filled(objects(body, "components")) };
  let next = 1;
  for (const { component } of componentsOf(drawn)) {
    component["id"] ??= next;
    next += 1;
  }
  return trusted(drawn.components);
}

/** A copy without the fields that are null. */
function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (!isJson(value)) return copy(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null)
      .map(([key, field]) => [key, filled(field)]),
  );
}

function attach(world: World, body: Json, upload: Upload): APIAttachment {
  const id = world.id();
  const described = objects(body, "attachments").find((one) => text(one, "id") === upload.id);
  const url = `${world.url()}/attachments/${id}/${upload.name}`;
  const description = text(described, "description");
  world.store.files.set(id, upload.bytes);
  return {
    id,
    filename: text(described, "filename") || upload.name,
    size: upload.bytes.length,
    url,
    proxy_url: url,
    content_type: upload.contentType,
    ...(description === "" ? {} : { description }),
  };
}
