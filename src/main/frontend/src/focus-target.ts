/**
 * A description of the focused element, by which it is found again after the map is redrawn: its kind, and its position
 * among the elements of that kind.
 */
export interface FocusTarget {
  look: string;
  place: number;
}

const STOPS = "a, button, summary, input, select, textarea, [tabindex]";

/** Describes the focused element; null if it is outside of the root. */
export function focusTargetOf(root: Element, focused: Element | null = document.activeElement): FocusTarget | null {
  if (!focused || !root.contains(focused)) {
    return null;
  }
  const look = lookOf(focused);
  return { look, place: alike(root, look).indexOf(focused) };
}

/** Finds the described element; the last one of its kind if there are fewer now. */
export function findFocusTarget(root: Element, spot: FocusTarget): HTMLElement | SVGElement | null {
  const found = alike(root, spot.look);
  return (found[Math.min(spot.place, found.length - 1)] as HTMLElement | SVGElement | undefined) ?? null;
}

function alike(root: Element, look: string): Element[] {
  return [...root.querySelectorAll(STOPS)].filter((stop) => lookOf(stop) === look);
}

/**
 * The kind of an element: a card's id, or else element name, first class and label, without a status, which may change.
 */
function lookOf(stop: Element): string {
  const item = stop.getAttribute("data-frontstage-item") ?? stop.getAttribute("data-frontstage-stage");
  const name = item ?? stop.getAttribute("aria-label") ?? (stop.matches("button, a") ? stop.textContent : "");
  return `${stop.tagName} ${stop.classList.item(0) ?? ""} ${name}`;
}
