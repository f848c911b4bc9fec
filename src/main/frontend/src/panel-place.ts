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

/**
 * As far right as frame and window allow. If that covers the card: at its left, or else below or above it, if there is
 * room.
 */
export function panelPlace(on: { root: Rectangle; frame: Rectangle; card: Rectangle; panel: Size; window: Size }): {
  left: number;
  top: number;
} {
  const { root, frame, card, panel, window } = on;
  const first = Math.max(frame.left, 0) + MARGIN;
  const last = Math.max(first, Math.min(frame.right, window.width) - MARGIN - panel.width);
  const highest = Math.max(frame.top + MARGIN, HEADER);
  const lowest = window.height - MARGIN - panel.height;
  const beside = Math.max(Math.min(card.top, lowest), highest);
  const before = card.left - MARGIN - panel.width;
  const [left, top] =
    card.right <= last
      ? [last, beside]
      : before >= first
        ? [before, beside]
        : [last, beyond(card, panel, highest, lowest) ?? beside];
  return { left: left - root.left, top: top - root.top };
}

function beyond(card: Rectangle, panel: Size, highest: number, lowest: number): number | null {
  const below = card.bottom + MARGIN;
  const above = card.top - MARGIN - panel.height;
  return below <= lowest ? below : above >= highest ? above : null;
}
