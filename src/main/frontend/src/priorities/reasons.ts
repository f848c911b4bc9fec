/** Why an opportunity has its place, in the answer of `GET maps/{map}/ranking`. */
export interface Reasons {
  /** The reason unless the row above solves its only pain, too. */
  alone: string;
  /** The reason if the row above solves its only pain, too. */
  same: string;
  /** Ids of the open pains that it solves. */
  solves: readonly string[];
}

/** The reason in a row: *the same pain* refers to the row visible directly above it, whatever a filter hides. */
export function reasonBelow(own: Reasons, above: Reasons | undefined): string {
  const [only] = own.solves.length === 1 ? own.solves : [];
  return only !== undefined && above?.solves.includes(only) ? own.same : own.alone;
}
