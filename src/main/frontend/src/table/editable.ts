/** The editable columns by kind of item; named like the keys of a definition. */
const EDITABLE: Record<string, readonly string[]> = {
  pain: ["severity", "owner", "fixed"],
  opportunity: ["impact", "effort", "owner", "due"],
};

/** Maximum length of an owner, in UTF-16 code units. */
export const MAX_TEXT = 200;

/** The editable columns of an item. */
export function editableColumns(kind: string): readonly string[] {
  return EDITABLE[kind] ?? [];
}

/** The values for a column, with an empty one for none; null if the value is typed. */
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

/**
 * The meaning of a value as people and spreadsheets write it, in the form of a definition; null if the column cannot
 * have it. Dates are days, 2026-10-31 or 31.10.2026, or months, 2026-10.
 */
export function wanted(column: string, value: string): string | null {
  switch (column) {
    case "severity":
      return choicesOf(column)?.find((choice) => choice === value.toLowerCase()) ?? null;
    case "impact":
    case "effort":
      return value === "" ? "" : (/^([1-5])(?:[.,]0+)?$/.exec(value)?.[1] ?? null);
    case "due":
    case "fixed":
      return value === "" ? "" : date(value);
    default:
      return value.replace(/\s+/g, " ").slice(0, MAX_TEXT);
  }
}

function date(value: string): string | null {
  const [, day, month, year] = /^(?:(\d?\d)\.)?(\d?\d)\.(\d{4})$/.exec(value) ?? [];
  const written = year ? [year, two(month), ...(day ? [two(day)] : [])].join("-") : value.replace(/\//g, "-");
  const at = /^(\d{4}-\d\d)(-\d\d)?$/.exec(written) ? new Date(written) : null;
  // the 31st of June would be the 1st of July
  return at && at.toString() !== "Invalid Date" && at.toISOString().startsWith(written) ? written : null;
}

function two(number = ""): string {
  return number.padStart(2, "0");
}

/** A place in the table. */
export interface CellAt {
  row: number;
  column: number;
}

/** The cell to which a key leads; null if there is none. Arrows stay within the table, Home and End within the row. */
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
