import { type Condition, type Filter, valuesOf } from "./filter";

/** An element of the map, in the answer of `GET maps/{map}/views/{view}`. */
export interface Thing {
  id: string;
  kind: "stage" | "step" | "card" | "need" | "pain" | "delight" | "opportunity";
  title: string;
  /** The id of its step; absent if it belongs to the whole stage. */
  step?: string;
  stage?: string;
  /** Ids of its personas, or else those of its step or stage; absent for all. */
  for?: string[];
  /** Its own owner, or else that of its step or stage. */
  owner?: string;
  /** The severity of a pain: low, medium, high or critical. */
  severity?: string;
  /** The ids of the open pains that an opportunity solves. */
  solves?: string[];
  /** Whether a pain is fixed. */
  fixed?: boolean;
  /** All its text except the title. */
  text?: string;
}

/** What this reader's own requests returned; a filter itself requests nothing. */
export interface Known {
  /** The state of a pain or opportunity, as in Progress, by its id; absent if unknown. */
  states: ReadonlyMap<string, string>;
  /**
   * The ids of elements that changed since a day; null if they are not known (yet), and then nothing is filtered out.
   */
  changedSince(day: string): ReadonlySet<string> | null;
}

export interface Counted {
  hits: number;
  all: number;
}

export interface Result {
  /** The ids of matching items, steps and cards. */
  hits: ReadonlySet<string>;
  /** The ids of those that match themselves; the others are there because of them. */
  found: ReadonlySet<string>;
  pains: Counted;
  opportunities: Counted;
  steps: Counted;
}

/** Keys that apply to items: with one of these, a step matches only through its pains and opportunities. */
const ITEM_KEYS = ["owner", "severity", "status"] as const;

const IS_ASCII = /^[\x20-\x7e\s]*$/;

/** An index of the elements, prepared once, because every key press searches them. */
export class ThingIndex {
  private readonly words = new Map<string, string>();
  private readonly severities = new Map<string, string>();

  constructor(readonly things: readonly Thing[]) {
    for (const thing of things) {
      this.words.set(thing.id, plain(`${thing.title}\n${thing.text ?? ""}`));
      if (thing.kind === "pain" && thing.severity) {
        this.severities.set(thing.id, thing.severity);
      }
    }
  }

  has(id: string): boolean {
    return this.words.has(id);
  }

  filter(filter: Filter, known: Known): Result {
    const conditions = filter.map((condition) => this.test(condition, known));
    const asksForItems = ITEM_KEYS.some((key) => valuesOf(filter, key).length > 0);
    const hits = new Set<string>();
    const steps = new Set<string>();
    for (const thing of this.things) {
      if (asksForItems && !isItem(thing)) {
        continue;
      }
      if (conditions.every((holds) => holds(thing))) {
        hits.add(thing.id);
        const decides = !asksForItems || thing.kind === "pain" || thing.kind === "opportunity";
        if (thing.step !== undefined && decides) {
          steps.add(thing.step);
        }
      }
    }
    const found: ReadonlySet<string> = new Set(hits);
    for (const thing of this.things) {
      const isContext = asksForItems && (thing.kind === "card" || thing.kind === "need");
      if ((thing.kind === "step" && steps.has(thing.id)) || (isContext && steps.has(thing.step ?? ""))) {
        hits.add(thing.id);
      }
    }
    return {
      hits,
      found,
      pains: this.count("pain", hits),
      opportunities: this.count("opportunity", hits),
      steps: this.count("step", hits),
    };
  }

  /** The number of pains and opportunities, and of elements of any kind, that match one condition. */
  countOf(condition: Condition, known: Known): { pains: number; opportunities: number; all: number } {
    const holds = this.test(condition, known);
    const held = this.things.filter(holds);
    return {
      pains: held.filter(({ kind }) => kind === "pain").length,
      opportunities: held.filter(({ kind }) => kind === "opportunity").length,
      all: held.length,
    };
  }

  private count(kind: Thing["kind"], hits: ReadonlySet<string>): Counted {
    const all = this.things.filter((thing) => thing.kind === kind);
    return { hits: all.filter((thing) => hits.has(thing.id)).length, all: all.length };
  }

  private test(condition: Condition, known: Known): (thing: Thing) => boolean {
    switch (condition.key) {
      case "words": {
        const words = plain(condition.text).split(/\s+/);
        return (thing) => words.every((word) => this.words.get(thing.id)?.includes(word));
      }
      case "persona":
        return (thing) => !thing.for?.length || thing.for.some((id) => condition.values.includes(id));
      case "stage":
        return (thing) => condition.values.includes(thing.kind === "stage" ? thing.id : (thing.stage ?? ""));
      case "owner":
        return (thing) => condition.values.includes(thing.owner ?? null);
      case "severity":
        return (thing) => this.severitiesOf(thing).some((severity) => condition.values.includes(severity));
      case "status":
        return (thing) => condition.values.some((status) => status !== null && hasState(thing, status, known));
      case "changed": {
        const sets = condition.values.map((day) => known.changedSince(day ?? ""));
        return (thing) => sets.some((changed) => changed === null || changed.has(thing.id));
      }
    }
  }

  private severitiesOf(thing: Thing): string[] {
    if (thing.kind === "opportunity") {
      return (thing.solves ?? []).flatMap((id) => this.severities.get(id) ?? []);
    }
    return thing.severity ? [thing.severity] : [];
  }
}

/** The text in lower case, without accents and other marks (NFKD), for comparison. */
export function plain(text: string): string {
  return IS_ASCII.test(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function isItem(thing: Thing): boolean {
  return thing.kind === "pain" || thing.kind === "opportunity" || thing.kind === "delight";
}

/** Whether an element has a state. Delights have none. Open means anything but done, so hidden and unknown are open. */
function hasState(thing: Thing, status: string, known: Known): boolean {
  if (thing.kind !== "pain" && thing.kind !== "opportunity") {
    return false;
  }
  const state = thing.fixed ? "done" : (known.states.get(thing.id) ?? "unknown");
  return status === "open" ? state !== "done" : state === status;
}
