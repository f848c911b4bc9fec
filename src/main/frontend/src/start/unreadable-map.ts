/** Handles a file of which no version can be drawn: people who may edit the page can fix its text here. */

import { create } from "../dom";
import { editButton } from "../edit-button";
import { fetchRedrawn } from "../redraw";

/** @param remount called when the page shows something else, to look for maps again */
export function mountUnreadableMap(root: HTMLElement, remount: () => void): void {
  const {
    frontstageBase: base = "",
    frontstageMap: map = "",
    frontstageView: view = "",
    frontstageWithout: without = "",
  } = root.dataset;
  const message = create("p", "start-message", { role: "status" });
  let shown = root;

  async function redraw(): Promise<void> {
    // the map's own script may have replaced it meanwhile
    shown = shown.isConnected
      ? shown
      : (document.querySelector<HTMLElement>(`.frontstage[data-frontstage-map="${CSS.escape(map)}"]`) ?? shown);
    const now = await fetchRedrawn(shown, shown);
    if (now && shown.isConnected) {
      shown.replaceWith(now);
      shown = now;
      remount();
    }
  }

  const host = { base, map, view, without: without.split(" ").filter(Boolean), saved: () => void redraw() };
  const edit = editButton(
    host,
    (text) => {
      message.textContent = text;
    },
    "primary",
  );
  root.append(create("div", "start-tools", {}, edit), message);
}
