import { button, create, fill } from "../dom";
import { ask } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { askPage } from "../page-requests";
import { saveEdits, seenVersion } from "../save-edits";
import { shared } from "../shared-texts";
import { TellWatchers } from "../tell-watchers";
import { ChangeRows } from "./change-rows";
import { compareTexts as texts } from "./compare-texts";
import { type FutureLine, futureLines, proposals } from "./future-lines";
import type { ComparedMap, Mode } from "./mode";

/** The list of what must become true: ticked lines become opportunities of today's map, and then Jira issues. */
export class Future implements Mode {
  private view: HTMLElement | null = null;
  private lines: FutureLine[] = [];
  private readonly ticked = new Set<string>();
  private tracked: Tracked | null = null;
  /** Opportunities for which issues are created once the page knows them. */
  private awaited: string[] = [];
  private isSaving = false;
  private readonly rows = new ChangeRows();
  private readonly foot = create("div", "gap-foot");
  private readonly status = create("span", "score-status", { role: "status" });
  private readonly tell = new TellWatchers();

  constructor(private readonly map: ComparedMap) {}

  show(view: HTMLElement): void {
    this.view = view;
    this.lines = futureLines(view);
    this.rows.show(
      view,
      this.lines.map(({ row }) => row),
    );
    view.querySelector(".frontstage-becomes")?.append(this.foot);
    this.furnish();
  }

  track(tracked: Tracked | null): void {
    const could = this.mayEdit;
    this.tracked = tracked;
    if (could !== this.mayEdit) {
      this.furnish();
    } else if (!this.mayEdit) {
      this.showFoot();
    }
    const known = new Set(tracked?.items.map(({ item }) => item.id));
    if (this.awaited.length > 0 && this.awaited.every((id) => known.has(id))) {
      const items = this.awaited;
      this.awaited = [];
      this.ticked.clear();
      this.furnish();
      askPage(this.map.root, "create", items);
    }
  }

  private get mayEdit(): boolean {
    return this.tracked?.may.edit === true;
  }

  /** Adds the tick boxes, none of them ticked; a line that is in Jira already cannot be ticked. */
  private furnish(): void {
    for (const line of this.lines) {
      line.row.querySelector(".frontstage-score-box")?.remove();
      if (this.mayEdit) {
        const box = create("input", "score-box", { type: "checkbox", "aria-label": fill(texts.choose(), line.title) });
        box.disabled = line.isInJira;
        box.checked = this.ticked.has(line.id) && !line.isInJira;
        box.addEventListener("change", () => {
          if (box.checked) {
            this.ticked.add(line.id);
          } else {
            this.ticked.delete(line.id);
          }
          this.showFoot();
        });
        line.row.prepend(box);
      }
    }
    this.offerBeginning();
    this.showFoot();
  }

  private chosen(): FutureLine[] {
    return this.lines.filter(({ id, isInJira }) => this.ticked.has(id) && !isInJira);
  }

  private showFoot(): void {
    const count = this.chosen().length;
    const press = button(
      count === 0 ? shared.createSeveral() : count === 1 ? texts.createOne() : fill(texts.create(), count),
      () => void this.create(),
      "primary",
    );
    press.disabled = count === 0 || this.isSaving;
    const reason = this.tracked?.may.reason ?? "";
    this.foot.replaceChildren(
      ...(this.mayEdit && this.lines.length > 0 ? [this.tell.label, press] : [create("span", "", {}, reason)]),
      this.status,
    );
  }

  /** Writes the missing opportunities as one version; the dialog for issues opens once the page has them. */
  private async create(): Promise<void> {
    const chosen = this.chosen();
    const edits = proposals(chosen);
    if (edits.length === 0) {
      askPage(
        this.map.root,
        "create",
        chosen.map(({ id }) => id),
      );
      return;
    }
    this.isSaving = true;
    this.showFoot();
    const { root, address } = this.map;
    const reply = await saveEdits(address, edits, { tell: this.tell.isOn, version: seenVersion(root) });
    this.isSaving = false;
    if (!reply.ok) {
      this.status.textContent = reply.message;
      this.showFoot();
      return;
    }
    const { version, results, merged } = reply.value;
    const failed = results.filter(({ done }) => !done).map(({ text }) => text);
    const missing = new Set(edits.filter((_, i) => !results[i]?.done).map(({ id }) => id));
    this.awaited = chosen.map(({ id }) => id).filter((id) => !missing.has(id));
    this.status.textContent = [fill(texts.saved(), version), merged, ...failed].filter(Boolean).join(" ");
    this.showFoot();
    askPage(this.map.root, "redraw", undefined);
  }

  /** If there is no future map, people who may edit can begin one. */
  private offerBeginning(): void {
    const none = this.view?.querySelector<HTMLElement>('[data-frontstage-future="none"]');
    none?.querySelector(".frontstage-begin-future")?.remove();
    if (none && this.mayEdit) {
      const press = button(texts.begin(), () => void this.begin(none), "primary");
      press.classList.add("frontstage-begin-future");
      none.append(press, this.status);
    }
  }

  private async begin(none: HTMLElement): Promise<void> {
    const { base, map } = this.map.address;
    const reply = await ask<{ name: string }>(`${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/future`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: "{}",
    });
    if (!reply.ok) {
      this.status.textContent = reply.message;
      return;
    }
    // the view follows this address like one of its own links
    const query = new URLSearchParams({ mode: "future", with: reply.value.name, path: "", persona: "" });
    const there = create("a", "link", { href: "#", "data-frontstage-compare": query.toString() });
    none.append(there);
    there.click();
    askPage(this.map.root, "redraw", undefined);
  }
}
