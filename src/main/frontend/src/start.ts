/** Pages that have a macro and no map: adds what one can begin with, or *Edit* where there is a file. May run twice. */
import { mountStart } from "./start/start-page";
import { mountUnread } from "./start/unread";

const PLACES = '.frontstage:is([data-frontstage="start"], [data-frontstage="unread"]):not([data-frontstage-ready])';

function mountAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>(PLACES)) {
    root.setAttribute("data-frontstage-ready", "");
    if (root.dataset.frontstage === "unread") {
      mountUnread(root, mountAll);
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
