/** The sort key of a row. */
export interface SortKey {
  /** Compared in the reader's language, with numbers inside it as numbers. */
  text: string;
  /** Compared before the text; null to compare only the text. */
  order: number | null;
}

/** The column to sort by, and the direction. */
export interface Sorting {
  column: string;
  direction: "ascending" | "descending";
}

/** The sorting after another press on a column's heading: ascending, descending, then the original order. */
export function nextSorting(now: Sorting | null, column: string): Sorting | null {
  if (now?.column !== column) {
    return { column, direction: "ascending" };
  }
  return now.direction === "ascending" ? { column, direction: "descending" } : null;
}

/** The rows in order; equal ones keep their order, and empty ones come last in both directions. */
export function sorted<T>(
  rows: readonly T[],
  keyOf: (row: T) => SortKey,
  direction: Sorting["direction"],
  language?: string,
): T[] {
  const words = new Intl.Collator(language || undefined, { numeric: true });
  const isEmpty = ({ text, order }: SortKey): boolean => text === "" && order === null;
  const sign = direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort(({ key: one }, { key: other }) => {
      if (isEmpty(one) || isEmpty(other)) {
        return Number(isEmpty(one)) - Number(isEmpty(other));
      }
      return sign * ((one.order ?? 0) - (other.order ?? 0) || words.compare(one.text, other.text));
    })
    .map(({ row }) => row);
}
