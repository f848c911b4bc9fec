import { create } from "../../dom";
import type { Drawing } from "../../drawing";
import type { Events } from "../../events";
import { type Direction, neighbour } from "../../neighbour";
import { type Arrow, arrowOfLabel } from "./arrows";
import { Coordinates } from "./coordinates";
import { DropTarget } from "./drop-target";
import { elementsOf, keyOf, type MapElement } from "./elements";
import { type FeelingHost, FeelingPoints } from "./feeling-points";
import { type FeelingPoint, pointOfWords } from "./feelings";
import { type Box, cellAt, columnAt, type Plan } from "./geometry";
import { dragByMouse, dropByMouse } from "./mouse-drag";
import type { Goal } from "./move-goals";
import { type SeenText, seenFigure, seenQuote, seenThought } from "./seen-text";
import { kindOf, texts } from "./texts";
import { TouchDrag } from "./touch-drag";

/** What a person does with the elements of a drawing. */
export interface LayerEvents {
  /** An element was clicked, or got the focus. */
  chosen: { element: MapElement; pressed: boolean };
  /** An element was clicked together with Ctrl (or the command key), or with Shift. */
  alsoChosen: { element: MapElement; isRange: boolean };
  /** The context menu of an element was opened with the mouse. */
  menu: { element: MapElement; x: number; y: number };
  /** An element was double-clicked; `text` is the line of its quote or the figure under the pointer, if any. */
  opened: { element: MapElement; text: SeenText | null };
  /** A text of a step that is not an element was double-clicked. */
  textOpened: SeenText;
  /** The label of an arrow was double-clicked. */
  arrowOpened: { arrow: Arrow; at: Element };
  /** An empty part of a cell was double-clicked. */
  emptyOpened: { step: string; lane: string; box: Box };
  dropped: { element: MapElement; goal: Goal };
  /** A point of a curve was pressed, or got the focus. */
  feelingChosen: FeelingPoint;
  /** The feeling of a point should be edited. */
  feelingOpened: FeelingPoint;
  /** The feeling of a point changes; `to` returns the new one for the current one. */
  feelingChanged: { point: FeelingPoint; to: (now: string) => string };
}

/**
 * A layer of HTML over a drawing with a handle for each element, because browsers do not drag SVG. It moves and grows
 * with the drawing. Screen readers read the handles, in reading order, instead of the drawing.
 */
export class Layer {
  private readonly list = create("div", "arrange-list", {
    role: "listbox",
    "aria-multiselectable": "true",
    "aria-label": texts.elements(),
    "aria-describedby": "frontstage-arrange-hint",
  });
  private readonly svg: SVGSVGElement;
  private readonly coordinates: Coordinates;
  private readonly dropTarget: DropTarget;
  private readonly root: HTMLElement;
  private readonly handles = new Map<string, HTMLElement>();
  private readonly feelings: FeelingPoints | null;
  private readonly ends: (() => void)[] = [];
  /** Whether the focus moves without selecting anything. */
  private isQuiet = false;
  readonly elements: MapElement[];

  constructor(
    view: HTMLElement,
    { scroller, body: svg }: Drawing,
    private readonly drawn: Map<string, SVGGraphicsElement>,
    readonly plan: Plan,
    private readonly events: Events<LayerEvents>,
  ) {
    this.svg = svg;
    this.coordinates = new Coordinates(svg, plan, scroller);
    this.dropTarget = new DropTarget(view, scroller, this.coordinates, (element, { goal }) =>
      events.emit("dropped", { element, goal }),
    );
    this.root = create("div", "arrange-layer", {}, this.list, this.dropTarget.mark);
    this.elements = elementsOf(plan.outline).filter((element) => plan.boxes.has(keyOf(element)));
    this.elements.forEach((element) => this.handle(element));
    svg.setAttribute("aria-hidden", "true");
    svg.querySelectorAll("a").forEach((link) => link.setAttribute("tabindex", "-1"));
    scroller.setAttribute("tabindex", "-1");
    this.feelings =
      plan.feelings && new FeelingPoints(plan.feelings, plan.outline, this.coordinates, this.feelingHost());
    this.root.append(...(this.feelings ? [this.feelings.root] : []));
    scroller.append(this.root);
    const sized = new ResizeObserver(() => this.size());
    sized.observe(svg);
    const opened = (event: MouseEvent): void => this.openedAt(event);
    scroller.addEventListener("dblclick", opened);
    const touchDrag = new TouchDrag(this.list, view, (handle) => this.elementOf(handle), this.dropTarget);
    this.ends.push(
      () => sized.disconnect(),
      () => scroller.removeEventListener("dblclick", opened),
      dropByMouse(scroller, this.list, this.dropTarget),
      () => touchDrag.end(),
      () => this.dropTarget.leave(),
      () => this.feelings?.end(),
    );
    this.size();
    this.select(null);
  }

