/** A score raised or lowered by one, from 1 to 5. An unknown score counts as 3. */
export function moved(score: string, by: -1 | 0 | 1): string {
  return String(Math.min(5, Math.max(1, (Number(score) || 3) + by)));
}
