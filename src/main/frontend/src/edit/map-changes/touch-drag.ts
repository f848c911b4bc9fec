import { DRAGGED, dragPreviewOf } from "./drag-preview";
import type { DropTarget } from "./drop-target";
import type { MapElement } from "./elements";

/**
 * How long a finger must rest on an element to lift it, in milliseconds: shorter than a long press of the browser.
 */
const LONG_PRESS = 300;

/** How far the finger may move during that time, in CSS pixels; more scrolls the map. */
const TOLERANCE = 10;

/** The distance of the preview above the finger, in CSS pixels. */
const ABOVE = 56;

/** A finger on an element. */
interface Touched {
  element: MapElement;
  handle: HTMLElement;
  x: number;
  y: number;
  timer: number;
  /** The preview of the element, once it is lifted. */
  preview: HTMLElement | null;
  moved: boolean;
}

/**
 * Lets a finger drag elements: a finger that rests on an element lifts it, and leaving the screen drops it. A finger
 * that moves at once scrolls. A second finger or Escape puts the element back. The browsers' own dragging by long press
 * differs too much: see decision 0033. This class uses touch events, because a browser cancels pointer events when it
 * scrolls, and a handler of pointer events cannot prevent scrolling.
 */
export class TouchDrag {
  private press: Touched | null = null;
  private readonly ends: (() => void)[] = [];

  /**
   * @param list the element that contains the handles
   * @param view the element in which the preview is shown
   */
  constructor(
    list: HTMLElement,
    private readonly view: HTMLElement,
    private readonly thingOf: (handle: Element) => MapElement | null,
    private readonly dropTarget: DropTarget,
  ) {
    this.hear(list, "touchstart", (event) => this.begin(event), true);
    this.hear(list, "touchmove", (event) => this.move(event), false);
    this.hear(list, "touchend", (event) => this.release(event), false);
    this.hear(list, "touchcancel", () => this.cancel(), true);
    // a long press lifts the element and opens no menu
    this.hear(list, "contextmenu", (event) => this.press && event.preventDefault(), false);
    this.hear(window, "touchstart", (event) => event.touches.length > 1 && this.cancel(), true);
    this.hear(window, "keydown", (event) => this.escape(event), false);
  }

  end(): void {
    this.cancel();
    this.ends.forEach((end) => end());
  }

  private hear<K extends keyof GlobalEventHandlersEventMap>(
    at: EventTarget,
    kind: K,
    heard: (event: GlobalEventHandlersEventMap[K]) => unknown,
    passive: boolean,
  ): void {
    const listener = heard as EventListener;
    const options = { passive, capture: at === window };
    at.addEventListener(kind, listener, options);
    this.ends.push(() => at.removeEventListener(kind, listener, options));
  }

  private begin(event: TouchEvent): void {
    const handle = (event.target as Element).closest<HTMLElement>("[role=option]");
    const element = handle && this.thingOf(handle);
    const touch = event.touches[0];
    if (handle && element && touch && event.touches.length === 1) {
      // otherwise the browser would begin to drag it as well
      handle.draggable = false;
      const timer = window.setTimeout(() => this.lift(), LONG_PRESS);
      this.press = { element, handle, x: touch.clientX, y: touch.clientY, timer, preview: null, moved: false };
    }
  }

  private lift(): void {
    const { press } = this;
    if (press) {
      press.preview = dragPreviewOf(press.element);
      press.preview.classList.add("frontstage-arrange-carried");
      this.view.append(press.preview);
      press.handle.classList.add(DRAGGED);
      press.handle.focus({ preventScroll: true });
      carry(press.preview, press.x, press.y);
    }
  }

  private move(event: TouchEvent): void {
    const { press } = this;
    const touch = event.touches[0];
    if (!press || !touch) {
      return;
    }
    press.moved ||= Math.hypot(touch.clientX - press.x, touch.clientY - press.y) > TOLERANCE;
    if (press.preview && event.cancelable) {
      event.preventDefault();
      if (press.moved) {
        carry(press.preview, touch.clientX, touch.clientY);
        this.dropTarget.over({ element: press.element, x: touch.clientX, y: touch.clientY }, true);
      }
    } else if (press.preview || press.moved) {
      // the map is being scrolled
      this.cancel();
    }
  }

  private release(event: TouchEvent): void {
    const { press } = this;
    const touch = event.changedTouches[0];
    this.cancel();
    if (press?.preview) {
      // no click: the element was selected when it was lifted
      event.preventDefault();
      if (touch && press.moved) {
        this.dropTarget.drop({ element: press.element, x: touch.clientX, y: touch.clientY });
      }
    }
  }

  private escape(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.press?.preview) {
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
      press.preview?.remove();
      this.dropTarget.leave();
    }
  }
}

/** Moves the preview above the finger, within the window. */
function carry(preview: HTMLElement, x: number, y: number): void {
  const left = Math.min(Math.max(x - preview.offsetWidth / 2, 8), window.innerWidth - preview.offsetWidth - 8);
  preview.style.left = `${left}px`;
  preview.style.top = `${Math.max(y - ABOVE, 8)}px`;
}
