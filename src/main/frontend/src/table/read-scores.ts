import type { Settable } from "../draft/draft";
import { editableColumns, wanted } from "./editable";

/** The columns that can be read back, by their names in the file. */
export const READ_COLUMNS = ["severity", "impact", "effort", "owner", "due", "fixed"] as const;

/** Maximum number of values in one version; the wiki has the same limit. */
export const MAX_VALUES = 2_000;

/** A spreadsheet file, as the wiki reads it. */
export interface ScoreSheet {
  /** The names of the columns; empty if the file is no sheet, or has nothing below the headings. */
  headings: readonly string[];
  rows: readonly { line: number; cells: readonly string[] }[];
  /** The number of rows in the file; only the first ones are read. */
  all: number;
}

/** A value in the file that differs from the map. */
export interface ReadValue {
  id: string;
  column: string;
  was: string;
  value: string;
}

/** A part of a line that is not applied, and why. */
export interface LeftLine {
  line: number;
  id: string;
  /** The column; empty for the whole line. */
  column: string;
  value: string;
  why: "value" | "not-its-column" | "twice";
}

/** What a file contains about the items of a map. */
export interface ReadScores {
  /** The number of rows in the file. */
  all: number;
  /** The number of rows that are read. */
  rows: number;
  /** The number of lines with items that are on the map. */
  found: number;
  values: ReadValue[];
  left: LeftLine[];
  /** Ids that the map does not have, each once, in the order of the file. */
  gone: string[];
}

/**
 * Reads the scores of a file that the table exported: by `id`, and only the columns named above. An empty cell is
 * ignored, so it removes nothing; of two lines with the same id the first counts.
 *
 * @param items the values that can be set, by id, including items without any
 * @returns null if the file has no column `id`, or no column that can be read
 */
export function readScores(sheet: ScoreSheet, items: ReadonlyMap<string, Settable>): ReadScores | null {
  const names = sheet.headings.map((name) => name.trim().toLowerCase());
  const at = names.indexOf("id");
  const columns = READ_COLUMNS.filter((column) => names.includes(column));
  if (at < 0 || columns.length === 0) {
    return null;
  }
  const read: ReadScores = { all: sheet.all, rows: sheet.rows.length, found: 0, values: [], left: [], gone: [] };
  const seen = new Set<string>();
  for (const { line, cells } of sheet.rows) {
    const id = plain(cells[at] ?? "");
    const item = items.get(id);
    if (id && seen.has(id)) {
      read.left.push({ line, id, column: "", value: "", why: "twice" });
    } else if (id && !item) {
      read.gone.push(id);
    } else if (item) {
      read.found++;
      for (const column of columns) {
        const cell = plain(cells[names.indexOf(column)] ?? "");
        if (cell) {
          take(read, item, { line, id, column, value: cell, why: "value" });
        }
      }
    }
    seen.add(id);
  }
  return read;
}

function take(read: ReadScores, item: Settable, cell: LeftLine): void {
  const { id, column } = cell;
  if (!editableColumns(item.what).includes(column)) {
    read.left.push({ ...cell, why: "not-its-column" });
    return;
  }
  const value = wanted(column, cell.value);
  const was = item.values[column] ?? "";
  if (value === null) {
    read.left.push(cell);
  } else if (value !== was) {
    read.values.push({ id, column, was, value });
  }
}

/** The cell without the apostrophe that keeps a spreadsheet from running it as a formula. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, "");
}
