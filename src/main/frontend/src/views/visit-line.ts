import { create, fill } from "../dom";
import type { Changed } from "../filter/changed-since";
import { writeComparison } from "./comparison";
import { endVisit, lastVisit } from "./last-visit";
import { viewTexts } from "./view-texts";

/** What the line about the last visit needs of the map's views. */
export interface VisitHost {
  /** The id of the map. */
  readonly map: string;
  /** The version of the file that the page shows; 0 if there is none. */
  readonly version: number;
  whatChanged(since: string): Promise<readonly Changed[] | null>;
  /** Shows the comparison with a version in place. */
  compareWith(version: number): void;
}

/**
 * A link to the comparison that says how much changed since the last visit; visits are stored only in this browser.
 *
 * @return the line; null on a first visit, or if nothing changed
 */
export async function lastVisitLine(host: VisitHost): Promise<HTMLElement | null> {
  const { map, version } = host;
  const seen = lastVisit(map, window.localStorage);
  endVisit(map, version, Date.now(), window.localStorage);
  if (!seen || !version || seen.version >= version) {
    return null;
  }
  const changes = await host.whatChanged(String(seen.version));
  return changes && changes.length > 0
    ? visitLine(changes.length, seen.at, addressOf(map, seen.version), () => host.compareWith(seen.version))
    : null;
}

function addressOf(map: string, version: number): string {
  const query = new URLSearchParams(window.location.search);
  query.set("map", map);
  query.set("fs-view", "compare");
  writeComparison(`mode=versions&from=${version}`, query);
  return `?${query}`;
}

/**
 * A line that says how much changed since the last visit, as a link to the comparison.
 *
 * @param at when the visit was, in milliseconds since 1970
 * @param compare shows the comparison in place
 */
function visitLine(changes: number, at: number, address: string, compare: () => void): HTMLElement {
  const lang = document.documentElement.lang || undefined;
  const day = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" }).format(at);
  const text = changes === 1 ? viewTexts.visitOne() : viewTexts.visit();
  const link = create("a", "link", { href: address }, fill(text, String(changes), day));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    compare();
  });
  return create("p", "visit", {}, link);
}
