/**
 * What the address and the browser's history say about the maps on a page. A setting made by the reader adds an entry;
 * typing only changes the address. An entry keeps the query of each map, because the address has room for only one.
 */

/** Our part of an entry's state. */
interface Kept {
  /** The query of each map, by its id. */
  maps?: Record<string, string>;
  /** The query as it was before typing began. */
  before?: string;
}

type Browser = Pick<Window, "history" | "location">;

/** The query that this entry of the history has for a map; empty if it has none. */
export function queryOf(map: string, browser: Browser = window): string {
  const { search } = browser.location;
  return kept(browser).maps?.[map] ?? (isNamed(search, map) ? search : "");
}

/** Sets the query and adds an entry to the history, unless nothing has changed. */
export function setQuery(map: string, query: string, browser: Browser = window): void {
  const { history, location } = browser;
  const { before } = kept(browser);
  if (before !== undefined) {
    history.replaceState(stateWith(browser, { maps: kept(browser).maps ?? {} }), "", before || location.pathname);
  }
  if (query !== location.search) {
    const named = new URLSearchParams(location.search).get("map");
    const maps = { ...(named === null ? {} : { [named]: location.search }), ...kept(browser).maps, [map]: query };
    history.pushState(stateWith(browser, { maps }), "", query);
  }
}

/** Changes the address while somebody is typing. */
export function typeQuery(query: string, browser: Browser = window): void {
  const { history, location } = browser;
  const before = kept(browser).before ?? location.search;
  history.replaceState(stateWith(browser, { ...kept(browser), before }), "", query);
}

/** Whether the address applies to this map. If several maps on the page have the same id, it applies to the first. */
export function isAddressed(root: HTMLElement): boolean {
  const same = `.frontstage[data-frontstage-map="${CSS.escape(root.dataset.frontstageMap ?? "")}"]`;
  return document.querySelector(same) === root;
}

/** The part of the query about a map, without parameters of another map. */
export function ownQuery(map: string, browser: Browser = window): URLSearchParams {
  const query = new URLSearchParams(queryOf(map, browser) || browser.location.search);
  if (query.get("map") !== map) {
    for (const name of [...query.keys()].filter((key) => key.startsWith("fs-"))) {
      query.delete(name);
    }
  }
  query.set("map", map);
  return query;
}

function isNamed(search: string, map: string): boolean {
  return (new URLSearchParams(search).get("map") ?? map) === map;
}

function kept({ history }: Browser): Kept {
  return (history.state as { frontstage?: Kept } | null)?.frontstage ?? {};
}

function stateWith({ history }: Browser, frontstage: Kept): object {
  return { ...(history.state as object | null), frontstage };
}
