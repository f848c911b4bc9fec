import { element } from "../../issues/element";
import { type Direction, neighbour } from "../../neighbour";
import { ByFinger } from "./by-finger";
import { dropByMouse, liftByMouse } from "./by-mouse";
import { Dropping } from "./dropping";
import { type Box, cellAt, type Plan, type Target } from "./geometry";
import { Ground } from "./ground";
import { keyOf, type Thing, thingsOf } from "./things";
import { kindOf, texts } from "./texts";

/** What the layer tells of. */
export interface Heard {
  /** A thing was chosen, by a press or by the focus. */
  chosen: (thing: Thing, pressed: boolean) => void;
  opened: (thing: Thing) => void;
  /** An empty place was opened. */
  empty: (step: string, lane: string, at: Box) => unknown;
  dropped: (thing: Thing, target: Target) => void;
}

/**
 * The things of a drawing as what can be chosen, dragged and heard of: a layer of HTML over the drawing, which browsers do not let drag.
 * It moves and grows with the drawing. What reads the page aloud hears of the layer, in reading order, and not of the drawing.
 */
export class Layer {
  private readonly list = element("div", "arrange-list", { role: "listbox", "aria-label": texts.things(), "aria-describedby": "frontstage-arrange-hint" });
  private readonly ground: Ground;
  private readonly dropping: Dropping;
  private readonly root: HTMLElement;
  private readonly handles = new Map<string, HTMLElement>();
  private readonly ends: (() => void)[] = [];
  readonly things: Thing[];

  constructor(
    view: HTMLElement,
    scroller: HTMLElement,
    private readonly svg: SVGSVGElement,
    private readonly drawn: Map<string, SVGGraphicsElement>,
    readonly plan: Plan,
    private readonly heard: Heard,
  ) {
    this.ground = new Ground(svg, plan, scroller);
    this.dropping = new Dropping(view, scroller, this.ground, heard.dropped);
    this.root = element("div", "arrange-layer", {}, this.list, this.dropping.mark);
    this.things = thingsOf(plan.outline).filter((thing) => plan.boxes.has(keyOf(thing)));
    this.things.forEach((thing) => this.handle(thing));
    svg.setAttribute("aria-hidden", "true");
    svg.querySelectorAll("a").forEach((link) => link.setAttribute("tabindex", "-1"));
    scroller.setAttribute("tabindex", "-1");
    scroller.append(this.root);
    const sized = new ResizeObserver(() => this.size());
    sized.observe(svg);
    const opened = (event: MouseEvent): void => this.openedAt(event);
    scroller.addEventListener("dblclick", opened);
    const byFinger = new ByFinger(this.list, view, (handle) => this.thingOf(handle), this.dropping);
    this.ends.push(
      () => sized.disconnect(),
      () => scroller.removeEventListener("dblclick", opened),
      dropByMouse(scroller, this.list, this.dropping),
      () => byFinger.end(),
      () => this.dropping.leave(),
    );
    this.size();
    this.select(null);
  }

  end(): void {
    this.ends.forEach((end) => end());
  }

  find(key: string): Thing | null {
    return this.things.find((thing) => keyOf(thing) === key) ?? null;
  }

  element(key: string): HTMLElement | null {
    return this.handles.get(key) ?? null;
  }

  /** The one that is chosen is the one that Tab leads to. */
  select(key: string | null): void {
    const stop = key !== null && this.handles.has(key) ? key : this.handles.keys().next().value;
    this.handles.forEach((handle, each) => {
      handle.setAttribute("aria-selected", String(each === key));
      handle.setAttribute("tabindex", each === stop ? "0" : "-1");
    });
  }

  /** From which an arrow is being drawn. */
  begin(key: string | null): void {
    this.root.classList.toggle("frontstage-arrange-connecting", key !== null);
    this.handles.forEach((handle, each) => handle.classList.toggle("frontstage-arrange-from", each === key));
  }

  focus(key: string): boolean {
    const handle = this.handles.get(key);
    handle?.focus({ preventScroll: true });
    return handle !== undefined;
  }

  reveal(key: string): void {
    this.handles.get(key)?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "auto" });
  }

  hasFocus(): boolean {
    return this.list.contains(document.activeElement);
  }

  /** The next thing in a direction. */
  beside(key: string, direction: Direction): Thing | null {
    const from = this.plan.boxes.get(key);
    const others = this.things.filter((thing) => keyOf(thing) !== key);
    const boxes = others.flatMap((thing) => this.plan.boxes.get(keyOf(thing)) ?? []);
    return from ? (others[neighbour(boxes, from, direction)] ?? null) : null;
  }

  /** Where a part of the drawing is in the window. */
  inWindow(box: Box): DOMRect {
    return this.ground.inWindow(box);
  }

  private thingOf(handle: Element): Thing | null {
    return this.things.find((thing) => this.handles.get(keyOf(thing)) === handle) ?? null;
  }

  private handle(thing: Thing): void {
    const key = keyOf(thing);
    const box = this.plan.boxes.get(key);
    if (!box) {
      return;
    }
    const handle = element("div", `arrange-handle arrange-${thing.what}`, { role: "option", "aria-label": this.nameOf(thing) });
    this.ground.place(handle, box);
    handle.addEventListener("click", (event) => {
      event.stopPropagation();
      handle.focus({ preventScroll: true });
      this.heard.chosen(thing, true);
    });
    handle.addEventListener("focus", () => this.heard.chosen(thing, false));
    handle.addEventListener("dblclick", (event) => {
      event.stopPropagation();
      this.heard.opened(thing);
    });
    this.ends.push(liftByMouse(handle, thing, () => this.heard.chosen(thing, false)));
    this.handles.set(key, handle);
    this.list.append(handle);
  }

  private openedAt(event: MouseEvent): void {
    const { x, y } = this.ground.inDrawing(event.clientX, event.clientY);
    const cell = cellAt(this.plan, x, y);
    if (cell) {
      this.heard.empty(cell.step, cell.lane, cell.box);
    }
  }

  private size(): void {
    const { width, height } = this.svg.getBoundingClientRect();
    this.root.style.width = `${width}px`;
    this.root.style.height = `${height}px`;
  }

  private nameOf(thing: Thing): string {
    const drawn = this.drawn.get(keyOf(thing));
    const where = thing.what === "stage" ? "" : (drawn?.getAttribute("data-frontstage-where") ?? "");
    const own = thing.what === "pain" || thing.what === "delight" || thing.what === "opportunity";
    const name = (own && drawn?.getAttribute("aria-label")) || `${kindOf(thing.what)}: ${thing.title}`;
    return where ? `${name}; ${where}` : name;
  }
}
