import type { Drawing } from "./drawing";
import { type Direction, neighbour } from "./neighbour";
import { reference } from "./reference";
import { RovingFocus, STOP } from "./roving-focus";

const CARD = "[data-frontstage-item]";
const MARKED = "frontstage-marked";

/** The cards of a drawing, which arrow keys and links lead to. */
export class Cards {
  private readonly scroller: HTMLElement;
  private readonly body: SVGSVGElement;
  private readonly rovingFocus: RovingFocus;

  constructor({ scroller, body }: Drawing) {
    this.scroller = scroller;
    this.body = body;
    this.rovingFocus = new RovingFocus(scroller, body);
  }

  /** Finds a card by its id, or by its reference (see reference.ts). */
  find(item: string): SVGElement | null {
    return (
      this.body.querySelector<SVGElement>(`[data-frontstage-item="${CSS.escape(item)}"]`) ??
      this.all().find((card) => reference(card.getAttribute("data-frontstage-item") ?? "") === item) ??
      null
    );
  }

  /** The card that has the focus; null if a link in it has. */
  focused(): SVGElement | null {
    const focused = this.rovingFocus.focused();
    return focused === document.activeElement && focused?.matches(CARD) ? focused : null;
  }

  /** Moves the focus from the scroller to the first card in view; false if there is no card. */
  enter(): boolean {
    const box = this.scroller.getBoundingClientRect();
    const cards = this.all().filter((stop) => stop.matches(CARD));
    const first = cards.find((card) => card.getBoundingClientRect().left >= box.left) ?? cards[0];
    first?.focus();
    return first !== undefined;
  }

  /** Moves the focus to the next card in a direction; false if no card has the focus. */
  move(direction: Direction): boolean {
    const from = this.rovingFocus.focused();
    if (!from) {
      return false;
    }
    const others = this.all().filter((card) => card !== from);
    const found =
      others[
        neighbour(
          others.map((card) => card.getBoundingClientRect()),
          from.getBoundingClientRect(),
          direction,
        )
      ];
    if (found) {
      show(found);
    }
    return true;
  }

  /** Moves the focus to the first or last card in reading order; false if no card has the focus. */
  moveToEnd(last: boolean): boolean {
    const stops = this.rovingFocus.focused() ? this.all() : [];
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
