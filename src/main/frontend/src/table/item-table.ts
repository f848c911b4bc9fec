import type { MapAddress } from "../address";
import { button, create, fill } from "../dom";
import type { Draft, Settable, Values } from "../draft/draft";
import { type DraftHost, UnsavedChanges } from "../draft/unsaved-changes";
import { itemLozenges } from "../issues/item-status";
import type { Tracked } from "../issues/wire";
import type { WorkedView } from "../views/worked-view";
import { CellGrid, type GridHost } from "./cell-grid";
import { hiddenColumns, keepHiddenColumns } from "./columns";
import { editableColumns } from "./editable";
import { firstRows } from "./first-rows";
import { type ItemRow, ItemRows } from "./item-rows";
import type { ReadValue } from "./read-scores";
import { type ScoresHost, scoresButton } from "./scores-button";
import { nextSorting, type Sorting, type SortKey, sorted } from "./sorting";
import { tableTexts as texts } from "./table-texts";
import { verdictsOf } from "./verdicts";

/** States in the order in which the status column sorts them. */
const STATES = ["not-started", "to-do", "in-progress", "done", "hidden", "unknown"];

/**
 * Every pain point, delight and opportunity as a row; the reader sorts them, chooses columns, and sets values cell by
 * cell.
 */
export class ItemTable implements WorkedView, DraftHost, GridHost, ScoresHost {
  private readonly changes = new UnsavedChanges(this);
  private grid: CellGrid | null = null;
  private tracked: Tracked | null = null;
  private readonly foot = create("div", "table-foot");
  private readonly tools = create("div", "table-tools");
  private rows: ItemRows | null = null;
  /** The rows in the current order. */
  private order: ItemRow[] = [];
  private sorting: Sorting | null = null;
  private isAll = false;
  private readonly hidden: Set<string>;
  private readonly count = create("span", "table-count");
  private readonly chooser = create("details", "table-columns");
  private readonly showAll = button("", () => this.unfold());

  constructor(
    readonly root: HTMLElement,
    readonly address: MapAddress,
  ) {
    this.hidden = hiddenColumns(address.map, window.localStorage);
  }

  show(list: HTMLElement, tracked: Tracked | null): void {
    const table = list.querySelector<HTMLTableElement>(".frontstage-items .frontstage-rows");
    this.rows = table && new ItemRows(table);
    if (!table || !this.rows) {
      return;
    }
    const scroller = table.parentElement;
    const file = list.querySelector(".frontstage-table-file");
    const csv = file?.querySelector("a") ?? "";
    this.tools.replaceChildren(this.count, this.chooser, csv);
    file?.remove();
    scroller?.before(this.tools);
    scroller?.after(this.showAll, this.foot);
    table.addEventListener("keydown", (event) => this.onKey(event));
    this.rows.headings.forEach((heading) => this.furnish(heading));
    this.addColumn("status", texts.status());
    this.changes.take(new Map(this.rows.drawn.map((row) => [row.id, this.asDrawn(row)])));
    this.grid = null;
    if (tracked) {
      this.track(tracked);
    }
    this.arrange();
    this.changed();
    void this.showVerdicts(this.rows);
  }

  get draft(): Draft {
    return this.changes.draft;
  }

  set(id: string, values: Values): void {
    this.changes.set([id], values);
  }

  say(text: string): void {
    this.changes.say(text);
  }

  keyName(key: string): string {
    return this.rows?.heading(key) ?? key;
  }

  title(id: string): string {
    const row = this.rows?.drawn.find((one) => one.id === id);
    return row ? (this.rows?.title(row) ?? id) : id;
  }

  heading(column: string): string {
    return this.keyName(column);
  }

  settable(): ReadonlyMap<string, Settable> {
    const now = (row: ItemRow): Settable => ({
      what: row.kind,
      values: Object.fromEntries(editableColumns(row.kind).map((key) => [key, this.draft.value(row.id, key)])),
    });
    return new Map((this.rows?.drawn ?? []).map((row) => [row.id, now(row)]));
  }

  /** Sets the values from a file, as one step to undo. */
  take(values: readonly ReadValue[]): void {
    this.draft.setAll(values.map(({ id, column, value }) => ({ id, values: { [column]: value } })));
    this.changed();
  }

  /** The rows that match the filter and are not folded. */
  shown(): ItemRow[] {
    return this.order.filter(({ element }) => !element.hidden && !element.classList.contains("frontstage-row-folded"));
  }

  /** Something was set, undone or saved. */
  changed(): void {
    const focused = this.foot.contains(document.activeElement) ? document.activeElement : null;
    this.grid?.show();
    this.foot.replaceChildren(
      ...(this.grid
        ? [create("span", "table-keys", {}, texts.keys()), ...this.changes.controls()]
        : [create("span", "", {}, this.tracked?.may.reason ?? "")]),
      this.changes.status,
    );
    if (focused instanceof HTMLElement) {
      focused.focus();
    }
  }

  track(tracked: Tracked): void {
    this.tracked = tracked;
    this.showStatus(tracked);
    if (tracked.may.edit && this.rows && !this.grid) {
      this.grid = new CellGrid(this.rows, this);
      this.tools.append(...scoresButton(this));
      this.changed();
    }
    if (this.sorting?.column === "status") {
      this.arrange();
    }
  }

