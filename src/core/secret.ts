import { inspect } from "node:util";

const MASK = "(secret)";

/** A token or password. Printed or serialised, it is a mask. */
export interface Secret {
  readonly reveal: () => string;
  readonly toString: () => string;
}

export function createSecret(value: string): Secret {
  const secret = {
    reveal: () => value,
    toString: () => MASK,
    toJSON: () => MASK,
    [inspect.custom]: () => MASK,
  };
  return Object.freeze(secret);
}
