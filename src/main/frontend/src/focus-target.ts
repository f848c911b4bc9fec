/**
 * What has the focus, described so that it is found again after the map is drawn again: how it looks, and its position
 * among those that look alike.
 */
export interface FocusTarget {
  look: string;
  place: number;
}

const STOPS = "a, button, summary, input, select, textarea, [tabindex]";

/** Describes what has the focus; null if that is outside of the root. */
export function focusTargetOf(root: Element, focused: Element | null = document.activeElement): FocusTarget | null {
  if (!focused || !root.contains(focused)) {
    return null;
  }
  const look = lookOf(focused);
  return { look, place: alike(root, look).indexOf(focused) };
}

/** Finds what was described; the last that looks alike if there are fewer by now. */
export function findFocusTarget(root: Element, spot: FocusTarget): HTMLElement | SVGElement | null {
  const found = alike(root, spot.look);
  return (found[Math.min(spot.place, found.length - 1)] as HTMLElement | SVGElement | undefined) ?? null;
}

function alike(root: Element, look: string): Element[] {
  return [...root.querySelectorAll(STOPS)].filter((stop) => lookOf(stop) === look);
}

/**
 * A card is known by its id, anything else by its element, first class and label; status that may change does not
 * count.
 */
function lookOf(stop: Element): string {
  const item = stop.getAttribute("data-frontstage-item") ?? stop.getAttribute("data-frontstage-stage");
  const name = item ?? stop.getAttribute("aria-label") ?? (stop.matches("button, a") ? stop.textContent : "");
  return `${stop.tagName} ${stop.classList.item(0) ?? ""} ${name}`;
}
