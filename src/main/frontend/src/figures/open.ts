import type { MapAddress } from "../address";
import { loadPart } from "../load-part";
import { askPage } from "../page-requests";
import type { Metric } from "./figures-request";

/**
 * Opens the dialog that adds answers to a map, or one reading.
 *
 * @param what a dropped file, or the metric that gets a reading; missing if the person chooses a file
 * @returns false if the dialog could not be loaded
 */
export async function openFigures(
  root: HTMLElement,
  address: MapAddress,
  what: { file?: File; reading?: Metric } = {},
): Promise<boolean> {
  const { base, map } = address;
  const open = await loadPart(base, "add-figures");
  const focused = document.activeElement;
  open?.({
    base,
    map,
    ...what,
    saved: () => {
      askPage(root, "redraw", undefined);
      askPage(root, "reload", undefined);
    },
    back: () => (focused instanceof HTMLElement && focused.isConnected ? focused : root).focus(),
  });
  return open !== null;
}
