import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type Format, type ValidateFunction } from "ajv/dist/2020.js";
import { isJson, type Json, object, objects, text } from "../../slack/json.ts";
import type { Issue } from "../refused.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { trusted } from "../trusted.ts";

/** A part of Discord's description of its API, in the words of the original. */
export interface OpenApi extends Json {
  /** By path and method in small letters; beside the methods `parameters`. */
  readonly paths: Readonly<Record<string, Json>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
}

/** Discord's own description of its API, and what it says of requests and replies. */
export interface Spec {
  /** `POST /channels/{channel_id}/messages` … */
  readonly routes: readonly string[];
  readonly checkQuery: (route: string, query: Readonly<Record<string, string>>) => Issue[];
  readonly checkBody: (route: string, body: unknown) => Issue[];
  /** Keys of a body that the specification does not name, as paths. */
  readonly unknownKeys: (route: string, body: unknown) => string[];
  readonly checkReply: (route: string, status: number, body: unknown) => Issue[];
  /** Checks against one definition, such as `MessageResponse`. */
  readonly checkAs: (definition: string, value: unknown) => Issue[];
}

/** npm runs tests and benchmarks in the folder of package.json. */
export const EXCERPT = "test/fixtures/discord/openapi-excerpt.json";

/** Errors of a body that are told; a body that fits no branch of a union has dozens. */
const MOST_ISSUES = 8;

const FORMATS: Readonly<Record<string, Format>> = {
  "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  uri: (value) => URL.canParse(value),
  snowflake: /^\d{1,20}$/,
  nonce: /^.{1,25}$/,
  int32: {
    type: "number",
    validate: (value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  },
  int64: { type: "number", validate: (value) => Number.isSafeInteger(value) },
  double: { type: "number", validate: (value) => Number.isFinite(value) },
};

let loaded: Spec | undefined;

/** The specification; read once, its schemas compiled when first needed. */
export function loadSpec(): Spec {
  loaded ??= createSpec(trusted(JSON.parse(readFileSync(EXCERPT, "utf8"))));
  return loaded;
}

function createSpec(excerpt: OpenApi): Spec {
  const options = {
    strict: false,
    formats: FORMATS,
    validateSchema: false,
    meta: false,
    // Compiling is what takes time here: half a second for all that is used.
    code: { optimize: false },
    logger: false,
  } as const;
  const document = { $id: "discord", ...excerpt };
  const ajv = new Ajv2020(options).addSchema(document);
  const lenient = new Ajv2020({ ...options, coerceTypes: true }).addSchema(document);
  const compiled = new Map<string, ValidateFunction>();
  const check = (name: string, schema: Json, value: unknown, by = ajv): Issue[] => {
    const validate = compiled.get(name) ?? by.compile(schema);
    compiled.set(name, validate);
    return validate(value) ? [] : (validate.errors ?? []).slice(0, MOST_ISSUES).map(issueOf);
  };
  const operations = new Map<string, Json>(
    Object.entries(excerpt.paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method !== "parameters")
        .map(
          (method) => [`${method.toUpperCase()} ${path}`, object(methods, method) ?? {}] as const,
        ),
    ),
  );
  const bodyOf = (route: string) => jsonOf(object(operations.get(route) ?? {}, "requestBody"));
  const responseOf = (route: string, status: number): Json | undefined => {
    const responses = object(operations.get(route) ?? {}, "responses") ?? {};
    const response =
      object(responses, String(status)) ?? object(responses, `${String(status)[0]}XX`);
    const name =
      text(response ?? {}, "$ref")
        .split("/")
        .at(-1) ?? "";
    return name === "" ? response : excerpt.components["responses"]?.[name];
  };
  return {
    routes: [...operations.keys()],
    checkQuery: (route, query) => {
      const parameters = objects(operations.get(route) ?? {}, "parameters");
      const properties = Object.fromEntries(
        parameters
          .filter((one) => text(one, "in") === "query")
          .map((one) => [text(one, "name"), inDocument(object(one, "schema") ?? {})]),
      );
      return check(`${route} query`, { type: "object", properties }, { ...query }, lenient);
    },
    checkBody: (route, body) => {
      const schema = bodyOf(route);
      return schema === undefined ? [] : check(`${route} body`, inDocument(schema), body);
    },
    unknownKeys: (route, body) =>
      unknownKeys(bodyOf(route), body, excerpt.components["schemas"] ?? {}),
    checkReply: (route, status, body) => {
      const response = responseOf(route, status);
      if (response === undefined) return [issue(`the specification knows no reply ${status}`)];
      const schema = jsonOf(response);
      if (schema === undefined) return body === undefined ? [] : [issue("a reply without a body")];
      return check(`${route} ${status}`, inDocument(schema), body);
    },
    checkAs: (definition, value) =>
      check(definition, { $ref: `discord#/components/schemas/${definition}` }, value),
  };
}

/** The schema of a request's or a response's JSON body. */
function jsonOf(described: Json | undefined): Json | undefined {
  const content = object(described ?? {}, "content");
  return content && object(object(content, "application/json") ?? {}, "schema");
}

/** A schema whose references lead into the document although it is compiled outside of it. */
function inDocument(schema: Json): Json {
  const copied: unknown = JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"discord#/'),
  );
  return isJson(copied) ? copied : {};
}

function issueOf({ instancePath, keyword, message, params }: ErrorObject): Issue {
  const path = instancePath.split("/").slice(1);
  const code = keyword === "maxLength" ? "BASE_TYPE_MAX_LENGTH" : `SCHEMA_${keyword.toUpperCase()}`;
  return { path, code, message: `${message ?? ""} ${JSON.stringify(params)}` };
}

function issue(message: string): Issue {
  return { path: [], code: "SCHEMA", message };
}
