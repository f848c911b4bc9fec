import { button } from "./dom";
import type { EditorHost } from "./edit/editor-host";
import { loadPart } from "./load-part";
import { shared } from "./shared-texts";

/** Edit*: loads the editor and opens it. What goes wrong is told by `say`. */
export function editButton(
  host: EditorHost,
  say: (text: string) => void,
  kind: "tool" | "primary" = "tool",
): HTMLButtonElement {
  const made = button(shared.edit(), () => void open(), kind);
  made.classList.add("frontstage-edit");

  async function open(): Promise<void> {
    made.disabled = true;
    const openEditor = await loadPart(host.base, "map-editor");
    const refused = openEditor ? await openEditor(host) : shared.wikiAway();
    made.disabled = false;
    if (refused) {
      say(refused);
    }
  }

  return made;
}
