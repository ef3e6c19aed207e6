import type { webApi } from "@slack/bolt";

/** What Slack tells of a person, asked for when it first matters. */
export interface Person {
  /** Whether they manage the workspace. */
  readonly isAdmin: () => Promise<boolean>;
  /** Their time zone, as their profile has it. */
  readonly zone: () => Promise<string | undefined>;
  /** Whether they may change what a channel gets: members may, guests and other organisations' people not. */
  readonly maySubscribe: () => Promise<boolean>;
}

/** The one with this id. */
export function createPerson(client: webApi.WebClient, id: string): Person {
  let asked: ReturnType<typeof ask> | undefined;
  const ask = async () => (await client.users.info({ user: id })).user;
  const user = () => (asked ??= ask());
  return {
    isAdmin: async () => {
      const { is_admin, is_owner } = (await user()) ?? {};
      return is_admin === true || is_owner === true;
    },
    zone: async () => (await user())?.tz,
    maySubscribe: async () => {
      const known = await user();
      const { is_restricted, is_ultra_restricted, is_stranger } = known ?? {};
      const isGuest = is_restricted === true || is_ultra_restricted === true;
      return known !== undefined && !isGuest && is_stranger !== true;
    },
  };
}
