import { button, create } from "./dom";
import { shared } from "./shared-texts";
import { texts } from "./texts";

const KNOWN = "frontstage.overview-known";

let isShown = false;

/** Tells a reader once that maps open as an overview, at the first map of a page that does. */
export function announceOverview(frame: HTMLElement): void {
  if (isShown || frame.dataset.frontstageLevel !== "overview" || isKnown()) {
    return;
  }
  isShown = true;
  const line = create(
    "p",
    "now-overview",
    { role: "note" },
    texts.nowOverview(),
    button(shared.close(), () => close(), "link"),
  );
  const ending = new AbortController();
  const close = (): void => {
    remember();
    line.remove();
    ending.abort();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) {
      close();
    }
  };
  window.addEventListener("keydown", onKey, { signal: ending.signal });
  // below the map, because above it the line would push parts of the overview out of the window
  frame.after(line);
}

/** True also if the browser stores nothing; otherwise the line would appear again and again. */
function isKnown(): boolean {
  try {
    return window.localStorage.getItem(KNOWN) !== null;
  } catch {
    return true;
  }
}

function remember(): void {
  try {
    window.localStorage.setItem(KNOWN, "1");
  } catch {
    // nothing is stored
  }
}
