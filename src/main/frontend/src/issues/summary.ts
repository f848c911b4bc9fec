import { shared } from "../shared-texts";
import { atSpot, spotOf } from "../spot";
import { texts } from "../texts";
import { troubleNote } from "./authorise";
import { element, link, press } from "./element";
import { bar, lozenge } from "./lozenge";
import type { Counts, Drift, Issue, Item, Tracked } from "./wire";

/** What the block above the map offers to do. */
export interface Offers {
  refresh(): void;
  /** Looks, once, whether the issues mention the map: only where somebody wants to see more. */
  checkLinksBack(): void;
  createSeveral(): void;
  copyJql(): void;
  act(drift: Drift): void;
  putBack(links: { item: Item; key: string }[]): void;
  leaveOut(links: { item: Item; key: string }[]): void;
  goTo(item: string): void;
}

/** Something that was left half done, and how to finish it. */
export interface Note {
  text: string;
  ways: { label: string; action: () => void }[];
}

/** Which of its parts a person has opened. */
export interface Opened {
  progress: boolean;
  drift: boolean;
  /** How many dialogs that make issues. */
  dialogs: number;
}

/** How far the whole has come, in a bar and in words; where map and Jira have drifted apart; links that a newer file has lost. */
export class Summary {
  private readonly block = element("section", "progress", { "aria-label": texts.progress() });
  private readonly main = element("div", "");
  private readonly left = element("div", "");
  private readonly asked = element("span", "note");
  private shown = "";
  private notes: Note[] = [];

  constructor(
    before: HTMLElement,
    private readonly offers: Offers,
    private readonly opened: Opened,
  ) {
    this.block.append(this.main, this.left);
    before.before(this.block);
    this.block.hidden = true;
  }

  /** What is the same as before stays where it is. */
  show(tracked: Tracked): void {
    this.asked.textContent = tracked.askedText ?? "";
    const shown = JSON.stringify({ ...tracked, asked: "", askedText: "" });
    if (shown !== this.shown) {
      this.shown = shown;
      this.keepingFocus(this.main, () => this.main.replaceChildren(...this.parts(tracked)));
    }
    this.hideIfEmpty();
  }

  /** What was left half done. */
  leave(notes: Note[]): void {
    if (JSON.stringify(notes) !== JSON.stringify(this.notes)) {
      const made = notes.map(({ text, ways }) =>
        element(
          "div",
          "trouble",
          { role: "note" },
          element("p", "", { dir: "auto" }, text),
          element("div", "ways", {}, ...ways.map(({ label, action }, index) => press(label, action, index === 0 ? "primary" : "plain"))),
        ),
      );
      this.keepingFocus(this.left, () => this.left.replaceChildren(...made));
    }
    this.notes = notes;
    this.hideIfEmpty();
  }

  private hideIfEmpty(): void {
    this.block.hidden = !this.main.firstChild && !this.left.firstChild;
  }

  /** Where what had the focus is gone, the heading of its list has it. */
  private keepingFocus(part: HTMLElement, change: () => void): void {
    const spot = spotOf(part);
    const list = spot && document.activeElement?.closest("details")?.classList.item(0);
    change();
    if (spot) {
      const heading = (list && part.querySelector<HTMLElement>(`.${list} > summary`)) || this.block.querySelector("summary");
      (atSpot(part, spot) ?? heading)?.focus({ preventScroll: true });
    }
  }

