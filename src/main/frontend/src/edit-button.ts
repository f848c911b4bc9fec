import type { EditorHost } from "./edit/editor";
import { load } from "./load";
import { shared } from "./shared-texts";

/** *Edit*, for those who may: loads the editor, which nobody else needs, and opens it. */
export function editButton(host: EditorHost, say: (text: string) => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "frontstage-button frontstage-edit";
  button.textContent = shared.edit();
  button.addEventListener("click", () => {
    button.disabled = true;
    void open(host).then((refused) => {
      button.disabled = false;
      if (refused) {
        say(refused);
      }
    });
  });
  return button;
}

async function open(host: EditorHost): Promise<string | null> {
  try {
    if (!window.frontstageEditor) {
      await load(host.base, "map-editor");
    }
    return window.frontstageEditor ? await window.frontstageEditor.open(host) : shared.wikiAway();
  } catch {
    return shared.wikiAway();
  }
}
