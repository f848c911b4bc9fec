import { button, create, fill, iconButton } from "../../dom";
import { Events } from "../../events";
import * as icons from "../../icons";
import type { Direction } from "../../neighbour";
import type { ElementKind, Outline } from "../wire";
import { type Arrow, arrowsOf, arrowText, isJoined } from "./arrows";
import type { MapElement } from "./elements";
import type { AddedInPanel, Command } from "./keys";
import { Menu } from "./menu";
import { SIMPLE, SIMPLE_NAMES } from "./simple-changes";
import { kindOf, texts } from "./texts";

interface ToolbarEvents {
  command: Command;
  /** An arrow is to be removed. */
  disconnect: { from: string; to: string };
  /** The label of an arrow is to be written. */
  relabel: Arrow;
  zoom: "larger" | "smaller" | "fit";
}

/** Tools with one icon and one command; the other tools move an element in a direction. */
const ICONS = { left: icons.LEFT, up: icons.UP, down: icons.DOWN, right: icons.RIGHT };

const ADDED: ElementKind[] = ["stage", "step", "card", "pain", "delight", "opportunity"];

/** The kinds that are added in the side panel. */
const ADDED_IN_PANEL: AddedInPanel[] = ["lane", "persona", "metric"];

/** The toolbar above the map, with the actions for the selected element. */
export class ElementToolbar extends Events<ToolbarEvents> {
  private readonly add: Menu;
  private readonly arrows: Menu;
  private readonly ofElement: HTMLButtonElement[];
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;
  readonly root: HTMLElement;
  private shown: { element: MapElement; outline: Outline } | null = null;

  constructor() {
    super();
    this.add = new Menu(texts.add(), () => this.addEntries());
    this.arrows = new Menu(texts.arrows(), () => this.arrowEntries());
    const tool = (name: string, icon: string, label: string, command: Command): HTMLButtonElement =>
      iconButton(icon, label, () => this.emit("command", command), { "data-tool": name });
    const move = (to: Direction): HTMLButtonElement => tool(to, ICONS[to], texts[to](), { do: "move", to });
    const zoom = (to: "larger" | "smaller" | "fit", icon: string): HTMLButtonElement =>
      iconButton(icon, texts[to](), () => this.emit("zoom", to), { "data-tool": to });
    const change = [
      tool("rename", icons.RENAME, texts.rename(), { do: "rename" }),
      ...SIMPLE_NAMES.map((name) => tool(SIMPLE[name].tool, SIMPLE[name].icon, SIMPLE[name].label(), { do: name })),
    ];
    const moves = [move("left"), move("up"), move("down"), move("right")];
    const toText = tool("text", icons.TEXT, texts.toText(), { do: "text" });
    this.undo = tool("undo", icons.UNDO, texts.undo(), { do: "undo" });
    this.redo = tool("redo", icons.REDO, texts.redo(), { do: "redo" });
    this.ofElement = [...change, ...moves, toText];
    this.root = create(
      "div",
      "arrange-toolbar",
      { role: "group", "aria-label": texts.bar() },
      create(
        "div",
        "arrange-row",
        {},
        group(this.add.root, ...change),
        group(...moves),
        group(this.arrows.root, toText),
        group(this.undo, this.redo),
        group(zoom("smaller", icons.ZOOM_OUT), zoom("larger", icons.ZOOM_IN), zoom("fit", icons.FIT)),
      ),
    );
    this.show(null, null);
  }

  focus(): void {
    this.root.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
  }

  /** Shows the actions for the selected element. */
  show(element: MapElement | null, outline: Outline | null): void {
    this.shown = element && outline ? { element, outline } : null;
    this.add.enabled = outline !== null;
    this.ofElement.forEach((each) => (each.disabled = this.shown === null));
    const arrows = this.shown && isJoined(this.shown.element) ? arrowsOf(this.shown.outline, this.shown.element) : null;
    this.arrows.enabled = arrows !== null;
    this.arrows.label = arrows && arrows.length > 0 ? `${texts.arrows()} (${arrows.length})` : texts.arrows();
  }

  /** Shows whether there is something to undo or redo. The buttons keep the focus when there is nothing left. */
  showHistory(canUndo: boolean, canRedo: boolean): void {
    this.undo.setAttribute("aria-disabled", String(!canUndo));
    this.redo.setAttribute("aria-disabled", String(!canRedo));
  }

  private addEntries(): HTMLElement[] {
    const arrow = button(texts.arrow(), () => this.emit("command", { do: "connect" }), "link");
    arrow.disabled = !this.shown || !isJoined(this.shown.element);
    return [
      ...ADDED.map((what) => button(kindOf(what), () => this.emit("command", { do: "add", what }), "link")),
      arrow,
      ...ADDED_IN_PANEL.map((what) =>
        button(texts[what](), () => this.emit("command", { do: "addInPanel", what }), "link"),
      ),
    ];
  }

  private arrowEntries(): HTMLElement[] {
    const connect = button(texts.connect(), () => this.emit("command", { do: "connect" }), "link");
    if (!this.shown) {
      return [connect];
    }
    const { outline, element } = this.shown;
    return [
      connect,
      ...arrowsOf(outline, element).map((arrow) => {
        const text = arrowText(outline, element, arrow);
        const remove = iconButton(icons.CLOSE, fill(texts.removeArrow(), text), () => this.emit("disconnect", arrow), {
          "data-tool": "close",
        });
        const relabel = button(text, () => this.emit("relabel", arrow), "link", {
          "aria-label": fill(texts.relabelArrow(), text),
        });
        return create("div", "arrange-arrow", {}, relabel, remove);
      }),
    ];
  }
}

function group(...parts: HTMLElement[]): HTMLElement {
  return create("div", "arrange-group", {}, ...parts);
}
