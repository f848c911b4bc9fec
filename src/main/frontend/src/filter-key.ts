import { openEarlyField } from "./filter/early-field";
import { askPage } from "./page-requests";
import { shared } from "./shared-texts";
import { texts } from "./texts";

/**
 * F in a map moves the focus to the field of its filter. The field is there at once, so that nothing typed is lost
 * while the scripts of the views and of the filter are loading.
 *
 * @param loadViews false if the script of the views cannot be loaded; the next key press tries again
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
