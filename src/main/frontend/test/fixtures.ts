import assert from "node:assert/strict";
import { elementsOf, keyOf, type MapElement } from "../src/edit/map-changes/elements";
import type { Plan } from "../src/edit/map-changes/geometry";
import type { Outline, OutlineStep } from "../src/edit/wire";

export const card = (id: string): { id: string; title: string; span: number } => ({
  id,
  title: id.toUpperCase(),
  span: 1,
});
export const step = (id: string, cells: Record<string, string[]>, pains: string[] = []): OutlineStep => ({
  id,
  title: id,
  momentOfTruth: false,
  cells: Object.entries(cells).map(([lane, cards]) => ({ lane, cards: cards.map(card) })),
  pains: pains.map((pain) => ({ id: pain, title: pain, lane: "customer", severity: "medium" })),
  delights: [],
  opportunities: [],
});
export const stage = (id: string, ...steps: OutlineStep[]): Outline["stages"][number] => ({
  id,
  title: id,
  from: 0,
  steps,
  pains: [],
  delights: [],
  opportunities: [],
});

/** Two stages, the second without steps; columns are 100 wide, gaps 20, rows 100 high. */
export const OUTLINE: Outline = {
  lanes: [
    { lane: "customer", name: "Customer" },
    { lane: "front", name: "Front" },
  ],
  cardLanes: [
    { lane: "evidence", name: "Evidence" },
    { lane: "customer", name: "Customer" },
    { lane: "front", name: "Front" },
  ],
  stages: [stage("one", step("a", { front: ["x", "y"] }, ["hurts"]), step("b", { front: ["z"] })), stage("two")],
  arrows: [],
};
export const box = (
  left: number,
  top: number,
  height: number,
): { left: number; top: number; right: number; bottom: number } => ({
  left,
  top,
  right: left + 100,
  bottom: top + height,
});
export const PLAN: Plan = {
  outline: OUTLINE,
  width: 360,
  height: 300,
  columns: [
    { left: 0, right: 100, stage: "one", step: "a" },
    { left: 120, right: 220, stage: "one", step: "b" },
    { left: 240, right: 340, stage: "two", step: null },
  ],
  rows: [
    { lane: "customer", top: 80, bottom: 180 },
    { lane: "front", top: 180, bottom: 280 },
  ],
  heads: 50,
  boxes: new Map([
    ["x", box(0, 190, 30)],
    ["y", box(0, 230, 30)],
    ["z", box(120, 190, 30)],
    ["hurts", box(0, 130, 30)],
  ]),
  feelings: null,
};

export function element(key: string, outline = OUTLINE): MapElement {
  const found = elementsOf(outline).find((each) => keyOf(each) === key);
  assert.ok(found, key);
  return found;
}
