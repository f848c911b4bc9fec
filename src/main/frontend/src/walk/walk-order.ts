/** A step as the walk knows it. */
export interface WalkedStep {
  id: string;
  /** The ids of personas that it is for; none: all. */
  for: readonly string[];
  isOut: boolean;
}

/** Whether something is seen through the eyes of a persona; `lens` empty: everybody's. */
export function isSeen(personas: readonly string[], lens: string): boolean {
  return lens === "" || personas.length === 0 || personas.includes(lens);
}

/** The indices of the steps that the walk goes to, in order. */
export function walked(steps: readonly WalkedStep[], lens: string): number[] {
  return steps.flatMap((step, index) => (!step.isOut && isSeen(step.for, lens) ? [index] : []));
}

/** The walked step at this place, else the next one, else the last; -1 if none is walked. */
export function nearest(order: readonly number[], index: number): number {
  return order.find((walkedIndex) => walkedIndex >= index) ?? order[order.length - 1] ?? -1;
}

/** The next walked step in a direction; the same at either end. */
export function neighbour(order: readonly number[], index: number, by: number): number {
  const at = order.indexOf(index) + by;
  return order[Math.min(order.length - 1, Math.max(0, at))] ?? index;
}

/** The next lens in a direction: everybody (empty), then one persona after the other, then everybody again. */
export function nextLens(personas: readonly string[], lens: string, by: number): string {
  const all = ["", ...personas];
  return all[(all.indexOf(lens) + by + all.length) % all.length] ?? "";
}
