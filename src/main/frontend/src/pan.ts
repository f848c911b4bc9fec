import type { Scale } from "./scale";

/** So far a pointer moves before a press becomes a drag: what is less is a click. In CSS pixels. */
const SLACK = 4;
const PANNING = "frontstage-panning";

/** The mouse drags the map; fingers do so by themselves. */
export function panByDragging(scroller: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | null = null;
  let dragged = false;
  scroller.addEventListener("pointerdown", (event) => {
    dragged = false;
    const onScrollbar = event.target === scroller && event.offsetY > scroller.clientHeight;
    if (event.pointerType === "mouse" && event.button === 0 && !onScrollbar) {
      from = { x: event.clientX, y: event.clientY, left: scroller.scrollLeft, top: scroller.scrollTop };
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
      scroller.scrollTo({ left: from.left - x, top: from.top - y, behavior: "auto" });
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

/** Two fingers change the scale. */
export function pinch(scroller: HTMLElement, scale: Scale): void {
  const fingers = new Map<number, { x: number; y: number }>();
  let apart = 0;
  scroller.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch") {
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      apart = distance(fingers);
    }
  });
  scroller.addEventListener("pointermove", (event) => {
    if (!fingers.has(event.pointerId)) {
      return;
    }
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const now = distance(fingers);
    if (apart > 0 && now > 0) {
      const [a, b] = [...fingers.values()] as [{ x: number; y: number }, { x: number; y: number }];
      scale.around((a.x + b.x) / 2, (a.y + b.y) / 2, now / apart);
      apart = now;
    }
  });
  const end = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    apart = distance(fingers);
  };
  scroller.addEventListener("pointerup", end);
  scroller.addEventListener("pointercancel", end);
}

function distance(fingers: ReadonlyMap<number, { x: number; y: number }>): number {
  const [a, b, more] = [...fingers.values()];
  return a && b && !more ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
}
