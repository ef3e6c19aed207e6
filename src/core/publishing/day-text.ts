/** One by one: what stands between them differs between versions of Node. */
const PARTS = (
  [{ weekday: "long" }, { day: "numeric" }, { month: "long" }, { year: "numeric" }] as const
).map((style) => new Intl.DateTimeFormat("en-GB", { ...style, timeZone: "UTC" }));

/** `Friday 6 March 2026`; `date` is `YYYY-MM-DD`. */
export function dayText(date: string): string {
  const day = new Date(date);
  return PARTS.map((part) => part.format(day)).join(" ");
}