  /** Folds the rows that match the filter, and shows how many there are. */
  filtered(): void {
    const shown = this.order.filter(({ element }) => !element.hidden);
    const first = firstRows(shown.length, this.isAll);
    for (const { element } of this.order) {
      element.classList.remove("frontstage-row-folded");
    }
    for (const { element } of shown.slice(first)) {
      element.classList.add("frontstage-row-folded");
    }
    const all = this.order.length;
    setText(this.count, fill(shown.length < all ? texts.someRows() : texts.rows(), shown.length, all));
    setText(this.showAll, fill(texts.all(), shown.length));
    this.showAll.hidden = first === shown.length;
  }

  private asDrawn(row: ItemRow): Settable {
    const columns = editableColumns(row.kind);
    return {
      what: row.kind,
      values: Object.fromEntries(columns.map((column) => [column, this.rows?.value(row, column) ?? ""])),
    };
  }

  private onKey(event: KeyboardEvent): void {
    if (this.grid) {
      this.changes.handle(event);
    }
    // keeps keys in the view from the map
    event.stopPropagation();
  }

  private unfold(): void {
    const [next] = this.order.filter(({ element }) => element.classList.contains("frontstage-row-folded"));
    this.isAll = true;
    this.filtered();
    const heading = next?.element.querySelector("th");
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  }

  private addColumn(column: string, label: string): void {
    const added = this.rows?.add(column, label);
    if (added) {
      this.furnish(added);
      this.chooser.replaceChildren(create("summary", "", {}, texts.columns()), ...this.choices());
      this.rows?.hide(this.hidden);
    }
  }

  /** Turns a heading into a button that sorts. */
  private furnish(heading: HTMLElement): void {
    const column = heading.dataset.frontstageColumn ?? "";
    const sort = button(heading.textContent ?? "", () => {
      this.sorting = nextSorting(this.sorting, column);
      this.arrange();
    });
    sort.className = "frontstage-sort";
    heading.replaceChildren(sort);
  }

  private choices(): HTMLElement[] {
    return (this.rows?.headings ?? []).flatMap((heading) => {
      const column = heading.dataset.frontstageColumn ?? "";
      const box = create("input", "", { type: "checkbox" });
      box.checked = !this.hidden.has(column);
      box.addEventListener("change", () => {
        this.hidden[box.checked ? "delete" : "add"](column);
        keepHiddenColumns(this.address.map, this.hidden, window.localStorage);
        this.rows?.hide(this.hidden);
      });
      return column === "text" ? [] : [create("label", "", {}, box, ` ${heading.textContent}`)];
    });
  }

  private arrange(): void {
    const { rows, sorting } = this;
    if (!rows) {
      return;
    }
    if (sorting) {
      const by = (row: ItemRow): SortKey => rows.keyOf(row, sorting.column);
      this.order = sorted(rows.drawn, by, sorting.direction, document.documentElement.lang);
    } else {
      this.order = rows.drawn;
    }
    const focused = document.activeElement;
    rows.arrange(this.order);
    if (focused instanceof HTMLElement && rows.table.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
    for (const heading of rows.headings) {
      if (sorting && heading.dataset.frontstageColumn === sorting.column) {
        heading.setAttribute("aria-sort", sorting.direction);
      } else {
        heading.removeAttribute("aria-sort");
      }
    }
    this.filtered();
  }

  /** Adds a column of verdicts, once there are any. */
  private async showVerdicts(rows: ItemRows): Promise<void> {
    const verdicts = await verdictsOf(this.address, this.root.dataset.frontstageVersion ?? "");
    if (verdicts.size === 0 || rows !== this.rows) {
      return;
    }
    this.addColumn("verdict", texts.verdict());
    for (const row of rows.drawn) {
      const verdict = verdicts.get(row.id);
      const cell = rows.cell(row, "verdict");
      if (verdict && cell) {
        cell.title = verdict.sentence;
        cell.textContent = verdictText(verdict.word);
      }
    }
  }

  private showStatus(tracked: Tracked): void {
    const items = new Map(tracked.items.map((item) => [item.item.id, item]));
    for (const row of this.rows?.drawn ?? []) {
      const item = items.get(row.id);
      const cell = this.rows?.cell(row, "status");
      if (item && cell) {
        const shown = itemLozenges(tracked, row.id);
        cell.dataset.frontstageOrder = String(STATES.indexOf(item.state));
        cell.replaceChildren(...(shown.length > 0 ? shown.flatMap((one) => [one, " "]) : [item.text]));
      }
    }
  }
}

/** The displayed name of a verdict. */
function verdictText(word: string): string {
  const words: Record<string, () => string> = {
    better: texts.better,
    worse: texts.worse,
    "no-difference-seen": texts.noDifference,
    "too-few-answers": texts.tooFewAnswers,
    "too-few-figures": texts.tooFewFigures,
    "not-measured-again": texts.notAgain,
    "no-direction": texts.noDirection,
    "no-figure-named": texts.noFigure,
  };
  return words[word]?.() ?? word;
}

/** Sets a text only if it differs, because scripts that observe the page react to every change. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}
