/**
 * Whether a pointer is pressed inside an element. A pressed element must not be replaced before the click that follows,
 * because a browser sends no click to a button that has left the page in between.
 */
export class Press {
  private readonly pressed = new Set<number>();
  private waiting: (() => void)[] = [];

  /** @param page the element on which the pointer may be released */
  constructor(element: EventTarget, page: EventTarget) {
    element.addEventListener("pointerdown", (event) => this.pressed.add((event as PointerEvent).pointerId), true);
    for (const end of ["pointerup", "pointercancel"]) {
      page.addEventListener(end, (event) => this.onEnd((event as PointerEvent).pointerId), true);
    }
  }

  /** Resolves when no pointer is pressed and the click of the last one has been handled; at once if none is. */
  async released(): Promise<void> {
    if (this.pressed.size > 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private onEnd(pointer: number): void {
    if (this.pressed.delete(pointer) && this.pressed.size === 0) {
      const { waiting } = this;
      this.waiting = [];
      // the click comes in the same task as the end of the press
      setTimeout(() => {
        for (const resolve of waiting) {
          resolve();
        }
      }, 0);
    }
  }
}
