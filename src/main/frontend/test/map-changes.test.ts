import assert from "node:assert/strict";
import { test } from "node:test";
import { placeForNew } from "../src/edit/map-changes/add-goals";
import { arrowsOf, arrowText } from "../src/edit/map-changes/arrows";
import { targetAt } from "../src/edit/map-changes/drop-goals";
import { elementsOf, keyOf, type MapElement, nextSelection } from "../src/edit/map-changes/elements";
import { cellAt, type Plan } from "../src/edit/map-changes/geometry";
import { commandOf } from "../src/edit/map-changes/keys";
import { nudge } from "../src/edit/map-changes/move-goals";
import { smallestChange } from "../src/edit/text-difference";
import type { Outline } from "../src/edit/wire";
import { box, element, OUTLINE, PLAN, stage, step } from "./fixtures";

test("a text change is no larger than the difference", () => {
  assert.equal(smallestChange("same", "same"), null);
  assert.deepEqual(smallestChange("a: b\nc: d\n", "a: b\nx: y\nc: d\n"), { from: 5, to: 5, insert: "x: y\n" });
  assert.deepEqual(smallestChange("aaa", "aa"), { from: 2, to: 3, insert: "" });
  assert.deepEqual(smallestChange("", "new"), { from: 0, to: 0, insert: "new" });
});

test("a text change turns one text into the other", () => {
  const texts = ["", "a", "ab", "aab", "aba", "abab", "bbab", "a: b\n- a\n", "a: b\n- b\n- a\n"];
  for (const before of texts) {
    for (const after of texts) {
      const change = smallestChange(before, after) ?? { from: 0, to: 0, insert: "" };
      assert.equal(before.slice(0, change.from) + change.insert + before.slice(change.to), after);
    }
  }
});

test("a point lies in the cell of its column and lane, or in none", () => {
  assert.deepEqual([cellAt(PLAN, 50, 200)?.step, cellAt(PLAN, 50, 200)?.lane], ["a", "front"]);
  assert.equal(cellAt(PLAN, 112, 100)?.step, "b");
  assert.equal(cellAt(PLAN, 50, 20), null);
  assert.equal(cellAt(PLAN, 300, 200), null);
});

test("a card goes between the cards that it is dropped between", () => {
  assert.deepEqual(targetAt(PLAN, element("z"), 50, 225)?.goal, { into: "a", lane: "front", place: 1 });
  assert.deepEqual(targetAt(PLAN, element("z"), 50, 270)?.goal, { into: "a", lane: "front", place: 2 });
  assert.equal(targetAt(PLAN, element("z"), 50, 225)?.line, true);
});

test("a card goes into an empty cell as the only one", () => {
  const target = targetAt(PLAN, element("x"), 170, 100);
  assert.deepEqual(target?.goal, { into: "b", lane: "customer", place: 0 });
  assert.equal(target?.line, false);
});

test("a card that is dropped where it is does not move", () => {
  assert.equal(targetAt(PLAN, element("x"), 50, 200), null);
  assert.deepEqual(targetAt(PLAN, element("x"), 50, 275)?.goal, { into: "a", lane: "front", place: 1 });
  assert.equal(targetAt(PLAN, element("z"), 170, 250), null);
});

test("a step goes beside another, or into a stage without steps", () => {
  assert.deepEqual(targetAt(PLAN, element("a"), 200, 100)?.goal, { into: "one", place: 1 });
  assert.equal(targetAt(PLAN, element("a"), 130, 100), null);
  assert.deepEqual(targetAt(PLAN, element("b"), 10, 100)?.goal, { into: "one", place: 0 });
  assert.deepEqual(targetAt(PLAN, element("a"), 300, 100)?.goal, { into: "two", place: 0 });
});

test("the line at the end of a stage is on that stage's side of the gap", () => {
  const outline = { ...OUTLINE, stages: [stage("one", step("a", {}), step("b", {})), stage("two", step("c", {}))] };
  const plan: Plan = {
    ...PLAN,
    outline,
    columns: PLAN.columns.map((column, i) => (i === 2 ? { ...column, step: "c" } : column)),
  };
  const middle = (x: number): number => {
    const mark = targetAt(plan, element("a", outline), x, 100)?.mark;
    return mark ? (mark.left + mark.right) / 2 : NaN;
  };
  assert.equal(middle(210), 228);
  assert.equal(middle(250), 232);
  assert.equal(targetAt(plan, element("c", outline), 90, 100)?.mark.left, 108.5);
});

test("a stage goes before or after another", () => {
  assert.deepEqual(targetAt(PLAN, element("stage two"), 20, 20)?.goal, { place: 0 });
  assert.equal(targetAt(PLAN, element("stage one"), 20, 20), null);
  assert.deepEqual(targetAt(PLAN, element("stage one"), 330, 20)?.goal, { place: 1 });
});

