/** What travels on the wire: an object whose fields nobody has checked yet. */
export type Json = Record<string, unknown>;

/** Whether a value is an object with fields, neither null nor an array. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field that is text; "" when it is missing or something else. */
export function text(from: Json | undefined, field: string): string {
  const value = from?.[field];
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

/** A field that is true, or the word a form sends for it. */
export function flag(from: Json, field: string): boolean {
  const value = from[field];
  return value === true || value === "true" || value === "1";
}

/** A field that is an object; undefined otherwise. */
export function object(from: Json | undefined, field: string): Json | undefined {
  const value = from?.[field];
  return isJson(value) ? value : undefined;
}

/** The objects in a field that is a list; none otherwise. */
export function objects(from: Json | undefined, field: string): Json[] {
  const value = from?.[field];
  return Array.isArray(value) ? value.filter(isJson) : [];
}

/** Parses JSON; undefined when it is none. */
export function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** A copy that shares nothing with the original, so that a later change does not reach back. */
export function copy<T>(value: T): T {
  return structuredClone(value);
}
