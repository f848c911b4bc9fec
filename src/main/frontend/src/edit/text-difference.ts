import type { Change } from "./wire";

/** The smallest single change that turns one text into another: everything between their common start and end. */
export function smallestChange(before: string, after: string): Change | null {
  if (before === after) {
    return null;
  }
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) {
    from++;
  }
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}
