import type { Place } from "../delivery/delivery.ts";
import type { Wish } from "../schedule/wish.ts";
import type { Slot } from "../schedule/slots.ts";

/** What became of the digest of a slot. */
export interface Standing {
  /** `due`: to be posted. `quiet`: nothing was to be said. `missed`: given up, or never made. */
  readonly state: "due" | "posted" | "quiet" | "missed";
  /** Why it was missed, or what of it could not be posted. */
  readonly reason?: string;
}

/** A channel that gets digests; one for each channel. */
export interface Subscription extends Wish {
  /** A channel, without a thread. */
  readonly place: Place;
  /** Who asked for it last; absent when the configuration file did. */
  readonly owner?: string;
  /** When it was asked for or changed last; digests of before are not owed. */
  readonly since: number;
  /** Why it is paused; absent while it runs. */
  readonly paused?: string;
  /** What its readers know: the key of a snapshot. */
  readonly known: string;
  /** Its newest edition, posted or not. */
  readonly last?: Slot & Standing;
}

/** The same for one channel, whoever asks; part of every edition's key. */
export function subscriptionKey({ platform, workspace, channel }: Place): string {
  return `${platform}:${workspace}:${channel}`;
}
