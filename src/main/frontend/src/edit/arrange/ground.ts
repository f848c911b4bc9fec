import type { Box, Plan } from "./geometry";

/** Where a drawing lies in the window: lengths of the one in those of the other. */
export class Ground {
  constructor(
    private readonly svg: SVGSVGElement,
    readonly plan: Plan,
  ) {}

  /** Where a part of the drawing is in the window. */
  inWindow(box: Box): DOMRect {
    const at = this.svg.getBoundingClientRect();
    const scale = at.width / this.plan.width;
    return new DOMRect(at.left + box.left * scale, at.top + box.top * scale, (box.right - box.left) * scale, (box.bottom - box.top) * scale);
  }

  /** Where a point of the window is in the drawing. */
  inDrawing(x: number, y: number): { x: number; y: number } {
    const at = this.svg.getBoundingClientRect();
    const scale = at.width / this.plan.width;
    return { x: (x - at.left) / scale, y: (y - at.top) / scale };
  }

  /** Lays something of what is over the drawing where a part of the drawing is, however large that is shown. */
  place(part: HTMLElement, box: Box): void {
    const { width, height } = this.plan;
    part.style.left = `${(box.left / width) * 100}%`;
    part.style.top = `${(box.top / height) * 100}%`;
    part.style.width = `${((box.right - box.left) / width) * 100}%`;
    part.style.height = `${((box.bottom - box.top) / height) * 100}%`;
  }
}
