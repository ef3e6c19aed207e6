import type { Claim } from "../delivery/delivery.ts";
import type { Deliverer } from "../delivery/deliver.ts";
import type { Ledger, Messenger } from "../ports.ts";

/** What became of a private answer to be shared; `reason` says why it may not stand there. */
export type Shared =
  | { readonly state: "shared" | "due" | "already" | "forgotten" }
  | { readonly state: "refused"; readonly reason: string };

export interface ShareDeps {
  readonly ledger: Ledger;
  readonly messenger: Messenger;
  readonly deliverer: Pick<Deliverer, "deliver" | "leaseEnd">;
  readonly now: () => number;
}

/** Posts private answers for everybody to see, each once: a shared answer is a row of the ledger too. */
export function createShare({ ledger, messenger, deliverer, now }: ShareDeps) {
  /** What the platform refused may be tried anew: somebody may have invited the bot meanwhile. */
  async function claimRefused(key: string, text: string): Promise<Claim | undefined> {
    if ((await ledger.find(key))?.state !== "failed") return undefined;
    return ledger.amend({ key, version: now(), text, at: now() }, deliverer.leaseEnd());
  }

  return async function share(key: string, asker: string): Promise<Shared> {
    const delivery = await ledger.find(key);
    const text = delivery?.text ?? undefined;
    if (delivery === undefined || text === undefined) return { state: "forgotten" };
    const { place } = delivery.question;
    const obstacle = await messenger.obstacle(place);
    if (obstacle !== undefined) return { state: "refused", reason: obstacle };
    const sharedKey = `${key}:shared`;
    const accepted = await ledger.accept(
      {
        key: sharedKey,
        place,
        asker,
        text,
        audience: "place",
        addressed: true,
        shared: true,
        askedAt: now(),
      },
      deliverer.leaseEnd(),
    );
    const claim = accepted ?? (await claimRefused(sharedKey, text));
    if (claim !== undefined) await deliverer.deliver(claim);
    const done = await ledger.find(sharedKey);
    if (claim === undefined && done?.state === "done") return { state: "already" };
    if (done?.state === "failed") return { state: "refused", reason: done.reason ?? "" };
    return { state: done?.state === "due" ? "due" : "shared" };
  };
}
