/**
 * Fetches the newest state of a map, so that a new version of the file is seen without a reload of the page. A page
 * that shows a list first has the drawing in a document of its own.
 *
 * @param place where the map belongs on the page, in full screen or not
 * @returns the map, not on the page yet; null if that fails
 */
export async function fetchRedrawn(root: HTMLElement, place: Node): Promise<HTMLElement | null> {
  const source = root.dataset.frontstageDocument;
  try {
    const response = await fetch(source ?? window.location.href, {
      credentials: "same-origin",
      headers: { Accept: "text/html" },
    });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const maps = `.frontstage[data-frontstage-map="${CSS.escape(root.dataset.frontstageMap ?? "")}"]`;
    const before = [...document.querySelectorAll(maps)].filter(
      (map) => map !== root && place.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_PRECEDING,
    );
    const redrawn = page.querySelectorAll<HTMLElement>(maps)[source ? 0 : before.length];
    if (source && redrawn) {
      redrawn.dataset.frontstageDocument = source;
    }
    return response.ok && redrawn ? document.adoptNode(redrawn) : null;
  } catch {
    return null;
  }
}
