import type { Drawing } from "../../drawing";
import { Events } from "../../events";
import type { Outline } from "../wire";
import { keyOf, type MapElement, nextSelection } from "./elements";
import type { Box, Plan } from "./geometry";
import type { Command } from "./keys";
import { Layer, type LayerEvents } from "./layer";
import { drawnElements, planOf } from "./measure";

/** What is selected on a map. It outlives the drawing: each new one gets a layer of its own. */
export class Selection extends Events<{ changed: undefined }> {
  /** What is done with the elements of the current drawing. */
  readonly layerEvents = new Events<LayerEvents>();
  private layer: Layer | null = null;
  outline: Outline | null = null;
  element: MapElement | null = null;
  /** How often the person has selected something. */
  choices = 0;

  constructor(private readonly view: HTMLElement) {
    super();
  }

  /** Shows a new drawing: the selected element stays selected, or else what takes its place. */
  show(drawing: Drawing | null, outline: Outline | undefined): void {
    this.end();
    this.layer = null;
    this.outline = outline ?? null;
    if (drawing && outline) {
      const drawn = drawnElements(drawing.body);
      const plan = planOf(drawing.body, drawn, outline);
      this.layer = new Layer(this.view, drawing, drawn, plan, this.layerEvents);
    }
    const before = this.element;
    this.select(before && (this.find(keyOf(before)) ?? nextSelection(this.layer?.elements ?? [], before)));
  }

  end(): void {
    this.layer?.end();
  }

  select(element: MapElement | null): void {
    this.element = element;
    this.layer?.select(element && keyOf(element));
    this.emit("changed");
  }

  /** Whether an element is selected. */
  is(element: MapElement): boolean {
    return this.element !== null && keyOf(this.element) === keyOf(element);
  }

  find(key: string): MapElement | null {
    return this.layer?.find(key) ?? null;
  }

  /** The next element in a direction, or the first or last of all. */
  beside(from: MapElement, to: (Command & { do: "select" })["to"]): MapElement | null {
    const elements = this.layer?.elements ?? [];
    if (to === "first" || to === "last") {
      return elements[to === "first" ? 0 : elements.length - 1] ?? null;
    }
    return this.layer?.beside(keyOf(from), to) ?? null;
  }

  /** The selected element, or else the first. */
  get elementOrFirst(): MapElement | null {
    return this.element ?? this.layer?.elements[0] ?? null;
  }

  /** Marks the element at which an arrow begins that is being drawn; null: there is none. */
  markArrowStart(key: string | null): void {
    this.layer?.markArrowStart(key);
  }

  get hasFocus(): boolean {
    return this.layer?.hasFocus() ?? false;
  }

  focus(element: MapElement): void {
    this.layer?.focus(keyOf(element));
  }

  reveal(element: MapElement): void {
    this.layer?.reveal(keyOf(element));
  }

  /** Where everything is on the drawing; null if there is none. */
  get plan(): Plan | null {
    return this.layer?.plan ?? null;
  }

  /** Where in the window an element, or a part of the drawing, is; null if it is gone. */
  where(at: MapElement | Box): DOMRect | null {
    const box = "what" in at ? this.layer?.plan.boxes.get(keyOf(at)) : at;
    return box && this.layer ? this.layer.inWindow(box) : null;
  }
}
