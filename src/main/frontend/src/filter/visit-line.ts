import { create, fill } from "../dom";
import type { Changed } from "./changed-since";
import { writeComparison } from "./comparison";
import { endVisit, lastVisit } from "./last-visit";
import { viewTexts } from "./view-texts";

/**
 * Says how much changed since the last visit, as a link to the comparison; null if nothing did, or no visit is known.
 * The visits are kept in this browser only; the one that this is begins.
 *
 * @param version the version that the page shows; 0: not known
 * @param changesSince what changed since a version; null: not known
 * @param compare shows a comparison in place
 */
export async function visitLine(
  map: string,
  version: number,
  changesSince: (version: string) => Promise<readonly Changed[] | null>,
  compare: (comparison: string) => void,
): Promise<HTMLElement | null> {
  const seen = lastVisit(map, window.localStorage);
  endVisit(map, version, Date.now(), window.localStorage);
  if (!seen || !version || seen.version >= version) {
    return null;
  }
  const changes = await changesSince(String(seen.version));
  return changes && changes.length > 0 ? line(map, changes.length, seen, compare) : null;
}

function line(
  map: string,
  changes: number,
  seen: { version: number; at: number },
  compare: (comparison: string) => void,
): HTMLElement {
  const comparison = `mode=versions&from=${seen.version}`;
  const lang = document.documentElement.lang || undefined;
  const day = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" }).format(seen.at);
  const text = changes === 1 ? viewTexts.visitOne() : viewTexts.visit();
  const link = create("a", "link", { href: addressOf(map, comparison) }, fill(text, String(changes), day));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    compare(comparison);
  });
  return create("p", "visit", {}, link);
}

function addressOf(map: string, comparison: string): string {
  const query = new URLSearchParams(window.location.search);
  query.set("map", map);
  query.set("fs-view", "compare");
  writeComparison(comparison, query);
  return `?${query}`;
}
