import * as icons from "../../icons";
import { texts } from "./texts";

/** A change that needs only the selected element: its button and its keys. */
interface Simple {
  /** The name of its button in tests and style sheets. */
  tool: string;
  icon: string;
  label: () => string;
  keys: string[];
  withControl: string[];
}

const simple = (change: Simple): Simple => change;

/** All simple changes, by their names in the REST API. To add one, add an entry here. */
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
