import { type Condition, type Filter, valuesOf } from "./filter";

/** One thing of a view, as `GET maps/{map}/views/{view}` tells it. */
export interface Thing {
  id: string;
  kind: "stage" | "step" | "card" | "need" | "pain" | "delight" | "opportunity";
  title: string;
  /** Id of its step; absent: it is its stage's. */
  step?: string;
  stage?: string;
  /** Ids of personas, its own, else its step's, else its stage's; none: all. */
  for?: string[];
  /** Its own, else its step's, else its stage's. */
  owner?: string;
  /** Of a pain: low, medium, high or critical. */
  severity?: string;
  /** Of an opportunity: the ids of the open pains that it solves. */
  solves?: string[];
  /** Of a pain: it is fixed. */
  fixed?: boolean;
  /** All its words but the title. */
  text?: string;
}

/** What the reader's own look brought; a filter asks for nothing. */
export interface Known {
  /** State of a pain or opportunity, as in Progress, by its id; absent: unknown. */
  states: ReadonlyMap<string, string>;
  /** Ids of what differs since a day; null: not known (yet), and nothing is left out for it. */
  changedSince(day: string): ReadonlySet<string> | null;
}

export interface Counted {
  hits: number;
  all: number;
}

export interface Result {
  /** Ids of what is in the filter: items, steps, cards. */
  hits: ReadonlySet<string>;
  /** Of these, the ids of what was found itself; the others are there for it. */
  found: ReadonlySet<string>;
  pains: Counted;
  opportunities: Counted;
  steps: Counted;
}

/** Keys that ask for items: of a step then only its pains and opportunities decide. */
const ITEM_KEYS = ["owner", "severity", "status"] as const;

const IS_ASCII = /^[\x20-\x7e\s]*$/;

/** Prepares things once: what is asked of them again and again at each key typed. */
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

  /** How many pains and opportunities, and things of any kind, fulfil one condition. */
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

/** Lower case, without accents and the like (NFKD): how words are compared. */
export function plain(text: string): string {
  return IS_ASCII.test(text) ? text.toLowerCase() : text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

function isItem(thing: Thing): boolean {
  return thing.kind === "pain" || thing.kind === "opportunity" || thing.kind === "delight";
}

/** Delights have no state. Open is anything but done, so hidden and unknown are open. */
function hasState(thing: Thing, status: string, known: Known): boolean {
  if (thing.kind !== "pain" && thing.kind !== "opportunity") {
    return false;
  }
  const state = thing.fixed ? "done" : (known.states.get(thing.id) ?? "unknown");
  return status === "open" ? state !== "done" : state === status;
}
