import { create, fill } from "../dom";
import { viewTexts } from "./view-texts";

/** How long a view may take before it is said that it is on its way, in milliseconds. */
const PATIENCE = 200;

/**
 * Says once that a view is on its way, above grey bars, if it takes its time. What is there stays until then.
 *
 * @param list the element above which it is said
 * @param name of the view
 * @returns to be called when the view is there
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
