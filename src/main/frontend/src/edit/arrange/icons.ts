import { icon } from "../../button";
import { element } from "../../issues/element";

/** Signs on a ground of 16 by 16. */
const SHAPES = {
  rename: "M3 13l.6-2.6L10.8 3.2a1.2 1.2 0 011.7 0l.3.3a1.2 1.2 0 010 1.7L5.6 12.4zM9.6 4.4l2 2",
  duplicate: "M6 6h7v7H6zM4 10H3V3h7v1",
  remove: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v3.5M9 7v3.5",
  left: "M13 8H3M7 4L3 8l4 4",
  right: "M3 8h10M9 4l4 4-4 4",
  up: "M8 13V3M4 7l4-4 4 4",
  down: "M8 3v10M4 9l4 4 4-4",
  text: "M3 4h10M3 7h10M3 10h6M3 13h8",
  undo: "M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 010 7H6",
  redo: "M10 3l3 3-3 3M13 6H6.5a3.5 3.5 0 000 7H10",
  larger: "M8 3v10M3 8h10",
  smaller: "M3 8h10",
  fit: "M2 4v8M14 4v8M4 8h8M6 6L4 8l2 2M10 6l2 2-2 2",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export type Sign = keyof typeof SHAPES;

/** A button with a sign, named by its label. */
export function tool(sign: Sign, label: string, press: () => void): HTMLButtonElement {
  const made = element("button", "button", { type: "button", title: label, "aria-label": label, "data-tool": sign });
  made.append(icon(SHAPES[sign]));
  made.addEventListener("click", press);
  return made;
}
