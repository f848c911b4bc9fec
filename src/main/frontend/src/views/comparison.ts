/** How much of the map is shown at once; the address of every view contains it. */
const LEVEL = "level";

/** The parameters of a link in the Compare view. */
const NAMES = ["mode", "from", "to", "with", "path", "persona", LEVEL] as const;

const MODES = ["gaps", "versions", "future"];

/** The mode that a page's address names, if no such mode exists; otherwise empty. */
export function strangeModeIn(address: URLSearchParams): string {
  const mode = address.get("fs-mode") ?? "";
  return MODES.includes(mode) ? "" : mode;
}

/** The parameters of a link; those that it lacks keep their previous values. */
export function comparisonOf(link: string, before: string): string {
  const said = new URLSearchParams(link);
  const known = new URLSearchParams(before);
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = said.get(name) ?? known.get(name);
    if (value) {
      query.set(name, value);
    }
  }
  return query.toString();
}

/** The comparison that a page's address names; empty if there is none. */
export function readComparison(address: URLSearchParams): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = address.get(`fs-${name}`);
    if (value) {
      query.set(name, value);
    }
  }
  return query.toString();
}

/** Writes a comparison into a page's address; an empty one removes everything but the level. */
export function writeComparison(comparison: string, address: URLSearchParams): void {
  const said = new URLSearchParams(comparison);
  for (const name of NAMES) {
    const value = said.get(name);
    if (value) {
      address.set(`fs-${name}`, value);
    } else if (name !== LEVEL) {
      address.delete(`fs-${name}`);
    }
  }
}

/** A comparison as parameters of a REST request, to be appended to others. */
export function restComparison(comparison: string): string {
  return comparison ? `&${comparison}` : "";
}
