import { isJson, type Json, object } from "../../slack/json.ts";

type Definitions = Readonly<Record<string, Json>>;

/**
 * Keys that no schema names, as paths: `components.0.foo`. Of a union those branches count whose
 * fixed values (`type`) agree with the value.
 */
export function unknownKeys(
  schema: Json | undefined,
  value: unknown,
  definitions: Definitions,
  path = "",
): string[] {
  const shapes = shapesOf(schema, value, definitions);
  if (Array.isArray(value)) {
    const items = shapes.map((one) => one["items"]).find(isJson);
    return value.flatMap((item, at) => unknownKeys(items, item, definitions, `${path}${at}.`));
  }
  const described = shapes.filter((one) => isJson(one["properties"]));
  if (!isJson(value) || described.length === 0) return [];
  const properties = Object.fromEntries(
    described.flatMap((one) => Object.entries(object(one, "properties") ?? {})),
  );
  return Object.entries(value).flatMap(([key, field]) => {
    const known = properties[key];
    if (!isJson(known)) return [`${path}${key}`];
    return unknownKeys(known, field, definitions, `${path}${key}.`);
  });
}

/** The plain schemas that speak of a value: references followed, unions opened. */
function shapesOf(schema: Json | undefined, value: unknown, definitions: Definitions): Json[] {
  if (schema === undefined) return [];
  const reference = schema["$ref"];
  if (typeof reference === "string") {
    return shapesOf(definitions[reference.split("/").at(-1) ?? ""], value, definitions);
  }
  const branches = ["oneOf", "anyOf", "allOf"].flatMap((name) => schema[name] ?? []).filter(isJson);
  return [schema, ...branches.flatMap((branch) => shapesOf(branch, value, definitions))].filter(
    (shape) => agrees(shape, value),
  );
}

function agrees(shape: Json, value: unknown): boolean {
  if (!isJson(value) || !isJson(shape["properties"])) return true;
  return Object.entries(shape["properties"]).every(([key, field]) => {
    const fixed = isJson(field) ? field["enum"] : undefined;
    return !Array.isArray(fixed) || value[key] === undefined || fixed.includes(value[key]);
  });
}
