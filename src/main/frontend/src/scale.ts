import { roomOf } from "./room";
import { scrolledUpright } from "./upright";
import { bounded, fitting, larger, smaller } from "./zoom";

/** The size at which the two drawings of a map are shown, always the same for both. */
export class Scale {
  private readonly namesWidth: number;
  private readonly bodyWidth: number;
  private value = 1;
  private fitted = false;
  private readonly listeners: Array<(scale: number) => void> = [];

  constructor(
    private readonly root: HTMLElement,
    private readonly scroller: HTMLElement,
    private readonly names: SVGSVGElement,
    private readonly body: SVGSVGElement,
  ) {
    this.namesWidth = names.viewBox.baseVal.width;
    this.bodyWidth = body.viewBox.baseVal.width;
  }

  onChange(listener: (scale: number) => void): void {
    this.listeners.push(listener);
    listener(this.value);
  }

  /** The scale, and whether it is what fits the room. */
  get state(): { value: number; fitted: boolean } {
    return { value: this.value, fitted: this.fitted };
  }

  restore(state: { value: number; fitted: boolean }): void {
    if (state.fitted) {
      this.fit();
    } else {
      this.set(bounded(state.value));
    }
  }

  larger(): boolean {
    return this.atMiddle(larger(this.value));
  }

  smaller(): boolean {
    return this.atMiddle(smaller(this.value));
  }

  actual(): boolean {
    return this.atMiddle(1);
  }

  fit(): boolean {
    const frame = this.scroller.parentElement ?? this.root;
    const borders = frame.offsetWidth - frame.clientWidth;
    this.set(fitting(this.namesWidth, this.bodyWidth, roomOf(this.root).width - borders));
    this.fitted = true;
    return true;
  }

  /** After the room changed: fits again if it was fitted. */
  refit(): void {
    if (this.fitted) {
      this.fit();
    }
  }

  /** Changes the scale by a factor and keeps the point under the pointer where it is. */
  around(clientX: number, clientY: number, factor: number): void {
    const before = this.value;
    const from = this.scroller.getBoundingClientRect();
    const left = this.scroller.scrollLeft;
    this.set(bounded(before * factor));
    // the names beside the map grow too and push it
    const to = this.scroller.getBoundingClientRect();
    const ratio = this.value / before;
    this.scroller.scrollLeft = (left + clientX - from.left) * ratio - (clientX - to.left);
    scrolledUpright(this.scroller).scrollTop += (clientY - from.top) * ratio - (clientY - to.top);
  }

  private atMiddle(scale: number): boolean {
    const box = this.scroller.getBoundingClientRect();
    this.around(box.left + box.width / 2, box.top, scale / this.value);
    return true;
  }

  private set(scale: number): void {
    this.value = scale;
    this.fitted = false;
    for (const drawing of [this.names, this.body]) {
      const { width, height } = drawing.viewBox.baseVal;
      drawing.setAttribute("width", String(round(width * scale)));
      drawing.setAttribute("height", String(round(height * scale)));
    }
    this.listeners.forEach((listener) => listener(scale));
  }
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
