import { type Subscription, subscriptionKey, VerbatimError } from "../../core/index.ts";
import type { Flags, PlatformDigests } from "./services.ts";

export interface DigestFlags extends Flags {
  readonly preview?: boolean;
  readonly ledger?: boolean;
  readonly subscription?: string;
  readonly since?: string;
  readonly until?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

/**
 * Finds a subscription by its key, and what is kept of its platform.
 *
 * @throws VerbatimError `usage`, naming those that there are.
 */
export async function subscriptionOf(
  key: string,
  platforms: readonly PlatformDigests[],
): Promise<{ readonly subscription: Subscription; readonly of: PlatformDigests }> {
  const all = await Promise.all(
    platforms.map(async (of) =>
      (await of.subscriptions.list()).map((subscription) => ({ subscription, of })),
    ),
  );
  const keyOf = ({ subscription }: { readonly subscription: Subscription }) =>
    subscriptionKey(subscription.place);
  const found = all.flat().find((one) => keyOf(one) === key);
  if (found !== undefined) return found;
  const keys = all.flat().map(keyOf).join(", ");
  throw new VerbatimError(
    "usage",
    `There is no subscription ${key}; there are: ${keys || "none"}.`,
  );
}
