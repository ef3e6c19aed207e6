/** What a look over a platform's connection found. */
export interface Finding {
  readonly ok: boolean;
  /** What is so, and when it is not fine how to mend it. */
  readonly message: string;
}
