import type { Direction } from "../../neighbour";
import type { Edit, Outline, OutlineItems } from "../wire";
import type { MapElement } from "./elements";

/** Where an element goes: its parent, its lane, its position. Without a position it goes to the end. */
export interface Goal {
  into?: string;
  /** Set if `into` is a stage although it could also be a step, because both may have the same id. */
  intoWhat?: "stage";
  lane?: string;
  /** The card at which an item is felt. */
  at?: string;
  place?: number;
}

export function moveEdit(element: { what: MapElement["what"]; id: string }, goal: Goal): Edit {
  return { edit: "move", what: element.what, id: element.id, ...goal };
}

/**
 * Where an element goes if it moves by one place; null at the edge of the map, or if its kind does not move in that
 * direction.
 */
export function nudge(outline: Outline, element: MapElement, direction: Direction): Goal | null {
  const by = direction === "left" || direction === "up" ? -1 : 1;
  const sideways = direction === "left" || direction === "right";
  switch (element.what) {
    case "stage":
      return sideways && within(element.place + by, element.of) ? { place: element.place + by } : null;
    case "step":
      return sideways ? stepGoal(outline, element, by) : null;
    case "card":
      return sideways ? cardAside(outline, element, by) : cardUpright(outline, element, by);
    default:
      return sideways ? itemAside(outline, element, by) : itemUpright(outline, element, by);
  }
}

function stepGoal(outline: Outline, element: MapElement, by: number): Goal | null {
  if (within(element.place + by, element.of)) {
    return { into: element.stage.id, place: element.place + by };
  }
  const next = outline.stages[outline.stages.findIndex((stage) => stage.id === element.stage.id) + by];
  return next ? { into: next.id, place: by > 0 ? 0 : next.steps.length } : null;
}

function cardAside(outline: Outline, element: MapElement, by: number): Goal | null {
  const next = stepBeside(outline, element, by);
  return next && element.lane !== null ? { into: next, lane: element.lane, place: element.place } : null;
}

/** Moves a card within its stack, then to the near end of the lane above or below. */
function cardUpright(outline: Outline, element: MapElement, by: number): Goal | null {
  const { step, lane } = element;
  if (!step || lane === null) {
    return null;
  }
  if (within(element.place + by, element.of)) {
    return { into: step.id, lane, place: element.place + by };
  }
  const next = outline.lanes[outline.lanes.findIndex((each) => each.lane === lane) + by]?.lane;
  if (next === undefined) {
    return null;
  }
  const there = step.cells.find((cell) => cell.lane === next)?.cards.length ?? 0;
  return { into: step.id, lane: next, place: by > 0 ? 0 : there };
}

function itemAside(outline: Outline, element: MapElement, by: number): Goal | null {
  if (element.step) {
    const next = stepBeside(outline, element, by);
    return next ? { into: next } : null;
  }
  const stage = outline.stages[outline.stages.findIndex((each) => each.id === element.stage.id) + by];
  return stage ? { into: stage.id, intoWhat: "stage" } : null;
}

/**
 * Moves an item among those of its kind in its lane, then to the lane above or below; from the first lane to the whole
 * stage, and back.
 */
function itemUpright(outline: Outline, element: MapElement, by: number): Goal | null {
  const { step, lane } = element;
  if (!step) {
    return wholeUpright(element, by);
  }
  const others = listed(step, element.what).filter(({ id }) => id !== element.id);
  const mates = (of: string | null): number[] => others.flatMap((other, place) => (other.lane === of ? [place] : []));
  const beside =
    by < 0
      ? mates(lane)
          .filter((place) => place < element.place)
          .pop()
      : mates(lane).find((place) => place >= element.place);
  if (beside !== undefined) {
    return { into: step.id, place: by < 0 ? beside : beside + 1 };
  }
  const next = outline.lanes[outline.lanes.findIndex((each) => each.lane === lane) + by]?.lane;
  if (next === undefined) {
    return by < 0 ? whole({ stage: element.stage, step: null }) : null;
  }
  const there = mates(next);
  const near = by < 0 ? (there.pop() ?? element.place - 1) + 1 : (there[0] ?? element.place);
  return { into: step.id, lane: next, place: near };
}

function wholeUpright(element: MapElement, by: number): Goal | null {
  if (within(element.place + by, element.of)) {
    return { ...whole(element), place: element.place + by };
  }
  const first = by > 0 ? element.stage.steps[0] : undefined;
  return first ? { into: first.id, place: 0 } : null;
}

function listed(at: OutlineItems, what: MapElement["what"]): { id: string; lane: string }[] {
  return what === "pain" ? at.pains : what === "delight" ? at.delights : at.opportunities;
}

/** The step or stage of an item, as a goal. */
export function whole({ stage, step }: Pick<MapElement, "stage" | "step">): Goal {
  return step ? { into: step.id } : { into: stage.id, intoWhat: "stage" };
}

function stepBeside(outline: Outline, element: MapElement, by: number): string | undefined {
  const steps = outline.stages.flatMap((stage) => stage.steps);
  return steps[steps.findIndex((step) => step.id === element.step?.id) + by]?.id;
}

function within(place: number, of: number): boolean {
  return place >= 0 && place < of;
}
