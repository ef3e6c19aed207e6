/** `Friday 6 March 2026`; `date` is `YYYY-MM-DD`. */
export function dayText(date: string): string {
  const day = new Date(date);
  // One by one: what stands between them differs between versions of Node.
  const part = (style: Intl.DateTimeFormatOptions) =>
    day.toLocaleDateString("en-GB", { ...style, timeZone: "UTC" });
  return [
    part({ weekday: "long" }),
    part({ day: "numeric" }),
    part({ month: "long" }),
    part({ year: "numeric" }),
  ].join(" ");
}
