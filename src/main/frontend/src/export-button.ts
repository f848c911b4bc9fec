import { button, create } from "./dom";
import { loadPart } from "./load-part";
import { shared } from "./shared-texts";

/** *Export*: loads the menu of files and opens it below the button; `say` reports errors. */
export function exportButton(
  root: HTMLElement,
  address: { base: string; map: string },
  say: (text: string) => void,
): HTMLElement {
  const made = button(shared.export(), () => void open(), "tool", { "aria-expanded": "false" });
  made.classList.add("frontstage-export");

  async function open(): Promise<void> {
    const openMenu = await loadPart(address.base, "export");
    if (openMenu) {
      openMenu({ root, button: made, ...address });
    } else {
      say(shared.wikiAway());
    }
  }

  return create("span", "export-place", {}, made);
}
