import type { Scale } from "./scale";
import { scrollParent } from "./scroll-parent";

/** How far a pointer may move before a click becomes a drag, in CSS pixels. */
const SLACK = 4;
const PANNING = "frontstage-panning";

/** Lets the mouse drag the map; for fingers, browsers do that. The signal ends it. */
export function panByDragging(scroller: HTMLElement, signal: AbortSignal): void {
  let from: { x: number; y: number; left: number; top: number; parent: Element } | null = null;
  let dragged = false;
  scroller.addEventListener("pointerdown", (event) => {
    dragged = false;
    const onScrollbar = event.target === scroller && event.offsetY > scroller.clientHeight;
    if (event.pointerType === "mouse" && event.button === 0 && !onScrollbar) {
      const parent = scrollParent(scroller);
      from = { x: event.clientX, y: event.clientY, left: scroller.scrollLeft, top: parent.scrollTop, parent };
    }
  });
  const onMove = (event: PointerEvent): void => {
    if (!from) {
      return;
    }
    const [x, y] = [event.clientX - from.x, event.clientY - from.y];
    if (!dragged && Math.hypot(x, y) > SLACK) {
      dragged = true;
      scroller.classList.add(PANNING);
    }
    if (dragged) {
      scroller.scrollTo({ left: from.left - x, behavior: "auto" });
      from.parent.scrollTo({ top: from.top - y, behavior: "auto" });
    }
  };
  const end = (): void => {
    from = null;
    scroller.classList.remove(PANNING);
  };
  window.addEventListener("pointermove", onMove, { signal });
  window.addEventListener("pointerup", end, { signal });
  window.addEventListener("pointercancel", end, { signal });
  scroller.addEventListener("dragstart", (event) => event.preventDefault());
  // the click that ends a drag must open nothing
  scroller.addEventListener(
    "click",
    (event) => {
      if (dragged) {
        event.preventDefault();
        event.stopPropagation();
        dragged = false;
      }
    },
    true,
  );
}

/** Lets two fingers change the scale. It uses touch events because a browser that scrolls cancels pointer events. */
export function pinch(scroller: HTMLElement, scale: Scale): void {
  let apart = 0;
  const begin = (event: TouchEvent): void => {
    apart = distance(event.touches);
  };
  scroller.addEventListener("touchstart", begin, { passive: true });
  scroller.addEventListener("touchend", begin, { passive: true });
  scroller.addEventListener("touchcancel", begin, { passive: true });
  scroller.addEventListener(
    "touchmove",
    (event) => {
      const now = distance(event.touches);
      const [a, b] = event.touches;
      if (apart > 0 && now > 0 && a && b) {
        event.preventDefault();
        scale.around((a.clientX + b.clientX) / 2, (a.clientY + b.clientY) / 2, now / apart);
        apart = now;
      }
    },
    { passive: false },
  );
}

function distance(fingers: TouchList): number {
  const [a, b, more] = fingers;
  return a && b && !more ? Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) : 0;
}
