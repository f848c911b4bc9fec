import { coveredTop } from "../covered-top";
import { create, createSvg } from "../dom";
import type { Drawing } from "../drawing";
import type { FullScreen } from "../full-screen";
import { scrollParent } from "../scroll-parent";

/** The height in CSS pixels; the style sheet has the same. */
const HEIGHT = 58;
/** The height of the stages' part of it. */
const STAGES = 26;
/** Minimum width of the frame for a head. */
const MIN_WIDTH = 600;
/** Minimum width of a stage for a progress bar. */
const MIN_FOR_BAR = 170;
/** Minimum height of the map's visible part below the head. */
const MIN_BELOW = 60;
/** The first pause before looking for the style sheet again, in milliseconds; each further pause is twice as long. */
const FIRST_PAUSE = 50;

/**
 * The heads of stages and steps at the top of the window while the map's own heads are out of view: a small drawing
 * beside the scroller, which moves along with it. It is only visual; keys and screen readers use the map's own heads.
 * There is none where it cannot be placed: in a narrow frame, in a table, or in an element that clips or moves its
 * content.
 */
export class StickyHead {
  /** The head that is shown; at most one, even if maps are side by side. */
  private static shown: StickyHead | null = null;

  private readonly title = create("div", "sticky-title");
  private readonly strip = create("div", "sticky-strip");
  private readonly element = create("div", "sticky", { "aria-hidden": "true", hidden: "" }, this.title, this.strip);
  private drawing: Drawing | null = null;
  /** The lower end of the map's own heads of stages, from the upper edge of the drawing. */
  private end = 0;
  private waits = false;
  private pause = FIRST_PAUSE;

  constructor(
    private readonly root: HTMLElement,
    private readonly fullScreen: FullScreen,
  ) {
    const later = (): void => this.placeSoon();
    window.addEventListener("scroll", later, { passive: true, capture: true });
    window.addEventListener("resize", later, { passive: true });
    this.element.addEventListener("wheel", (event) => {
      if (this.drawing && event.deltaX !== 0) {
        this.drawing.scroller.scrollLeft += event.deltaX;
      }
    });
  }

  /** Uses a new drawing, or another size of it, from now on. */
  show(drawing: Drawing): void {
    if (drawing !== this.drawing) {
      drawing.scroller.addEventListener("scroll", () => this.follow(), { passive: true });
      drawing.scroller.addEventListener("focusin", ({ target }) =>
        window.requestAnimationFrame(() => this.uncover(target as Element)),
      );
    }
    this.drawing = drawing;
    this.hide();
    const stage = this.stages()[0];
    this.end = stage ? stage.getBoundingClientRect().bottom - drawing.body.getBoundingClientRect().top : 0;
    this.placeSoon();
  }

  private placeSoon(): void {
    if (!this.waits) {
      this.waits = true;
      window.requestAnimationFrame(() => {
        this.waits = false;
        this.place();
      });
    }
  }

  private place(): void {
    const { drawing, root, element } = this;
    const other = StickyHead.shown;
    if (!drawing || !root.isConnected || this.end === 0 || (other && other !== this && other.root.isConnected)) {
      this.hide();
      return;
    }
    const frame = drawing.frame.getBoundingClientRect();
    const heads = drawing.body.getBoundingClientRect().top + this.end;
    // a cheap check first: most of the time the map's own heads are in view, or the map is not
    if (heads > window.innerHeight / 2 || frame.bottom < HEIGHT || !this.canStay(frame.width)) {
      this.hide();
      return;
    }
    const top = coveredTop(frame.left + frame.width / 2, root);
    if (heads > top + STAGES || frame.bottom < top + HEIGHT + MIN_BELOW) {
      this.hide();
      return;
    }
    element.style.top = `${top}px`;
    element.style.left = `${frame.left}px`;
    element.style.width = `${frame.width}px`;
    if (element.hidden) {
      this.build(drawing);
      root.append(element);
      element.hidden = false;
      StickyHead.shown = this;
    }
    if (getComputedStyle(element).position !== "fixed") {
      // the product's loader may run the script before the style sheet has loaded
      this.hide();
      window.setTimeout(() => this.placeSoon(), this.pause);
      this.pause *= 2;
      return;
    }
    this.follow();
    const placed = element.getBoundingClientRect();
    if (Math.abs(placed.top - top) > 1 || Math.abs(placed.left - frame.left) > 1) {
      // an element around the map moves its fixed descendants, so there can be no head
      this.end = 0;
      this.hide();
    }
  }

