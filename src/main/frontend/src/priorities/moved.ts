/** A score raised or lowered by one; an unknown one begins in the middle. Scores are from 1 to 5. */
export function moved(score: string, by: -1 | 0 | 1): string {
  return String(Math.min(5, Math.max(1, (Number(score) || 3) + by)));
}
