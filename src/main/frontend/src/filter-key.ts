import { openEarlyField } from "./filter/early-field";
import { askPage } from "./page-requests";
import { shared } from "./shared-texts";
import { texts } from "./texts";

/**
 * F in a map goes to the field of its filter, which is there at once: nothing that is typed is lost while the script of
 * the views, and of the filter, is on its way.
 *
 * @param loadViews false if the script of the views cannot be loaded; the next time tries again
 */
export function listenForFilter(
  root: HTMLElement,
  loadViews: () => Promise<boolean>,
  say: (text: string) => void,
): void {
  root.addEventListener("keydown", (event) => {
    if (isFilterKey(event)) {
      event.preventDefault();
      openEarlyField(root, texts.filter());
      void loadViews().then((loaded) => (loaded ? askPage(root, "filter", undefined) : say(shared.wikiAway())));
    }
  });
}

function isFilterKey(event: KeyboardEvent): boolean {
  const target = event.target as Element;
  return (
    event.key.toLowerCase() === "f" &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !target.matches("input, textarea, select") &&
    target.closest(".frontstage-scroller, .frontstage-list") !== null
  );
}
