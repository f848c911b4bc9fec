import type { Drawing } from "./drawing";

const LIT = "frontstage-lit";
const LIT_BY = "[data-frontstage-item], [data-frontstage-ends], [data-frontstage-pain]";

/** The card whose details are open. */
const SELECTED = ".frontstage-marked";
const OPEN = ".frontstage:has(> .frontstage-details)";

/**
 * Highlights what belongs together while the pointer or the focus is on it, or while its details are open: an arrow
 * with its ends; a card with its arrows and the items placed at it; a pain with its opportunities, cause and card.
 */
export function lightTogether({ scroller, body }: Drawing): void {
  const light = (event: Event): void => lightFor(body, event.target);
  scroller.addEventListener("pointerover", light);
  scroller.addEventListener("focusin", light);
  scroller.addEventListener("pointerleave", () => lightFor(body, document.activeElement));
  scroller.addEventListener("focusout", () => lightFor(body, null));
}

function lightFor(body: SVGSVGElement, target: EventTarget | null): void {
  const on = (target instanceof Element && body.contains(target) && target.closest(LIT_BY)) || selected(body);
  body.querySelectorAll(`.${LIT}`).forEach((lit) => lit.classList.remove(LIT));
  if (on) {
    together(body, on).forEach((lit) => lit.classList.add(LIT));
  }
}

function selected(body: SVGSVGElement): Element | null {
  return body.closest(OPEN) ? body.querySelector(SELECTED) : null;
}

function together(body: SVGSVGElement, on: Element): Element[] {
  const ends = words(on, "ends");
  const pain = on.getAttribute("data-frontstage-pain");
  if (ends.length > 0) {
    return [on, ...ends.flatMap((end) => byId(body, "item", end))];
  }
  if (pain !== null) {
    return [on, ...byId(body, "item", pain).flatMap((tile) => together(body, tile))];
  }
  const item = on.getAttribute("data-frontstage-item") ?? "";
  const arrows = [...body.querySelectorAll(`[data-frontstage-ends~="${CSS.escape(item)}"]`)];
  const others = [
    ...byId(body, "pain", item),
    ...words(on, "with").flatMap((id) => byId(body, "item", id)),
    ...body.querySelectorAll(`[data-frontstage-with~="${CSS.escape(item)}"]`),
    ...arrows.flatMap((arrow) => together(body, arrow)),
  ];
  return others.length > 0 ? [on, ...others] : [];
}

/** The ids that an attribute names. */
function words(on: Element, name: string): string[] {
  return on.getAttribute(`data-frontstage-${name}`)?.split(" ") ?? [];
}

function byId(body: SVGSVGElement, name: string, id: string): Element[] {
  return [...body.querySelectorAll(`[data-frontstage-${name}="${CSS.escape(id)}"]`)];
}
