import type { Result, ThingIndex } from "./match";

const STOP = "a[data-frontstage-item]";

/** The hits on the drawing: highlights them, and moves from one to the next. */
export class Hits {
  private ids: ReadonlySet<string> = new Set();

  constructor(private readonly root: HTMLElement) {}

  /** Highlights the hits; a hit that is folded away is highlighted at its step. Null if nothing is searched. */
  show(result: Result | null, index: ThingIndex | null): void {
    const drawn = new Set(this.stops().map(idOf));
    this.ids = result && index ? shownHits(result, index, drawn) : new Set();
    for (const stop of this.stops()) {
      stop.toggleAttribute("data-frontstage-hit", this.ids.has(idOf(stop)));
    }
  }

  /** Focuses the next or previous hit, wrapping at the ends; false if there is none. */
  move(by: 1 | -1): boolean {
    const stops = this.stops();
    const hits = stops.filter((stop) => this.ids.has(idOf(stop)));
    const focused = document.activeElement?.closest(STOP);
    const next = nextOf(
      hits.map((hit) => stops.indexOf(hit)),
      focused ? stops.indexOf(focused as SVGElement) : -1,
      by,
    );
    const stop = next === null ? undefined : stops[next];
    stop?.focus({ preventScroll: true });
    stop?.scrollIntoView({ block: "nearest", inline: "center", behavior: "auto" });
    return stop !== undefined;
  }

  private stops(): SVGElement[] {
    return [...this.root.querySelectorAll<SVGElement>(`.frontstage-scroller ${STOP}`)];
  }
}

/** The ids of hits that are drawn, and of the steps of hits that are not. */
export function shownHits(result: Result, index: ThingIndex, drawn: ReadonlySet<string>): ReadonlySet<string> {
  const folded = index.things.filter(
    ({ id, kind, step }) => step && kind !== "step" && !drawn.has(id) && result.found.has(id),
  );
  return new Set([...[...result.found].filter((id) => drawn.has(id)), ...folded.map(({ step }) => step ?? "")]);
}

/** The place after or before another one, wrapping at the ends; null if there is none. */
export function nextOf(places: readonly number[], from: number, by: 1 | -1): number | null {
  const ahead = by > 0 ? places.find((place) => place > from) : [...places].reverse().find((place) => place < from);
  const round = by > 0 ? places[0] : places[places.length - 1];
  return ahead ?? round ?? null;
}

const idOf = (stop: Element): string => stop.getAttribute("data-frontstage-item") ?? "";
