import type { Result, ThingIndex } from "./match";

const STOP = "a[data-frontstage-item]";

/** What was found, on the drawing: lit, and gone through one after the other. */
export class Hits {
  private ids: ReadonlySet<string> = new Set();

  constructor(private readonly root: HTMLElement) {}

  /** Lights what was found; what is folded away is found at its step. Null: nothing is looked for. */
  show(result: Result | null, index: ThingIndex | null): void {
    const drawn = new Set(this.stops().map(idOf));
    this.ids = result && index ? shownHits(result, index, drawn) : new Set();
    for (const stop of this.stops()) {
      stop.toggleAttribute("data-frontstage-hit", this.ids.has(idOf(stop)));
    }
  }

  /** Focuses the next hit or the one before, round the end; false if there is none. */
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

/** The ids of what was found and is drawn, and of the steps where something was found that is not. */
export function shownHits(result: Result, index: ThingIndex, drawn: ReadonlySet<string>): ReadonlySet<string> {
  const folded = index.things.filter(
    ({ id, kind, step }) => step && kind !== "step" && !drawn.has(id) && result.found.has(id),
  );
  return new Set([...[...result.found].filter((id) => drawn.has(id)), ...folded.map(({ step }) => step ?? "")]);
}

/** The next of some places after one, or the last before it, round the end; null if there is none. */
export function nextOf(places: readonly number[], from: number, by: 1 | -1): number | null {
  const ahead = by > 0 ? places.find((place) => place > from) : [...places].reverse().find((place) => place < from);
  const round = by > 0 ? places[0] : places[places.length - 1];
  return ahead ?? round ?? null;
}

const idOf = (stop: Element): string => stop.getAttribute("data-frontstage-item") ?? "";
