/** Where the details of a card stand, in CSS pixels from the upper left corner of the map's root. */

interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

const MARGIN = 8;
/** What the product's own header takes of the window's upper edge while the page scrolls. */
const HEADER = 64;

/** Beside the card, as far right as the frame and the window allow; at its left where it would be covered and there is room. */
export function panelPlace(on: { root: Rectangle; frame: Rectangle; card: Rectangle; panel: Size; window: Size }): {
  left: number;
  top: number;
} {
  const { root, frame, card, panel, window } = on;
  const first = Math.max(frame.left, 0) + MARGIN;
  const last = Math.min(frame.right, window.width) - MARGIN - panel.width;
  const covered = card.right > last && card.left < last + panel.width;
  const left = covered && card.left - MARGIN - panel.width >= first ? card.left - MARGIN - panel.width : last;
  const lowest = Math.min(root.bottom, window.height) - MARGIN - panel.height;
  const highest = Math.max(frame.top + MARGIN, HEADER);
  const top = Math.max(Math.min(card.top, lowest), highest);
  return { left: Math.max(left, MARGIN) - root.left, top: top - root.top };
}
