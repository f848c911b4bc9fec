import { element, fill, press } from "../../issues/element";
import type { Direction } from "../../neighbour";
import type { Outline, What } from "../wire";
import { arrowsOf, arrowText, isJoined } from "./arrows";
import { fieldsOf, type Set } from "./fields";
import { type Sign, tool } from "./icons";
import { SIMPLE, SIMPLE_NAMES } from "./jobs";
import type { Command } from "./keys";
import { Menu } from "./menu";
import { kindOf, texts } from "./texts";
import type { Thing } from "./things";

/** What the bar has done. */
export interface Doing {
  command: (command: Command) => void;
  set: Set;
  disconnect: (arrow: { from: string; to: string }) => void;
  zoom: (to: "larger" | "smaller" | "fit") => void;
}

const ADDED: What[] = ["card", "pain", "delight", "opportunity", "step", "stage"];

/** What can be done with the thing that is chosen, above the map. */
export class Bar {
  private readonly name = element("p", "arrange-name");
  private readonly fields = element("div", "arrange-fields");
  private readonly add: Menu;
  private readonly arrows: Menu;
  private readonly ofThings: HTMLButtonElement[];
  readonly root: HTMLElement;
  private shown: { thing: Thing; outline: Outline } | null = null;

  constructor(private readonly doing: Doing) {
    this.add = new Menu(texts.add(), () => ADDED.map((what) => press(kindOf(what), () => this.doing.command({ do: "add", what }), "link")));
    this.arrows = new Menu(texts.arrows(), () => this.arrowEntries());
    const move = (sign: Sign & Direction): HTMLButtonElement => tool(sign, texts[sign](), () => doing.command({ do: "move", to: sign }));
    const simple = (sign: Sign, label: string, command: Command): HTMLButtonElement => tool(sign, label, () => doing.command(command));
    const change = [
      simple("rename", texts.rename(), { do: "rename" }),
      ...SIMPLE_NAMES.map((name) => simple(SIMPLE[name].sign, SIMPLE[name].label(), { do: name })),
    ];
    const moves = [move("left"), move("up"), move("down"), move("right")];
    const toText = simple("text", texts.toText(), { do: "text" });
    this.ofThings = [...change, ...moves, toText];
    this.root = element(
      "div",
      "arrange-bar",
      { role: "group", "aria-label": texts.bar() },
      element(
        "div",
        "arrange-row",
        {},
        group(this.add.root, ...change),
        group(...moves),
        group(this.arrows.root, toText),
        group(simple("undo", texts.undo(), { do: "undo" }), simple("redo", texts.redo(), { do: "redo" })),
        group(
          tool("smaller", texts.smaller(), () => doing.zoom("smaller")),
          tool("larger", texts.larger(), () => doing.zoom("larger")),
          tool("fit", texts.fit(), () => doing.zoom("fit")),
        ),
      ),
      element("div", "arrange-row", {}, this.name, this.fields),
    );
    this.show(null, null);
  }

  focus(): void {
    this.root.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
  }

  /** What is chosen, and what is said of it. A field that somebody writes in stays as it is. */
  show(thing: Thing | null, outline: Outline | null): void {
    this.shown = thing && outline ? { thing, outline } : null;
    this.add.enabled = outline !== null;
    this.ofThings.forEach((each) => (each.disabled = this.shown === null));
    const arrows = this.shown && isJoined(this.shown.thing) ? arrowsOf(this.shown.outline, this.shown.thing) : null;
    this.arrows.enabled = arrows !== null;
    this.arrows.label = arrows && arrows.length > 0 ? `${texts.arrows()} (${arrows.length})` : texts.arrows();
    this.name.replaceChildren(...(thing ? [element("span", "arrange-kind", {}, kindOf(thing.what)), ` ${thing.title}`] : [texts.nothing()]));
    this.name.title = thing?.title ?? "";
    this.name.classList.toggle("frontstage-arrange-chosen", thing !== null);
    const focused = this.fields.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : null;
    if (focused?.type === "text" && focused.value !== focused.defaultValue) {
      return;
    }
    const back = focused?.dataset.tool;
    this.fields.replaceChildren(...(thing ? fieldsOf(thing, this.doing.set) : []));
    if (back) {
      this.fields.querySelector<HTMLElement>(`[data-tool="${CSS.escape(back)}"]`)?.focus();
    }
  }

  private arrowEntries(): HTMLElement[] {
    const connect = press(texts.connect(), () => this.doing.command({ do: "connect" }), "link");
    if (!this.shown) {
      return [connect];
    }
    const { outline, thing } = this.shown;
    return [
      connect,
      ...arrowsOf(outline, thing).map((arrow) => {
        const text = arrowText(outline, thing, arrow);
        const remove = tool("close", fill(texts.removeArrow(), text), () => this.doing.disconnect(arrow));
        return element("div", "arrange-arrow", {}, element("span", "", {}, text), remove);
      }),
    ];
  }
}

function group(...parts: HTMLElement[]): HTMLElement {
  return element("div", "arrange-group", {}, ...parts);
}
