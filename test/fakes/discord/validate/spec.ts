import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Json } from "../../slack/json.ts";
import type { Issue } from "../refused.ts";
import { unknownKeys } from "./unknown-keys.ts";
import { trusted } from "../trusted.ts";

interface Operation {
  readonly query?: Readonly<Record<string, Json>>;
  readonly body?: Json;
  /** By HTTP status; false for an answer without a body. */
  readonly replies: Readonly<Record<string, Json | false>>;
}

interface Excerpt {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly $defs: Readonly<Record<string, Json>>;
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
const SOURCE = "test/fixtures/discord/openapi-excerpt.json";

/** Errors of a body that are told; a body that fits no branch of a union has dozens. */
const MOST_ISSUES = 8;

let loaded: Spec | undefined;

/** The specification; read once, its schemas compiled when first needed. */
export function loadSpec(): Spec {
  loaded ??= createSpec(trusted(JSON.parse(readFileSync(SOURCE, "utf8"))));
  return loaded;
}

function createSpec({ operations, $defs }: Excerpt): Spec {
  const options = {
    strict: false,
    validateFormats: false,
    validateSchema: false,
    meta: false,
    // Compiling is what takes time here: half a second for all that is used.
    code: { optimize: false },
    logger: false,
  } as const;
  const ajv = new Ajv2020(options).addSchema({ $id: "discord", $defs });
  const lenient = new Ajv2020({ ...options, coerceTypes: true }).addSchema({
    $id: "discord",
    $defs,
  });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (name: string, schema: Json, by: Ajv2020): ValidateFunction => {
    const known = compiled.get(name) ?? by.compile(schema);
    compiled.set(name, known);
    return known;
  };
  const check = (name: string, schema: Json, value: unknown, by = ajv): Issue[] => {
    const validate = validator(name, schema, by);
    return validate(value) ? [] : (validate.errors ?? []).slice(0, MOST_ISSUES).map(issueOf);
  };
  return {
    routes: Object.keys(operations),
    checkQuery: (route, query) => {
      const properties = operations[route]?.query ?? {};
      return check(`${route} query`, { type: "object", properties }, { ...query }, lenient);
    },
    checkBody: (route, body) => {
      const schema = operations[route]?.body;
      return schema === undefined ? [] : check(`${route} body`, schema, body);
    },
    unknownKeys: (route, body) => unknownKeys(operations[route]?.body, body, $defs),
    checkReply: (route, status, body) => {
      const schema = operations[route]?.replies[String(status)];
      if (schema === undefined) return [issue(`the specification knows no reply ${status}`)];
      if (schema === false) return body === undefined ? [] : [issue("a reply without a body")];
      return check(`${route} ${status}`, schema, body);
    },
    checkAs: (definition, value) =>
      check(definition, { $ref: `discord#/$defs/${definition}` }, value),
  };
}

function issueOf({ instancePath, keyword, message, params }: ErrorObject): Issue {
  const path = instancePath.split("/").slice(1);
  const code = keyword === "maxLength" ? "BASE_TYPE_MAX_LENGTH" : `SCHEMA_${keyword.toUpperCase()}`;
  return { path, code, message: `${message ?? ""} ${JSON.stringify(params)}` };
}

function issue(message: string): Issue {
  return { path: [], code: "SCHEMA", message };
}
