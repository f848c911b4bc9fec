import { cardAddress, type MapAddress } from "../address";
import { copy } from "../clipboard";
import { button, create, fill } from "../dom";
import type { WorkedView } from "../filter/worked-view";
import { lozenge } from "../issues/lozenge";
import { ask } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { askPage } from "../page-requests";
import { saveEdits } from "../save-edits";
import { Draft, type Values } from "./draft";
import { placesAmong, type Scored } from "./places";
import { priorityTexts as texts } from "./priority-texts";
import { scoreForm } from "./score-form";
import { type GridHost, ScoreGrid } from "./score-grid";

/** What `GET maps/{map}/ranking` answers. */
export interface RankingAnswer {
  order: (Scored & { reason: string; range: string })[];
  /** What each place is called, from the first. */
  places: string[];
}

/** What to do first, worked with: scores are set, collected and saved as one version; issues are created in order. */
export class Priorities implements GridHost, WorkedView {
  draft = new Draft(new Map());
  readonly selected = new Set<string>();
  private rows = new Map<string, HTMLElement>();
  private ranking: RankingAnswer = { order: [], places: [] };
  private tracked: Tracked | null = null;
  private grid = new ScoreGrid(this);
  private readonly status = create("span", "score-status", { role: "status" });
  private readonly foot = create("div", "score-foot");
  private list: HTMLElement | null = null;
  private isSaving = false;

  constructor(
    private readonly root: HTMLElement,
    private readonly address: MapAddress,
  ) {
    window.addEventListener("beforeunload", (event) => this.draft.edits().length > 0 && event.preventDefault());
  }

  get mayEdit(): boolean {
    return this.tracked?.may.edit === true;
  }

