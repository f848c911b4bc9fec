import { element } from "../../issues/element";
import type { Thing } from "./things";

/** Marks a thing that is being dragged, where it stands. */
export const DRAGGED = "frontstage-arrange-dragged";

/** What is seen of a thing while it is dragged: its title on a small card. */
export function chipOf(thing: Thing): HTMLElement {
  return element("div", `arrange-chip arrange-${thing.what}`, {}, thing.title);
}
