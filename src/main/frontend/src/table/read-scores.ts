import type { Settable } from "../draft/draft";
import { editableColumns, wanted } from "./editable";

/** What can be read back, as the columns of the file are called. */
export const READ_COLUMNS = ["severity", "impact", "effort", "owner", "due", "fixed"] as const;

/** Most values of one version, as the wiki takes them. */
export const MAX_VALUES = 2_000;

/** A file of a spreadsheet, as the wiki reads it. */
export interface ScoreSheet {
  /** What the columns are called; empty: the file is no sheet, or has nothing below them. */
  headings: readonly string[];
  rows: readonly { line: number; cells: readonly string[] }[];
  /** How many rows the file has; no more than the first are read. */
  all: number;
}

/** A value of the file that differs from what the map says. */
export interface ReadValue {
  id: string;
  column: string;
  was: string;
  value: string;
}

/** Why something of a line is not taken over. */
export interface LeftLine {
  line: number;
  id: string;
  /** Empty: the line as a whole. */
  column: string;
  value: string;
  why: "value" | "not-its-column" | "twice";
}

/** What a file says of the items of a map. */
export interface ReadScores {
  /** How many rows the file has. */
  all: number;
  /** How many of them are read. */
  rows: number;
  /** Lines of items that are on the map. */
  found: number;
  values: ReadValue[];
  left: LeftLine[];
  /** Ids that the map does not have, each once, as in the file. */
  gone: string[];
}

/**
 * Reads the scores of a file as the table exports it: by `id`, and nothing but the columns named above. An empty cell
 * says nothing, so that it takes nothing away; of two lines with one id the first counts.
 *
 * @param items what can be set, by id; those of which nothing can be set among them
 * @returns null if the file has no column `id`, or none that can be read
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

/** Without the apostrophe that keeps a spreadsheet from running a cell. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, "");
}
