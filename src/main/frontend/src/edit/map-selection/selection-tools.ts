import { copy } from "../../clipboard";
import { create, fill } from "../../dom";
import type { QueuedChange } from "../map-changes/change-queue";
import { changeOf } from "../map-changes/changes";
import { keyOf, levelOf, MAX_TOGETHER, type MapElement, outermost } from "../map-changes/elements";
import type { Box } from "../map-changes/geometry";
import type { Command } from "../map-changes/keys";
import type { Selection } from "../map-changes/selection";
import { ContextMenu, type MenuEntry } from "./context-menu";
import { framed, rangeOf } from "./ranges";
import { selectionTexts as texts } from "./selection-texts";

/** What the tools need of the map. */
export interface SelectionToolsHost {
  view: HTMLElement;
  selection: Selection;
  /** The text of some elements; null if they cannot be copied together. */
  fragment(elements: readonly MapElement[]): Promise<string | null>;
  run(command: Command): void;
  enqueue(change: QueuedChange): void;
  say(message: string): void;
}

export type CreateSelectionTools = (host: SelectionToolsHost) => SelectionTools;

interface Point {
  x: number;
  y: number;
}

/** The minimum distance of a drag, in CSS pixels; less is a click. */
const MIN_WAY = 4;

/** The last copied text on this page, for browsers that do not allow reading the clipboard. */
let copied = "";

/** Selects several elements, and handles the clipboard and the context menu for them. */
export class SelectionTools {
  private readonly menu: ContextMenu;

  constructor(private readonly host: SelectionToolsHost) {
    this.menu = new ContextMenu(host.view, texts.menu());
  }

  /** Selects everything from the selected element to another one. */
  selectTo(element: MapElement): void {
    const { selection } = this.host;
    const boxes = selection.plan?.boxes ?? new Map<string, Box>();
    this.select(
      rangeOf(selection.elements, boxes, selection.element ?? element, element),
      selection.element ?? element,
    );
  }

  /** Selects all elements of an element's level. */
  selectLevel(element: MapElement): void {
    this.select(
      this.host.selection.elements.filter((each) => levelOf(each) === levelOf(element)),
      element,
    );
  }

  /**
   * Follows the mouse with a frame, and selects what it touches.
   *
   * @param from the position in the window at which the mouse was pressed
   * @param isAdding whether the current selection is kept
   */
  frame(from: Point, isAdding: boolean): void {
    const { view, selection } = this.host;
    const before = isAdding ? selection.all : [];
    const mark = create("div", "arrange-frame", { "aria-hidden": "true" });
    const move = (event: PointerEvent): void => {
      if (event.buttons === 0) {
        end();
        return;
      }
      const frame = around(from, { x: event.clientX, y: event.clientY });
      if (frame.right - frame.left + frame.bottom - frame.top < MIN_WAY) {
        return;
      }
      const { left, top } = view.getBoundingClientRect();
      view.append(mark);
      mark.style.left = `${frame.left - left + view.scrollLeft}px`;
      mark.style.top = `${frame.top - top + view.scrollTop}px`;
      mark.style.width = `${frame.right - frame.left}px`;
      mark.style.height = `${frame.bottom - frame.top}px`;
      const boxes = new Map<string, Box>();
      selection.plan?.boxes.forEach((box, key) => {
        const at = selection.where(box);
        if (at) {
          boxes.set(key, at);
        }
      });
      const touched = framed(selection.elements, boxes, frame);
      const main = touched[0] ?? before[0];
      if (main) {
        this.select([...before, ...touched], main);
      }
    };
    const end = (): void => {
      const isFrame = mark.isConnected;
      mark.remove();
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", end);
      window.removeEventListener("pointercancel", end);
      if (isFrame && selection.element) {
        selection.focusOnly(selection.element);
      }
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", end);
    window.addEventListener("pointercancel", end);
  }

  /** Copies the selected elements as text of the language; false if they cannot be copied together. */
  async copy(): Promise<boolean> {
    const elements = outermost(this.host.selection.all);
    if (elements.length > MAX_TOGETHER) {
      this.host.say(fill(texts.tooMany(), elements.length));
      return false;
    }
    const text = await this.host.fragment(elements);
    if (text === null) {
      this.host.say(texts.notCopied());
      return false;
    }
    copied = text;
    await copy(text);
    this.host.say(fill(texts.copied(), elements.length));
    return true;
  }

  async cut(): Promise<void> {
    if (await this.copy()) {
      this.host.run({ do: "delete" });
    }
  }

  /**
   * Pastes beside the selected element.
   *
   * @param text the text from the browser's event; missing: it is read from the clipboard
   */
  async paste(text?: string): Promise<void> {
    const pasted = text || (await readClipboard()) || copied;
    const at = this.host.selection.elementOrFirst;
    if (at) {
      this.host.enqueue(changeOf(at, ({ what, id }) => ({ edit: "paste", what, id, text: pasted })));
    }
  }

  /** @param at the position in the window; null for the position of the element */
  openMenu(element: MapElement, at: Point | null): void {
    const { selection, run } = this.host;
    const entry = (label: string, command: Command): MenuEntry => ({ label, run: () => run(command) });
    const box = selection.where(element);
    const isOne = selection.all.length < 2;
    this.menu.open(
      [
        [
          ...(isOne ? [entry(texts.rename(), { do: "rename" })] : []),
          entry(texts.duplicate(), { do: "duplicate" }),
          entry(texts.remove(), { do: "delete" }),
        ],
        [entry(texts.cut(), { do: "cut" }), entry(texts.copy(), { do: "copy" }), entry(texts.paste(), { do: "paste" })],
        ...(isOne
          ? [
              [
                entry(texts.connect(), { do: "connect" }),
                entry(texts.details(), { do: "details" }),
                entry(texts.toText(), { do: "text" }),
              ],
            ]
          : []),
      ],
      at ?? { x: box?.left ?? 0, y: box?.bottom ?? 0 },
      () => selection.focusOnly(selection.find(keyOf(element)) ?? element),
    );
  }

  private select(elements: readonly MapElement[], main: MapElement): void {
    this.host.selection.selectAll(elements, main);
    const count = this.host.selection.all.length;
    if (count > 1) {
      this.host.say(fill(texts.selected(), count));
    }
  }
}

function around(one: Point, other: Point): Box {
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
}

/** Browsers allow reading the clipboard only on https, and only if the person permits it. */
async function readClipboard(): Promise<string> {
  try {
    return window.isSecureContext ? await navigator.clipboard.readText() : "";
  } catch {
    return "";
  }
}
