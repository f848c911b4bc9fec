/** What can be set in the table, by kind of item; as the keys of a definition. */
const EDITABLE: Record<string, readonly string[]> = {
  pain: ["severity", "owner", "fixed"],
  opportunity: ["impact", "effort", "owner", "due"],
};

/** The columns of an item that can be set. */
export function editableColumns(kind: string): readonly string[] {
  return EDITABLE[kind] ?? [];
}

/** What a column can be set to, empty for nothing; null: it is typed. */
export function choicesOf(column: string): string[] | null {
  switch (column) {
    case "severity":
      return ["low", "medium", "high", "critical"];
    case "impact":
    case "effort":
      return ["", "1", "2", "3", "4", "5"];
    default:
      return null;
  }
}

/** Whether a column can have a value: dates are days, 2026-10-31, or months, 2026-10. */
export function isValid(column: string, value: string): boolean {
  const isDate = column === "due" || column === "fixed";
  return !isDate || value === "" || (/^\d{4}-\d\d(-\d\d)?$/.test(value) && !Number.isNaN(Date.parse(value)));
}

/** A place in the table. */
export interface CellAt {
  row: number;
  column: number;
}

/** Where a key leads from a cell; null: nowhere. Arrows stay within the table, Home and End within the row. */
export function cellAt(from: CellAt, key: string, rows: number, columns: number, isControl = false): CellAt | null {
  const at = (row: number, column: number): CellAt => ({
    row: Math.min(rows - 1, Math.max(0, row)),
    column: Math.min(columns - 1, Math.max(0, column)),
  });
  switch (key) {
    case "ArrowUp":
      return at(from.row - 1, from.column);
    case "ArrowDown":
      return at(from.row + 1, from.column);
    case "ArrowLeft":
      return at(from.row, from.column - 1);
    case "ArrowRight":
      return at(from.row, from.column + 1);
    case "PageUp":
      return at(from.row - 10, from.column);
    case "PageDown":
      return at(from.row + 10, from.column);
    case "Home":
      return at(isControl ? 0 : from.row, 0);
    case "End":
      return at(isControl ? rows - 1 : from.row, columns - 1);
    default:
      return null;
  }
}
