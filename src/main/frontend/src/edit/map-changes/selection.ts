import type { Drawing } from "../../drawing";
import { Events } from "../../events";
import type { Outline } from "../wire";
import { drawnElements, planOf } from "./drawn-positions";
import { keyOf, type MapElement, nextSelection } from "./elements";
import { pointKey } from "./feelings";
import type { Box, Plan } from "./geometry";
import type { Command } from "./keys";
import { Layer, type LayerEvents } from "./layer";

/** The selection on a map. It outlives the drawing: each new drawing gets a layer of its own. */
export class Selection extends Events<{ changed: undefined }> {
  /** Events of the elements of the current drawing. */
  readonly layerEvents = new Events<LayerEvents>();
  private layer: Layer | null = null;
  outline: Outline | null = null;
  element: MapElement | null = null;
  /** The keys of all selected elements, the main one included. */
  private keys = new Set<string>();
  /** The point of a curve that had the focus last; null if an element has had it since. */
  private point: string | null = null;
  /** The element that was selected last, if nothing is selected now; the focus returns to it. */
  private left: MapElement | null = null;
  /** How many times the person has selected something; tells whether the selection has changed since. */
  choices = 0;

  constructor(private readonly view: HTMLElement) {
    super();
    this.layerEvents.on("feelingChosen", (point) => (this.point = pointKey(point)));
    this.layerEvents.on("chosen", () => (this.point = null));
  }

  /** Takes over a new drawing: the selected element stays selected, or else its replacement. */
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
    const kept = [...this.keys].flatMap((key) => this.find(key) ?? []);
    const now = before && (this.find(keyOf(before)) ?? kept[0] ?? nextSelection(this.layer?.elements ?? [], before));
    this.selectAll(now ? [...kept, now] : [], now);
  }

  end(): void {
    this.layer?.end();
  }

  select(element: MapElement | null): void {
    this.selectAll(element ? [element] : [], element);
  }

  /** Selects nothing. */
  clear(): void {
    this.left = this.element ?? this.left;
    this.select(null);
  }

  /** @param main the element that is shown beside the map, and from which keys move */
  selectAll(elements: readonly MapElement[], main: MapElement | null): void {
    this.element = main;
    this.keys = new Set(elements.map(keyOf));
    this.layer?.select(main && keyOf(main), this.keys);
    this.emit("changed");
  }

  /** Adds an element to the selection; removes it if it is already selected. */
  toggle(element: MapElement): void {
    const others = this.all.filter((each) => keyOf(each) !== keyOf(element));
    const isTakenOut = others.length < this.keys.size && others.length > 0;
    this.selectAll(isTakenOut ? others : [...others, element], isTakenOut ? (others[0] ?? null) : element);
  }

  /** All selected elements, in reading order. */
  get all(): MapElement[] {
    return (this.layer?.elements ?? []).filter((element) => this.keys.has(keyOf(element)));
  }

  /** All elements of the drawing, in reading order. */
  get elements(): readonly MapElement[] {
    return this.layer?.elements ?? [];
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

  /** The selected element, or else the one that was selected last, or else the first. */
  get elementOrFirst(): MapElement | null {
    return this.element ?? (this.left && this.find(keyOf(this.left))) ?? this.layer?.elements[0] ?? null;
  }

  /** Marks the element at which the new arrow begins; null for none. */
  markArrowStart(key: string | null): void {
    this.layer?.markArrowStart(key);
  }

  /** The element that has the focus. */
  get focused(): MapElement | null {
    return this.layer?.focused ?? null;
  }

  get hasFocus(): boolean {
    return this.layer?.hasFocus() ?? false;
  }

  focus(element: MapElement): void {
    this.layer?.focus(keyOf(element));
  }

  /** Moves the focus to the point that had it last, if it belongs to the element; otherwise to the element. */
  refocus(element: MapElement): void {
    const isAtPoint = this.point !== null && element.what === "step" && this.point.startsWith(`${element.id} `);
    if (!isAtPoint || !this.layer?.focusPoint(this.point ?? "")) {
      this.focus(element);
    }
  }

  /** Moves the focus to the next point of a step's feelings; false if there is none. */
  focusFeeling(step: string): boolean {
    return this.layer?.focusFeeling(step) ?? false;
  }

  /** Moves the focus without changing the selection. */
  focusOnly(element: MapElement): void {
    this.layer?.focusOnly(keyOf(element));
  }

  reveal(element: MapElement): void {
    this.layer?.reveal(keyOf(element));
  }

  /** The positions of everything on the drawing; null if there is none. */
  get plan(): Plan | null {
    return this.layer?.plan ?? null;
  }

  /** The position of an element, or of a part of the drawing, in the window; null if it is gone. */
  where(at: MapElement | Box): DOMRect | null {
    const box = "what" in at ? this.layer?.plan.boxes.get(keyOf(at)) : at;
    return box && this.layer ? this.layer.inWindow(box) : null;
  }
}
