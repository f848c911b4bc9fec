/** Pages that have a macro and no map yet: adds what one can begin with. May run twice. */
import { mountStart } from "./start/start-page";

const PLACES = '.frontstage[data-frontstage="start"]:not([data-frontstage-ready])';

function mountAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>(PLACES)) {
    root.setAttribute("data-frontstage-ready", "");
    mountStart(root);
  }
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", mountAll);
} else {
  mountAll();
}
