const MAX_TABLES = 20;

/** Tables of a page that may hold a map: at least two rows and columns, and not part of a map. */
export function pageTables(root: HTMLElement): HTMLTableElement[] {
  const page = root.closest("#main-content, .wiki-content") ?? document.body;
  return [...page.querySelectorAll("table")]
    .filter(
      (table) =>
        table.rows.length > 1 &&
        (table.rows[0]?.cells.length ?? 0) > 1 &&
        !table.closest(".frontstage") &&
        !table.parentElement?.closest("table"),
    )
    .slice(0, MAX_TABLES);
}
