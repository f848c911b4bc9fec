/** Pages with the macro and without a map: adds ways to begin, or *Edit* if there is a file. It may run twice. */
import { mountStart } from "../start/start-page";
import { mountUnreadableMap } from "../start/unreadable-map";

const PLACES = '.frontstage:is([data-frontstage="start"], [data-frontstage="unread"]):not([data-frontstage-ready])';

function mountAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>(PLACES)) {
    root.setAttribute("data-frontstage-ready", "");
    if (root.dataset.frontstage === "unread") {
      mountUnreadableMap(root, mountAll);
    } else {
      mountStart(root, mountAll);
    }
  }
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", mountAll);
} else {
  mountAll();
}
