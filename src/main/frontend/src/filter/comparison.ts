/** How much of the map is shown at once; the address of every view says it. */
const LEVEL = "level";

/** What a link of the view Compare can say. */
const NAMES = ["mode", "from", "to", "with", "path", "persona", LEVEL] as const;

const MODES = ["gaps", "versions", "future"];

/** What a page's address asks of the view Compare and is no question that it answers; empty: nothing. */
export function strangeModeIn(address: URLSearchParams): string {
  const mode = address.get("fs-mode") ?? "";
  return MODES.includes(mode) ? "" : mode;
}

/** A link's own words, and what was chosen before for what it does not say. */
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

/** The comparison that a page's address names; empty: none. */
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

/** Puts a comparison into a page's address; an empty one takes it away, but for the level. */
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

/** A comparison as the wiki is asked for it, behind other words of an address. */
export function restComparison(comparison: string): string {
  return comparison ? `&${comparison}` : "";
}
