/** The parts of a drawn map on the page. */
export interface Drawing {
  /** The element around both drawings. */
  frame: HTMLElement;
  /** The element that scrolls the body sideways. */
  scroller: HTMLElement;
  /** The names of the lanes, which stay in view. */
  names: SVGSVGElement;
  body: SVGSVGElement;
}

/**
 * Whether a drawing is laid out for the available width and fills it: an upright one, and an overview without open
 * stages.
 */
export function fills({ frame }: Drawing): boolean {
  const { frontstageLevel: level, frontstageOpen: open, frontstageWidth: width } = frame.dataset;
  return width === "390" || (level === "overview" && open === undefined);
}

/** Finds the drawing in a page; null if the HTML contains no map but a notice or an empty state. */
export function findDrawing(root: HTMLElement): Drawing | null {
  const scroller = root.querySelector<HTMLElement>(".frontstage-scroller:not(.frontstage-list *)");
  const frame = scroller?.closest<HTMLElement>(".frontstage-frame") ?? scroller;
  const names = root.querySelector<SVGSVGElement>(".frontstage-names svg");
  const body = scroller?.querySelector<SVGSVGElement>("svg");
  return scroller && frame && names && body ? { frame, scroller, names, body } : null;
}
