import type { Outline, OutlineItems, OutlineStage, OutlineStep, What } from "../wire";

/** One thing on a map, and where it stands among the others. */
export interface Thing {
  what: What;
  id: string;
  title: string;
  stage: OutlineStage;
  /** Its step, or itself; null for stages and what stands at a whole stage. */
  step: OutlineStep | null;
  /** Of a card; of what is felt at a step, where. */
  lane: string | null;
  /** Among its siblings, from 0. */
  place: number;
  /** How many it is one of. */
  of: number;
}

/** The lane of what the customer does, where all is felt of which nothing else is said. */
export const CUSTOMER = "customer";

/** Stages have names of their own: a step may have the same id. */
export function keyOf(thing: { what: What; id: string }): string {
  return thing.what === "stage" ? `stage ${thing.id}` : thing.id;
}

/** All that stands on a map, in the order in which it is read: stage by stage, step by step. */
export function thingsOf(outline: Outline): Thing[] {
  const things: Thing[] = [];
  outline.stages.forEach((stage, i) => {
    things.push({ ...named("stage", stage), stage, step: null, lane: null, place: i, of: outline.stages.length });
    items(stage, stage, null, things);
    stage.steps.forEach((step, k) => {
      things.push({ ...named("step", step), stage, step, lane: null, place: k, of: stage.steps.length });
      for (const { lane, cards } of step.cells) {
        cards.forEach((card, place) => things.push({ ...named("card", card), stage, step, lane, place, of: cards.length }));
      }
      items(step, stage, step, things);
    });
  });
  return things;
}

function items(at: OutlineItems, stage: OutlineStage, step: OutlineStep | null, things: Thing[]): void {
  const add = (what: What, list: { id: string; title: string; lane: string }[]): void =>
    list.forEach((item, place) => things.push({ ...named(what, item), stage, step, lane: step && item.lane, place, of: list.length }));
  add("pain", at.pains);
  add("delight", at.delights);
  add("opportunity", at.opportunities);
}

function named(what: What, { id, title }: { id: string; title: string }): { what: What; id: string; title: string } {
  return { what, id, title };
}

export function isItem(what: What): boolean {
  return what === "pain" || what === "delight" || what === "opportunity";
}

/** What stands in a thing's place once it is gone: the next of its kind, else the one before, else what it stood in. */
export function heir(things: readonly Thing[], gone: Thing): Thing | null {
  const siblings = things.filter(
    (thing) => thing.what === gone.what && (gone.what !== "card" || thing.lane === gone.lane) && (gone.what === "stage" || sameParent(thing, gone)),
  );
  const next = siblings[Math.min(gone.place, siblings.length - 1)];
  const parent = things.find((thing) =>
    gone.step && gone.what !== "step" ? thing.what === "step" && thing.id === gone.step.id : thing.what === "stage" && thing.id === gone.stage.id,
  );
  return next ?? parent ?? things[0] ?? null;
}

function sameParent(one: Thing, other: Thing): boolean {
  return one.stage.id === other.stage.id && (one.what === "step" || one.step?.id === other.step?.id);
}
