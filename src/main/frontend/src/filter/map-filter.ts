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
  /** The element in which lists are shown. */
  readonly list: HTMLElement;
  /** What is known of the issues; null if nothing is known. */
  readonly tracked: Tracked | null;
  /** All elements of the map that is on the page. */
  things(): Promise<Reply<readonly Thing[]>>;
  /** Requests the state of the issues, unless it is known. */
  track(): Promise<void>;
  /** The changes from a day, or a version, to what is on the page; null if they are not known. */
  whatChanged(since: string): Promise<readonly Changed[] | null>;
  /** The reader set another filter, given in the typed form. */
  filterSet(filter: string): void;
  /** The filter while words are being typed. */
  filterTyped(filter: string): void;
  /**
   * Elements that the filter excludes are hidden now.
   *
   * @param conditions the number of conditions
   */
  filterApplied(conditions: number): void;
}

/** The filter of one map: dims elements that do not match in the drawing, and hides them in lists. */
export class MapFilter implements LineHost {
  /** The conditions, including words that are being typed. */
  private live: Filter = [];
  private problem = "";
  private result: Result | null = null;
  /** Whether a drawing omits what it would otherwise dim. */
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

  /** Applies the filter that an address contains. Reports values that the map does not have. */
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

  /** Focuses the field, and fills it with what was typed before the script had loaded. */
  open(): void {
    const early = takeTypedEarly(this.host.root);
    this.line.open();
    if (early) {
      this.line.type(early.text, early.isEntered);
    }
  }

  /** Adds a value to the filter. */
  async add(key: Key, value: Value): Promise<void> {
    await this.knowThings();
    this.line.add({ key, values: [value] });
  }

  /** Moves to the next or previous hit on the map; false if nothing is searched. */
  move(by: 1 | -1): boolean {
    return this.live.length > 0 && this.hits.move(by);
  }

  /** Receives the elements of the map that is now on the page; null if they should be requested when needed. */
  know(things: readonly Thing[] | null): void {
    this.index = things && new ThingIndex(things);
    if (things) {
      this.vocabulary = new Vocabulary(things, personasOf(this.host.root), valueNames(), [daysAgo(7), daysAgo(30)]);
    }
  }

  /** Loads what the filter needs to know, then applies it. */
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

  /** Dims in the drawing, and hides in the list, what does not match. */
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

  /** Whether the filter, as last applied, excludes something. */
  isOut(id: string): boolean {
    return this.result !== null && this.index?.has(id) === true && !this.result.hits.has(id);
  }

  /** The one persona in the filter; empty if there is none, or several. */
  persona(): string {
    const [one, ...more] = valuesOf(this.live, "persona");
    return more.length === 0 ? (one ?? "") : "";
  }

  /** Requests a drawing without the steps that do not match, or with all steps again. */
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
      // lists always omit, and a map without a single hit would be empty
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

  /** The values of a filter that the map has, and those that it does not have. */
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
