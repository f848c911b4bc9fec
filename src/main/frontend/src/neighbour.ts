/** Finds the card to which an arrow key leads: the nearest in that direction, preferably straight ahead. */

export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Direction = "left" | "right" | "up" | "down";

/** The cost of not being straight ahead, in CSS pixels: greater than the width of any map. */
const ASIDE = 1_000_000;

export function neighbour(places: readonly Place[], from: Place, direction: Direction): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  places.forEach((place, index) => {
    const ahead = distanceAhead(from, place, direction);
    if (ahead <= 0) {
      return;
    }
    const aside = gapBeside(from, place, direction);
    const cost = aside > 0 ? ASIDE + ahead + 3 * aside : ahead;
    if (cost < least) {
      least = cost;
      best = index;
    }
  });
  return best;
}

function distanceAhead(from: Place, to: Place, direction: Direction): number {
  switch (direction) {
    case "left":
      return middle(from.left, from.right) - middle(to.left, to.right);
    case "right":
      return middle(to.left, to.right) - middle(from.left, from.right);
    case "up":
      return middle(from.top, from.bottom) - middle(to.top, to.bottom);
    case "down":
      return middle(to.top, to.bottom) - middle(from.top, from.bottom);
  }
}

/** How far two places are from being in line; 0 if they are in line. */
function gapBeside(from: Place, to: Place, direction: Direction): number {
  const upright = direction === "up" || direction === "down";
  const [a, b, c, d] = upright
    ? [from.left, from.right, to.left, to.right]
    : [from.top, from.bottom, to.top, to.bottom];
  return Math.max(0, c - b, a - d);
}

function middle(a: number, b: number): number {
  return (a + b) / 2;
}
