import type { Drawing } from "./drawing";

const LIT = "frontstage-lit";
const LIT_BY = "[data-frontstage-item], [data-frontstage-ends], [data-frontstage-pain]";

/**
 * Lights what belongs together while the pointer or the focus is on it: an arrow with its ends, a card with its arrows,
 * a pain with the tab on the card that causes it.
 */
export function lightTogether({ scroller, body }: Drawing): void {
  const light = (event: Event): void => lightFor(body, event.target);
  scroller.addEventListener("pointerover", light);
  scroller.addEventListener("focusin", light);
  scroller.addEventListener("pointerleave", () => lightFor(body, document.activeElement));
  scroller.addEventListener("focusout", () => lightFor(body, null));
}

function lightFor(body: SVGSVGElement, target: EventTarget | null): void {
  const on = target instanceof Element && body.contains(target) ? target.closest(LIT_BY) : null;
  body.querySelectorAll(`.${LIT}`).forEach((lit) => lit.classList.remove(LIT));
  if (on) {
    together(body, on).forEach((lit) => lit.classList.add(LIT));
  }
}

function together(body: SVGSVGElement, on: Element): Element[] {
  const ends = on.getAttribute("data-frontstage-ends");
  const pain = on.getAttribute("data-frontstage-pain");
  if (ends !== null) {
    return [on, ...ends.split(" ").flatMap((end) => byId(body, "item", end))];
  }
  if (pain !== null) {
    return [on, ...byId(body, "item", pain)];
  }
  const item = on.getAttribute("data-frontstage-item") ?? "";
  const arrows = [...body.querySelectorAll(`[data-frontstage-ends~="${CSS.escape(item)}"]`)];
  const tabs = byId(body, "pain", item);
  return arrows.length + tabs.length > 0 ? [on, ...tabs, ...arrows.flatMap((arrow) => together(body, arrow))] : [];
}

function byId(body: SVGSVGElement, name: string, id: string): Element[] {
  return [...body.querySelectorAll(`[data-frontstage-${name}="${CSS.escape(id)}"]`)];
}
