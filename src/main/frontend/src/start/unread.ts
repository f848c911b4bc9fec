/** A file of which no version can be drawn: those who may edit the page can mend its text here. */
import { editButton } from "../edit-button";
import { element } from "../issues/element";
import { drawnAnew } from "../redraw";

/** @param anew is called when something else stands on the page */
export function mountUnread(root: HTMLElement, anew: () => void): void {
  const { frontstageBase: base = "", frontstageMap: map = "", frontstageView: view = "", frontstageWithout: without = "" } = root.dataset;
  const message = element("p", "start-message", { role: "status" });
  let shown = root;

  async function renew(): Promise<void> {
    // the map's own script may have drawn it anew meanwhile
    shown = shown.isConnected ? shown : (document.querySelector<HTMLElement>(`.frontstage[data-frontstage-map="${CSS.escape(map)}"]`) ?? shown);
    const now = await drawnAnew(shown, shown);
    if (now && shown.isConnected) {
      shown.replaceWith(now);
      shown = now;
      anew();
    }
  }

  const host = { base, map, view, without: without.split(" ").filter(Boolean), saved: () => void renew() };
  const edit = editButton(host, (text) => {
    message.textContent = text;
  });
  edit.className = "frontstage-press frontstage-press-primary frontstage-edit";
  root.append(element("div", "start-tools", {}, edit), message);
}
