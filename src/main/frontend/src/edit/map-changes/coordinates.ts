import type { Box, Plan } from "./geometry";

/** Converts between the coordinates of a drawing and of the window. */
export class Coordinates {
  constructor(
    private readonly svg: SVGSVGElement,
    readonly plan: Plan,
    private readonly scroller: HTMLElement,
  ) {}

  /** A part of the drawing in the window, clipped at the left and right edge of the scroller. */
  inWindow(box: Box): DOMRect {
    const at = this.svg.getBoundingClientRect();
    const scale = at.width / this.plan.width;
    const seen = this.scroller.getBoundingClientRect();
    const [left, right] = [box.left, box.right].map((x) =>
      Math.min(Math.max(at.left + x * scale, seen.left), seen.right),
    ) as [number, number];
    return new DOMRect(left, at.top + box.top * scale, right - left, (box.bottom - box.top) * scale);
  }

  /** A point of the window in the drawing. */
  inDrawing(x: number, y: number): { x: number; y: number } {
    const at = this.svg.getBoundingClientRect();
    const scale = at.width / this.plan.width;
    return { x: (x - at.left) / scale, y: (y - at.top) / scale };
  }

  /** Places an element of the layer over a part of the drawing, at any scale. */
  place(part: HTMLElement, box: Box): void {
    const { width, height } = this.plan;
    part.style.left = `${(box.left / width) * 100}%`;
    part.style.top = `${(box.top / height) * 100}%`;
    part.style.width = `${((box.right - box.left) / width) * 100}%`;
    part.style.height = `${((box.bottom - box.top) / height) * 100}%`;
  }

  /** Centres an element of the layer at a point of the drawing, at any scale. */
  placeAt(part: HTMLElement, x: number, y: number): void {
    part.style.left = `${(x / this.plan.width) * 100}%`;
    part.style.top = `${(y / this.plan.height) * 100}%`;
  }
}
