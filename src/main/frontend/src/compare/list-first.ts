import { button } from "../dom";
import { gapTexts as texts } from "./gap-texts";

/** On screens up to this width only the list is shown; a button shows the map. */
const PHONE = "(max-width: 600px)";

export function isPhone(): boolean {
  return window.matchMedia(PHONE).matches;
}

/** On a phone, hides the drawing of a comparison behind a button among its tools; does nothing on a wider screen. */
export function showMapOnRequest(view: HTMLElement): void {
  const compare = view.querySelector(".frontstage-compare, .frontstage-versions-compared");
  const tools = view.querySelector(".frontstage-gap-tools");
  if (!isPhone() || !compare || !tools) {
    return;
  }
  compare.setAttribute("data-frontstage-list-only", "");
  const map = button(texts.map(), () => map.setAttribute("aria-expanded", String(toggle(compare))), "plain", {
    "aria-expanded": "false",
  });
  tools.append(map);
}

/** @returns whether the map is shown now */
function toggle(compare: Element): boolean {
  return !compare.toggleAttribute("data-frontstage-list-only");
}
