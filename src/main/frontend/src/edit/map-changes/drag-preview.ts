import { create } from "../../dom";
import type { MapElement } from "./elements";

/** Marks the element that is being dragged. */
export const DRAGGED = "frontstage-arrange-dragged";

/** The preview that moves with the pointer while an element is dragged: its title on a small card. */
export function dragPreviewOf(element: MapElement): HTMLElement {
  return create("div", `arrange-drag-preview arrange-${element.what}`, {}, element.title);
}
