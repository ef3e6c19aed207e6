/**
 * Channels or workspaces that are dealt with at the same time. Slack lets a channel be looked at some
 * 50 times a minute (https://docs.slack.dev/apis/web-api/rate-limits, 2026-11-21): more at once would
 * only be told to wait.
 */
const AT_ONCE = 5;

/** Does the same for each that it takes, a few at a time: a slow answer holds up no other. */
export async function severally<T>(
  take: () => T | undefined,
  act: (one: T) => Promise<void>,
): Promise<void> {
  const work = async () => {
    for (let one = take(); one !== undefined; one = take()) await act(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
