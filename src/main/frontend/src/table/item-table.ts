import type { MapAddress } from "../address";
import { button, create, fill } from "../dom";
import type { WorkedView } from "../filter/worked-view";
import { lozenge } from "../issues/lozenge";
import type { Tracked } from "../issues/wire";
import { hiddenColumns, keepHiddenColumns } from "./columns";
import { firstRows } from "./first-rows";
import { type ItemRow, ItemRows } from "./item-rows";
import { nextSorting, type Sorting, type SortKey, sorted } from "./sorting";
import { tableTexts as texts } from "./table-texts";

/** States as the column of the status sorts them. */
const STATES = ["not-started", "to-do", "in-progress", "done", "hidden", "unknown"];

/** Every pain point, delight and opportunity as a row, worked with: sorted, with the columns that the reader wants. */
export class ItemTable implements WorkedView {
  private rows: ItemRows | null = null;
  /** In the order that is shown. */
  private order: ItemRow[] = [];
  private sorting: Sorting | null = null;
  private isAll = false;
  private readonly hidden: Set<string>;
  private readonly count = create("span", "table-count");
  private readonly chooser = create("details", "table-columns");
  private readonly showAll = button("", () => this.unfold());

  constructor(
    _root: HTMLElement,
    private readonly address: MapAddress,
  ) {
    this.hidden = hiddenColumns(address.map, window.localStorage);
  }

  show(list: HTMLElement, tracked: Tracked | null): void {
    const table = list.querySelector<HTMLTableElement>(".frontstage-items .frontstage-rows");
    this.rows = table && new ItemRows(table);
    if (!table || !this.rows) {
      return;
    }
    const { base, map } = this.address;
    const file = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/items.csv`;
    const csv = create("a", "link", { href: file, download: "" }, texts.csv());
    const scroller = table.parentElement;
    scroller?.before(create("div", "table-tools", {}, this.count, this.chooser, csv));
    scroller?.after(this.showAll);
    this.rows.headings.forEach((heading) => this.furnish(heading));
    this.addColumn("status", texts.status());
    if (tracked) {
      this.showStatus(tracked);
    }
    this.arrange();
  }

  track(tracked: Tracked): void {
    this.showStatus(tracked);
    if (this.sorting?.column === "status") {
      this.arrange();
    }
  }

  /** Folds what is in the filter, and says how much that is. */
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

  /** A heading is a button that sorts. */
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

  private showStatus(tracked: Tracked): void {
    const items = new Map(tracked.items.map((item) => [item.item.id, item]));
    const issues = new Map(tracked.issues.flatMap((issue) => [issue.key, issue.was ?? ""].map((key) => [key, issue])));
    for (const row of this.rows?.drawn ?? []) {
      const item = items.get(row.id);
      const cell = this.rows?.cell(row, "status");
      if (item && cell) {
        const shown = item.keys.flatMap((key) => issues.get(key) ?? []).map(lozenge);
        cell.dataset.frontstageOrder = String(STATES.indexOf(item.state));
        cell.replaceChildren(...(shown.length > 0 ? shown.flatMap((one) => [one, " "]) : [item.text]));
      }
    }
  }
}

/** A page that watches its own changes must not be changed without need. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}