test("a pain point goes to the step under the pointer, or above the steps to the stage", () => {
  assert.deepEqual(targetAt(PLAN, element("hurts"), 170, 100)?.goal, { into: "b", lane: "customer", place: 0 });
  assert.deepEqual(targetAt(PLAN, element("hurts"), 170, 30)?.goal, { into: "one", intoWhat: "stage", place: 0 });
  assert.equal(targetAt(PLAN, element("hurts"), 50, 140), null);
});

test("a pain point that is dropped on a card is felt there", () => {
  const card = PLAN.boxes.get("z");
  assert.ok(card);
  const target = targetAt(PLAN, element("hurts"), card.left + 5, card.top + 5);
  assert.deepEqual(target?.goal, { into: "b", at: "z" });
  assert.deepEqual(target?.mark, card);
  const own = PLAN.boxes.get("y");
  assert.ok(own);
  const home = targetAt(PLAN, element("hurts"), own.left + 5, own.top + 5);
  assert.deepEqual(home?.goal, { into: "a", at: "y", place: 0 });
});

/**
 * Pain points of one step in two lanes, in the order written: one, two and four are in the customer's lane, three is in
 * frontstage.
 */
const FELT: Outline = {
  ...OUTLINE,
  stages: [stage("one", { ...step("a", {}, ["p1", "p2", "p3", "p4"]) }, step("b", {}))],
};
FELT.stages[0]?.steps[0]?.pains.forEach((pain) => (pain.lane = pain.id === "p3" ? "front" : "customer"));
const FELT_PLAN: Plan = {
  ...PLAN,
  outline: FELT,
  boxes: new Map([
    ["p1", box(0, 90, 20)],
    ["p2", box(0, 115, 20)],
    ["p4", box(0, 140, 20)],
    ["p3", box(0, 190, 20)],
  ]),
};

test("a pain point goes into the lane that it is dropped in, at the right position", () => {
  const goal = (key: string, x: number, y: number): unknown => targetAt(FELT_PLAN, element(key, FELT), x, y)?.goal;
  assert.deepEqual(goal("p1", 50, 270), { into: "a", lane: "front", place: 2 });
  assert.deepEqual(goal("p1", 50, 185), { into: "a", lane: "front", place: 1 });
  assert.deepEqual(goal("p3", 50, 95), { into: "a", lane: "customer", place: 0 });
  assert.deepEqual(goal("p3", 50, 175), { into: "a", lane: "customer", place: 3 });
  assert.deepEqual(goal("p2", 50, 170), { into: "a", lane: "customer", place: 3 });
  assert.equal(goal("p2", 50, 120), undefined);
  assert.deepEqual(goal("p3", 170, 270), { into: "b", lane: "front", place: 0 });
  assert.deepEqual(goal("p3", 50, 290), { into: "a", place: 3 });
});

test("keys move a pain point among those in its lane, then to the next lane", () => {
  const goal = (key: string, to: "up" | "down"): unknown => nudge(FELT, element(key, FELT), to);
  assert.deepEqual(goal("p2", "up"), { into: "a", place: 0 });
  assert.deepEqual(goal("p2", "down"), { into: "a", place: 3 });
  assert.deepEqual(goal("p4", "up"), { into: "a", place: 1 });
  assert.deepEqual(goal("p4", "down"), { into: "a", lane: "front", place: 2 });
  assert.deepEqual(goal("p3", "up"), { into: "a", lane: "customer", place: 3 });
  assert.equal(goal("p3", "down"), null);
  assert.deepEqual(goal("p1", "up"), { into: "one", intoWhat: "stage" });
});

test("keys move a card in its stack, then to the next lane, and to the next step", () => {
  assert.deepEqual(nudge(OUTLINE, element("x"), "down"), { into: "a", lane: "front", place: 1 });
  assert.equal(nudge(OUTLINE, element("y"), "down"), null);
  assert.deepEqual(nudge(OUTLINE, element("x"), "up"), { into: "a", lane: "customer", place: 0 });
  assert.deepEqual(nudge(OUTLINE, element("y"), "right"), { into: "b", lane: "front", place: 1 });
  assert.equal(nudge(OUTLINE, element("z"), "right"), null);
});

test("keys move a step within its stage and into the next one", () => {
  assert.deepEqual(nudge(OUTLINE, element("a"), "right"), { into: "one", place: 1 });
  assert.deepEqual(nudge(OUTLINE, element("b"), "right"), { into: "two", place: 0 });
  assert.equal(nudge(OUTLINE, element("a"), "left"), null);
  assert.equal(nudge(OUTLINE, element("a"), "up"), null);
});

