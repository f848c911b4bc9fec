/**
 * Fetches the newest state of a map, so that a new version of the file is visible without reloading the page. If the
 * page shows a list first, or another drawing than its own, the drawing comes from a document of its own.
 *
 * @param place the map's place on the page, in full screen or not
 * @param source the address of that document; empty if the page has the drawing
 * @param query further parameters of the document: a level, a width
 * @returns the map, not on the page yet; null if the request fails
 */
export async function fetchRedrawn(
  root: HTMLElement,
  place: Node,
  source = root.dataset.frontstageDocument ?? "",
  query = "",
): Promise<HTMLElement | null> {
  try {
    const response = await fetch(source ? source + query : window.location.href, {
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
      takeAnchors(root, redrawn);
    }
    return response.ok && redrawn ? document.adoptNode(redrawn) : null;
  } catch {
    return null;
  }
}

/**
 * Replaces the ids in a document with those of this map, because a document knows nothing of a second map on the page.
 */
function takeAnchors(root: HTMLElement, redrawn: HTMLElement): void {
  const anchor = redrawn.querySelector(".frontstage-table")?.id;
  const own = root.querySelector(".frontstage-table")?.id;
  if (!anchor || !own || own === anchor) {
    return;
  }
  for (const [name, before] of [
    ["id", anchor],
    ["href", `#${anchor}`],
  ] as const) {
    for (const element of redrawn.querySelectorAll(`[${name}^="${before}"]`)) {
      const rest = element.getAttribute(name)?.slice(before.length) ?? "";
      element.setAttribute(name, before.slice(0, -anchor.length) + own + rest);
    }
  }
}
