import { button } from "./dom";
import type { EditorHost } from "./edit/editor-host";
import { loadPart } from "./load-part";
import { shared } from "./shared-texts";

/** *Edit*: loads the editor and opens it; `say` reports errors. */
export function editButton(
  host: EditorHost,
  say: (text: string) => void,
  kind: "tool" | "primary" = "tool",
): HTMLButtonElement {
  const made = button(shared.edit(), () => void open(), kind);
  made.classList.add("frontstage-edit");

  async function open(): Promise<void> {
    made.disabled = true;
    await openEditor(host, say);
    made.disabled = false;
  }

  return made;
}

/** Loads the editor and opens it; `say` reports errors. */
export async function openEditor(host: EditorHost, say: (text: string) => void): Promise<void> {
  const open = await loadPart(host.base, "map-editor");
  const refused = open ? await open(host) : shared.wikiAway();
  if (refused) {
    say(refused);
  }
}
