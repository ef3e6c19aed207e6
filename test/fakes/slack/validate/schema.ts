import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { isJson, type Json, object, objects } from "../json.ts";

const FILE = join(import.meta.dirname, "../../../fixtures/slack/block-kit.schema.json");

/** Something Slack would refuse: what is wrong, and where, as a JSON pointer. */
export interface Issue {
  readonly message: string;
  readonly pointer: string;
}

type Definition = "SlackBlock" | "SlackHome" | "SlackMetadata" | "SlackModal";

const compiled = new Map<Definition, ValidateFunction>();
let ajv: Ajv | undefined;

/** Checks a value against one definition of the schema made from the types of `@slack/types`. */
export function checkShape(definition: Definition, value: unknown, pointer: string): Issue[] {
  const validate = validatorOf(definition);
  if (validate(value)) return [];
  const issues = (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== "if")
    .map((error) => ({ message: inWords(error, value), pointer: pointer + error.instancePath }));
  return issues.filter(
    (issue, index) => issues.findIndex((other) => sameIssue(issue, other)) === index,
  );
}

function sameIssue(one: Issue, other: Issue): boolean {
  return one.message === other.message && one.pointer === other.pointer;
}

function validatorOf(definition: Definition): ValidateFunction {
  ajv ??= createAjv();
  const validate =
    compiled.get(definition) ?? ajv.compile({ $ref: `block-kit#/definitions/${definition}` });
  compiled.set(definition, validate);
  return validate;
}

/** The schema is known to be one and used a few times only: what costs time at the start is off. */
function createAjv(): Ajv {
  const quick = { validateSchema: false, inlineRefs: false, code: { optimize: false } };
  const options = { allErrors: true, strict: false, validateFormats: false, ...quick };
  return new Ajv(options).addSchema(load(), "block-kit");
}

/** Slack's words for what a schema validator found. */
function inWords(error: ErrorObject, value: unknown): string {
  const params: Json = error.params;
  switch (error.keyword) {
    case "required":
      return `missing required field: ${String(params["missingProperty"])}`;
    case "additionalProperties":
      return `invalid additional property: ${String(params["additionalProperty"])}`;
    case "type":
      return `must provide ${article(String(params["type"]))}`;
    case "enum":
      return error.instancePath.endsWith("/type")
        ? `unsupported type: ${String(at(value, error.instancePath))}`
        : "must be a valid enum value";
    case "const":
      return "must be a valid enum value";
    default:
      return "failed to match all allowed schemas";
  }
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

function at(value: unknown, pointer: string): unknown {
  let found = value;
  for (const key of pointer.split("/").slice(1)) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isJson(found) ? found[key] : undefined;
  }
  return found;
}

/**
 * The schema with every union of typed objects turned into a choice by `type`, so that a mistake is
 * reported where it is and not once for each member of the union.
 */
function load(): Json {
  const schema: unknown = JSON.parse(readFileSync(FILE, "utf8"));
  if (!isJson(schema)) throw new Error(`${FILE} holds no schema`);
  const definitions = object(schema, "definitions") ?? {};
  const choose = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(choose);
    if (!isJson(node)) return node;
    return choiceOf(node, definitions) ?? mapValues(node, choose);
  };
  return { ...schema, definitions: mapValues(definitions, choose) };
}

function mapValues(from: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, change(value)]));
}

function choiceOf(node: Json, definitions: Json): Json | undefined {
  const branches = objects(node, "anyOf");
  const types = branches.map((branch) => typesOf(branch, definitions));
  const all = types.flat();
  if (all.length < 2 || types.some(({ length }) => length === 0)) return undefined;
  if (new Set(all).size !== all.length) return undefined;
  return {
    type: "object",
    required: ["type"],
    properties: { type: { enum: all } },
    allOf: branches.map((branch, index) => ({
      if: { required: ["type"], properties: { type: { enum: types[index] } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: branch,
    })),
  };
}

/** The values of `type` that a schema accepts; none when it does not say. */
function typesOf(node: Json, definitions: Json): string[] {
  const reference = node["$ref"];
  if (typeof reference === "string") {
    const name = decodeURIComponent(reference.replace("#/definitions/", ""));
    return typesOf(object(definitions, name) ?? {}, definitions);
  }
  if (node["anyOf"] !== undefined) {
    const types = objects(node, "anyOf").map((branch) => typesOf(branch, definitions));
    return types.some(({ length }) => length === 0) ? [] : [...new Set(types.flat())];
  }
  const type = object(object(node, "properties"), "type");
  const values = type?.["const"] === undefined ? type?.["enum"] : [type["const"]];
  return Array.isArray(values) ? values.map(String) : [];
}
