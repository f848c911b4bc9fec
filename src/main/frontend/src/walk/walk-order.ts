/** A step of the walk. */
export interface WalkedStep {
  id: string;
  /** The ids of personas that it is for; empty for all. */
  for: readonly string[];
  isOut: boolean;
}

/** Whether something is visible for a persona; `lens` is empty for everybody. */
export function isSeen(personas: readonly string[], lens: string): boolean {
  return lens === "" || personas.length === 0 || personas.includes(lens);
}

/** The indices of the steps that the walk visits, in order. */
export function walked(steps: readonly WalkedStep[], lens: string): number[] {
  return steps.flatMap((step, index) => (!step.isOut && isSeen(step.for, lens) ? [index] : []));
}

/** The visited step at this index, else the next one, else the last; -1 if none is visited. */
export function nearest(order: readonly number[], index: number): number {
  return order.find((walkedIndex) => walkedIndex >= index) ?? order[order.length - 1] ?? -1;
}

/** The next visited step in a direction; the same one at either end. */
export function neighbour(order: readonly number[], index: number, by: number): number {
  const at = order.indexOf(index) + by;
  return order[Math.min(order.length - 1, Math.max(0, at))] ?? index;
}

/** The next lens in a direction: everybody (empty), then one persona after the other, then everybody again. */
export function nextLens(personas: readonly string[], lens: string, by: number): string {
  const all = ["", ...personas];
  return all[(all.indexOf(lens) + by + all.length) % all.length] ?? "";
}
