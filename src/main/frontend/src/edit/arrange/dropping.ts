import { element } from "../../issues/element";
import { EdgeScroll } from "./edge";
import { type Target, targetAt } from "./geometry";
import type { Ground } from "./ground";
import type { Thing } from "./things";

/** What is dragged, and where in the window it is just now. */
interface Held {
  thing: Thing;
  x: number;
  y: number;
}

/** Shows where something dragged would go, and pushes the map at its edges: the same for mouse and finger. */
export class Dropping {
  readonly mark = element("div", "arrange-drop", { "aria-hidden": "true" });
  private readonly edge: EdgeScroll;
  private held: Held | null = null;

  constructor(
    private readonly view: HTMLElement,
    private readonly scroller: HTMLElement,
    private readonly ground: Ground,
    private readonly dropped: (thing: Thing, target: Target) => void,
  ) {
    this.edge = new EdgeScroll(view, scroller, () => this.show());
  }

  /** @param sideways whether the map is to be pushed to the sides as well, which browsers do by themselves for a mouse */
  over(held: Held, sideways: boolean): void {
    this.held = held;
    if (this.sees(held)) {
      this.edge.at(sideways ? held.x : null, held.y);
    } else {
      this.edge.end();
    }
    this.show();
  }

  /** It is away, or let go in vain. */
  leave(): void {
    this.held = null;
    this.edge.end();
    this.show();
  }

  drop(held: Held): void {
    this.leave();
    const target = this.target(held);
    if (target) {
      this.dropped(held.thing, target);
    }
  }

  private target(held: Held): Target | null {
    const { x, y } = this.ground.inDrawing(held.x, held.y);
    return this.sees(held) ? targetAt(this.ground.plan, held.thing, x, y) : null;
  }

  /** Whether a point of the window is where the map is seen. */
  private sees({ x, y }: Held): boolean {
    return [this.view, this.scroller].every((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    });
  }

  private show(): void {
    const target = this.held && this.target(this.held);
    this.mark.className = target ? `frontstage-arrange-drop frontstage-arrange-${target.line ? "line" : "area"}` : "frontstage-arrange-drop";
    if (target) {
      this.ground.place(this.mark, target.mark);
    }
  }
}
