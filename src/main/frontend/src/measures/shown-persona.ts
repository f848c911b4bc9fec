import { valuesOf } from "../filter/filter";
import { parseFilter } from "../filter/grammar";

/** The persona whose figures are shown: the only one that the filter names; otherwise none. */
export function shownPersona(filter: string): string {
  const [persona, another] = valuesOf(parseFilter(filter).filter, "persona");
  return persona && another === undefined ? persona : "";
}
