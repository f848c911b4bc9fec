/** The least way of a finger that means something, in CSS pixels. */
const LEAST = 60;

/** Where a finger went, if at least twice as far along one way as across it; null: nowhere in particular. */
export function direction(x: number, y: number): "left" | "right" | "up" | "down" | null {
  const [wide, high] = [Math.abs(x), Math.abs(y)];
  if (Math.max(wide, high) < LEAST || Math.max(wide, high) < 2 * Math.min(wide, high)) {
    return null;
  }
  return wide > high ? (x < 0 ? "left" : "right") : y < 0 ? "up" : "down";
}

/** Tells where one finger went on an element; two fingers mean something else. */
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
