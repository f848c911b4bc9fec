import type { MapAddress } from "../address";
import { gapTexts } from "../compare/gap-texts";
import { countShown } from "../count-shown";
import { button, create, fill } from "../dom";
import { FoldedRows } from "../folded-rows";
import { jiraErrorNote } from "../issues/jira-error-note";
import { ask, type Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { askPage } from "../page-requests";
import { saveEdits } from "../save-edits";
import { shared } from "../shared-texts";
import type { WorkedView } from "../views/worked-view";
import { FigureSelection } from "./figure-selection";
import { type NewPain, offerPains } from "./make-pain";
import { shownPersona } from "./shown-persona";
import { type VerdictsAnswer, verdictsPath } from "./verdicts-answer";
import { Weeks } from "./weeks";

/**
 * The Measures view with what only the reader's Jira knows: the days on which issues were done. Until that arrives, or
 * if it does not, the view stays as the wiki rendered it.
 */
export class JudgedMeasures implements WorkedView {
  private list: HTMLElement | null = null;
  private tracked: Tracked | null = null;
  private selection: FigureSelection | null = null;
  private readonly weeks = new Weeks(
    () => this.version(),
    (path) => this.path(path),
  );
  private readonly folded = new FoldedRows(() => this.rows());
  private persona = "";
  private asks = 0;

  /** @param beside other scripts of the view; they add their actions again when it is replaced */
  constructor(
    private readonly root: HTMLElement,
    private readonly address: MapAddress,
    private readonly beside: readonly WorkedView[] = [],
  ) {}

  show(list: HTMLElement, tracked: Tracked | null): void {
    this.list = list;
    this.tracked = tracked;
    this.furnish();
    void this.ask(false);
  }

  track(tracked: Tracked): void {
    this.tracked = tracked;
    this.offer();
    for (const other of this.beside) {
      other.track(tracked);
    }
  }

  filtered(): void {
    if (this.list) {
      countShown(this.list.querySelectorAll<HTMLElement>(".frontstage-verdicts .frontstage-entries"));
      this.folded.update();
      if (this.persona !== personaOfAddress()) {
        void this.ask(false);
      }
    }
    for (const other of this.beside) {
      other.filtered?.();
    }
  }

  private async ask(refresh: boolean): Promise<void> {
    const number = ++this.asks;
    this.persona = personaOfAddress();
    const path = this.path(verdictsPath(this.version(), this.persona, refresh));
    const reply: Reply<VerdictsAnswer> = await ask(path, { method: "GET" });
    const view = this.view();
    if (number !== this.asks || !view) {
      return;
    }
    if (reply.ok) {
      this.replace(view, reply.value.html);
    }
    this.tell(reply);
  }

  /** The figures that match the filter. */
  private rows(): HTMLElement[] {
    const rows = this.view()?.querySelectorAll<HTMLElement>(".frontstage-measures-table tbody tr") ?? [];
    return [...rows].filter(({ hidden }) => !hidden);
  }

  private view(): HTMLElement | null {
    return this.list?.querySelector<HTMLElement>(".frontstage-measures") ?? null;
  }

  private replace(view: HTMLElement, html: string): void {
    const parsed = new DOMParser().parseFromString(html, "text/html").querySelector(".frontstage-measures");
    if (parsed) {
      const selected = this.selection?.figure ?? "";
      const opened = view.querySelector("details.frontstage-weeks[open]");
      if (opened) {
        parsed.querySelector("details.frontstage-weeks")?.replaceWith(opened);
      }
      view.replaceWith(document.adoptNode(parsed));
      this.furnish();
      this.selection?.select(selected);
    }
  }

  /** Adds what the wiki's HTML does not contain; called again whenever that is replaced. */
  private furnish(): void {
    const view = this.view();
    if (view && this.list) {
      this.selection = new FigureSelection(view);
      this.weeks.furnish(view);
      view.querySelector(".frontstage-measures-table")?.parentElement?.after(this.folded.showAll);
      this.folded.update();
      this.offer();
      for (const other of this.beside) {
        other.show(this.list, this.tracked);
      }
    }
  }

  /** Shows actions that change the map only to people who may use them. */
  private offer(): void {
    const view = this.view();
    if (view && this.tracked?.may.edit === true) {
      offerPains(view, (pain, entry, tell) => void this.save(pain, entry, tell));
    }
  }

  private async save(pain: NewPain, entry: HTMLElement, tell: boolean): Promise<void> {
    const reply = await saveEdits(this.address, [pain], { tell });
    const result = reply.ok ? reply.value.results[0] : undefined;
    const saved = reply.ok ? fill(gapTexts.saved(), reply.value.version) : reply.message;
    const text = result?.done === false ? result.text : saved;
    entry.append(create("p", "carried", { role: "status" }, text));
    if (result?.done) {
      askPage(this.root, "redraw", undefined);
    }
  }

  private version(): string {
    return this.root.dataset.frontstageVersion ?? "";
  }

  private path(path: string): string {
    const { base, map } = this.address;
    return `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/${path}`;
  }

  /** Shows what is missing, and what can be done about it. */
  private tell(reply: Reply<VerdictsAnswer>): void {
    const again = (): void => void this.ask(true);
    const head = this.view()?.querySelector(".frontstage-verdicts > .frontstage-list-head");
    this.list?.querySelector(".frontstage-verdicts > .frontstage-trouble")?.remove();
    if (!reply.ok) {
      const ways = create("div", "ways", {}, button(shared.tryAgain(), again));
      head?.after(create("div", "trouble", { role: "note" }, create("p", "", {}, reply.message), ways));
    } else if (reply.value.trouble) {
      const note = jiraErrorNote(reply.value.trouble, again);
      note.querySelector("p")?.append(` ${shared.statusMissing()}`);
      head?.after(note);
    }
  }
}

function personaOfAddress(): string {
  return shownPersona(new URLSearchParams(window.location.search).get("fs-filter") ?? "");
}
