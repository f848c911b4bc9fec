/** Where a map that is drawn anew goes once it is mounted. */
const GO_TO = "data-frontstage-go-to";

/**
 * Draws a map anew, from the page as it is now: what stands in the new version of the file is seen without reloading the page.
 *
 * @returns whether there is a new drawing; it is found and mounted as any map that comes later
 */
export async function redraw(root: HTMLElement, item: string | undefined): Promise<boolean> {
  try {
    const response = await fetch(window.location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const maps = `.frontstage[data-frontstage-map="${CSS.escape(root.dataset.frontstageMap ?? "")}"]`;
    const place = [...document.querySelectorAll(maps)].indexOf(root);
    const anew = page.querySelectorAll<HTMLElement>(maps)[place];
    if (!response.ok || !anew) {
      return false;
    }
    if (item) {
      anew.setAttribute(GO_TO, item);
    }
    root.replaceWith(document.adoptNode(anew));
    return true;
  } catch {
    return false;
  }
}

/** The card to go to, asked once. */
export function goesTo(root: HTMLElement): string | null {
  const item = root.getAttribute(GO_TO);
  root.removeAttribute(GO_TO);
  return item;
}
