import * as icons from "../../icons";
import { texts } from "./texts";

/** A change that needs nothing but the selected element: its button and its keys. */
interface Simple {
  /** The name of its button, as tests and style sheets know it. */
  tool: string;
  icon: string;
  label: () => string;
  keys: string[];
  withControl: string[];
}

const simple = (change: Simple): Simple => change;

/** All of these, by the names that the wiki knows. A new one is an entry here. */
export const SIMPLE = {
  duplicate: simple({
    tool: "duplicate",
    icon: icons.DUPLICATE,
    label: texts.duplicate,
    keys: [],
    withControl: ["d"],
  }),
  delete: simple({
    tool: "remove",
    icon: icons.DELETE,
    label: texts.remove,
    keys: ["Delete", "Backspace"],
    withControl: [],
  }),
};

export type SimpleChange = keyof typeof SIMPLE;

export const SIMPLE_NAMES = Object.keys(SIMPLE) as SimpleChange[];

export function isSimple(name: string): name is SimpleChange {
  return name in SIMPLE;
}
