/** A day of the week as ISO 8601 numbers it: Monday is 1, Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When a digest is posted, by the clocks of a place. */
export interface Schedule {
  /** Local time of day, `HH:MM`, 24 hours. */
  readonly time: string;
  /** IANA time zone, such as `Europe/Berlin`. */
  readonly zone: string;
  /** In ascending order, each once; at least one. */
  readonly days: readonly Weekday[];
}
