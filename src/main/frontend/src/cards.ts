import { neighbour, type Direction } from "./neighbour";

const CARD = "[data-frontstage-item]";
const MARKED = "frontstage-marked";

/** The cards of the drawing as things that can be gone to. */
export class Cards {
  constructor(
    private readonly scroller: HTMLElement,
    private readonly body: SVGSVGElement,
  ) {}

  find(item: string): SVGElement | null {
    return this.body.querySelector<SVGElement>(`[data-frontstage-item="${CSS.escape(item)}"]`);
  }

  focused(): SVGElement | null {
    const focused = document.activeElement;
    return focused instanceof SVGElement && this.body.contains(focused) ? focused.closest<SVGElement>(CARD) : null;
  }

  /** From the scroller to the first card in view. */
  enter(): boolean {
    const box = this.scroller.getBoundingClientRect();
    const first = this.all().find((card) => card.getBoundingClientRect().left >= box.left) ?? this.all()[0];
    first?.focus();
    return first !== undefined;
  }

  /** From a card to the next in a direction; false where the focus is on no card, or at the edge: then the scroller scrolls. */
  move(direction: Direction): boolean {
    const from = this.focused();
    if (!from) {
      return false;
    }
    const others = this.all().filter((card) => card !== from);
    const found = others[neighbour(others.map((card) => card.getBoundingClientRect()), from.getBoundingClientRect(), direction)];
    if (found) {
      found.focus({ preventScroll: true });
      found.scrollIntoView({ block: "nearest", inline: "center", behavior: calm() ? "auto" : "smooth" });
    }
    return true;
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
    return [...this.body.querySelectorAll<SVGElement>(`a${CARD}`)];
  }
}

function calm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}
