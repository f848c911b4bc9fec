import { type Drawing, fills } from "./drawing";
import { frameWidth } from "./frame-width";
import { filling } from "./level-choice";
import { scrollParent } from "./scroll-parent";
import { bounded, fitting, larger, smaller } from "./zoom";

/** The scale at which a map is shown, the same for both of its drawings; 1 is their original size. */
export class Scale {
  private drawing: Drawing | null = null;
  private value = 1;
  private fitted = false;
  /** Whether the reader chose the scale. */
  private chosen = false;
  private readonly listeners: ((scale: number) => void)[] = [];

  /** @param root the element whose width the map may fill */
  constructor(private readonly root: HTMLElement) {}

  /** Calls the listener now and after every change. */
  onChange(listener: (scale: number) => void): void {
    this.listeners.push(listener);
    listener(this.value);
  }

  /** Shows a new drawing like the previous one: fitted again, or at the same scale. */
  show(drawing: Drawing | null): void {
    this.drawing = drawing;
    if (drawing) {
      // the style sheet no longer scales it; a mark on the root would make the browser style the whole map again
      drawing.frame.dataset.frontstageScaled = "";
    }
    if (this.fitted) {
      this.fit();
    } else if (this.chosen) {
      this.set(this.value);
    } else {
      this.rest();
    }
  }

  /** Sets the scale that applies until the reader changes it: original size, or fitted to its room. */
  private rest(): void {
    const { drawing } = this;
    if (drawing && fills(drawing)) {
      const [names, body] = widths(drawing);
      this.set(filling(names + body, this.room(drawing)));
    } else if (this.value !== 1) {
      this.set(1);
    }
    this.chosen = false;
  }

  private room(drawing: Drawing): number {
    const frame = drawing.scroller.parentElement ?? this.root;
    return frameWidth(this.root).width - (frame.offsetWidth - frame.clientWidth);
  }

  larger(): boolean {
    return this.setAtMiddle(larger(this.value));
  }

  smaller(): boolean {
    return this.setAtMiddle(smaller(this.value));
  }

  actual(): boolean {
    this.setAtMiddle(1);
    this.rest();
    return true;
  }

  /** Makes the map as large as its frame allows, but not larger than its original size. */
  fit(): boolean {
    const { drawing } = this;
    if (drawing) {
      const [names, body] = widths(drawing);
      this.set(fitting(names, body, this.room(drawing)));
      this.fitted = true;
    }
    return true;
  }

  /** Fits again, if the map was fitted, after the frame may have changed its width. */
  refit(): void {
    if (this.fitted) {
      this.fit();
    } else if (!this.chosen) {
      this.rest();
    }
  }

  /** Multiplies the scale; the point under the pointer stays where it is. */
  around(clientX: number, clientY: number, factor: number): void {
    if (!this.drawing) {
      return;
    }
    const { scroller } = this.drawing;
    const before = this.value;
    const from = scroller.getBoundingClientRect();
    const left = scroller.scrollLeft;
    this.set(bounded(before * factor));
    // the names beside the map grow too and push it
    const to = scroller.getBoundingClientRect();
    const ratio = this.value / before;
    scroller.scrollLeft = (left + clientX - from.left) * ratio - (clientX - to.left);
    scrollParent(scroller).scrollTop += (clientY - from.top) * ratio - (clientY - to.top);
  }

  private setAtMiddle(scale: number): boolean {
    if (this.drawing) {
      const box = this.drawing.scroller.getBoundingClientRect();
      this.around(box.left + box.width / 2, box.top, scale / this.value);
    }
    return true;
  }

  private set(scale: number): void {
    this.value = scale;
    this.fitted = false;
    this.chosen = true;
    for (const svg of this.drawing ? [this.drawing.names, this.drawing.body] : []) {
      const { width, height } = svg.viewBox.baseVal;
      svg.setAttribute("width", String(round(width * scale)));
      svg.setAttribute("height", String(round(height * scale)));
    }
    this.listeners.forEach((listener) => listener(scale));
  }
}

function widths(drawing: Drawing): [number, number] {
  return [drawing.names.viewBox.baseVal.width, drawing.body.viewBox.baseVal.width];
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
