import { valuesOf } from "../filter/filter";
import { parseFilter } from "../filter/grammar";

/** The persona whose figures a filter asks for: the only one that it names; else none. */
export function shownPersona(filter: string): string {
  const [persona, another] = valuesOf(parseFilter(filter).filter, "persona");
  return persona && another === undefined ? persona : "";
}
