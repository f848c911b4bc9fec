import { button, create } from "../dom";
import { Events } from "../events";
import { loadPart } from "../load-part";
import type { Store } from "./draft";
import type { Guide } from "./guide";
import { texts } from "./texts";
import type { GuideStep } from "./wire";

/** Whether the guide is open, for all maps in this browser. */
const KEY = "frontstage.guide";

/** From this width on, the guide leaves enough room for text and map. */
const WIDE = "(min-width: 1400px)";

/** Up to this width, the guide takes the place of the text. */
const NARROW = "(max-width: 800px)";

interface GuidePanelEvents {
  /** A place in the text that the person wants to see. */
  goTo: number;
  /** The guide cannot be loaded. */
  failed: undefined;
}

/** The button that opens and closes the guide, and its panel. The guide itself is loaded when it is first opened. */
export class GuidePanel extends Events<GuidePanelEvents> {
  readonly root = create("aside", "guide", { "aria-label": texts.guide() });
  readonly toggle = button(texts.guide(), () => this.onToggle());
  private guide: Guide | null = null;
  private steps: GuideStep[] = [];

  constructor(
    private readonly base: string,
    private readonly store: Store | null,
  ) {
    super();
    this.setOpen(this.store?.getItem(KEY) === "open");
  }

  /** Shows how far the map has come. If the text has no map, the last steps stay. */
  show(steps: GuideStep[] | undefined): void {
    const isFirst = this.steps.length === 0;
    this.steps = steps ?? this.steps;
    if (steps && isFirst && this.isWanted(steps)) {
      this.setOpen(true);
    }
    this.guide?.show(this.steps);
  }

  /**
   * Whether it opens by itself: there is room, less than half of the map is finished, and the person has never opened
   * or closed it.
   */
  private isWanted(steps: GuideStep[]): boolean {
    return this.store?.getItem(KEY) === null && !isHalfDone(steps) && window.matchMedia(WIDE).matches;
  }

  private onToggle(): void {
    const open = this.root.hidden;
    this.setOpen(open);
    this.store?.setItem(KEY, open ? "open" : "closed");
  }

  private setOpen(open: boolean): void {
    this.root.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
    if (open && !this.guide) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    const createGuide = await loadPart(this.base, "guide");
    if (!createGuide) {
      this.setOpen(false);
      this.emit("failed");
    } else if (!this.guide) {
      this.guide = createGuide(this.root, (index) => this.leave(index));
      this.guide.show(this.steps);
    }
  }

  private leave(index: number): void {
    if (window.matchMedia(NARROW).matches) {
      this.setOpen(false);
    }
    this.emit("goTo", index);
  }
}

export function isHalfDone(steps: GuideStep[]): boolean {
  return steps.filter((step) => step.taken).length * 2 >= steps.length;
}
