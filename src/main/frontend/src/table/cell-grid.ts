import { fill } from "../dom";
import type { Draft, Values } from "../draft/draft";
import { cellField, shownValue } from "./cell-field";
import { cellAt, editableColumns } from "./editable";
import type { Column, ItemRow, ItemRows } from "./item-rows";
import { tableTexts as texts } from "./table-texts";

/** What the cells need of the table. */
export interface GridHost {
  readonly draft: Draft;
  /** The rows that are shown, in order. */
  shown(): ItemRow[];
  set(id: string, values: Values): void;
  say(text: string): void;
}

/** Editable cells as one Tab stop: arrows go from cell to cell, Enter and typing change one, Delete empties it. */
export class CellGrid {
  private stop: HTMLTableCellElement | null = null;

  constructor(
    private readonly rows: ItemRows,
    private readonly host: GridHost,
  ) {
    const { table } = rows;
    table.setAttribute("role", "grid");
    for (const row of rows.drawn) {
      const editable = editableColumns(row.kind);
      rows.columns.forEach((column, index) => {
        const cell = row.element.cells[index];
        if (cell) {
          cell.tabIndex = -1;
          const isEditable = editable.includes(column);
          cell.classList.toggle("frontstage-cell-editable", isEditable);
          cell.setAttribute("aria-readonly", String(!isEditable));
        }
      });
    }
    table.tBodies[0]?.addEventListener("keydown", (event) => this.onKey(event));
    table.tBodies[0]?.addEventListener("click", (event) => this.onClick(event));
    table.tBodies[0]?.addEventListener("focusin", (event) => this.markStop(cellOf(event.target)));
    this.markStop(rows.drawn[0]?.element.cells[0] ?? null);
  }

  /** Shows the current values; unsaved ones are marked. */
  show(): void {
    const { draft } = this.host;
    for (const row of this.rows.drawn) {
      for (const column of editableColumns(row.kind)) {
        const cell = this.rows.cell(row, column);
        if (cell && !cell.querySelector(".frontstage-cell-field")) {
          const value = draft.value(row.id, column);
          const was = draft.seen(row.id, column) ?? "";
          const text = shownValue(column, value);
          if (cell.textContent?.trim() !== text) {
            cell.textContent = text;
          }
          cell.classList.toggle("frontstage-cell-changed", value !== was);
          cell.title = value === was ? "" : fill(texts.was(), shownValue(column, was) || texts.nothing());
          this.rows.mark(cell, column, value);
        }
      }
    }
  }

  private onClick(event: MouseEvent): void {
    const cell = cellOf(event.target);
    if (cell?.classList.contains("frontstage-cell-editable") && !cell.querySelector(".frontstage-cell-field")) {
      this.edit(cell, null);
    }
  }

  private onKey(event: KeyboardEvent): void {
    const cell = cellOf(event.target);
    const isCommand = event.ctrlKey || event.metaKey;
    if (!cell || event.altKey || event.target !== cell) {
      return;
    }
    const isEditable = cell.classList.contains("frontstage-cell-editable");
    const isPrintable = event.key.length === 1 && event.key !== " " && !isCommand;
    if (this.go(cell, event.key, isCommand)) {
      event.preventDefault();
    } else if (isEditable && (event.key === "Enter" || event.key === "F2" || isPrintable) && !isCommand) {
      event.preventDefault();
      this.edit(cell, isPrintable ? event.key : null);
    } else if (isEditable && (event.key === "Delete" || event.key === "Backspace")) {
      event.preventDefault();
      this.empty(cell);
    }
  }

  /** Goes where a key leads; false if it leads nowhere. */
  private go(cell: HTMLTableCellElement, key: string, isControl: boolean): boolean {
    const rows = this.host.shown();
    const columns = this.rows.columns.map((_, index) => index).filter((index) => !this.rows.headings[index]?.hidden);
    const from = {
      row: rows.findIndex(({ element }) => element.contains(cell)),
      column: columns.indexOf(cell.cellIndex),
    };
    const to = cellAt(from, key, rows.length, columns.length, isControl);
    const target = to && rows[to.row]?.element.cells[columns[to.column] ?? 0];
    target?.focus();
    return target !== null && target !== undefined;
  }

  private empty(cell: HTMLTableCellElement): void {
    const at = this.at(cell);
    // a pain without a severity counts as medium
    if (at && at.column !== "severity") {
      this.host.set(at.row.id, { [at.column]: "" });
    }
  }

  private edit(cell: HTMLTableCellElement, typed: string | null): void {
    const at = this.at(cell);
    if (!at) {
      return;
    }
    const { row, column } = at;
    const label = fill(texts.set(), this.rows.heading(column), this.rows.title(row));
    const known = column === "owner" ? this.known(column) : [];
    const close = (): void => {
      cell.replaceChildren();
      this.show();
      cell.focus();
    };
    const field = cellField(column, label, this.host.draft.value(row.id, column), typed, known, {
      set: (value, next) => {
        const isFocused = cell.contains(document.activeElement);
        cell.replaceChildren();
        this.host.set(row.id, { [column]: value });
        this.show();
        if (isFocused) {
          cell.focus();
        }
        if (next === "down") {
          this.go(cell, "ArrowDown", false);
        } else if (next) {
          this.next(cell, next === "right" ? 1 : -1);
        }
      },
      cancel: close,
      refuse: (text) => this.host.say(text),
    });
    cell.replaceChildren(field);
    const control = field.matches("input, select") ? field : field.querySelector<HTMLElement>("input");
    control?.focus();
    if (control instanceof HTMLInputElement && typed === null) {
      control.select();
    }
  }

  /** Goes to the next editable cell. */
  private next(cell: HTMLTableCellElement, by: 1 | -1): void {
    const editable = this.host
      .shown()
      .flatMap(({ element }) => [...element.cells])
      .filter((one) => one === cell || (one.classList.contains("frontstage-cell-editable") && !one.hidden));
    (editable[editable.indexOf(cell) + by] ?? cell).focus();
  }

  private known(column: Column): string[] {
    const { draft } = this.host;
    return [...new Set(this.rows.drawn.map(({ id }) => draft.value(id, column)))].filter(Boolean).sort();
  }

  private at(cell: HTMLTableCellElement): { row: ItemRow; column: Column } | null {
    const row = this.rows.drawn.find(({ element }) => element === cell.parentElement);
    const column = this.rows.columns[cell.cellIndex];
    return row && column ? { row, column } : null;
  }

  private markStop(cell: HTMLTableCellElement | null): void {
    if (cell && cell !== this.stop) {
      if (this.stop) {
        this.stop.tabIndex = -1;
      }
      cell.tabIndex = 0;
      this.stop = cell;
    }
  }
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | null {
  return target instanceof Element ? target.closest<HTMLTableCellElement>("td, th") : null;
}
