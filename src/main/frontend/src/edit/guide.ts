import { button, create } from "../dom";
import { guideTexts } from "./guide-texts";
import type { GuideStep } from "./wire";

/** Fills the guide's panel. */
export type CreateGuide = (root: HTMLElement, goTo: (index: number) => void) => Guide;

/** The steps of making a map: the questions to ask. The map itself shows which ones are done. */
export class Guide {
  private readonly list = create("ol", "guide-list");
  private shown = "";

  /** @param goTo shows a place in the text */
  constructor(
    root: HTMLElement,
    private readonly goTo: (index: number) => void,
  ) {
    root.append(create("p", "guide-about", {}, guideTexts.about()), this.list);
  }

  /** Shows the steps; a focused button stays focused. */
  show(steps: GuideStep[]): void {
    const shown = JSON.stringify(steps);
    if (shown !== this.shown) {
      const focused = [...this.list.children].findIndex((item) => item.contains(document.activeElement));
      this.shown = shown;
      this.list.replaceChildren(...steps.map((step) => this.item(step)));
      this.list.children[focused]?.querySelector("button")?.focus();
    }
  }

  private item({ title, ask, taken, at }: GuideStep): HTMLElement {
    const label = taken ? guideTexts.taken() : guideTexts.open();
    const go = button(guideTexts.go(), () => this.goTo(at), "link", {
      "aria-label": `${guideTexts.go()}: ${title}`,
    });
    return create(
      "li",
      taken ? "guide-step guide-taken" : "guide-step",
      {},
      create("span", "guide-mark", { role: "img", "aria-label": label }, taken ? "\u2713" : "\u25cb"),
      create("div", "", {}, create("strong", "", {}, title), create("p", "guide-ask", {}, ask), go),
    );
  }
}
