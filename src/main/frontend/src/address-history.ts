/**
 * What the address, and the browser's history behind it, says of the maps on a page: what a reader sets adds an entry,
 * what is being typed only changes the address. An entry keeps the query of each map, for the address names but one.
 */

/** What is ours in the state of an entry. */
interface Kept {
  /** The query of each map, by its id. */
  maps?: Record<string, string>;
  /** The query as it was before something was typed. */
  before?: string;
}

type Browser = Pick<Window, "history" | "location">;

/** The query that this entry of the history has for a map; empty: it says nothing of it. */
export function queryOf(map: string, browser: Browser = window): string {
  const { search } = browser.location;
  return kept(browser).maps?.[map] ?? (isNamed(search, map) ? search : "");
}

/** Something was set: one entry more, unless all is as it was. */
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

/** Something is being typed. */
export function typeQuery(query: string, browser: Browser = window): void {
  const { history, location } = browser;
  const before = kept(browser).before ?? location.search;
  history.replaceState(stateWith(browser, { ...kept(browser), before }), "", query);
}

/** Whether the address speaks of this map: of those with the same id, of the first on the page. */
export function isAddressed(root: HTMLElement): boolean {
  const same = `.frontstage[data-frontstage-map="${CSS.escape(root.dataset.frontstageMap ?? "")}"]`;
  return document.querySelector(same) === root;
}

/** What a query says of a map; that of another map, and what is ours in it, is left out. */
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
