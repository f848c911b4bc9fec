/** Why an opportunity has its place, as `GET maps/{map}/ranking` says it. */
export interface Reasons {
  /** Below a row that solves another pain. */
  alone: string;
  /** Below a row that solves its only pain, too. */
  same: string;
  /** Ids of the open pains that it solves. */
  solves: readonly string[];
}

/** The reason of a row: *the same pain* refers to what is seen directly above it, whatever a filter leaves out. */
export function reasonBelow(own: Reasons, above: Reasons | undefined): string {
  const [only] = own.solves.length === 1 ? own.solves : [];
  return only !== undefined && above?.solves.includes(only) ? own.same : own.alone;
}
