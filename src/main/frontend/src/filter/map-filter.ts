import { fill } from "../dom";
import type { Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { askPage } from "../page-requests";
import { type Changed, ChangedSince } from "./changed-since";
import { dimCurves } from "./curves";
import { takeTypedEarly } from "./early-field";
import type { Condition, Filter, Key, Value } from "./filter";
import { valuesOf, withValues } from "./filter";
import { FilterLine, type LineHost } from "./filter-line";
import { filterTexts, keyText, valueNames } from "./filter-texts";
import { parseFilter, printFilter } from "./grammar";
import { Hits } from "./hits";
import { type Known, type Result, type Thing, ThingIndex } from "./match";
import { personasOf } from "./personas";
import { placesOut } from "./places-out";
import { counted, itemsCounted, type Missing, nothing, notOnMap, notThere, placesCounted } from "./sentences";
import type { Line } from "./suggestion-list";
import { suggest } from "./suggestions";
import { Vocabulary } from "./vocabulary";

/** What the filter needs of the map's views. */
export interface FilterHost {
  readonly root: HTMLElement;
  /** Where views are shown that are lists. */
  readonly list: HTMLElement;
  /** What is known of the issues; null if nothing. */
  readonly tracked: Tracked | null;
  /** All things of the map that is on the page. */
  things(): Promise<Reply<readonly Thing[]>>;
  /** Asks for what is known of the issues, unless it is known. */
  track(): Promise<void>;
  /** What changed from a day, or a version, to what is on the page; null: not known. */
  whatChanged(since: string): Promise<readonly Changed[] | null>;
  /** The reader set another filter, in the form that is typed. */
  filterSet(filter: string): void;
  /** The same while words are being typed. */
  filterTyped(filter: string): void;
  /**
   * What is not in the filter is hidden now.
   *
   * @param conditions how many are set
   */
  filterApplied(conditions: number): void;
}

/** The filter of one map: dims in the drawing, and leaves out of lists, what is not in it. */
export class MapFilter implements LineHost {
  /** What is set, and words that are being typed. */
  private live: Filter = [];
  private problem = "";
  private result: Result | null = null;
  /** Whether a drawing leaves out what it would dim. */
  private isOnly = false;
  private hidden = "";
  private index: ThingIndex | null = null;
  private vocabulary = new Vocabulary([], [], valueNames());
  private readonly changes: ChangedSince;
  private readonly line: FilterLine;
  private readonly hits: Hits;

  constructor(private readonly host: FilterHost) {
    this.changes = new ChangedSince((since) => host.whatChanged(since));
    this.line = new FilterLine(this);
    this.hits = new Hits(host.root);
    this.place();
  }

  /** Puts the line of the filter below the map's head; again if the page has a newer map. */
  place(): void {
    this.line.placeBefore(this.host.list);
  }

  /** Takes over the filter of an address, and resolves when it is applied. What the map does not have is told. */
  async read(text: string): Promise<void> {
    if (text === printFilter(this.live)) {
      return;
    }
    const { filter, unknown } = parseFilter(text);
    await this.knowThings();
    const { known, missing } = this.held(filter);
    this.live = known;
    this.problem = notOnMap(missing, unknown);
    this.line.show(known);
    await this.load();
  }

  /** Goes to the field, which takes over what was typed before it was there. */
  open(): void {
    const early = takeTypedEarly(this.host.root);
    this.line.open();
    if (early) {
      this.line.type(early.text, early.isEntered);
    }
  }

  /** Also asks for a value. */
  async add(key: Key, value: Value): Promise<void> {
    await this.knowThings();
    this.line.add({ key, values: [value] });
  }

  /** Goes to the next hit on the map or the one before; false if nothing is looked for. */
  move(by: 1 | -1): boolean {
    return this.live.length > 0 && this.hits.move(by);
  }

  /** The things of the map that is on the page by now; null: they are asked for when they are needed. */
  know(things: readonly Thing[] | null): void {
    this.index = things && new ThingIndex(things);
    if (things) {
      this.vocabulary = new Vocabulary(things, personasOf(this.host.root), valueNames(), [daysAgo(7), daysAgo(30)]);
    }
  }

  /** Brings what the filter needs to know, then applies it. */
  async load(): Promise<void> {
    if (this.live.length > 0) {
      await this.knowThings();
    }
    await this.changes.load(valuesOf(this.live, "changed"));
    if (valuesOf(this.live, "status").length > 0) {
      await this.host.track();
    }
    this.apply();
  }

  /** Dims in the drawing and leaves out of the list what is not in the filter. */
  apply(): void {
    const { root, list } = this.host;
    const { index } = this;
    const result = this.live.length > 0 && index ? index.filter(this.live, this.known()) : null;
    this.result = result;
    const isOut = (id: string): boolean => this.isOut(id);
    for (const element of root.querySelectorAll("[data-frontstage-item]")) {
      const out = isOut(element.getAttribute("data-frontstage-item") ?? "");
      if (element instanceof SVGElement) {
        dim(element, out);
      } else if (list.contains(element)) {
        (element as HTMLElement).hidden = out;
      }
    }
    for (const arrow of root.querySelectorAll("svg [data-frontstage-ends]")) {
      arrow.toggleAttribute("data-frontstage-out", arrow.getAttribute("data-frontstage-ends")?.split(" ").some(isOut));
    }
    const personas = result ? valuesOf(this.live, "persona").filter((id): id is string => id !== null) : [];
    dimCurves(root, personas.length > 0 ? personas : null);
    this.leaveOut(result);
    this.hits.show(result, index);
    this.host.filterApplied(this.live.length);
    this.tell(result);
  }

  /** Whether the filter leaves something out, as last applied. */
  isOut(id: string): boolean {
    return this.result !== null && this.index?.has(id) === true && !this.result.hits.has(id);
  }

  /** The one persona that the filter asks for; empty: none, or several. */
  persona(): string {
    const [one, ...more] = valuesOf(this.live, "persona");
    return more.length === 0 ? (one ?? "") : "";
  }

  /** Asks for a drawing without the steps that are not in the filter, or for all of them again. */
  private leaveOut(result: Result | null): void {
    this.isOnly &&= result !== null;
    const hidden = this.isOnly && result && this.index ? placesOut(this.index.things, result.hits) : "";
    if (hidden !== this.hidden) {
      this.hidden = hidden;
      askPage(this.host.root, "hideSteps", hidden);
    }
  }

  private showOnly(isOnly: boolean): void {
    this.isOnly = isOnly;
    this.apply();
  }

  set(filter: Filter, unknown: readonly { key: string; value: string }[]): void {
    const { known, missing } = this.held(filter);
    this.live = known;
    this.problem = notThere(missing, unknown);
    if (missing.length > 0) {
      this.line.show(known);
    }
    this.host.filterSet(printFilter(known));
    void this.load();
  }

  typed(filter: Filter): void {
    const text = printFilter(filter);
    if (text !== printFilter(this.live)) {
      this.live = filter;
      this.problem = "";
      this.host.filterTyped(text);
      void this.load();
    }
  }

  async suggestions(typed: string, take: (condition: Condition) => void): Promise<Line[]> {
    await this.knowThings();
    const { choices, words } = suggest(typed, this.vocabulary.choices, keyText);
    const known = this.known();
    const lines = choices.map(({ key, value, label }): Line => {
      const condition: Condition = { key, values: [value] };
      const count = key === "changed" ? null : (this.index?.countOf(condition, known) ?? null);
      return {
        group: keyText(key),
        label,
        count: count ? itemsCounted(count.pains, count.opportunities) : "",
        take: () => take(condition),
      };
    });
    if (words !== null && this.index) {
      const condition: Condition = { key: "words", text: words };
      lines.push({
        group: keyText("words"),
        label: fill(filterTexts.find(), words),
        count: placesCounted(this.index.countOf(condition, known).all),
        take: () => take(condition),
      });
    }
    return lines;
  }

  label(condition: Condition): string {
    return condition.key === "words"
      ? condition.text
      : condition.values.map((value) => this.vocabulary.label(condition.key, value)).join(", ");
  }

  private tell(result: Result | null): void {
    const clear = (label: string) => ({ label, action: () => this.line.clear() });
    if (!result) {
      this.line.tell(this.problem, []);
    } else if (result.hits.size === 0) {
      const said = [this.problem, nothing(this.live, this.vocabulary)].filter(Boolean).join(" ");
      this.line.tell(said, [clear(filterTexts.clearIt())]);
    } else {
      const only = this.isOnly
        ? { label: filterTexts.showAll(), action: () => this.showOnly(false) }
        : { label: filterTexts.showOnly(), action: () => this.showOnly(true) };
      // lists leave out in any case, and a map without a single hit would be no map
      const isOffered = !this.host.root.hasAttribute("data-frontstage-list") && result.steps.hits > 0;
      const ways = isOffered && (this.isOnly || result.steps.hits < result.steps.all) ? [only] : [];
      this.line.tell([this.problem, counted(result)].filter(Boolean).join(" "), [...ways, clear(filterTexts.clear())]);
    }
  }

  private async knowThings(): Promise<void> {
    if (!this.index) {
      const reply = await this.host.things();
      if (reply.ok) {
        this.know(reply.value);
      } else {
        this.problem = reply.message;
      }
    }
  }

  private known(): Known {
    return {
      states: new Map(this.host.tracked?.items.map(({ item, state }) => [item.id, state])),
      changedSince: (day) => this.changes.since(day),
    };
  }

  /** The part of a filter that asks for what the map has, and what it does not have. */
  private held(filter: Filter): { known: Filter; missing: Missing[] } {
    const missing: Missing[] = [];
    let known = filter;
    for (const condition of this.index ? filter : []) {
      if (condition.key !== "words") {
        const { key } = condition;
        const values = condition.values.flatMap((value) => {
          const found = this.vocabulary.resolve(key, value);
          if (found === undefined) {
            missing.push({ key, value });
          }
          return found === undefined ? [] : [found];
        });
        known = withValues(known, key, values);
      }
    }
    return { known, missing };
  }
}

function dim(element: SVGElement, isOut: boolean): void {
  element.toggleAttribute("data-frontstage-out", isOut);
  if (isOut) {
    element.setAttribute("aria-description", filterTexts.outside());
  } else {
    element.removeAttribute("aria-description");
  }
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}

/** Adds the filter to a map. */
export type MountFilter = (host: FilterHost) => MapFilter;
