import { create, fill } from "../dom";
import { viewTexts } from "./view-texts";

/** How long a view may take before a message says that it is loading, in milliseconds. */
const PATIENCE = 200;

/**
 * Says that a view is loading, above grey bars, if it takes longer. The old content stays until then.
 *
 * @param list the element above which the message appears
 * @param name the view's name
 * @returns a function to call when the view is there
 */
export function tellLoading(root: HTMLElement, list: HTMLElement, name: string): () => void {
  const bars = create("span", "loading-bars", { "aria-hidden": "true" });
  const said = create("div", "loading", { role: "status" });
  const timer = window.setTimeout(() => {
    root.setAttribute("aria-busy", "true");
    list.before(said);
    said.append(fill(viewTexts.loading(), name), bars);
  }, PATIENCE);
  return () => {
    window.clearTimeout(timer);
    if (said.isConnected) {
      said.remove();
      root.removeAttribute("aria-busy");
    }
  };
}
