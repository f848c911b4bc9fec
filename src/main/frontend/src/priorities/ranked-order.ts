import { cardAddress, type MapAddress } from "../address";
import { countShown } from "../count-shown";
import { button, create, fill } from "../dom";
import { FoldedRows } from "../folded-rows";
import { ask } from "../issues/rest";
import { FIRST_ROWS } from "../table/first-rows";
import { type Placed, placesAmong, type Scored } from "./places";
import { priorityTexts as texts } from "./priority-texts";
import { type Reasons, reasonBelow } from "./reasons";

/** An opportunity as `GET maps/{map}/ranking` tells it. */
interface Ranked extends Scored, Reasons {
  /** What is unknown and between which places that leaves it, with %1 and %2 for these; empty: nothing is. */
  range: string;
  /** What is assumed: `impact`, `effort`, `reach`. */
  unknown: string[];
  /** Ids of the pains whose reach is assumed. */
  unreached: string[];
}

/** What `GET maps/{map}/ranking` answers. */
interface RankingAnswer {
  order: Ranked[];
  /** What each place is called, from the first. */
  places: string[];
}

/** The order, and the pains without an opportunity. */
const LISTS = ":scope > :is(.frontstage-ranking, .frontstage-entries)";

/** What the order needs of the view around it. */
export interface OrderHost {
  readonly address: MapAddress;
  readonly mayEdit: boolean;
  /** Opens the form of an opportunity at what is to be set. */
  open(id: string, key: string): void;
}

/** The list of opportunities in their order: each with its place, its reason, and what is not known of it. */
export class RankedOrder {
  private ranking: RankingAnswer = { order: [], places: [] };
  private byId = new Map<string, Ranked>();
  private list: HTMLElement | null = null;
  /** By id, those that are done among them. */
  private all = new Map<string, HTMLElement>();
  private readonly folded = new FoldedRows(
    () => this.rowsInFilter(),
    () => this.unfolded(),
  );

  constructor(private readonly host: OrderHost) {}

  /** @param version the version of the file that the page shows */
  async load(version: number): Promise<void> {
    const { base, map } = this.host.address;
    const path = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/ranking?version=${version}`;
    const reply = await ask<RankingAnswer>(path, { method: "GET" });
    this.ranking = reply.ok ? reply.value : this.ranking;
    this.byId = new Map(this.ranking.order.map((ranked) => [ranked.thing, ranked]));
  }

  /** Takes over the list as the server wrote it. */
  take(view: HTMLElement): void {
    this.list = view.querySelector<HTMLElement>(".frontstage-ranking");
    const rows = [...(this.list?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
    this.all = new Map(rows.map((row) => [row.dataset.frontstageItem ?? "", row]));
    this.list?.after(this.folded.showAll);
  }

  get rows(): ReadonlyMap<string, HTMLElement> {
    return this.all;
  }

  /** Those that are not done, in order. */
  shown(): string[] {
    return this.undone().map((row) => row.dataset.frontstageItem ?? "");
  }

  /** Those of them that the filter leaves. */
  inFilter(): string[] {
    return this.rowsInFilter().map((row) => row.dataset.frontstageItem ?? "");
  }

  /** Those of them that are seen: in the filter, and not folded. */
  seen(): string[] {
    return this.rowsInFilter()
      .filter((row) => !row.hasAttribute("data-frontstage-later"))
      .map((row) => row.dataset.frontstageItem ?? "");
  }

  /** Gives each its place among those that are not done; these go behind a fold. */
  arrange(isDone: (id: string) => boolean): void {
    const { list } = this;
    if (!list) {
      return;
    }
    const places = placesAmong(this.ranking.order, isDone);
    for (const placed of places) {
      const row = this.all.get(placed.thing);
      if (row) {
        list.append(row);
        row.setAttribute("value", String(placed.place));
        this.tellRange(row, placed);
      }
    }
    const beside = list.parentElement;
    beside?.querySelector(".frontstage-done")?.remove();
    const done = [...this.all].filter(([id]) => isDone(id)).map(([, row]) => row);
    if (done.length > 0) {
      const summary = create("summary", "", {}, `${texts.done()} (${done.length})`);
      this.folded.showAll.after(create("details", "done", {}, summary, create("ul", "entries", {}, ...done)));
      for (const row of done) {
        row.removeAttribute("data-frontstage-later");
      }
    }
    this.filtered();
  }

  /** Folds and counts what is in the filter, and says of each row why it is below the one that is seen above it. */
  filtered(): void {
    this.folded.update();
    const lists = this.list?.parentElement?.querySelectorAll<HTMLElement>(LISTS) ?? [];
    countShown(lists);
    let above: string | undefined;
    for (const row of this.rowsInFilter()) {
      const id = row.dataset.frontstageItem ?? "";
      const line = row.querySelector(".frontstage-reason-line");
      const reason = this.reason(id, above);
      if (line && line.textContent !== reason) {
        line.textContent = reason;
      }
      above = id;
    }
  }

  /** Brings a row on the screen, whatever is folded. */
  reveal(row: HTMLElement): void {
    const details = row.closest("details");
    if (details) {
      details.open = true;
    }
    if (row.hasAttribute("data-frontstage-later")) {
      this.folded.unfold();
    }
    row.scrollIntoView({ block: "nearest" });
  }

  /** Why an opportunity is below another one; undefined: below none. */
  reason(id: string, above: string | undefined): string {
    const own = this.byId.get(id);
    return own
      ? reasonBelow(own, this.byId.get(above ?? ""))
      : (this.all.get(id)?.querySelector(".frontstage-reason-line")?.textContent ?? "");
  }

  private undone(): HTMLElement[] {
    return [...(this.list?.querySelectorAll<HTMLElement>(":scope > li") ?? [])];
  }

  private rowsInFilter(): HTMLElement[] {
    return this.undone().filter(({ hidden }) => !hidden);
  }

  /** The button that unfolded is gone: the first row that it brought has the focus. */
  private unfolded(): void {
    this.rowsInFilter()[FIRST_ROWS]?.querySelector<HTMLElement>(".frontstage-score-box")?.focus();
  }

  private tellRange(row: HTMLElement, { thing, first, last }: Placed): void {
    const own = this.byId.get(thing);
    row.querySelector(".frontstage-unsure")?.remove();
    if (own?.range && first < last) {
      const { places } = this.ranking;
      const text = fill(own.range, places[first - 1] ?? first, places[last - 1] ?? last);
      const line = create("div", "unsure", {}, text);
      line.append(...(this.host.mayEdit ? this.waysToKnow(own) : []).flatMap((way) => [" ", way]));
      row.querySelector(".frontstage-reason-line")?.after(line);
    }
  }

  /** What ends the uncertainty. */
  private waysToKnow({ thing, unknown, unreached }: Ranked): HTMLElement[] {
    const open = (label: string, key: string): HTMLElement => button(label, () => this.host.open(thing, key), "link");
    const [impact, effort] = [unknown.includes("impact"), unknown.includes("effort")];
    const [pain] = unreached;
    return [
      ...(impact && effort ? [open(texts.setBoth(), "impact")] : []),
      ...(impact && !effort ? [open(texts.setImpact(), "impact")] : []),
      ...(effort && !impact ? [open(texts.setEffort(), "effort")] : []),
      ...(pain === undefined
        ? []
        : [create("a", "link", { href: cardAddress(this.host.address, pain) }, texts.toPain())]),
    ];
  }
}
