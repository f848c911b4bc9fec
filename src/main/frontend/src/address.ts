/** The address of a map, and of one card on it. Ids are in the query because a fragment does not survive a login. */

export interface MapAddress {
  /** The wiki's base address, without a slash at the end. */
  base: string;
  page: string;
  map: string;
  /** The wiki's id, for searches in Jira, which cannot ask the wiki. */
  wiki?: string | undefined;
}

export function cardAddress(address: MapAddress, item: string): string {
  const wiki = address.wiki ? { wiki: address.wiki } : {};
  const query = new URLSearchParams({ pageId: address.page, map: address.map, ...wiki, item });
  return `${address.base}/pages/viewpage.action?${query}`;
}

/** The card that a page's query asks for. `map` is empty in links that are old or written by hand and name no map. */
export function askedFor(search: string): { map: string; item: string } | null {
  const query = new URLSearchParams(search);
  const item = query.get("item");
  return item ? { map: query.get("map") ?? "", item } : null;
}
