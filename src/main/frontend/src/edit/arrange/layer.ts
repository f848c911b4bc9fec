import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { pointerOutsideOfPreview } from "@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import { element } from "../../issues/element";
import { type Direction, neighbour } from "../../neighbour";
import { EdgeScroll } from "./edge";
import { type Box, cellAt, type Plan, type Target, targetAt } from "./geometry";
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
  private readonly drop = element("div", "arrange-drop", { "aria-hidden": "true" });
  private readonly root = element("div", "arrange-layer", {}, this.list, this.drop);
  private readonly handles = new Map<string, HTMLElement>();
  private readonly ends: (() => void)[] = [];
  readonly things: Thing[];

  constructor(
    private readonly view: HTMLElement,
    private readonly scroller: HTMLElement,
    private readonly svg: SVGSVGElement,
    private readonly drawn: Map<string, SVGGraphicsElement>,
    readonly plan: Plan,
    private readonly heard: Heard,
  ) {
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
    this.ends.push(() => sized.disconnect(), () => scroller.removeEventListener("dblclick", opened), this.target());
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
    const at = this.svg.getBoundingClientRect();
    const scale = at.width / this.plan.width;
    return new DOMRect(at.left + box.left * scale, at.top + box.top * scale, (box.right - box.left) * scale, (box.bottom - box.top) * scale);
  }

  private handle(thing: Thing): void {
    const key = keyOf(thing);
    const box = this.plan.boxes.get(key);
    if (!box) {
      return;
    }
    const handle = element("div", `arrange-handle arrange-${thing.what}`, { role: "option", "aria-label": this.nameOf(thing) });
    this.place(handle, box);
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
    this.ends.push(
      draggable({
        element: handle,
        getInitialData: () => ({ key }),
        onGenerateDragPreview: ({ nativeSetDragImage }) =>
          setCustomNativeDragPreview({
            nativeSetDragImage,
            getOffset: pointerOutsideOfPreview({ x: "12px", y: "8px" }),
            render: ({ container }) => {
              container.append(element("div", "", { class: "frontstage" }, element("div", `arrange-chip arrange-${thing.what}`, {}, thing.title)));
            },
          }),
        onDragStart: () => {
          handle.classList.add("frontstage-arrange-dragged");
          this.heard.chosen(thing, false);
        },
        onDrop: () => handle.classList.remove("frontstage-arrange-dragged"),
      }),
    );
    this.handles.set(key, handle);
    this.list.append(handle);
  }

  /** The whole drawing is one target: what is under the pointer is reckoned. */
  private target(): () => void {
    const under = (key: unknown, { clientX, clientY }: { clientX: number; clientY: number }): { thing: Thing; target: Target } | null => {
      const thing = typeof key === "string" ? this.find(key) : null;
      const point = this.inDrawing(clientX, clientY);
      const target = thing && targetAt(this.plan, thing, point.x, point.y);
      return thing && target ? { thing, target } : null;
    };
    const edge = new EdgeScroll(this.view);
    return dropTargetForElements({
      element: this.scroller,
      canDrop: ({ source }) => this.list.contains(source.element),
      onDrag: ({ source, location }) => {
        edge.at(location.current.input.clientY);
        this.show(under(source.data.key, location.current.input)?.target ?? null);
      },
      onDragLeave: () => {
        edge.end();
        this.show(null);
      },
      onDrop: ({ source, location }) => {
        edge.end();
        this.show(null);
        const found = under(source.data.key, location.current.input);
        if (found) {
          this.heard.dropped(found.thing, found.target);
        }
      },
    });
  }

  private show(target: Target | null): void {
    this.drop.className = target ? `frontstage-arrange-drop frontstage-arrange-${target.line ? "line" : "area"}` : "frontstage-arrange-drop";
    if (target) {
      this.place(this.drop, target.mark);
    }
  }

  private openedAt(event: MouseEvent): void {
    const { x, y } = this.inDrawing(event.clientX, event.clientY);
    const cell = cellAt(this.plan, x, y);
    if (cell) {
      this.heard.empty(cell.step, cell.lane, cell.box);
    }
  }

  private inDrawing(x: number, y: number): { x: number; y: number } {
    const at = this.svg.getBoundingClientRect();
    const scale = at.width / this.plan.width;
    return { x: (x - at.left) / scale, y: (y - at.top) / scale };
  }

  private place(part: HTMLElement, box: Box): void {
    const { width, height } = this.plan;
    part.style.left = `${(box.left / width) * 100}%`;
    part.style.top = `${(box.top / height) * 100}%`;
    part.style.width = `${((box.right - box.left) / width) * 100}%`;
    part.style.height = `${((box.bottom - box.top) / height) * 100}%`;
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
