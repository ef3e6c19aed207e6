import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isJson } from "../../slack/json.ts";
import { trusted } from "../trusted.ts";
import { EXCERPT, loadSpec, type OpenApi } from "./spec.ts";

/** Discord's whole description, where the machine has it: `specs/openapi.json` of discord-api-spec. */
const ORIGINAL = process.env["DISCORD_OPENAPI"];

const read = (path: string): OpenApi => trusted(JSON.parse(readFileSync(path, "utf8")));

/** What is said of some operations, in the words of the original, and all that they refer to. */
function excerptOf({ paths, components, ...head }: OpenApi, routes: readonly string[]): OpenApi {
  const operations = routes.map((route) => {
    const [method = "", path = ""] = route.split(" ");
    return { method: method.toLowerCase(), path };
  });
  const chosen = Object.fromEntries(
    [...new Set(operations.map(({ path }) => path))].map((path) => {
      const methods = operations.filter((one) => one.path === path).map(({ method }) => method);
      const names = new Set(["parameters", ...methods]);
      const described = Object.entries(paths[path] ?? {});
      return [path, Object.fromEntries(described.filter(([name]) => names.has(name)))];
    }),
  );
  const reached = new Set<string>();
  const reach = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(reach);
    if (!isJson(part)) return;
    const { $ref: reference } = part;
    if (typeof reference === "string" && !reached.has(reference)) {
      reached.add(reference);
      const [kind = "", name = ""] = reference.split("/").slice(2);
      reach(components[kind]?.[name]);
    }
    Object.values(part).forEach(reach);
  };
  reach(chosen);
  const kept = Object.entries(components).map(([kind, parts]) => [
    kind,
    Object.fromEntries(
      Object.entries(parts).filter(([name]) => reached.has(`#/components/${kind}/${name}`)),
    ),
  ]);
  return { ...head, paths: chosen, components: Object.fromEntries(kept) };
}

describe("the specification of the fake", () => {
  // DISCORD_OPENAPI=openapi.json npx vitest run test/fakes/discord/validate --update
  it.runIf(ORIGINAL !== undefined)("is Discord's, word for word", async () => {
    const excerpt = excerptOf(read(ORIGINAL ?? ""), loadSpec().routes);
    await expect(`${JSON.stringify(excerpt, null, 1)}\n`).toMatchFileSnapshot(
      `../../../../${EXCERPT}`,
    );
  });

  it("holds all that it refers to", () => {
    const excerpt = read(EXCERPT);
    const references = JSON.stringify(excerpt).match(/(?<="\$ref":"#\/components\/)[^"]+/g) ?? [];
    const missing = references.filter((reference) => {
      const [kind = "", name = ""] = reference.split("/");
      return excerpt.components[kind]?.[name] === undefined;
    });
    expect(references.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it.each([
    ["a message", "MessageResponse", {}],
    ["a time", "MessageResponse", { timestamp: "yesterday" }],
    ["an id", "UserResponse", { id: "ana" }],
  ])("finds %s wrong", (_, definition, value) => {
    expect(loadSpec().checkAs(definition, value)).not.toEqual([]);
  });
});
