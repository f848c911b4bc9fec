import { neighbour, type Direction } from "./neighbour";
import { reference } from "./reference";
import { Rover, STOP } from "./rove";

const CARD = "[data-frontstage-item]";
const MARKED = "frontstage-marked";

/** The cards of the drawing as things that can be gone to. */
export class Cards {
  private readonly rover: Rover;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly body: SVGSVGElement,
  ) {
    this.rover = new Rover(scroller, body);
  }

  /** By its id, or by the reference that stands for it. */
  find(item: string): SVGElement | null {
    return (
      this.body.querySelector<SVGElement>(`[data-frontstage-item="${CSS.escape(item)}"]`) ??
      this.all().find((card) => reference(card.getAttribute("data-frontstage-item") ?? "") === item) ??
      null
    );
  }

  /** The card that has the focus itself. */
  focused(): SVGElement | null {
    const focused = this.rover.focused();
    return focused === document.activeElement && focused?.matches(CARD) ? focused : null;
  }

  /** From the scroller to the first card in view. */
  enter(): boolean {
    const box = this.scroller.getBoundingClientRect();
    const cards = this.all().filter((stop) => stop.matches(CARD));
    const first = cards.find((card) => card.getBoundingClientRect().left >= box.left) ?? cards[0];
    first?.focus();
    return first !== undefined;
  }

  /** From a card to the next in a direction; false where the focus is on no card, or at the edge: then the scroller scrolls. */
  move(direction: Direction): boolean {
    const from = this.rover.focused();
    if (!from) {
      return false;
    }
    const others = this.all().filter((card) => card !== from);
    const found = others[neighbour(others.map((card) => card.getBoundingClientRect()), from.getBoundingClientRect(), direction)];
    if (found) {
      show(found);
    }
    return true;
  }

  /** From a card to the first or last of all in reading order; false where the focus is on no card. */
  moveToEnd(last: boolean): boolean {
    const stops = this.rover.focused() ? this.all() : [];
    const stop = stops[last ? stops.length - 1 : 0];
    if (stop) {
      show(stop);
    }
    return stop !== undefined;
  }

  reveal(card: SVGElement): void {
    card.scrollIntoView({ block: "center", inline: "center", behavior: "auto" });
    card.focus({ preventScroll: true });
  }

  mark(card: SVGElement): void {
    this.body.querySelectorAll(`.${MARKED}`).forEach((other) => other.classList.remove(MARKED));
    card.classList.add(MARKED);
  }

  private all(): SVGElement[] {
    return [...this.body.querySelectorAll<SVGElement>(STOP)];
  }
}

function show(stop: SVGElement): void {
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: "nearest", inline: "center", behavior: calm() ? "auto" : "smooth" });
}

function calm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
