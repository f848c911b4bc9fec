import { create } from "../../dom";
import { AutoScroll } from "./auto-scroll";
import type { Coordinates } from "./coordinates";
import { type Target, targetAt } from "./drop-goals";
import type { MapElement } from "./elements";

/** The dragged element and its position in the window. */
interface Held {
  element: MapElement;
  x: number;
  y: number;
}

/** Shows where the dragged element would go, and scrolls the map at its edges, for mouse and finger. */
export class DropTarget {
  readonly mark = create("div", "arrange-drop", { "aria-hidden": "true" });
  private readonly autoScroll: AutoScroll;
  private held: Held | null = null;

  constructor(
    private readonly view: HTMLElement,
    private readonly scroller: HTMLElement,
    private readonly coordinates: Coordinates,
    private readonly dropped: (element: MapElement, target: Target) => void,
  ) {
    this.autoScroll = new AutoScroll(view, scroller, () => this.show());
  }

  /** @param sideways whether to scroll left and right as well; browsers do that themselves for a mouse */
  over(held: Held, sideways: boolean): void {
    this.held = held;
    if (this.sees(held)) {
      this.autoScroll.at(sideways ? held.x : null, held.y);
    } else {
      this.autoScroll.end();
    }
    this.show();
  }

  /** Hides the mark: the element has left the map, or was dropped where it cannot go. */
  leave(): void {
    this.held = null;
    this.autoScroll.end();
    this.show();
  }

  drop(held: Held): void {
    this.leave();
    const target = this.target(held);
    if (target) {
      this.dropped(held.element, target);
    }
  }

  private target(held: Held): Target | null {
    const { x, y } = this.coordinates.inDrawing(held.x, held.y);
    return this.sees(held) ? targetAt(this.coordinates.plan, held.element, x, y) : null;
  }

  /** Whether the map is visible at a point of the window. */
  private sees({ x, y }: Held): boolean {
    return [this.view, this.scroller].every((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  }

  private show(): void {
    const target = this.held && this.target(this.held);
    this.mark.className = target
      ? `frontstage-arrange-drop frontstage-arrange-${target.line ? "line" : "area"}`
      : "frontstage-arrange-drop";
    if (target) {
      this.coordinates.place(this.mark, target.mark);
    }
  }
}
