import type { MapAddress } from "../address";

/**
 * The address of exactly what is on the screen: page, map, view, filter, comparison, level and open stages.
 *
 * @param query the query about the map in the page's address, actual or intended
 */
export function viewAddress(address: MapAddress, view: string, query: string, root: HTMLElement): string {
  const said = new URLSearchParams(query);
  const made = new URLSearchParams({ pageId: address.page, map: address.map, "fs-view": view });
  for (const [name, value] of said) {
    if (name.startsWith("fs-") && name !== "fs-view") {
      made.set(name, value);
    }
  }
  const frame = root.querySelector<HTMLElement>(".frontstage-frame[data-frontstage-level]");
  if (frame && !root.hasAttribute("data-frontstage-list")) {
    const { frontstageLevel: level = "", frontstageOpen: open = "" } = frame.dataset;
    made.set("fs-level", level);
    if (open) {
      made.set("fs-open", open.split(" ").join(","));
    }
  }
  return `${address.base}/pages/viewpage.action?${made}`;
}