  end(): void {
    this.ends.forEach((end) => end());
  }

  find(key: string): MapElement | null {
    return this.elements.find((element) => keyOf(element) === key) ?? null;
  }

  /** Marks the selected elements; Tab leads to the selected one, or else to the first. */
  select(key: string | null, all: ReadonlySet<string> = new Set()): void {
    const stop = key !== null && this.handles.has(key) ? key : this.handles.keys().next().value;
    this.handles.forEach((handle, each) => {
      handle.setAttribute("aria-selected", String(each === key || all.has(each)));
      handle.setAttribute("tabindex", each === stop ? "0" : "-1");
    });
    this.feelings?.stopAt((key !== null && this.find(key)?.step?.id) || null);
  }

  /** Marks the element at which an arrow begins; null for none. */
  markArrowStart(key: string | null): void {
    this.root.classList.toggle("frontstage-arrange-connecting", key !== null);
    this.handles.forEach((handle, each) => handle.classList.toggle("frontstage-arrange-from", each === key));
  }

  /** Moves the focus without selecting anything. */
  focusOnly(key: string): void {
    this.isQuiet = true;
    this.focus(key);
    this.isQuiet = false;
  }

  focus(key: string): void {
    this.handles.get(key)?.focus({ preventScroll: true });
  }

  reveal(key: string): void {
    this.handles.get(key)?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "auto" });
  }

  /** The element that has the focus, itself or through a point of its curve. */
  get focused(): MapElement | null {
    const point = this.feelings?.focused;
    return point ? this.find(point.step) : document.activeElement && this.elementOf(document.activeElement);
  }

  hasFocus(): boolean {
    return this.root.contains(document.activeElement);
  }

  /** Moves the focus to a point of a curve; false if it is not there. */
  focusPoint(key: string): boolean {
    return this.feelings?.focus(key) ?? false;
  }

  /** Moves the focus to the next point of a step; false if the step has none. */
  focusFeeling(step: string): boolean {
    return this.feelings?.focusAt(step) ?? false;
  }

  /** The next element in a direction. */
  beside(key: string, direction: Direction): MapElement | null {
    const from = this.plan.boxes.get(key);
    const others = this.elements.filter((element) => keyOf(element) !== key);
    const boxes = others.flatMap((element) => this.plan.boxes.get(keyOf(element)) ?? []);
    return from ? (others[neighbour(boxes, from, direction)] ?? null) : null;
  }

  /** A part of the drawing in the window. */
  inWindow(box: Box): DOMRect {
    return this.coordinates.inWindow(box);
  }

  private feelingHost(): FeelingHost {
    return {
      chosen: (point) => this.events.emit("feelingChosen", point),
      leave: ({ step }) => this.focus(step),
      write: (point) => this.events.emit("feelingOpened", point),
      change: (point, to) => this.events.emit("feelingChanged", { point, to }),
    };
  }

  private elementOf(handle: Element): MapElement | null {
    return this.elements.find((element) => this.handles.get(keyOf(element)) === handle) ?? null;
  }

  private handle(element: MapElement): void {
    const key = keyOf(element);
    const box = this.plan.boxes.get(key);
    if (!box) {
      return;
    }
    const handle = create("div", `arrange-handle arrange-${element.what}`, {
      role: "option",
      "aria-label": this.nameOf(element),
    });
    this.coordinates.place(handle, box);
    handle.addEventListener("click", (event) => {
      event.stopPropagation();
      if (event.shiftKey || event.ctrlKey || event.metaKey) {
        this.focusOnly(key);
        this.events.emit("alsoChosen", { element, isRange: event.shiftKey });
      } else {
        handle.focus({ preventScroll: true });
        this.choose(element, true);
      }
    });
    // a mouse press moves the focus before its purpose is known
    handle.addEventListener("mousedown", (event) => {
      this.isQuiet = event.shiftKey || event.ctrlKey || event.metaKey || event.button !== 0;
      window.setTimeout(() => (this.isQuiet = false));
    });
    handle.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.events.emit("menu", { element, x: event.clientX, y: event.clientY });
    });
    handle.addEventListener("focus", () => this.isQuiet || this.choose(element, false));
    handle.addEventListener("dblclick", (event) => {
      event.stopPropagation();
      const drawn = this.drawn.get(key);
      const at = [event.clientX, event.clientY] as const;
      const text =
        drawn && (seenQuote(drawn, ...at, element) ?? (element.what === "stage" && seenFigure(drawn, ...at, element)));
      this.events.emit("opened", { element, text: text || null });
    });
    this.ends.push(dragByMouse(handle, element, () => this.choose(element, false)));
    this.handles.set(key, handle);
    this.list.append(handle);
  }

  private choose(element: MapElement, pressed: boolean): void {
    this.events.emit("chosen", { element, pressed });
  }

  private openedAt(event: MouseEvent): void {
    const { x, y } = this.coordinates.inDrawing(event.clientX, event.clientY);
    const cell = cellAt(this.plan, x, y);
    if (!this.isWordsOpened(event) && !this.isTextOpened(event, columnAt(this.plan, x)?.step ?? null) && cell) {
      this.events.emit("emptyOpened", cell);
    }
  }

  /** Whether words beside a point of a curve, or the label of an arrow, were double-clicked. */
  private isWordsOpened({ target, clientX, clientY }: MouseEvent): boolean {
    const { outline, feelings } = this.plan;
    const at = (target as Element).closest("svg text");
    const words = at?.textContent ?? "";
    const felt =
      feelings &&
      at?.classList.contains("frontstage-font-feeling") &&
      pointOfWords(feelings, outline, words, this.coordinates.inDrawing(clientX, clientY));
    const isLabel = at?.closest(".frontstage-decoration") && at.classList.contains("frontstage-font-small");
    const arrow = isLabel ? arrowOfLabel(this.svg, outline, words, clientX, clientY) : null;
    if (felt) {
      this.events.emit("feelingOpened", felt);
    } else if (at && arrow) {
      this.events.emit("arrowOpened", { arrow, at });
    }
    return Boolean(felt || arrow);
  }

  /** Whether a thought or a figure of a step was double-clicked. */
  private isTextOpened({ clientX, clientY }: MouseEvent, step: string | null): boolean {
    const text =
      step !== null &&
      (seenThought(this.svg, clientX, clientY, step) ??
        [...this.svg.querySelectorAll(".frontstage-measure")]
          .map((each) => seenFigure(each, clientX, clientY, { what: "step", id: step }))
          .find((each) => each !== null));
    if (text) {
      this.events.emit("textOpened", text);
    }
    return Boolean(text);
  }

  private size(): void {
    const { width, height } = this.svg.getBoundingClientRect();
    this.root.style.width = `${width}px`;
    this.root.style.height = `${height}px`;
  }

  private nameOf(element: MapElement): string {
    const drawn = this.drawn.get(keyOf(element));
    const where = element.what === "stage" ? "" : (drawn?.getAttribute("data-frontstage-where") ?? "");
    const own = element.what === "pain" || element.what === "delight" || element.what === "opportunity";
    const name = (own && drawn?.getAttribute("aria-label")) || `${kindOf(element.what)}: ${element.title}`;
    return where ? `${name}; ${where}` : name;
  }
}
