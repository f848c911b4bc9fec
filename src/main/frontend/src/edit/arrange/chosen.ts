import type { Outline } from "../wire";
import type { Box } from "./geometry";
import type { Command } from "./keys";
import { type Heard, Layer } from "./layer";
import { drawnThings, planOf } from "./measure";
import { heir, keyOf, type Thing } from "./things";

/** What is chosen on a map, however often that is drawn anew. */
export class Chosen {
  private layer: Layer | null = null;
  outline: Outline | null = null;
  thing: Thing | null = null;
  /** How often the person has chosen. */
  times = 0;

  /** @param changed hears of what is chosen now, and of all that is to be shown of it anew */
  constructor(
    private readonly view: HTMLElement,
    private readonly heard: Heard,
    private readonly changed: (thing: Thing | null, outline: Outline | null) => void,
  ) {}

  /** The map was drawn anew: what was chosen stays so, or what stands in its place is. */
  shown(scroller: HTMLElement | null, svg: SVGSVGElement | undefined, outline: Outline | undefined): void {
    this.end();
    this.layer = null;
    this.outline = outline ?? null;
    if (scroller && svg && outline) {
      const drawn = drawnThings(svg);
      this.layer = new Layer(this.view, scroller, svg, drawn, planOf(svg, drawn, outline), this.heard);
    }
    const before = this.thing;
    this.choose(before && (this.find(keyOf(before)) ?? heir(this.layer?.things ?? [], before)));
  }

  end(): void {
    this.layer?.end();
  }

  choose(thing: Thing | null): void {
    this.thing = thing;
    this.layer?.select(thing && keyOf(thing));
    this.tell();
  }

  /** Shows again what is so. */
  tell(): void {
    this.changed(this.thing, this.outline);
  }

  is(thing: Thing): boolean {
    return this.thing !== null && keyOf(this.thing) === keyOf(thing);
  }

  find(key: string): Thing | null {
    return this.layer?.find(key) ?? null;
  }

  /** The thing in a direction of another, or at an end of all. */
  beside(from: Thing, to: (Command & { do: "select" })["to"]): Thing | null {
    const things = this.layer?.things ?? [];
    const found = to === "first" ? things[0] : to === "last" ? things[things.length - 1] : this.layer?.beside(keyOf(from), to);
    return found ?? null;
  }

  /** What is chosen, else what stands first. */
  get orFirst(): Thing | null {
    return this.thing ?? this.layer?.things[0] ?? null;
  }

  /** Marks from where an arrow is being drawn. */
  begin(key: string | null): void {
    this.layer?.begin(key);
  }

  get hasFocus(): boolean {
    return this.layer?.hasFocus() ?? false;
  }

  focus(thing: Thing): void {
    this.layer?.focus(keyOf(thing));
  }

  reveal(thing: Thing): void {
    this.layer?.reveal(keyOf(thing));
  }

  /** Where in the window a thing, or a part of the drawing, is; null: nowhere any more. */
  where(at: Thing | Box): DOMRect | null {
    const box = "what" in at ? this.layer?.plan.boxes.get(keyOf(at)) : at;
    return box && this.layer ? this.layer.inWindow(box) : null;
  }
}
