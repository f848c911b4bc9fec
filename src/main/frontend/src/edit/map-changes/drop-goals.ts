import { elementsOf, isItem, keyOf, type MapElement } from "./elements";
import { type Box, type Column, cellAt, columnAt, type Plan } from "./geometry";
import type { Goal } from "./move-goals";

/**
 * Where a dragged element would go, and the mark that shows it: a line between two elements, or a whole empty place.
 */
export interface Target {
  goal: Goal;
  mark: Box;
  line: boolean;
}

/** The thickness of the line. */
const LINE = 3;

/** The distance of the line from the first or last step of a stage. */
const ASIDE = 8;

/** Where an element would go if it were dropped at a point; null if it cannot be dropped there. */
export function targetAt(plan: Plan, dragged: MapElement, x: number, y: number): Target | null {
  switch (dragged.what) {
    case "stage":
      return stageTarget(plan, dragged, x);
    case "step":
      return stepTarget(plan, dragged, x);
    case "card":
      return cardTarget(plan, dragged, x, y);
    default:
      return itemTarget(plan, dragged, x, y);
  }
}

function stageTarget(plan: Plan, dragged: MapElement, x: number): Target | null {
  const spans = plan.outline.stages.flatMap((stage) => {
    const columns = plan.columns.filter((column) => column.stage === stage.id);
    const [first, last] = [columns[0], columns[columns.length - 1]];
    return first && last ? [{ id: stage.id, left: first.left, right: last.right }] : [];
  });
  const at = spans.findIndex((span) => x < (span.left + span.right) / 2);
  const before = at < 0 ? spans.length : at;
  const own = spans.findIndex((span) => span.id === dragged.id);
  const place = own >= 0 && own < before ? before - 1 : before;
  return place === dragged.place ? null : { goal: { place }, mark: upright(plan, gap(spans, before)), line: true };
}

function stepTarget(plan: Plan, dragged: MapElement, x: number): Target | null {
  const column = columnAt(plan, x);
  if (!column) {
    return null;
  }
  if (column.step === null) {
    return {
      goal: { into: column.stage, place: 0 },
      mark: { ...column, top: plan.heads, bottom: plan.height },
      line: false,
    };
  }
  const after = x >= (column.left + column.right) / 2;
  const steps = plan.columns.filter((each) => each.stage === column.stage);
  const before = steps.indexOf(column) + (after ? 1 : 0);
  const own = steps.findIndex((each) => each.step === dragged.id);
  const place = own >= 0 && own < before ? before - 1 : before;
  if (own >= 0 && place === own) {
    return null;
  }
  return { goal: { into: column.stage, place }, mark: upright(plan, besideColumn(plan, column, after)), line: true };
}

/**
 * The middle between two steps of a stage. At the end of a stage it is on that stage's side of the gap, to tell the two
 * stages apart.
 */
function besideColumn(plan: Plan, column: Column, after: boolean): number {
  const at = plan.columns.indexOf(column);
  const other = plan.columns[after ? at + 1 : at - 1];
  return other?.stage === column.stage
    ? gap(plan.columns, after ? at + 1 : at)
    : after
      ? column.right + ASIDE
      : column.left - ASIDE;
}

function cardTarget(plan: Plan, dragged: MapElement, x: number, y: number): Target | null {
  const cell = cellAt(plan, x, y);
  if (!cell) {
    return null;
  }
  const there = elementsOf(plan.outline).filter(
    (element) => element.what === "card" && element.step?.id === cell.step && element.lane === cell.lane,
  );
  const goal = { into: cell.step, lane: cell.lane };
  return stackTarget(plan, dragged, there, goal, cell.box, y);
}

/** The card under a point; an item dropped on it is placed at that card. */
function cardUnder(plan: Plan, x: number, y: number): { card: MapElement; box: Box } | null {
  for (const card of elementsOf(plan.outline)) {
    const box = card.what === "card" ? plan.boxes.get(keyOf(card)) : undefined;
    if (box && x >= box.left && x < box.right && y >= box.top && y < box.bottom) {
      return { card, box };
    }
  }
  return null;
}

