import type { Place } from "../delivery/delivery.ts";
import type { Wish } from "../schedule/wish.ts";
import type { Slot } from "../schedule/slots.ts";

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
  /** Its newest edition, posted or not; `isDue` while it is still to be posted. */
  readonly last?: Slot & { readonly isDue: boolean };
}

/** The same for one channel, whoever asks; part of every edition's key. */
export function subscriptionKey({ platform, workspace, channel }: Place): string {
  return `${platform}:${workspace}:${channel}`;
}
