import { stemOf } from "../language/spelling.ts";
import type { Token } from "../language/tokens.ts";

const PARTICLE = /^(?:up|down|out|off|over|back|away|in|on)$/;

/** A noun of a verb and a particle; few end in `in` or `on`, and many other words do. */
const COMPOUND =
  /^(?!(?:disc|rec)over)(?:(\p{L}{3,})(?:ups?|downs?|outs?|offs?|overs?|backs?|aways?)|(log|sign|check|plug)(?:ins?|ons?))$/u;

/** The index term of a verb and the particle right behind it in one word: `breakup` for `break up`. */
export function joinedWithParticle(verb: Token, next: Token | undefined): string | undefined {
  return next?.start === verb.end + 1 && PARTICLE.test(next.folded)
    ? stemOf(verb.term + next.folded)
    : undefined;
}

/** The index term of the verb within a noun: `break` for `breakup`. */
export function verbWithin({ folded }: Token): string | undefined {
  const [, verb, short] = COMPOUND.exec(folded) ?? [];
  const found = verb ?? short;
  return found && stemOf(found);
}
