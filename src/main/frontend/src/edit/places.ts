import type { Place } from "./wire";

/** The innermost step, card or item in whose text an index stands. */
export function itemAt(places: Place[], index: number): string | null {
  let found: Place | null = null;
  for (const place of places) {
    const holds = place.from <= index && index <= place.to;
    if (holds && (!found || place.to - place.from < found.to - found.from)) {
      found = place;
    }
  }
  return found?.item ?? null;
}
