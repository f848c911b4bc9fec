import { button, create, link } from "../dom";
import { Events } from "../events";
import { findFocusTarget, focusTargetOf } from "../focus-target";
import { shared } from "../shared-texts";
import { texts } from "../texts";
import { jiraErrorNote } from "./jira-error-note";
import { bar, lozenge } from "./lozenge";
import type { Counts, Drift, Issue, Tracked } from "./wire";

/** What a person asks for with the buttons of the summary. */
interface SummaryEvents {
  refresh: undefined;
  /** Somebody who may edit wants to see more of the progress. */
  progressOpened: undefined;
  createSeveral: undefined;
  copyJql: undefined;
  repair: Drift;
  putBack: LostLink[];
  leaveOut: LostLink[];
  /** The id of a card to show. */
  goTo: string;
}

/** A line of a table; `value` as in `owner:App team`, absent if it cannot be filtered by. */
interface Row {
  name: string;
  counts: Counts;
  value?: string;
}

type LostLink = NonNullable<Tracked["lost"]>["links"][number];

/** Unfinished work, and buttons to finish it. */
export interface Note {
  text: string;
  ways: { label: string; action: () => void }[];
}

/**
 * The block above a map: the progress of its issues, in a bar and in words; where map and Jira differ; links that a
 * newer file has lost; unfinished work.
 */
export class Summary extends Events<SummaryEvents> {
  private readonly block = create("section", "progress", { "aria-label": texts.progress(), hidden: "" });
  private readonly main = create("div", "");
  private readonly unfinished = create("div", "");
  private readonly asked = create("span", "note");
  /** The parts that a person has opened. */
  private readonly opened = { progress: false, drift: false };
  private shown = "";
  private notes: Note[] = [];

  /** @param filters whether the map has its views: then names of values filter, and the menu has the search in Jira */
  constructor(private readonly filters: boolean) {
    super();
    this.block.append(this.main, this.unfinished);
  }

  placeBefore(next: HTMLElement): void {
    next.before(this.block);
  }

  remove(): void {
    this.block.remove();
  }

  /** Shows the state of the issues; changes nothing on the page if nothing differs. */
  show(tracked: Tracked): void {
    this.asked.textContent = tracked.askedText ?? "";
    const shown = JSON.stringify({ ...tracked, asked: "", askedText: "" });
    if (shown !== this.shown) {
      this.shown = shown;
      this.keepingFocus(this.main, () => this.main.replaceChildren(...this.parts(tracked)));
    }
    this.hideIfEmpty();
  }

  /** Offers to finish unfinished work. */
  offer(notes: Note[]): void {
    if (JSON.stringify(notes) !== JSON.stringify(this.notes)) {
      const made = notes.map(({ text, ways }) =>
        create(
          "div",
          "trouble",
          { role: "note" },
          create("p", "", { dir: "auto" }, text),
          create(
            "div",
            "ways",
            {},
            ...ways.map(({ label, action }, index) => button(label, action, index === 0 ? "primary" : "plain")),
          ),
        ),
      );
      this.keepingFocus(this.unfinished, () => this.unfinished.replaceChildren(...made));
    }
    this.notes = notes;
    this.hideIfEmpty();
  }

  private hideIfEmpty(): void {
    this.block.hidden = !this.main.firstChild && !this.unfinished.firstChild;
  }

  /** Makes a change; if the focused element is gone afterwards, the heading of its list gets the focus. */
  private keepingFocus(part: HTMLElement, change: () => void): void {
    const spot = focusTargetOf(part);
    const list = spot && document.activeElement?.closest("details")?.classList.item(0);
    change();
    if (spot) {
      const heading =
        (list && part.querySelector<HTMLElement>(`.${list} > summary`)) || this.block.querySelector("summary");
      (findFocusTarget(part, spot) ?? heading)?.focus({ preventScroll: true });
    }
  }

  private parts(tracked: Tracked): Node[] {
    const parts: Node[] = [];
    if (tracked.whole.total > 0 && (tracked.issues.length > 0 || tracked.may.edit)) {
      parts.push(this.whole(tracked));
    }
    if (tracked.trouble && tracked.issues.length > 0) {
      parts.push(jiraErrorNote(tracked.trouble, () => this.emit("refresh")));
    }
    if (tracked.lost) {
      parts.push(this.lost(tracked.lost, tracked.may.edit));
    }
    if (tracked.drift.length > 0) {
      parts.push(this.drift(tracked.drift, tracked.may.edit));
    }
    return parts;
  }

