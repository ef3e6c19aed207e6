const NAMED: ReadonlyMap<string, string> = new Map([
  ["noon", "12:00"],
  ["midday", "12:00"],
  ["midnight", "00:00"],
]);

/** `9`, `9:30`, `9.30`, `0930`, each perhaps with `am` or `pm`. */
const WRITTEN = /^(\d{1,2}?)(?:[:.h]?(\d{2}))?h?(?: ?([ap])\.?m\.?)?$/;

/** Reads a lower-case time of day, such as `9:30 pm`, as `HH:MM`; undefined when there is none. */
export function timeOf(written: string): string | undefined {
  const named = NAMED.get(written);
  if (named !== undefined) return named;
  const [, hours, minutes = "00", half] = WRITTEN.exec(written) ?? [];
  if (hours === undefined) return undefined;
  const hour = half === undefined ? Number(hours) : hourOf(Number(hours), half);
  const exists = hour >= 0 && hour < 24 && Number(minutes) < 60;
  return exists ? `${String(hour).padStart(2, "0")}:${minutes}` : undefined;
}

/** 12 am is midnight, 12 pm noon; -1 for what is not on a clock of twelve hours. */
function hourOf(hours: number, half: string): number {
  if (hours < 1 || hours > 12) return -1;
  return (hours % 12) + (half === "p" ? 12 : 0);
}
