import type { Scale } from "./scale";
import { scrolledUpright } from "./upright";

/** So far a pointer moves before a press becomes a drag: what is less is a click. In CSS pixels. */
const SLACK = 4;
const PANNING = "frontstage-panning";

/** The mouse drags the map; fingers do so by themselves. */
export function panByDragging(scroller: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number; upright: Element } | null = null;
  let dragged = false;
  scroller.addEventListener("pointerdown", (event) => {
    dragged = false;
    const onScrollbar = event.target === scroller && event.offsetY > scroller.clientHeight;
    if (event.pointerType === "mouse" && event.button === 0 && !onScrollbar) {
      const upright = scrolledUpright(scroller);
      from = { x: event.clientX, y: event.clientY, left: scroller.scrollLeft, top: upright.scrollTop, upright };
    }
  });
  window.addEventListener("pointermove", (event) => {
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
      from.upright.scrollTo({ top: from.top - y, behavior: "auto" });
    }
  });
  const end = (): void => {
    from = null;
    scroller.classList.remove(PANNING);
  };
  window.addEventListener("pointerup", end);
  window.addEventListener("pointercancel", end);
  scroller.addEventListener("dragstart", (event) => event.preventDefault());
  // the click that ends a drag opens nothing
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

/** Two fingers change the scale. Touch events, because a browser takes a pointer away as soon as it begins to scroll by it. */
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
