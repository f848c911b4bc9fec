import { element, press } from "../issues/element";
import type { Store } from "./draft";
import { texts } from "./texts";
import type { GuideStep } from "./wire";

/** Whether it is open, for all maps of this browser. */
const KEY = "frontstage.guide";

/** So wide is a window in which it leaves enough room for text and map, in CSS pixels. */
const WIDE = "(min-width: 1400px)";

/**
 * The craft's steps beside the text: what to ask oneself, ticked off by the map itself. Whoever never opened nor closed it finds it open
 * beside a map that is not half done, where there is room. It can be closed, and stays so.
 */
export class Guide {
  readonly root = element("aside", "guide", { "aria-label": texts.guide() });
  readonly toggle = press(texts.guide(), () => this.turn());
  private readonly list = element("ol", "guide-list");
  private steps: GuideStep[] = [];

  constructor(
    private readonly store: Store | null,
    private readonly goTo: (index: number) => void,
  ) {
    this.root.append(element("p", "guide-about", {}, texts.guideAbout()), this.list);
    this.open(this.store?.getItem(KEY) === "open");
  }

  /** How far the map has come now; a text that gives no map leaves it as it was. */
  show(steps: GuideStep[] | undefined): void {
    if (steps && !this.steps.length && this.isWanted(steps)) {
      this.open(true);
    }
    if (steps && JSON.stringify(steps) !== JSON.stringify(this.steps)) {
      const focused = [...this.list.children].findIndex((item) => item.contains(document.activeElement));
      this.steps = steps;
      this.list.replaceChildren(...steps.map((step) => this.item(step)));
      this.list.children[focused]?.querySelector("button")?.focus();
    }
  }

  private isWanted(steps: GuideStep[]): boolean {
    const taken = steps.filter((step) => step.taken).length;
    return this.store?.getItem(KEY) === null && taken * 2 < steps.length && window.matchMedia(WIDE).matches;
  }

  private item({ title, ask, taken, at }: GuideStep): HTMLElement {
    const go = press(texts.guideGo(), () => this.leave(at), "link");
    go.setAttribute("aria-label", `${texts.guideGo()}: ${title}`);
    const mark = element("span", "guide-mark", { role: "img", "aria-label": taken ? texts.guideTaken() : texts.guideOpen() }, taken ? "\u2713" : "\u25cb");
    return element("li", taken ? "guide-step guide-taken" : "guide-step", {}, mark, element("div", "", {}, element("strong", "", {}, title), element("p", "guide-ask", {}, ask), go));
  }

  /** On a narrow screen the guide stands in the text's place, and makes room for it. */
  private leave(index: number): void {
    if (window.matchMedia("(max-width: 800px)").matches) {
      this.open(false);
    }
    this.goTo(index);
  }

  private turn(): void {
    const open = this.root.hidden;
    this.open(open);
    this.store?.setItem(KEY, open ? "open" : "closed");
  }

  private open(open: boolean): void {
    this.root.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
  }
}