  private hide(): void {
    this.element.hidden = true;
    if (StickyHead.shown === this) {
      StickyHead.shown = null;
    }
  }

  /** Whether there is room, and nothing around the map would clip it. */
  private canStay(width: number): boolean {
    if (width < MIN_WIDTH || this.drawing?.frame.dataset.frontstageWidth === "390") {
      return false;
    }
    if (this.fullScreen.isFull) {
      return true;
    }
    for (let around = this.root.parentElement; around && around !== document.body; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (around.localName === "table" || overflowX !== "visible" || overflowY !== "visible") {
        return false;
      }
    }
    return true;
  }

  private follow(): void {
    if (!this.element.hidden && this.drawing) {
      this.strip.scrollLeft = this.drawing.scroller.scrollLeft;
    }
  }

  /** Scrolls the page so that the head does not cover the focused element. */
  private uncover(target: Element): void {
    if (!this.element.hidden && this.drawing && target.isConnected) {
      const covered = this.element.getBoundingClientRect().bottom + 4 - target.getBoundingClientRect().top;
      if (covered > 0) {
        scrollParent(this.drawing.scroller).scrollBy({ top: -covered, behavior: "auto" });
      }
    }
  }

  private stages(): SVGGraphicsElement[] {
    return [...(this.drawing?.body.querySelectorAll<SVGGraphicsElement>("a[data-frontstage-stage]") ?? [])];
  }

  /** Builds the head from measurements of the drawing, so that it fits each level and each size. */
  private build({ names, body }: Drawing): void {
    const from = body.getBoundingClientRect();
    const sheet = create("div", "sticky-sheet");
    sheet.style.width = `${from.width}px`;
    const at = (element: HTMLElement, of: SVGGraphicsElement): HTMLElement => {
      const box = (of.querySelector("rect:not([fill='none'])") ?? of).getBoundingClientRect();
      element.style.left = `${box.left - from.left}px`;
      element.style.width = `${box.width}px`;
      return element;
    };
    const steps = [...body.querySelectorAll<SVGGraphicsElement>(".frontstage-step[data-frontstage-item]")];
    sheet.append(
      ...this.stages().map((stage) => at(this.stage(stage), stage)),
      ...steps.map((step) => at(this.step(step), step.querySelector("rect") ?? step)),
    );
    this.title.textContent = this.root.querySelector(".frontstage-title")?.textContent ?? "";
    this.title.style.width = `${names.getBoundingClientRect().width}px`;
    this.strip.replaceChildren(sheet);
  }

  private stage(head: SVGGraphicsElement): HTMLElement {
    const made = create("div", "sticky-stage", {}, create("span", "sticky-name", {}, this.word(head, "stage")));
    const pains = head.querySelector<SVGGraphicsElement>(".frontstage-counts");
    if (pains) {
      const { x, y, width, height } = pains.getBBox();
      const size = { viewBox: `${x - 1} ${y - 1} ${width + 2} ${height + 2}`, width: width + 2, height: height + 2 };
      made.append(createSvg("svg", size, pains.cloneNode(true)));
    }
    const track = head.querySelector<SVGGraphicsElement>(".frontstage-fill-track");
    if (track && head.getBoundingClientRect().width >= MIN_FOR_BAR) {
      const { x, y, width, height } = track.getBBox();
      const parts = [track, ...head.querySelectorAll(".frontstage-bar-part")].map((part) => part.cloneNode(true));
      const size = { viewBox: `${x} ${y} ${width} ${height}`, width: 80, height: 4, preserveAspectRatio: "none" };
      made.append(createSvg("svg", size, ...parts));
    }
    return made;
  }

  private step(box: SVGGraphicsElement): HTMLElement {
    const numbers = [...box.querySelectorAll("text")].map((text) => text.textContent ?? "");
    const number = numbers.find((text) => /^[0-9]+[a-z]?$/.test(text)) ?? "";
    const title = create("span", "sticky-words", {}, this.word(box, "item"));
    return create("div", "sticky-step", {}, create("span", "sticky-number", {}, number), title);
  }

  /** The whole title, from the table, because the drawing breaks it into lines. */
  private word(of: Element, name: "stage" | "item"): string {
    const id = CSS.escape(of.getAttribute(`data-frontstage-${name}`) ?? "");
    return this.root.querySelector(`.frontstage-table th[data-frontstage-${name}="${id}"] strong`)?.textContent ?? "";
  }
}

/** Keeps the heads of one map at the top of the window. */
export type KeepHeads = (root: HTMLElement, fullScreen: FullScreen) => StickyHead;
