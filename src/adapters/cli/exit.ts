/** Exit statuses of the command line. */
export const EXIT = {
  done: 0,
  /** The question is not answered, or a check is below its bar. */
  failed: 1,
  /** Bad usage or configuration. */
  usage: 2,
  /** Something that should not happen. */
  fault: 3,
} as const;

export type Exit = (typeof EXIT)[keyof typeof EXIT];
