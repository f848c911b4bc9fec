import { texts } from "../texts";
import { troubleNote } from "./authorise";
import { element, press } from "./element";
import { bar } from "./lozenge";
import type { Counts, Drift, Item, Tracked } from "./wire";

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

/** How far the whole has come, in a bar and in words; where map and Jira have drifted apart; links that a newer file has lost. */
export class Summary {
  private readonly block = element("section", "progress", { "aria-label": texts.progress() });
  private open = false;

  constructor(before: HTMLElement, private readonly offers: Offers) {
    before.before(this.block);
  }

  show(tracked: Tracked): void {
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
    this.block.replaceChildren(...parts);
    this.block.hidden = parts.length === 0;
  }

  /** Something that was left half done, and how to finish it. */
  offer(text: string, label: string, action: () => void): void {
    this.block.hidden = false;
    this.block.append(element("div", "trouble", { role: "note" }, element("p", "", {}, text), press(label, action, "primary")));
  }

  private whole(tracked: Tracked): HTMLElement {
    const line = element("summary", "progress-line", {}, bar(tracked.whole), element("span", "progress-text", {}, tracked.whole.text));
    const tools = element("div", "progress-tools");
    if (tracked.may.edit && tracked.jira) {
      tools.append(press(texts.createSeveral(), () => this.offers.createSeveral()));
    }
    if (tracked.issues.length > 0) {
      tools.append(press(texts.refresh(), () => this.offers.refresh()), press(texts.copyJql(), () => this.offers.copyJql()));
      if (tracked.askedText) {
        tools.append(element("span", "note", {}, tracked.askedText));
      }
    }
    const block = element("details", "progress-more", {}, line, tools);
    block.open = this.open;
    block.addEventListener("toggle", () => {
      this.open = block.open;
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
      const line = element("li", "drift", {}, element("span", "", {}, `${entry.key}: ${entry.item.title}`));
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
    return element("details", "drifts", {}, element("summary", "", {}, `${texts.drift()} (${drift.length})`), list);
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
