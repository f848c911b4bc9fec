import { cardAddress, type MapAddress } from "../address";
import { copy } from "../clipboard";
import { button, create, fill } from "../dom";
import type { Draft, Settable, Values } from "../draft/draft";
import { type DraftHost, UnsavedChanges } from "../draft/unsaved-changes";
import { itemLozenges, itemState } from "../issues/item-status";
import type { Tracked } from "../issues/wire";
import { askPage } from "../page-requests";
import { seenVersion } from "../save-edits";
import type { WorkedView } from "../views/worked-view";
import { priorityTexts as texts } from "./priority-texts";
import { type OrderHost, RankedOrder } from "./ranked-order";
import { scoreForm } from "./score-form";
import { type GridHost, ScoreGrid } from "./score-grid";

/** Up to this width, the grid would have room for only two letters per line. */
const PHONE = "(max-width: 600px)";

/**
 * The Priorities view with its actions: scores are set, collected and saved as one version; issues are created in
 * order.
 */
export class Priorities implements GridHost, DraftHost, OrderHost, WorkedView {
  private readonly changes = new UnsavedChanges(this);
  readonly selected = new Set<string>();
  private readonly order = new RankedOrder(this);
  private tracked: Tracked | null = null;
  private grid = new ScoreGrid(this);
  /** The ids in the grid. */
  private inGrid = "";
  /** The element around the grid; on a phone it is folded, so that the list comes first. */
  private fold = create("details", "score-fold");
  private readonly foot = create("div", "score-foot");
  private list: HTMLElement | null = null;

  constructor(
    readonly root: HTMLElement,
    readonly address: MapAddress,
  ) {}

  get draft(): Draft {
    return this.changes.draft;
  }

  private get rows(): ReadonlyMap<string, HTMLElement> {
    return this.order.rows;
  }

  get mayEdit(): boolean {
    return this.tracked?.may.edit === true;
  }

  load(): Promise<void> {
    return this.order.load(seenVersion(this.root));
  }

  /** Adds the actions to the view that the server rendered. Unsaved changes are kept. */
  show(list: HTMLElement, tracked: Tracked | null): void {
    this.list = list;
    this.tracked = tracked;
    this.order.take(list);
    this.changes.take(new Map([...this.rows].map(([id, row]) => [id, settable(row)])));
    this.grid = new ScoreGrid(this);
    this.fold = create(
      "details",
      "score-fold",
      {},
      create("summary", "score-unfold", {}, texts.grid()),
      this.grid.element,
    );
    this.fold.open = !window.matchMedia(PHONE).matches;
    list.querySelector(".frontstage-field")?.replaceWith(this.fold);
    for (const [id, row] of this.rows) {
      this.furnish(id, row);
    }
    const worst = list.querySelector<HTMLAnchorElement>("[data-frontstage-worst]");
    if (worst) {
      worst.href = cardAddress(this.address, worst.dataset.frontstageWorst ?? "");
    }
    const order = list.querySelector<HTMLElement>(".frontstage-order");
    if (this.rows.size > 0) {
      order?.append(this.foot);
    }
    list.firstElementChild?.addEventListener("keydown", (event) => this.onKey(event as KeyboardEvent));
    this.track(tracked);
  }

  /** Receives new data from the reader's Jira. */
  track(tracked: Tracked | null): void {
    this.tracked = tracked;
    this.order.arrange((id) => tracked?.items.find(({ item }) => item.id === id)?.state === "done");
    for (const [id, row] of this.rows) {
      this.showStatus(id, row);
    }
    this.update();
  }

  /**
   * Shows in the grid and at the foot only what matches the filter. It redraws only if something changed, because a
   * redraw is filtered again.
   */
  filtered(): void {
    this.order.filtered();
    if (this.order.inFilter().join() !== this.inGrid) {
      this.update();
    }
  }

