const keyOf = (map: string): string => `frontstage.columns.${map}`;

/** The columns of a map that the reader has hidden; stored in this browser. */
export function hiddenColumns(map: string, storage: Storage): Set<string> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(keyOf(map)) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((column): column is string => typeof column === "string") : []);
  } catch {
    return new Set();
  }
}

export function keepHiddenColumns(map: string, hidden: ReadonlySet<string>, storage: Storage): void {
  try {
    if (hidden.size > 0) {
      storage.setItem(keyOf(map), JSON.stringify([...hidden]));
    } else {
      storage.removeItem(keyOf(map));
    }
  } catch {
    // the browser stores nothing; the choice lasts until the reader leaves the page
  }
}
