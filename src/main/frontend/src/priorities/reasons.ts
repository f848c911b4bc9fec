/** Why an opportunity has its place, in the answer of `GET maps/{map}/ranking`. */
export interface Reasons {
  /** The reason to show unless the row above also solves its only pain. */
  alone: string;
  /** The reason to show if the row above also solves its only pain. */
  same: string;
  /** Ids of the open pains that it solves. */
  solves: readonly string[];
}

/**
 * The reason to show in a row. *The same pain* refers to the visible row directly above it, so it depends on the
 * filter.
 */
export function reasonBelow(own: Reasons, above: Reasons | undefined): string {
  const [only] = own.solves.length === 1 ? own.solves : [];
  return only !== undefined && above?.solves.includes(only) ? own.same : own.alone;
}
