/** Maximum number of fixed elements, one below the other, that are measured at the top of the window. */
const MAX_FIXED = 5;

/** Returns the elements at a point of the window, uppermost first. */
type Look = (x: number, y: number) => Element[];

/**
 * How much of the top of the window is covered by elements that stay there while the page scrolls, in CSS pixels: the
 * product's header, a banner, a toolbar. It is measured, because themes and plugins put different elements there.
 *
 * @param x where to measure, in CSS pixels of the window
 * @param within the layer that scrolls; it covers nothing, even if it is itself fixed
 */
export function coveredTop(
  x: number,
  within: Element,
  look: Look = (left, top) => document.elementsFromPoint(left, top),
): number {
  let covered = 0;
  for (let i = 0; i < MAX_FIXED; i++) {
    const bottoms = look(x, covered + 1).flatMap((element) => bottomOfFixed(element, within));
    const next = Math.max(covered, ...bottoms);
    if (next === covered) {
      break;
    }
    covered = next;
  }
  return covered;
}

/** The lower edge of the fixed element around an element; empty if there is none. */
function bottomOfFixed(from: Element, within: Element): number[] {
  for (let element: Element | null = from; element && element !== within; element = element.parentElement) {
    const { position, top } = getComputedStyle(element);
    const { top: edge, bottom, height } = element.getBoundingClientRect();
    const stays = position === "fixed" || (position === "sticky" && Math.abs(edge - parseFloat(top)) < 1);
    // what covers half of the window is a dialog or a layer
    if (stays && height < window.innerHeight / 2 && !element.matches(".frontstage-sticky")) {
      return [bottom];
    }
  }
  return [];
}
