/** What a row is sorted by. */
export interface SortKey {
  /** Compared by the reader's language, numbers in it as numbers. */
  text: string;
  /** Compared before the text; null: by the text alone. */
  order: number | null;
}

/** By which column, and which way. */
export interface Sorting {
  column: string;
  direction: "ascending" | "descending";
}

/** What another press on a column's heading leads to: upwards, downwards, then as drawn. */
export function nextSorting(now: Sorting | null, column: string): Sorting | null {
  if (now?.column !== column) {
    return { column, direction: "ascending" };
  }
  return now.direction === "ascending" ? { column, direction: "descending" } : null;
}

/** The rows in order; equal ones stay as they are, and those that say nothing come last either way. */
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