  private showGrid(): void {
    const ids = this.order.inFilter();
    this.inGrid = ids.join();
    this.grid.show(ids, this.isNothingScored());
  }

  private isNothingScored(): boolean {
    return this.order.shown().length === this.unscored().length;
  }

  title(id: string): string {
    return this.rows.get(id)?.querySelector(".frontstage-words")?.textContent ?? "";
  }

  set(ids: readonly string[], values: Values): void {
    this.changes.set(ids, values);
  }

  changed(): void {
    this.update();
  }

  keyName(key: string): string {
    const names: Record<string, () => string> = {
      impact: texts.impact,
      effort: texts.effort,
      confidence: texts.confidence,
      owner: texts.owner,
    };
    return names[key]?.() ?? key;
  }

  select(id: string, more: boolean): void {
    const was = this.selected.has(id);
    if (!more) {
      this.selected.clear();
    }
    if (!was) {
      this.selected.add(id);
    } else if (more) {
      this.selected.delete(id);
    }
    this.update();
    this.rows.get(id)?.scrollIntoView({ block: "nearest" });
  }

  notScore(id: string): string {
    const isAsSaved = ["impact", "effort"].every((key) => this.draft.value(id, key) === this.draft.seen(id, key));
    return isAsSaved ? (this.rows.get(id)?.dataset.frontstageNotScore ?? "") : "";
  }

  state(id: string): { text: string; style: string } | null {
    return itemState(this.tracked, id);
  }

  /**
   * Opens the form of an opportunity; for people who may not edit, goes to its row.
   *
   * @param key the key to set first
   */
  open(id: string, key = "impact"): void {
    const row = this.rows.get(id);
    if (!row) {
      return;
    }
    this.order.reveal(row);
    this.list?.querySelectorAll(".frontstage-score-form").forEach((form) => form.remove());
    if (!this.mayEdit) {
      row.tabIndex = -1;
      row.focus();
      return;
    }
    const next = this.unscored().find((other) => other !== id);
    const form = scoreForm(id, this.draft, {
      set: (values) => this.set([id], values),
      ...(next ? { next: () => this.open(next) } : {}),
      close: () => {
        form.remove();
        if (this.fold.open) {
          this.grid.focus(id);
        } else {
          row.querySelector<HTMLElement>(".frontstage-score-actions > button")?.focus();
        }
      },
    });
    row.append(form);
    form.querySelector<HTMLElement>(`input[name="${key}"]:checked`)?.focus();
  }

  say(text: string): void {
    this.changes.say(text);
  }

  private unscored(): string[] {
    return this.order
      .shown()
      .filter((id) => this.draft.value(id, "impact") === "" || this.draft.value(id, "effort") === "");
  }

  private chosen(): string[] {
    return this.order.inFilter().filter((id) => this.selected.has(id));
  }

  private furnish(id: string, row: HTMLElement): void {
    const box = create("input", "score-box", {
      type: "checkbox",
      "aria-label": fill(texts.select(), this.title(id)),
    });
    box.addEventListener("change", () => this.select(id, true));
    box.addEventListener("keydown", (event) => this.extend(event, id));
    row.prepend(box);
    const actions = create("div", "score-actions");
    actions.append(
      button(texts.score(), () => this.open(id), "link"),
      button(texts.copy(), () => void this.copyRows([id]), "link"),
    );
    row.append(actions);
  }

