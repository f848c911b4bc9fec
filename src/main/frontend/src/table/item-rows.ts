import type { SortKey } from "./sorting";

const SEVERITIES = ["low", "medium", "high", "critical"];

/** The name of a column in the server's HTML; the script adds the column *status*. */
export type Column = string;

/** A pain point, delight or opportunity in the table. */
export interface ItemRow {
  id: string;
  kind: string;
  element: HTMLTableRowElement;
}

/** The rows of a table, and the values read from them. */
export class ItemRows {
  /** The rows in the order of the map. */
  readonly drawn: ItemRow[];
  private readonly head: HTMLTableRowElement | null;

  constructor(readonly table: HTMLTableElement) {
    this.head = table.tHead?.rows[0] ?? null;
    this.drawn = [...(table.tBodies[0]?.rows ?? [])].map((element) => ({
      id: element.dataset.frontstageItem ?? "",
      kind: element.dataset.frontstageKind ?? "",
      element,
    }));
  }

  get headings(): HTMLElement[] {
    return [...(this.head?.cells ?? [])];
  }

  get columns(): Column[] {
    return this.headings.map(({ dataset }) => dataset.frontstageColumn ?? "");
  }

  cell(row: ItemRow, column: Column): HTMLTableCellElement | undefined {
    return row.element.cells[this.columns.indexOf(column)];
  }

  heading(column: Column): string {
    return this.headings[this.columns.indexOf(column)]?.textContent?.trim() ?? column;
  }

  title(row: ItemRow): string {
    return this.cell(row, "text")?.textContent?.trim() ?? "";
  }

  /** The value of a cell, in the form of a definition. */
  value(row: ItemRow, column: Column): string {
    const cell = this.cell(row, column);
    return cell?.dataset.frontstageValue ?? cell?.textContent?.trim() ?? "";
  }

  /** Keeps a cell's sort key in step with its value. */
  mark(cell: HTMLElement, column: Column, value: string): void {
    if (column === "severity") {
      cell.dataset.frontstageOrder = String(SEVERITIES.indexOf(value));
    }
  }

  /** Adds an empty column at the end, unless it is there. */
  add(column: Column, heading: string): HTMLElement | null {
    if (this.columns.includes(column)) {
      return null;
    }
    const added = document.createElement("th");
    added.scope = "col";
    added.dataset.frontstageColumn = column;
    added.textContent = heading;
    this.head?.append(added);
    for (const { element } of this.drawn) {
      element.insertCell();
    }
    return added;
  }

  /** Puts rows in this order. */
  arrange(rows: readonly ItemRow[]): void {
    this.table.tBodies[0]?.append(...rows.map(({ element }) => element));
  }

  keyOf(row: ItemRow, column: Column): SortKey {
    const cell = this.cell(row, column);
    const order = cell?.dataset.frontstageOrder;
    return { text: cell?.textContent?.trim() ?? "", order: order === undefined ? null : Number(order) };
  }

  /** Shows and hides columns; the text of an item is always visible. */
  hide(hidden: ReadonlySet<Column>): void {
    const isHidden = this.columns.map((column) => hidden.has(column) && column !== "text");
    for (const cells of [this.headings, ...this.drawn.map(({ element }) => [...element.cells])]) {
      cells.forEach((cell, index) => {
        cell.hidden = isHidden[index] === true;
      });
    }
  }
}
