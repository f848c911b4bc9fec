import type { Direction } from "../../neighbour";
import type { ElementKind } from "../wire";
import { SIMPLE, SIMPLE_NAMES, type SimpleChange } from "./simple-changes";

/** The kinds that are added in the side panel, because they are not elements of the drawing. */
export type AddedInPanel = "lane" | "persona" | "metric";

/** The effect of a key while an element of the map has the focus. */
export type Command =
  | { do: "select"; to: Direction | "first" | "last" }
  /** Moves the focus there, and adds the element to the selection. */
  | { do: "extend"; to: Direction }
  /** Moves the focus there, without changing the selection. */
  | { do: "go"; to: Direction }
  | { do: "move"; to: Direction }
  | { do: "add"; what: ElementKind }
  | { do: "addInPanel"; what: AddedInPanel }
  | {
      do:
        | SimpleChange
        | "rename"
        | "connect"
        | "undo"
        | "redo"
        | "save"
        | "help"
        | "text"
        | "mark"
        | "all"
        | "copy"
        | "cut"
        | "paste"
        | "menu"
        | "tools"
        | "details"
        | "feel"
        | "leave"
        | "take";
    };

export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const ARROWS: Record<string, Direction> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };

function keysOf(held: "keys" | "withControl"): Record<string, Command> {
  return Object.fromEntries(SIMPLE_NAMES.flatMap((name) => SIMPLE[name][held].map((key) => [key, { do: name }])));
}

const PLAIN: Record<string, Command> = {
  Home: { do: "select", to: "first" },
  End: { do: "select", to: "last" },
  Enter: { do: "take" },
  F2: { do: "rename" },
  Escape: { do: "leave" },
  ContextMenu: { do: "menu" },
  " ": { do: "mark" },
  "?": { do: "help" },
  p: { do: "add", what: "pain" },
  d: { do: "add", what: "delight" },
  o: { do: "add", what: "opportunity" },
  c: { do: "add", what: "card" },
  s: { do: "add", what: "step" },
  g: { do: "add", what: "stage" },
  a: { do: "connect" },
  e: { do: "details" },
  f: { do: "feel" },
  t: { do: "text" },
  F6: { do: "text" },
  ...keysOf("keys"),
};

const WITH_CONTROL: Record<string, Command> = {
  z: { do: "undo" },
  y: { do: "redo" },
  s: { do: "save" },
  a: { do: "all" },
  c: { do: "copy" },
  x: { do: "cut" },
  ...keysOf("withControl"),
};

/** The command of a key; null if the key has none. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): Command | null {
  const arrow = ARROWS[key];
  const letter = key.length === 1 ? key.toLowerCase() : key;
  if ((ctrlKey || metaKey) && arrow && !altKey && !shiftKey) {
    return { do: "go", to: arrow };
  }
  if (ctrlKey || metaKey) {
    return altKey ? null : shiftKey ? (letter === "z" ? { do: "redo" } : null) : (WITH_CONTROL[letter] ?? null);
  }
  if (altKey) {
    return key === "F10" ? { do: "tools" } : arrow && !shiftKey ? { do: "move", to: arrow } : null;
  }
  if (arrow) {
    return { do: shiftKey ? "extend" : "select", to: arrow };
  }
  if (shiftKey && key === "F10") {
    return { do: "menu" };
  }
  return PLAIN[letter] ?? null;
}
