const FULL = "frontstage-full";
const LOCKED = "frontstage-locked";

/**
 * Full screen: a fixed layer over the page, below the product's dialogs, which the browser's own full screen would
 * hide.
 */
export class FullScreen {
  private place: Comment | null = null;
  private pageTop = 0;
  private readonly listeners: Array<(full: boolean) => void> = [];

  constructor(
    private readonly root: HTMLElement,
    private readonly resized: () => void,
  ) {}

  get isFull(): boolean {
    return this.place !== null;
  }

  /** The map's place on the page, in full screen or not. */
  get home(): Node {
    return this.place ?? this.root;
  }

  onChange(listener: (full: boolean) => void): void {
    this.listeners.push(listener);
  }

  toggle(): void {
    if (!this.leave()) {
      this.enter();
    }
  }

  /** Leaves full screen; false if it was not on. */
  leave(): boolean {
    const place = this.place;
    if (!place) {
      return false;
    }
    this.place = null;
    this.around(place)?.removeAttribute("inert");
    this.keepingFocus(() => place.replaceWith(this.root));
    this.root.removeAttribute("tabindex");
    this.show(false);
    document.scrollingElement?.scrollTo({ top: this.pageTop, behavior: "auto" });
    return true;
  }

  private enter(): void {
    const place = document.createComment("frontstage");
    this.place = place;
    this.pageTop = document.scrollingElement?.scrollTop ?? 0;
    this.keepingFocus(() => {
      this.root.replaceWith(place);
      document.body.append(this.root);
    });
    this.around(place)?.setAttribute("inert", "");
    // a click beside a card keeps the focus in the layer, so that keys work
    this.root.tabIndex = -1;
    this.show(true);
  }

  /** The part of the page that surrounds the map's original place. It must not get the focus while it is covered. */
  private around(place: Comment): Element | null {
    let element = place.parentElement;
    while (element && element.parentElement !== document.body) {
      element = element.parentElement;
    }
    return element;
  }

  private show(full: boolean): void {
    this.root.classList.toggle(FULL, full);
    document.documentElement.classList.toggle(LOCKED, full);
    this.listeners.forEach((listener) => listener(full));
    this.resized();
  }

  /** Moves the map; restores focus and scroll positions, which a moved node would lose. */
  private keepingFocus(move: () => void): void {
    const focused = document.activeElement;
    const scroller = this.root.querySelector(".frontstage-scroller");
    const left = scroller?.scrollLeft ?? 0;
    move();
    scroller?.scrollTo({ left, behavior: "auto" });
    if ((focused instanceof HTMLElement || focused instanceof SVGElement) && this.root.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  }
}
