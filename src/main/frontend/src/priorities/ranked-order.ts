import { cardAddress, type MapAddress } from "../address";
import { countShown } from "../count-shown";
import { button, create, fill } from "../dom";
import { FoldedRows } from "../folded-rows";
import { ask } from "../issues/rest";
import { FIRST_ROWS } from "../table/first-rows";
import { type Placed, placesAmong, type Scored } from "./places";
import { priorityTexts as texts } from "./priority-texts";
import { type Reasons, reasonBelow } from "./reasons";

/** An opportunity in the answer of `GET maps/{map}/ranking`. */
interface Ranked extends Scored, Reasons {
  /**
   * A sentence about what is unknown and the places between which the opportunity therefore lies, as %1 and %2; empty
   * if nothing is unknown.
   */
  range: string;
  /** What is assumed: `impact`, `effort`, `reach`. */
  unknown: string[];
  /** Ids of the pains whose reach is assumed. */
  unreached: string[];
}

/** The answer of `GET maps/{map}/ranking`. */
interface RankingAnswer {
  order: Ranked[];
  /** The name of each place, from the first. */
  places: string[];
}

/** The order, and the pains without an opportunity. */
const LISTS = ":scope > :is(.frontstage-ranking, .frontstage-entries)";

/** What the order needs of the view. */
export interface OrderHost {
  readonly address: MapAddress;
  readonly mayEdit: boolean;
  /** Opens the form of an opportunity, at the key to set. */
  open(id: string, key: string): void;
}

/** The list of opportunities in order: each with its place, its reason, and what is not known. */
export class RankedOrder {
  private ranking: RankingAnswer = { order: [], places: [] };
  private byId = new Map<string, Ranked>();
  private list: HTMLElement | null = null;
  /** All rows by id, including those that are done. */
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

  /** Reads the list that the server rendered. */
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

  /** Those that are not done and match the filter. */
  inFilter(): string[] {
    return this.rowsInFilter().map((row) => row.dataset.frontstageItem ?? "");
  }

  /** Those that are visible: they match the filter and are not folded. */
  seen(): string[] {
    return this.rowsInFilter()
      .filter((row) => !row.hasAttribute("data-frontstage-later"))
      .map((row) => row.dataset.frontstageItem ?? "");
  }

  /** Gives each row its place among those that are not done; the others go into a fold. */
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

  /** Folds and counts the rows that match the filter, and says in each row why it is below the one visible above it. */
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

  /** Scrolls a row into view, unfolding it if necessary. */
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

  /** Why an opportunity is below another one; `above` is undefined for the first. */
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

  /** Moves the focus to the first row that the button has unfolded, because the button is gone. */
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

  /** Buttons that lead to the fields of the unknown values. */
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
