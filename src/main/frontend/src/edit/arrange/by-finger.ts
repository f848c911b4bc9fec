import { chipOf, DRAGGED } from "./chip";
import type { Dropping } from "./dropping";
import type { Thing } from "./things";

/** As long as a finger rests on a thing before that is lifted, in milliseconds: less than browsers take for a long press of their own. */
const REST = 300;

/** So far it may tremble meanwhile, in CSS pixels: what is more scrolls the map. */
const TREMBLE = 10;

/** How far above the finger what it carries is seen. */
const ABOVE = 56;

/** A finger on a thing. */
interface Press {
  thing: Thing;
  handle: HTMLElement;
  x: number;
  y: number;
  timer: number;
  /** What is seen of the thing, once it is lifted. */
  chip: HTMLElement | null;
  moved: boolean;
}

/**
 * A finger that rests on a thing lifts it and carries it until it lets go. Before, it scrolls; a second finger, Escape and whatever takes the
 * finger away put the thing back. Browsers' own dragging by long press is not relied on: see decision 0033.
 * Touch events, since a browser takes a pointer away as soon as it begins to scroll by it, and no pointer event can keep it from that.
 */
export class ByFinger {
  private press: Press | null = null;
  private readonly ends: (() => void)[] = [];

  /**
   * @param list in which the things are
   * @param view in which what is carried is shown
   */
  constructor(
    list: HTMLElement,
    private readonly view: HTMLElement,
    private readonly thingOf: (handle: Element) => Thing | null,
    private readonly dropping: Dropping,
  ) {
    this.hear(list, "touchstart", (event) => this.begin(event), true);
    this.hear(list, "touchmove", (event) => this.move(event), false);
    this.hear(list, "touchend", (event) => this.release(event), false);
    this.hear(list, "touchcancel", () => this.cancel(), true);
    // a long press means to lift
    this.hear(list, "contextmenu", (event) => this.press && event.preventDefault(), false);
    this.hear(window, "touchstart", (event) => event.touches.length > 1 && this.cancel(), true);
    this.hear(window, "keydown", (event) => this.escape(event), false);
  }

  end(): void {
    this.cancel();
    this.ends.forEach((end) => end());
  }

  private hear<K extends keyof GlobalEventHandlersEventMap>(at: EventTarget, kind: K, heard: (event: GlobalEventHandlersEventMap[K]) => unknown, passive: boolean): void {
    const listener = heard as EventListener;
    const options = { passive, capture: at === window };
    at.addEventListener(kind, listener, options);
    this.ends.push(() => at.removeEventListener(kind, listener, options));
  }

  private begin(event: TouchEvent): void {
    const handle = (event.target as Element).closest<HTMLElement>("[role=option]");
    const thing = handle && this.thingOf(handle);
    const touch = event.touches[0];
    if (handle && thing && touch && event.touches.length === 1) {
      // else the browser begins to drag it as well
      handle.draggable = false;
      const timer = window.setTimeout(() => this.lift(), REST);
      this.press = { thing, handle, x: touch.clientX, y: touch.clientY, timer, chip: null, moved: false };
    }
  }

  private lift(): void {
    const { press } = this;
    if (press) {
      press.chip = chipOf(press.thing);
      press.chip.classList.add("frontstage-arrange-carried");
      this.view.append(press.chip);
      press.handle.classList.add(DRAGGED);
      press.handle.focus({ preventScroll: true });
      carry(press.chip, press.x, press.y);
    }
  }

  private move(event: TouchEvent): void {
    const { press } = this;
    const touch = event.touches[0];
    if (!press || !touch) {
      return;
    }
    press.moved ||= Math.hypot(touch.clientX - press.x, touch.clientY - press.y) > TREMBLE;
    if (press.chip && event.cancelable) {
      event.preventDefault();
      if (press.moved) {
        carry(press.chip, touch.clientX, touch.clientY);
        this.dropping.over({ thing: press.thing, x: touch.clientX, y: touch.clientY }, true);
      }
    } else if (press.chip || press.moved) {
      // the map is being scrolled
      this.cancel();
    }
  }

  private release(event: TouchEvent): void {
    const { press } = this;
    const touch = event.changedTouches[0];
    this.cancel();
    if (press?.chip) {
      // no click: it was chosen when it was lifted
      event.preventDefault();
      if (touch && press.moved) {
        this.dropping.drop({ thing: press.thing, x: touch.clientX, y: touch.clientY });
      }
    }
  }

  private escape(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.press?.chip) {
      event.preventDefault();
      event.stopPropagation();
      this.cancel();
    }
  }

  private cancel(): void {
    const { press } = this;
    if (press) {
      this.press = null;
      window.clearTimeout(press.timer);
      press.handle.draggable = true;
      press.handle.classList.remove(DRAGGED);
      press.chip?.remove();
      this.dropping.leave();
    }
  }
}

/** Seen above the finger, and never beyond the window. */
function carry(chip: HTMLElement, x: number, y: number): void {
  const left = Math.min(Math.max(x - chip.offsetWidth / 2, 8), window.innerWidth - chip.offsetWidth - 8);
  chip.style.left = `${left}px`;
  chip.style.top = `${Math.max(y - ABOVE, 8)}px`;
}
