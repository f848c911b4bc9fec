import type { Place } from "./wire";

/** The innermost step, card or item whose text contains an index; null if none does. */
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
