import { fill } from "../dom";
import type { Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { type Changed, ChangedSince } from "./changed-since";
import type { Filter } from "./filter";
import { valuesOf } from "./filter";
import { FilterLine } from "./filter-line";
import { filterTexts } from "./filter-texts";
import { parseFilter, printFilter } from "./grammar";
import { type Known, type Thing, ThingIndex } from "./match";

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
  /** What is not in the filter is hidden now. */
  filterApplied(): void;
}

/** The filter of one map: dims in the drawing, and leaves out of lists, what is not in it. */
export class MapFilter {
  private filter: Filter = [];
  private problem = "";
  private index: ThingIndex | null = null;
  private readonly changes: ChangedSince;
  private readonly line: FilterLine;

  constructor(private readonly host: FilterHost) {
    this.changes = new ChangedSince((since) => host.whatChanged(since));
    this.line = new FilterLine([], (filter, problem) => this.set(filter, problem));
    this.place();
  }

  /** Puts the line of the filter below the map's head; again if the page has a newer map. */
  place(): void {
    if (!this.line.element.isConnected) {
      this.host.list.before(this.line.element);
    }
  }

  /** Takes over the filter of an address, and resolves when it is applied. */
  read(text: string): Promise<void> {
    const parsed = parseFilter(text);
    const [unknown] = parsed.unknown;
    this.filter = parsed.filter;
    this.problem = unknown ? fill(filterTexts.unknown(), `${unknown.key}:${unknown.value}`) : "";
    this.line.show(this.filter);
    return this.load();
  }

  /** Goes to the field. */
  open(): void {
    this.line.open();
  }

  /** The things of the map that is on the page by now; null: they are asked for when they are needed. */
  know(things: readonly Thing[] | null): void {
    this.index = things && new ThingIndex(things);
  }

  /** Brings what the filter needs to know, then applies it. */
  async load(): Promise<void> {
    if (this.filter.length > 0 && !this.index) {
      const reply = await this.host.things();
      this.index = reply.ok ? new ThingIndex(reply.value) : null;
      this.problem = reply.ok ? this.problem : reply.message;
    }
    await this.changes.load(valuesOf(this.filter, "changed"));
    if (valuesOf(this.filter, "status").length > 0) {
      await this.host.track();
    }
    this.apply();
  }

  /** Dims in the drawing and leaves out of the list what is not in the filter. */
  apply(): void {
    const { root, list, tracked } = this.host;
    const isOn = this.filter.length > 0 && this.index !== null;
    const known: Known = {
      states: new Map(tracked?.items.map(({ item, state }) => [item.id, state])),
      changedSince: (day) => this.changes.since(day),
    };
    const result = isOn && this.index ? this.index.filter(this.filter, known) : null;
    for (const element of root.querySelectorAll("[data-frontstage-item]")) {
      const id = element.getAttribute("data-frontstage-item") ?? "";
      const isOut = result !== null && this.index?.has(id) === true && !result.hits.has(id);
      if (list.contains(element) && !(element instanceof SVGElement)) {
        (element as HTMLElement).hidden = isOut;
      } else if (element instanceof SVGElement) {
        element.toggleAttribute("data-frontstage-out", isOut);
        if (isOut) {
          element.setAttribute("aria-description", filterTexts.outside());
        } else {
          element.removeAttribute("aria-description");
        }
      }
    }
    this.host.filterApplied();
    this.line.tell(result, this.problem);
  }

  private set(filter: Filter, problem: string): void {
    this.filter = filter;
    this.problem = problem;
    this.host.filterSet(printFilter(filter));
    void this.load();
  }
}

/** Adds the filter to a map. */
export type MountFilter = (host: FilterHost) => MapFilter;