  async load(): Promise<void> {
    const { base, map } = this.address;
    const path = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/ranking`;
    const reply = await ask<RankingAnswer>(path, { method: "GET" });
    this.ranking = reply.ok ? reply.value : this.ranking;
  }

  /** Takes over the view as the server wrote it. What is not saved yet stays so. */
  show(list: HTMLElement, tracked: Tracked | null): void {
    const unsaved = this.draft.edits();
    this.list = list;
    this.tracked = tracked;
    this.rows = new Map(
      [...list.querySelectorAll<HTMLElement>(".frontstage-ranking > li")].map((row) => [
        row.dataset.frontstageItem ?? "",
        row,
      ]),
    );
    this.draft = new Draft(new Map([...this.rows].map(([id, row]) => [id, valuesOf(row)])));
    for (const { id, key, value } of unsaved) {
      this.draft.set([id], { [key]: value });
    }
    this.grid = new ScoreGrid(this);
    list.querySelector(".frontstage-field")?.replaceWith(this.grid.element);
    for (const [id, row] of this.rows) {
      this.furnish(id, row);
    }
    const order = list.querySelector<HTMLElement>(".frontstage-order");
    if (this.rows.size > 0) {
      order?.append(this.foot);
    }
    list.firstElementChild?.addEventListener("keydown", (event) => this.onKey(event as KeyboardEvent));
    this.track(tracked);
  }

  /** The reader's Jira says something new. */
  track(tracked: Tracked | null): void {
    this.tracked = tracked;
    const list = this.list?.querySelector(".frontstage-ranking");
    if (!list) {
      return;
    }
    const isDone = (id: string): boolean => tracked?.items.find(({ item }) => item.id === id)?.state === "done";
    const places = placesAmong(this.ranking.order, isDone);
    for (const { thing, place, first, last } of places) {
      const row = this.rows.get(thing);
      if (row) {
        list.append(row);
        row.setAttribute("value", String(place));
        this.tellRange(thing, row, first, last);
      }
    }
    this.list?.querySelector(".frontstage-done")?.remove();
    const done = [...this.rows].filter(([id]) => isDone(id)).map(([, row]) => row);
    if (done.length > 0) {
      const fold = create(
        "details",
        "done",
        {},
        create("summary", "", {}, `${texts.done()} (${done.length})`),
        create("ul", "entries", {}, ...done),
      );
      list.after(fold);
    }
    for (const [id, row] of this.rows) {
      this.showStatus(id, row);
    }
    this.list
      ?.querySelector(".frontstage-order > .frontstage-list-head > .frontstage-number")
      ?.replaceChildren(String(places.length));
    this.update();
  }

  title(id: string): string {
    return this.rows.get(id)?.querySelector(".frontstage-words")?.textContent ?? "";
  }

  set(ids: readonly string[], values: Partial<Values>): void {
    this.draft.set(ids, values);
    this.update();
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

  /** Opens the form of an opportunity; for a reader, goes to its row. */
  open(id: string): void {
    const row = this.rows.get(id);
    if (!row) {
      return;
    }
    const details = row.closest("details");
    if (details) {
      details.open = true;
    }
    row.scrollIntoView({ block: "nearest" });
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
        this.grid.focus(id);
      },
    });
    row.append(form);
    (form.querySelector<HTMLElement>("input:checked") ?? form.querySelector<HTMLElement>("input"))?.focus();
  }

  say(text: string): void {
    this.status.textContent = text;
  }

  private unscored(): string[] {
    return this.shown().filter((id) => this.draft.value(id, "impact") === "" || this.draft.value(id, "effort") === "");
  }

  /** Those that are not done, in order. */
  private shown(): string[] {
    return [...(this.list?.querySelectorAll<HTMLElement>(".frontstage-ranking > li") ?? [])].map(
      (row) => row.dataset.frontstageItem ?? "",
    );
  }

  private chosen(): string[] {
    return this.shown().filter((id) => this.selected.has(id));
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

  /** Shift+Down and Shift+Up take the next row in, too. */
  private extend(event: KeyboardEvent, id: string): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const shown = this.shown().filter((other) => this.rows.get(other)?.hidden === false);
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

  private tellRange(id: string, row: HTMLElement, first: number, last: number): void {
    const { range = "" } = this.ranking.order.find(({ thing }) => thing === id) ?? {};
    row.querySelector(".frontstage-unsure")?.remove();
    if (range && first < last) {
      const { places } = this.ranking;
      const text = fill(range, places[first - 1] ?? first, places[last - 1] ?? last);
      row.querySelector(".frontstage-reason-line")?.after(create("div", "unsure", {}, text));
    }
  }

  private showStatus(id: string, row: HTMLElement): void {
    row.querySelectorAll(".frontstage-lozenge").forEach((old) => old.remove());
    const keys = this.tracked?.items.find(({ item }) => item.id === id)?.keys ?? [];
    for (const key of keys) {
      const issue = this.tracked?.issues.find((other) => other.key === key || other.was === key);
      if (issue) {
        row.querySelector(".frontstage-carried")?.append(" ", lozenge(issue));
      }
    }
  }

  private update(): void {
    this.grid.show(this.shown());
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
    const unsaved = this.draft.edits().length;
    const counts = [
      chosen.length > 0 && fill(texts.selected(), chosen.length),
      unsaved > 0 && fill(texts.unsaved(), unsaved),
    ].filter(Boolean);
    const save = button(texts.save(), () => void this.save(), "primary");
    const undo = button(texts.undo(), () => this.undo());
    save.disabled = unsaved === 0 || this.isSaving;
    undo.disabled = !this.draft.canUndo;
    const create1 = button(free.length === 1 ? texts.createOne() : fill(texts.create(), free.length), () =>
      this.createIssues(chosen, free),
    );
    create1.disabled = free.length === 0 || !this.tracked?.jira;
    const owner = button(texts.setOwner(), () => this.askOwner(chosen));
    owner.disabled = chosen.length === 0;
    const copySeveral = button(texts.copy(), () => void this.copyRows(chosen), "link");
    copySeveral.disabled = chosen.length === 0;
    const nothingScored = this.shown().every((id) => this.unscored().includes(id));
    const [first] = this.unscored();
    this.foot.replaceChildren(
      ...(this.mayEdit
        ? [
            ...(nothingScored && first ? [button(texts.oneByOne(), () => this.open(first), "primary")] : []),
            create1,
            owner,
          ]
        : [create("span", "", {}, this.tracked?.may.reason ?? "")]),
      copySeveral,
      create("span", "score-counts", {}, counts.join(" \u00b7 ")),
      ...(this.mayEdit ? [undo, save] : []),
      this.status,
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
    this.status.before(form);
    field.focus();
  }

  private async copyRows(ids: readonly string[]): Promise<void> {
    const lines = ids.map((id) => {
      const place = this.rows.get(id)?.getAttribute("value") ?? "";
      const reason = this.rows.get(id)?.querySelector(".frontstage-reason-line")?.textContent ?? "";
      return `${place}. ${this.title(id)}: ${reason}\n${cardAddress(this.address, id)}`;
    });
    this.say((await copy(lines.join("\n"))) ? texts.copied() : texts.notCopied());
  }

  private undo(): void {
    this.draft.undo();
    this.update();
  }

  private onKey(event: KeyboardEvent): void {
    const isCommand = event.ctrlKey || event.metaKey;
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (isCommand && event.key === "s" && this.mayEdit) {
      event.preventDefault();
      void this.save();
    } else if (isCommand && event.key === "z" && !isTyping) {
      event.preventDefault();
      this.undo();
    }
    // the map's own keys are not for its views
    event.stopPropagation();
  }

  /** Saves everything as one version. */
  private async save(): Promise<void> {
    const edits = this.draft.edits();
    if (edits.length === 0 || this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.showFoot();
    const reply = await saveEdits(this.address, edits);
    this.isSaving = false;
    if (!reply.ok) {
      this.say(reply.message);
      this.showFoot();
      return;
    }
    const failed = reply.value.results.filter(({ done }) => !done).map(({ text }) => text);
    const kept = edits.filter((_, index) => reply.value.results[index]?.done === false);
    this.draft = this.draft.savedBut(kept);
    this.say([fill(texts.saved(), reply.value.version), ...failed].join(" "));
    this.update();
    askPage(this.root, "redraw", undefined);
  }
}

function valuesOf(row: HTMLElement): Values {
  const { frontstageImpact, frontstageEffort, frontstageConfidence, frontstageOwner } = row.dataset;
  return {
    impact: frontstageImpact ?? "",
    effort: frontstageEffort ?? "",
    confidence: frontstageConfidence ?? "",
    owner: frontstageOwner ?? "",
  };
}
