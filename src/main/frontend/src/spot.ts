/** Where the focus is in a map, so that it can be found again in what is drawn anew: what has it, and which of those that look alike. */
export interface Spot {
  look: string;
  place: number;
}

const STOPS = "a, button, summary, input, select, textarea, [tabindex]";

/** Null: the focus is elsewhere. */
export function spotOf(root: Element, focused: Element | null = document.activeElement): Spot | null {
  if (!focused || !root.contains(focused)) {
    return null;
  }
  const look = lookOf(focused);
  return { look, place: alike(root, look).indexOf(focused) };
}

/** What stands there now; the last of those that look alike if there are fewer. */
export function atSpot(root: Element, spot: Spot): HTMLElement | SVGElement | null {
  const found = alike(root, spot.look);
  return (found[Math.min(spot.place, found.length - 1)] as HTMLElement | SVGElement | undefined) ?? null;
}

function alike(root: Element, look: string): Element[] {
  return [...root.querySelectorAll(STOPS)].filter((stop) => lookOf(stop) === look);
}

/** A card by its id, all else by what it is and says; status that may change does not count. */
function lookOf(stop: Element): string {
  const item = stop.getAttribute("data-frontstage-item") ?? stop.getAttribute("data-frontstage-stage");
  const name = item ?? stop.getAttribute("aria-label") ?? (stop.matches("button, a") ? stop.textContent : "");
  return `${stop.tagName} ${stop.classList.item(0) ?? ""} ${name}`;
}
