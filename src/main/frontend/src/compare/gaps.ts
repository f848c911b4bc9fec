import type { ComparedMap, Mode } from "./mode";

/** The gaps, worked with: a sentence and its chip are selected together. */
export class Gaps implements Mode {
  private view: HTMLElement | null = null;

  constructor(readonly map: ComparedMap) {}

  show(view: HTMLElement): void {
    this.view = view;
    view.addEventListener("click", (event) => this.onClick(event));
  }

  track(): void {
    // nothing hangs on it yet
  }

  private onClick(event: MouseEvent): void {
    const chip = (event.target as Element).closest("a[data-frontstage-gap], li[data-frontstage-gap]");
    const gap = chip?.getAttribute("data-frontstage-gap");
    if (gap) {
      this.select(gap);
    }
  }

  private select(gap: string): void {
    for (const each of this.view?.querySelectorAll("[data-frontstage-gap]") ?? []) {
      each.toggleAttribute("data-frontstage-selected", each.getAttribute("data-frontstage-gap") === gap);
    }
  }
}