  private whole(tracked: Tracked): HTMLElement {
    const line = create(
      "summary",
      "progress-line",
      {},
      bar(tracked.whole),
      create("span", "progress-text", {}, tracked.whole.text),
    );
    const tools = create("div", "progress-tools");
    if (tracked.may.edit && tracked.jira) {
      tools.append(button(shared.createSeveral(), () => this.emit("createSeveral")));
    }
    if (tracked.issues.length > 0) {
      tools.append(button(texts.refresh(), () => this.emit("refresh")));
      if (!this.filters) {
        tools.append(button(texts.copyJql(), () => this.emit("copyJql")));
      }
      tools.append(this.asked);
    }
    const { code, reason } = tracked.may;
    // readers who never edit are shown no reason
    if (reason && (code === "no-attach" || code === "read-only")) {
      tools.append(create("span", "note", {}, reason));
    }
    const block = create("details", "progress-more", {}, line, tools);
    block.open = this.opened.progress;
    block.addEventListener("toggle", () => {
      this.opened.progress = block.open;
      if (block.open && tracked.may.edit) {
        this.emit("progressOpened");
      }
    });
    const rows: [string, Row[]][] = [
      [
        texts.byStage(),
        tracked.stages.map(({ stage, title, counts }) => ({ name: title, counts, value: `stage:${stage}` })),
      ],
      [texts.byStep(), tracked.steps.map(({ title, counts }) => ({ name: title, counts }))],
      [texts.byKind(), tracked.by.kind.map(({ name, counts }) => ({ name, counts }))],
      [texts.byOwner(), tracked.by.owner.map((owner) => ({ ...owner, value: `owner:${owner.value}` }))],
      [
        texts.bySeverity(),
        tracked.by.severity.map((severity) => ({ ...severity, value: `severity:${severity.value}` })),
      ],
    ];
    const tables = create("div", "progress-tables");
    rows
      .filter(([, named]) => named.length > 0)
      .forEach(([caption, named]) => tables.append(table(caption, named, this.filters)));
    block.append(tables);
    return block;
  }

  private lost(lost: NonNullable<Tracked["lost"]>, mayEdit: boolean): HTMLElement {
    const list = create("ul", "drift-list");
    for (const entry of lost.links) {
      const line = create(
        "li",
        "drift",
        {},
        create("span", "", { dir: "auto" }, key(entry.issue), ` ${entry.item.title}`),
      );
      if (mayEdit) {
        if (entry.back) {
          line.append(button(texts.putBack(), () => this.emit("putBack", [entry])));
        }
        line.append(button(texts.leaveOut(), () => this.emit("leaveOut", [entry])));
      }
      list.append(line);
    }
    const note = create("div", "trouble", { role: "note" }, create("p", "", {}, lost.text), list);
    const back = lost.links.filter((entry) => entry.back);
    if (mayEdit && back.length > 1) {
      note.append(button(texts.putAllBack(), () => this.emit("putBack", back), "primary"));
    }
    return note;
  }

  private drift(drift: Drift[], mayEdit: boolean): HTMLElement {
    const list = create("ul", "drift-list");
    for (const found of drift) {
      const line = create("li", "drift", {}, create("span", "", { dir: "auto" }, found.text));
      const { item, offer } = found;
      if (item) {
        line.append(button(texts.show(), () => this.emit("goTo", item.id), "link"));
      }
      if (offer && mayEdit) {
        line.append(button(offer.label, () => this.emit("repair", found)));
      }
      list.append(line);
    }
    const block = create(
      "details",
      "drifts",
      {},
      create("summary", "", {}, `${texts.drift()} (${drift.length})`),
      list,
    );
    block.open = this.opened.drift;
    block.addEventListener("toggle", () => (this.opened.drift = block.open));
    return block;
  }
}

/** @param filters whether a click on a value filters the map by it */
function table(caption: string, rows: Row[], filters: boolean): HTMLElement {
  const body = create("tbody", "");
  for (const { name, counts, value } of rows) {
    const filter: Record<string, string> = filters && value ? { "data-frontstage-filter": value } : {};
    const label = filters && value ? create("button", "filter-value", { type: "button" }, name) : name;
    body.append(
      create(
        "tr",
        "",
        filter,
        create("th", "", { scope: "row", dir: "auto" }, label),
        create("td", "", {}, bar(counts)),
        create("td", "", {}, counts.text),
      ),
    );
  }
  return create("table", "progress-table", {}, create("caption", "", {}, caption), body);
}

/** An issue's key with its status. */
function key(issue: Issue): HTMLElement {
  return create(
    "span",
    "key-and-status",
    {},
    issue.address ? link(issue.address, issue.key) : issue.key,
    lozenge(issue),
  );
}
