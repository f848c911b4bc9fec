/**
 * Whether a pointer is pressed within an element. What a reader presses is not replaced before the click that follows:
 * a browser gives no click to a button that has left the page in between.
 */
export class Press {
  private readonly pressed = new Set<number>();
  private waiting: (() => void)[] = [];

  /** @param page where a pointer may be let go */
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