function itemTarget(plan: Plan, dragged: MapElement, x: number, y: number): Target | null {
  const under = cardUnder(plan, x, y);
  if (under?.card.step) {
    const { card, box } = under;
    const into = under.card.step.id;
    const home = dragged.step?.id === into;
    return { goal: { into, at: card.id, ...(home ? { place: dragged.place } : {}) }, mark: box, line: false };
  }
  const column = columnAt(plan, x);
  if (!column) {
    return null;
  }
  const step = y < plan.heads ? null : column.step;
  const row = step === null ? undefined : plan.rows.find((each) => y >= each.top && y < each.bottom);
  const there = elementsOf(plan.outline).filter(
    (element) =>
      element.what === dragged.what && element.stage.id === column.stage && (element.step?.id ?? null) === step,
  );
  const mates = row ? there.filter((element) => element.lane === row.lane) : there;
  const goal =
    step === null
      ? { into: column.stage, intoWhat: "stage" as const }
      : { into: step, ...(row ? { lane: row.lane } : {}) };
  const target = stackTarget(plan, dragged, mates, goal, itemRoom(plan, column, step, row), y);
  return target && { ...target, goal: { ...goal, place: placeAmong(there, mates, dragged, target.goal.place ?? 0) } };
}

/** The place for items: a stage above its steps, the cell of a step, or the whole step if there is no lane. */
function itemRoom(plan: Plan, column: Column, step: string | null, row: Plan["rows"][number] | undefined): Box {
  if (step !== null) {
    return row
      ? { left: column.left, right: column.right, top: row.top + 4, bottom: row.bottom - 4 }
      : {
          left: column.left,
          right: column.right,
          top: plan.heads,
          bottom: plan.rows[plan.rows.length - 1]?.bottom ?? plan.height,
        };
  }
  const whole = plan.columns.filter((each) => each.stage === column.stage);
  return {
    left: whole[0]?.left ?? column.left,
    right: whole[whole.length - 1]?.right ?? column.right,
    top: 0,
    bottom: plan.heads,
  };
}

/** Converts a position among the items of one lane to one among all items of a step, which are listed together. */
function placeAmong(there: MapElement[], mates: MapElement[], dragged: MapElement, place: number): number {
  const isOther = (element: MapElement): boolean => keyOf(element) !== keyOf(dragged);
  const [all, near] = [there.filter(isOther), mates.filter(isOther)];
  const [next, last] = [near[place], near[near.length - 1]];
  const home = all.length < there.length;
  return next ? all.indexOf(next) : last ? all.indexOf(last) + 1 : home ? dragged.place : all.length;
}

/** A position in a stack of elements; the whole place if the stack is empty. */
function stackTarget(
  plan: Plan,
  dragged: MapElement,
  there: MapElement[],
  goal: Goal,
  room: Box,
  y: number,
): Target | null {
  const drawn = there.flatMap((element) => {
    const box = plan.boxes.get(keyOf(element));
    return box ? [{ element, box }] : [];
  });
  const others = drawn.filter(({ element }) => keyOf(element) !== keyOf(dragged));
  const at = others.findIndex(({ box }) => y < (box.top + box.bottom) / 2);
  const place = at < 0 ? others.length : at;
  const own = drawn.findIndex(({ element }) => keyOf(element) === keyOf(dragged));
  if (own >= 0 && place === own) {
    return null;
  }
  if (others.length === 0) {
    return { goal: { ...goal, place: 0 }, mark: room, line: false };
  }
  const [above, below] = [others[place - 1]?.box, others[place]?.box];
  // items of one kind may be far apart, in several lanes
  const middle =
    above && below && below.top - above.bottom < 40
      ? (above.bottom + below.top) / 2
      : below
        ? below.top - 4
        : (above?.bottom ?? 0) + 4;
  const left = isItem(dragged.what) ? (below ?? above ?? room).left : room.left;
  const right = isItem(dragged.what) ? (below ?? above ?? room).right : room.right;
  return {
    goal: { ...goal, place },
    mark: { left, right, top: middle - LINE / 2, bottom: middle + LINE / 2 },
    line: true,
  };
}

/** The middle of the gap before one of several columns. */
function gap(beside: { left: number; right: number }[], before: number): number {
  const [one, other] = [beside[before - 1], beside[before]];
  return one && other ? (one.right + other.left) / 2 : other ? other.left - ASIDE : (one?.right ?? 0) + ASIDE;
}

function upright(plan: Plan, x: number): Box {
  return { left: x - LINE / 2, right: x + LINE / 2, top: 4, bottom: plan.height - 4 };
}
