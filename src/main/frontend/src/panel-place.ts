/** The place of a card's details, in CSS pixels from the upper left corner of the map's root. */

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
/** The height of the product's header, which stays at the top of the window. */
const HEADER = 64;

/** Minimum height of a panel that is shortened so that its card stays visible. */
const MIN_HEIGHT = 160;

/**
 * To the right of the card if frame and window allow it, or else to its left. Without room at its sides, the panel goes
 * below or above the card, no higher than the room there.
 *
 * @returns the place, and the maximum height of the panel
 */
export function panelPlace(on: { root: Rectangle; frame: Rectangle; card: Rectangle; panel: Size; window: Size }): {
  left: number;
  top: number;
  height: number;
} {
  const { root, frame, card, panel, window } = on;
  const first = Math.max(frame.left, 0) + MARGIN;
  const last = Math.max(first, Math.min(frame.right, window.width) - MARGIN - panel.width);
  const highest = Math.max(frame.top + MARGIN, HEADER);
  const lowest = window.height - MARGIN - panel.height;
  const beside = Math.max(Math.min(card.top, lowest), highest);
  const before = card.left - MARGIN - panel.width;
  const place = (left: number, top: number, height = panel.height) => ({
    left: left - root.left,
    top: top - root.top,
    height,
  });
  const after = card.right + MARGIN;
  if (after <= last) {
    return place(Math.max(after, first), beside);
  }
  if (before >= first) {
    return place(before, beside);
  }
  const below = card.bottom + MARGIN;
  const roomBelow = window.height - MARGIN - below;
  const roomAbove = card.top - MARGIN - highest;
  const isBelow = panel.height <= roomBelow || roomBelow >= roomAbove;
  const height = Math.min(panel.height, Math.max(MIN_HEIGHT, isBelow ? roomBelow : roomAbove));
  return place(last, isBelow ? below : card.top - MARGIN - height, height);
}