  /** Shift+Down and Shift+Up add the next row to the selection. */
  private extend(event: KeyboardEvent, id: string): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const shown = this.order.seen();
    const next = by && shown[shown.indexOf(id) + by];
    if (next) {
      event.preventDefault();
      if (event.shiftKey) {
        this.selected.add(id).add(next);
        this.update();
      }
      this.rows.get(next)?.querySelector<HTMLElement>(".frontstage-score-box")?.focus();
    }
  }

  private showStatus(id: string, row: HTMLElement): void {
    row.querySelectorAll(".frontstage-lozenge").forEach((old) => old.remove());
    for (const status of itemLozenges(this.tracked, id)) {
      row.querySelector(".frontstage-carried")?.append(" ", status);
    }
  }

  private update(): void {
    this.showGrid();
    for (const [id, row] of this.rows) {
      row.classList.toggle("frontstage-selected", this.selected.has(id));
      const box = row.querySelector<HTMLInputElement>(".frontstage-score-box");
      if (box) {
        box.checked = this.selected.has(id);
      }
      row.querySelector<HTMLElement>(".frontstage-score-actions > button")?.toggleAttribute("hidden", !this.mayEdit);
    }
    this.showFoot();
  }

  private showFoot(): void {
    const focused = this.foot.contains(document.activeElement) ? document.activeElement?.textContent : null;
    const chosen = this.chosen();
    const free = chosen.filter((id) => !this.hasIssue(id));
    const create1 = button(free.length === 1 ? texts.createOne() : fill(texts.create(), free.length), () =>
      this.createIssues(chosen, free),
    );
    const owner = button(texts.setOwner(), () => this.askOwner(chosen));
    owner.disabled = chosen.length === 0;
    const copySeveral = button(texts.copy(), () => void this.copyRows(chosen), "link");
    copySeveral.disabled = chosen.length === 0;
    const [first] = this.unscored();
    this.foot.replaceChildren(
      ...(this.mayEdit
        ? [
            ...(this.isNothingScored() && first ? [button(texts.oneByOne(), () => this.open(first), "primary")] : []),
            ...(free.length > 0 && this.tracked?.jira ? [create1] : []),
            owner,
          ]
        : [create("span", "", {}, this.tracked?.may.reason ?? "")]),
      copySeveral,
      create("span", "score-counts", {}, chosen.length > 0 ? fill(texts.selected(), chosen.length) : ""),
      ...(this.mayEdit ? this.changes.controls() : []),
      this.changes.status,
    );
    if (focused) {
      [...this.foot.querySelectorAll("button")].find(({ textContent }) => textContent === focused)?.focus();
    }
  }

  private hasIssue(id: string): boolean {
    return (this.tracked?.items.find(({ item }) => item.id === id)?.keys.length ?? 0) > 0;
  }

  private createIssues(chosen: string[], free: string[]): void {
    if (free.length < chosen.length) {
      this.say(fill(texts.skipped(), chosen.length - free.length));
    }
    askPage(this.root, "create", free);
  }

  private askOwner(ids: string[]): void {
    const field = create("input", "", { type: "text", "aria-label": texts.owner(), maxlength: "200" });
    const form = create("form", "score-owner", {}, field, create("button", "press press-plain", {}, texts.setOwner()));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.set(ids, { owner: field.value.trim() });
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        form.remove();
      }
    });
    this.changes.status.before(form);
    field.focus();
  }

  private async copyRows(ids: readonly string[]): Promise<void> {
    const lines = ids.map((id, index) => {
      const place = this.rows.get(id)?.getAttribute("value") ?? "";
      const reason = this.order.reason(id, ids[index - 1]);
      return `${place}. ${this.title(id)}: ${reason}\n${cardAddress(this.address, id)}`;
    });
    this.say((await copy(lines.join("\n"))) ? texts.copied() : texts.notCopied());
  }

  private onKey(event: KeyboardEvent): void {
    if (this.mayEdit) {
      this.changes.handle(event);
    }
    // keeps keys in the view from the map
    event.stopPropagation();
  }
}

function settable(row: HTMLElement): Settable {
  const { frontstageImpact, frontstageEffort, frontstageConfidence, frontstageOwner } = row.dataset;
  return {
    what: "opportunity",
    values: {
      impact: frontstageImpact ?? "",
      effort: frontstageEffort ?? "",
      confidence: frontstageConfidence ?? "",
      owner: frontstageOwner ?? "",
    },
  };
}