  private parts(tracked: Tracked): Node[] {
    const parts: Node[] = [];
    if (tracked.whole.total > 0 && (tracked.issues.length > 0 || tracked.may.edit)) {
      parts.push(this.whole(tracked));
    }
    if (tracked.trouble && tracked.issues.length > 0) {
      parts.push(troubleNote(tracked.trouble, () => this.offers.refresh()));
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
    const line = element("summary", "progress-line", {}, bar(tracked.whole), element("span", "progress-text", {}, tracked.whole.text));
    const tools = element("div", "progress-tools");
    if (tracked.may.edit && tracked.jira) {
      tools.append(press(shared.createSeveral(), () => this.offers.createSeveral()));
    }
    if (tracked.issues.length > 0) {
      tools.append(press(texts.refresh(), () => this.offers.refresh()), press(texts.copyJql(), () => this.offers.copyJql()));
      tools.append(this.asked);
    }
    const { code, reason } = tracked.may;
    // who only reads misses nothing
    if (reason && (code === "no-attach" || code === "read-only")) {
      tools.append(element("span", "note", {}, reason));
    }
    const block = element("details", "progress-more", {}, line, tools);
    block.open = this.opened.progress;
    block.addEventListener("toggle", () => {
      this.opened.progress = block.open;
      if (block.open && tracked.may.edit) {
        this.offers.checkLinksBack();
      }
    });
    const rows: [string, { name: string; counts: Counts }[]][] = [
      [texts.byStage(), tracked.stages.map(({ title, counts }) => ({ name: title, counts }))],
      [texts.byStep(), tracked.steps.map(({ title, counts }) => ({ name: title, counts }))],
      [texts.byKind(), tracked.by.kind],
      [texts.byOwner(), tracked.by.owner],
      [texts.bySeverity(), tracked.by.severity],
    ];
    const tables = element("div", "progress-tables");
    rows.filter(([, named]) => named.length > 0).forEach(([caption, named]) => tables.append(table(caption, named)));
    block.append(tables);
    return block;
  }

  private lost(lost: NonNullable<Tracked["lost"]>, mayEdit: boolean): HTMLElement {
    const list = element("ul", "drift-list");
    for (const entry of lost.links) {
      const line = element("li", "drift", {}, element("span", "", { dir: "auto" }, key(entry.issue), ` ${entry.item.title}`));
      if (mayEdit) {
        if (entry.back) {
          line.append(press(texts.putBack(), () => this.offers.putBack([entry])));
        }
        line.append(press(texts.leaveOut(), () => this.offers.leaveOut([entry])));
      }
      list.append(line);
    }
    const note = element("div", "trouble", { role: "note" }, element("p", "", {}, lost.text), list);
    const back = lost.links.filter((entry) => entry.back);
    if (mayEdit && back.length > 1) {
      note.append(press(texts.putAllBack(), () => this.offers.putBack(back), "primary"));
    }
    return note;
  }

  private drift(drift: Drift[], mayEdit: boolean): HTMLElement {
    const list = element("ul", "drift-list");
    for (const found of drift) {
      const line = element("li", "drift", {}, element("span", "", { dir: "auto" }, found.text));
      const { item, offer } = found;
      if (item) {
        line.append(press(texts.show(), () => this.offers.goTo(item.id), "link"));
      }
      if (offer && mayEdit) {
        line.append(press(offer.label, () => this.offers.act(found)));
      }
      list.append(line);
    }
    const block = element("details", "drifts", {}, element("summary", "", {}, `${texts.drift()} (${drift.length})`), list);
    block.open = this.opened.drift;
    block.addEventListener("toggle", () => (this.opened.drift = block.open));
    return block;
  }
}

function table(caption: string, rows: { name: string; counts: Counts }[]): HTMLElement {
  const body = element("tbody", "");
  for (const { name, counts } of rows) {
    body.append(
      element(
        "tr",
        "",
        {},
        element("th", "", { scope: "row", dir: "auto" }, name),
        element("td", "", {}, bar(counts)),
        element("td", "", {}, counts.text),
      ),
    );
  }
  return element("table", "progress-table", {}, element("caption", "", {}, caption), body);
}

/** An issue's key with its status. */
function key(issue: Issue): HTMLElement {
  return element("span", "key-and-status", {}, issue.address ? link(issue.address, issue.key) : issue.key, lozenge(issue));
}
