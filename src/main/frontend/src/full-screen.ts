const FULL = "frontstage-full";
const LOCKED = "frontstage-locked";

/** A fixed layer over the page, below the product's dialogs: the browser's own full screen would hide those. */
export class FullScreen {
  private place: Comment | null = null;
  private readonly listeners: Array<(full: boolean) => void> = [];

  constructor(
    private readonly root: HTMLElement,
    private readonly resized: () => void,
  ) {}

  onChange(listener: (full: boolean) => void): void {
    this.listeners.push(listener);
  }

  toggle(): void {
    if (!this.leave()) {
      this.enter();
    }
  }

  /** False where it was not on. */
  leave(): boolean {
    if (!this.place) {
      return false;
    }
    const place = this.place;
    this.place = null;
    this.keepingFocusAndScroll(() => place.replaceWith(this.root));
    this.show(false);
    return true;
  }

  private enter(): void {
    const place = document.createComment("frontstage");
    this.place = place;
    this.keepingFocusAndScroll(() => {
      this.root.replaceWith(place);
      document.body.append(this.root);
    });
    this.show(true);
  }

  private show(full: boolean): void {
    this.root.classList.toggle(FULL, full);
    document.documentElement.classList.toggle(LOCKED, full);
    this.listeners.forEach((listener) => listener(full));
    this.resized();
  }

  /** A node that moves loses both. */
  private keepingFocusAndScroll(move: () => void): void {
    const focused = document.activeElement;
    const scroller = this.root.querySelector(".frontstage-scroller");
    const [left, top] = [scroller?.scrollLeft ?? 0, scroller?.scrollTop ?? 0];
    move();
    scroller?.scrollTo(left, top);
    if ((focused instanceof HTMLElement || focused instanceof SVGElement) && this.root.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  }
}
