import type { Direction } from "../../neighbour";
import type { Edit, Outline, OutlineItems } from "../wire";
import type { Thing } from "./things";

/** Where a thing goes: among which, into which lane, as which of them. Missing place: as the last. */
export interface Goal {
  into?: string;
  /** Stages have names of their own: said where a step could be meant. */
  intoWhat?: "stage";
  lane?: string;
  place?: number;
}

export function moveEdit(thing: { what: Thing["what"]; id: string }, goal: Goal): Edit {
  return { edit: "move", what: thing.what, id: thing.id, ...goal };
}

/** One place further in a direction; null at the edge of the map, or where a thing of this kind does not move that way. */
export function further(outline: Outline, thing: Thing, direction: Direction): Goal | null {
  const by = direction === "left" || direction === "up" ? -1 : 1;
  const sideways = direction === "left" || direction === "right";
  switch (thing.what) {
    case "stage":
      return sideways && within(thing.place + by, thing.of) ? { place: thing.place + by } : null;
    case "step":
      return sideways ? stepGoal(outline, thing, by) : null;
    case "card":
      return sideways ? cardAside(outline, thing, by) : cardUpright(outline, thing, by);
    default:
      return sideways ? itemAside(outline, thing, by) : itemUpright(outline, thing, by);
  }
}

function stepGoal(outline: Outline, thing: Thing, by: number): Goal | null {
  if (within(thing.place + by, thing.of)) {
    return { into: thing.stage.id, place: thing.place + by };
  }
  const next = outline.stages[outline.stages.findIndex((stage) => stage.id === thing.stage.id) + by];
  return next ? { into: next.id, place: by > 0 ? 0 : next.steps.length } : null;
}

function cardAside(outline: Outline, thing: Thing, by: number): Goal | null {
  const next = stepBeside(outline, thing, by);
  return next && thing.lane !== null ? { into: next, lane: thing.lane, place: thing.place } : null;
}

/** Within its stack, then into the lane above or below: always to the near end of what stands there. */
function cardUpright(outline: Outline, thing: Thing, by: number): Goal | null {
  const { step, lane } = thing;
  if (!step || lane === null) {
    return null;
  }
  if (within(thing.place + by, thing.of)) {
    return { into: step.id, lane, place: thing.place + by };
  }
  const next = outline.lanes[outline.lanes.findIndex((each) => each.lane === lane) + by]?.lane;
  if (next === undefined) {
    return null;
  }
  const there = step.cells.find((cell) => cell.lane === next)?.cards.length ?? 0;
  return { into: step.id, lane: next, place: by > 0 ? 0 : there };
}

function itemAside(outline: Outline, thing: Thing, by: number): Goal | null {
  if (thing.step) {
    const next = stepBeside(outline, thing, by);
    return next ? { into: next } : null;
  }
  const stage = outline.stages[outline.stages.findIndex((each) => each.id === thing.stage.id) + by];
  return stage ? { into: stage.id, intoWhat: "stage" } : null;
}

/** Among those of its kind in its lane, then into the lane above or below; beyond the first lane to the whole stage, and back. */
function itemUpright(outline: Outline, thing: Thing, by: number): Goal | null {
  const { step, lane } = thing;
  if (!step) {
    return wholeUpright(thing, by);
  }
  const others = listed(step, thing.what).filter(({ id }) => id !== thing.id);
  const mates = (of: string | null): number[] => others.flatMap((other, place) => (other.lane === of ? [place] : []));
  const beside = by < 0 ? mates(lane).filter((place) => place < thing.place).pop() : mates(lane).find((place) => place >= thing.place);
  if (beside !== undefined) {
    return { into: step.id, place: by < 0 ? beside : beside + 1 };
  }
  const next = outline.lanes[outline.lanes.findIndex((each) => each.lane === lane) + by]?.lane;
  if (next === undefined) {
    return by < 0 ? whole({ stage: thing.stage, step: null }) : null;
  }
  const there = mates(next);
  const near = by < 0 ? (there.pop() ?? thing.place - 1) + 1 : (there[0] ?? thing.place);
  return { into: step.id, lane: next, place: near };
}

function wholeUpright(thing: Thing, by: number): Goal | null {
  if (within(thing.place + by, thing.of)) {
    return { ...whole(thing), place: thing.place + by };
  }
  const first = by > 0 ? thing.stage.steps[0] : undefined;
  return first ? { into: first.id, place: 0 } : null;
}

function listed(at: OutlineItems, what: Thing["what"]): { id: string; lane: string }[] {
  return what === "pain" ? at.pains : what === "delight" ? at.delights : at.opportunities;
}

/** What an item stands in. */
export function whole({ stage, step }: Pick<Thing, "stage" | "step">): Goal {
  return step ? { into: step.id } : { into: stage.id, intoWhat: "stage" };
}

function stepBeside(outline: Outline, thing: Thing, by: number): string | undefined {
  const steps = outline.stages.flatMap((stage) => stage.steps);
  return steps[steps.findIndex((step) => step.id === thing.step?.id) + by]?.id;
}

function within(place: number, of: number): boolean {
  return place >= 0 && place < of;
}
