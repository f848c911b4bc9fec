/** Minimum length of a swipe, in CSS pixels. */
const MIN_LENGTH = 60;

/** The direction of a swipe, if it is at least twice as long in one axis as in the other; null if it has none. */
export function direction(x: number, y: number): "left" | "right" | "up" | "down" | null {
  const [wide, high] = [Math.abs(x), Math.abs(y)];
  if (Math.max(wide, high) < MIN_LENGTH || Math.max(wide, high) < 2 * Math.min(wide, high)) {
    return null;
  }
  return wide > high ? (x < 0 ? "left" : "right") : y < 0 ? "up" : "down";
}

/** Reports the swipes of one finger on an element; two fingers have another meaning. */
export function onSwipe(element: HTMLElement, swiped: (to: "left" | "right" | "up" | "down") => void): void {
  let from: Touch | null = null;
  element.addEventListener(
    "touchstart",
    (event) => {
      from = event.touches.length === 1 ? (event.touches[0] ?? null) : null;
    },
    { passive: true },
  );
  element.addEventListener("touchend", (event) => {
    const to = event.changedTouches[0];
    const way = from && to ? direction(to.clientX - from.clientX, to.clientY - from.clientY) : null;
    from = null;
    if (way) {
      swiped(way);
    }
  });
}
