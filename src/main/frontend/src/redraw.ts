/**
 * A map as it is on the page now: what stands in the new version of the file is seen without reloading the page.
 *
 * @param place where the map stands in the page, which in full screen is not where it is
 * @returns the new drawing, not on the page yet; null if there is none to be had
 */
export async function drawnAnew(root: HTMLElement, place: Node): Promise<HTMLElement | null> {
  try {
    const response = await fetch(window.location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const maps = `.frontstage[data-frontstage-map="${CSS.escape(root.dataset.frontstageMap ?? "")}"]`;
    const before = [...document.querySelectorAll(maps)].filter(
      (map) => map !== root && place.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    const anew = page.querySelectorAll<HTMLElement>(maps)[before.length];
    return response.ok && anew ? document.adoptNode(anew) : null;
  } catch {
    return null;
  }
}
