import type { EditSession } from "../edit-session";
import type { MapElement } from "./elements";

/** Moves the cursor to an element's text, and optionally the focus, too. */
export function showInText(session: EditSession, element: MapElement, focus: boolean): void {
  const index = element.what === "stage" ? element.stage.from : session.startOf(element.id);
  if (index !== undefined) {
    session.goTo(index, focus);
  }
}