test("keys move stages and pain points sideways", () => {
  assert.deepEqual(nudge(OUTLINE, element("stage one"), "right"), { place: 1 });
  assert.deepEqual(nudge(OUTLINE, element("hurts"), "right"), { into: "b" });
  assert.deepEqual(nudge(OUTLINE, element("hurts"), "down"), { into: "a", lane: "front", place: 0 });
  assert.deepEqual(nudge(OUTLINE, element("hurts"), "up"), { into: "one", intoWhat: "stage" });
  const whole = {
    ...OUTLINE,
    stages: [
      { ...stage("one", step("a", {})), pains: [{ id: "all", title: "all", lane: "customer", severity: "low" }] },
    ],
  };
  assert.deepEqual(nudge(whole, element("all", whole), "down"), { into: "a", place: 0 });
  assert.equal(nudge(whole, element("all", whole), "up"), null);
});

test("something new goes beside the selected element, or into it", () => {
  assert.deepEqual(placeForNew(OUTLINE, element("x"), "card"), { into: "a", lane: "front", place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, element("x"), "pain"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(OUTLINE, element("hurts"), "pain"), { into: "a", lane: "customer", place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, element("a"), "delight"), { into: "a" });
  assert.deepEqual(placeForNew(OUTLINE, element("hurts"), "card"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(FELT, element("p3", FELT), "card"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(OUTLINE, element("a"), "card"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(OUTLINE, element("x"), "step"), { into: "one", place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, element("stage two"), "step"), { into: "two" });
  assert.deepEqual(placeForNew(OUTLINE, element("x"), "stage"), { place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, element("stage two"), "delight"), { into: "two", intoWhat: "stage" });
  assert.deepEqual(placeForNew(OUTLINE, element("stage one"), "card"), { into: "b", lane: "front" });
  assert.equal(placeForNew(OUTLINE, element("stage two"), "card"), null);
});

test("a card has its own arrows and those of its cell, described from its side", () => {
  const outline: Outline = {
    ...OUTLINE,
    arrows: [
      { from: "z", to: "x", agreement: false, label: "asks" },
      { from: "a.front", to: "b.customer", agreement: false },
      { from: "z", to: "hurts", agreement: true },
    ],
  };
  const told = (key: string): string[] =>
    arrowsOf(outline, element(key, outline)).map((arrow) => arrowText(outline, element(key, outline), arrow));
  assert.deepEqual(told("x"), ["← Z: asks", "→ b, Customer"]);
  assert.deepEqual(told("z"), ["→ X: asks", "↔ hurts"]);
  assert.deepEqual(told("b"), ["← a, Front"]);
  assert.deepEqual(told("stage one"), []);
});

test("after a deletion the next element of the kind is selected, or else the parent", () => {
  const without = (cards: string[]): MapElement[] =>
    elementsOf({ ...OUTLINE, stages: [stage("one", step("a", { front: cards }))] });
  assert.equal(nextSelection(without(["y"]), element("x"))?.id, "y");
  assert.equal(nextSelection(without(["x"]), element("y"))?.id, "x");
  assert.equal(nextSelection(without([]), element("x"))?.id, "a");
});

test("a stage and a step may have the same id", () => {
  const outline = { ...OUTLINE, stages: [stage("pays", step("pays", {}))] };
  assert.deepEqual(elementsOf(outline).map(keyOf), ["stage pays", "pays"]);
});

test("keys have their commands; the browser's own keys have none", () => {
  const key = (name: string, held: "" | "ctrlKey" | "altKey" | "shiftKey" = ""): ReturnType<typeof commandOf> =>
    commandOf({
      key: name,
      ctrlKey: held === "ctrlKey",
      metaKey: false,
      altKey: held === "altKey",
      shiftKey: held === "shiftKey",
    });
  assert.deepEqual(key("p"), { do: "add", what: "pain" });
  assert.deepEqual(key("P", "shiftKey"), { do: "add", what: "pain" });
  assert.deepEqual(key("ArrowRight"), { do: "select", to: "right" });
  assert.deepEqual(key("ArrowRight", "altKey"), { do: "move", to: "right" });
  assert.deepEqual(key("z", "ctrlKey"), { do: "undo" });
  assert.deepEqual(commandOf({ key: "Z", ctrlKey: true, metaKey: false, altKey: false, shiftKey: true }), {
    do: "redo",
  });
  assert.deepEqual(key("F10", "shiftKey"), { do: "menu" });
  assert.deepEqual(key("F10", "altKey"), { do: "tools" });
  assert.deepEqual(key("ArrowLeft", "shiftKey"), { do: "extend", to: "left" });
  assert.deepEqual(key("ArrowLeft", "ctrlKey"), { do: "go", to: "left" });
  assert.deepEqual(key("c", "ctrlKey"), { do: "copy" });
  assert.equal(key("v", "ctrlKey"), null);
  for (const left of [key("p", "ctrlKey"), key("x"), key("Tab"), key("F5"), key("s", "altKey")]) {
    assert.equal(left, null);
  }
});
