import assert from "node:assert/strict";
import { test } from "node:test";
import { placeForNew } from "../src/edit/arrange/additions";
import { arrowsOf, arrowText } from "../src/edit/arrange/arrows";
import { smallestChange } from "../src/edit/arrange/change";
import { cellAt, type Plan, targetAt } from "../src/edit/arrange/geometry";
import { commandOf } from "../src/edit/arrange/keys";
import { further } from "../src/edit/arrange/moves";
import { heir, keyOf, type Thing, thingsOf } from "../src/edit/arrange/things";
import { type Desk, Turns } from "../src/edit/arrange/turns";
import { Quiet } from "../src/edit/quiet";
import type { Edit, Outline, OutlineStep, Seen } from "../src/edit/wire";

const card = (id: string): { id: string; title: string; span: number } => ({ id, title: id.toUpperCase(), span: 1 });
const step = (id: string, cells: Record<string, string[]>, pains: string[] = []): OutlineStep => ({
  id,
  title: id,
  momentOfTruth: false,
  cells: Object.entries(cells).map(([lane, cards]) => ({ lane, cards: cards.map(card) })),
  pains: pains.map((pain) => ({ id: pain, title: pain, lane: "customer", severity: "medium" })),
  delights: [],
  opportunities: [],
});
const stage = (id: string, ...steps: OutlineStep[]): Outline["stages"][number] => ({ id, title: id, from: 0, steps, pains: [], delights: [], opportunities: [] });

/** Two stages, the second without steps; columns are 100 wide, gaps 20, rows 100 high. */
const OUTLINE: Outline = {
  lanes: [
    { lane: "customer", name: "Customer" },
    { lane: "front", name: "Front" },
  ],
  stages: [stage("one", step("a", { front: ["x", "y"] }, ["hurts"]), step("b", { front: ["z"] })), stage("two")],
  arrows: [],
};
const box = (left: number, top: number, height: number): { left: number; top: number; right: number; bottom: number } => ({ left, top, right: left + 100, bottom: top + height });
const PLAN: Plan = {
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
};

function thing(key: string, outline = OUTLINE): Thing {
  const found = thingsOf(outline).find((each) => keyOf(each) === key);
  assert.ok(found, key);
  return found;
}

test("a change is no larger than what differs", () => {
  assert.equal(smallestChange("same", "same"), null);
  assert.deepEqual(smallestChange("a: b\nc: d\n", "a: b\nx: y\nc: d\n"), { from: 5, to: 5, insert: "x: y\n" });
  assert.deepEqual(smallestChange("aaa", "aa"), { from: 2, to: 3, insert: "" });
  assert.deepEqual(smallestChange("", "new"), { from: 0, to: 0, insert: "new" });
});

test("every smallest change makes the one text of the other", () => {
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

test("a card goes between the cards that it is let go between", () => {
  assert.deepEqual(targetAt(PLAN, thing("z"), 50, 225)?.goal, { into: "a", lane: "front", place: 1 });
  assert.deepEqual(targetAt(PLAN, thing("z"), 50, 270)?.goal, { into: "a", lane: "front", place: 2 });
  assert.equal(targetAt(PLAN, thing("z"), 50, 225)?.line, true);
});

test("a card goes into an empty cell as the only one", () => {
  const target = targetAt(PLAN, thing("x"), 170, 100);
  assert.deepEqual(target?.goal, { into: "b", lane: "customer", place: 0 });
  assert.equal(target?.line, false);
});

test("a card that is let go where it stands goes nowhere", () => {
  assert.equal(targetAt(PLAN, thing("x"), 50, 200), null);
  assert.deepEqual(targetAt(PLAN, thing("x"), 50, 275)?.goal, { into: "a", lane: "front", place: 1 });
  assert.equal(targetAt(PLAN, thing("z"), 170, 250), null);
});

test("a step goes beside another, or into a stage without steps", () => {
  assert.deepEqual(targetAt(PLAN, thing("a"), 200, 100)?.goal, { into: "one", place: 1 });
  assert.equal(targetAt(PLAN, thing("a"), 130, 100), null);
  assert.deepEqual(targetAt(PLAN, thing("b"), 10, 100)?.goal, { into: "one", place: 0 });
  assert.deepEqual(targetAt(PLAN, thing("a"), 300, 100)?.goal, { into: "two", place: 0 });
});

test("the line at the end of a stage runs on that stage’s side", () => {
  const outline = { ...OUTLINE, stages: [stage("one", step("a", {}), step("b", {})), stage("two", step("c", {}))] };
  const plan: Plan = { ...PLAN, outline, columns: PLAN.columns.map((column, i) => (i === 2 ? { ...column, step: "c" } : column)) };
  const middle = (x: number): number => {
    const mark = targetAt(plan, thing("a", outline), x, 100)?.mark;
    return mark ? (mark.left + mark.right) / 2 : NaN;
  };
  assert.equal(middle(210), 228);
  assert.equal(middle(250), 232);
  assert.equal(targetAt(plan, thing("c", outline), 90, 100)?.mark.left, 108.5);
});

test("a stage goes before or after another", () => {
  assert.deepEqual(targetAt(PLAN, thing("stage two"), 20, 20)?.goal, { place: 0 });
  assert.equal(targetAt(PLAN, thing("stage one"), 20, 20), null);
  assert.deepEqual(targetAt(PLAN, thing("stage one"), 330, 20)?.goal, { place: 1 });
});

test("a pain point goes to the step beneath the pointer, above the steps to the stage", () => {
  assert.deepEqual(targetAt(PLAN, thing("hurts"), 170, 100)?.goal, { into: "b", lane: "customer", place: 0 });
  assert.deepEqual(targetAt(PLAN, thing("hurts"), 170, 30)?.goal, { into: "one", intoWhat: "stage", place: 0 });
  assert.equal(targetAt(PLAN, thing("hurts"), 50, 140), null);
});

/** Pain points of one step in two lanes, listed as they were written: one, two and four are the customer’s, three stands in front. */
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

test("a pain point is felt in the lane that it is let go in, at its place among those there", () => {
  const goal = (key: string, x: number, y: number): unknown => targetAt(FELT_PLAN, thing(key, FELT), x, y)?.goal;
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
  const goal = (key: string, to: "up" | "down"): unknown => further(FELT, thing(key, FELT), to);
  assert.deepEqual(goal("p2", "up"), { into: "a", place: 0 });
  assert.deepEqual(goal("p2", "down"), { into: "a", place: 3 });
  assert.deepEqual(goal("p4", "up"), { into: "a", place: 1 });
  assert.deepEqual(goal("p4", "down"), { into: "a", lane: "front", place: 2 });
  assert.deepEqual(goal("p3", "up"), { into: "a", lane: "customer", place: 3 });
  assert.equal(goal("p3", "down"), null);
  assert.deepEqual(goal("p1", "up"), { into: "one", intoWhat: "stage" });
});

test("keys move a card in its stack, then to the next lane, and to the next step", () => {
  assert.deepEqual(further(OUTLINE, thing("x"), "down"), { into: "a", lane: "front", place: 1 });
  assert.equal(further(OUTLINE, thing("y"), "down"), null);
  assert.deepEqual(further(OUTLINE, thing("x"), "up"), { into: "a", lane: "customer", place: 0 });
  assert.deepEqual(further(OUTLINE, thing("y"), "right"), { into: "b", lane: "front", place: 1 });
  assert.equal(further(OUTLINE, thing("z"), "right"), null);
});

test("keys move a step within its stage and into the next one", () => {
  assert.deepEqual(further(OUTLINE, thing("a"), "right"), { into: "one", place: 1 });
  assert.deepEqual(further(OUTLINE, thing("b"), "right"), { into: "two", place: 0 });
  assert.equal(further(OUTLINE, thing("a"), "left"), null);
  assert.equal(further(OUTLINE, thing("a"), "up"), null);
});

test("keys move stages and pain points sideways", () => {
  assert.deepEqual(further(OUTLINE, thing("stage one"), "right"), { place: 1 });
  assert.deepEqual(further(OUTLINE, thing("hurts"), "right"), { into: "b" });
  assert.deepEqual(further(OUTLINE, thing("hurts"), "down"), { into: "a", lane: "front", place: 0 });
  assert.deepEqual(further(OUTLINE, thing("hurts"), "up"), { into: "one", intoWhat: "stage" });
  const whole = { ...OUTLINE, stages: [{ ...stage("one", step("a", {})), pains: [{ id: "all", title: "all", lane: "customer", severity: "low" }] }] };
  assert.deepEqual(further(whole, thing("all", whole), "down"), { into: "a", place: 0 });
  assert.equal(further(whole, thing("all", whole), "up"), null);
});

test("what is new goes beside what is chosen, or into it", () => {
  assert.deepEqual(placeForNew(OUTLINE, thing("x"), "card"), { into: "a", lane: "front", place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, thing("x"), "pain"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(OUTLINE, thing("hurts"), "pain"), { into: "a", lane: "customer", place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, thing("a"), "delight"), { into: "a" });
  assert.deepEqual(placeForNew(OUTLINE, thing("hurts"), "card"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(FELT, thing("p3", FELT), "card"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(OUTLINE, thing("a"), "card"), { into: "a", lane: "front" });
  assert.deepEqual(placeForNew(OUTLINE, thing("x"), "step"), { into: "one", place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, thing("stage two"), "step"), { into: "two" });
  assert.deepEqual(placeForNew(OUTLINE, thing("x"), "stage"), { place: 1 });
  assert.deepEqual(placeForNew(OUTLINE, thing("stage two"), "delight"), { into: "two", intoWhat: "stage" });
  assert.deepEqual(placeForNew(OUTLINE, thing("stage one"), "card"), { into: "b", lane: "front" });
  assert.equal(placeForNew(OUTLINE, thing("stage two"), "card"), null);
});

test("a card has the arrows of its own and those of its cell, told from its side", () => {
  const outline: Outline = {
    ...OUTLINE,
    arrows: [
      { from: "z", to: "x", agreement: false, label: "asks" },
      { from: "a.front", to: "b.customer", agreement: false },
      { from: "z", to: "hurts", agreement: true },
    ],
  };
  const told = (key: string): string[] => arrowsOf(outline, thing(key, outline)).map((arrow) => arrowText(outline, thing(key, outline), arrow));
  assert.deepEqual(told("x"), ["← Z: asks", "→ b, Customer"]);
  assert.deepEqual(told("z"), ["→ X: asks", "↔ hurts"]);
  assert.deepEqual(told("b"), ["← a, Front"]);
  assert.deepEqual(told("stage one"), []);
});

test("what is deleted leaves the choice to the next of its kind, else to what it stood in", () => {
  const without = (cards: string[]): Thing[] => thingsOf({ ...OUTLINE, stages: [stage("one", step("a", { front: cards }))] });
  assert.equal(heir(without(["y"]), thing("x"))?.id, "y");
  assert.equal(heir(without(["x"]), thing("y"))?.id, "x");
  assert.equal(heir(without([]), thing("x"))?.id, "a");
});

test("a stage and a step may have the same id", () => {
  const outline = { ...OUTLINE, stages: [stage("pays", step("pays", {}))] };
  assert.deepEqual(thingsOf(outline).map(keyOf), ["stage pays", "pays"]);
});

test("keys have their commands, and leave the browser its own", () => {
  const key = (name: string, held: "" | "ctrlKey" | "altKey" | "shiftKey" = ""): ReturnType<typeof commandOf> =>
    commandOf({ key: name, ctrlKey: held === "ctrlKey", metaKey: false, altKey: held === "altKey", shiftKey: held === "shiftKey" });
  assert.deepEqual(key("p"), { do: "add", what: "pain" });
  assert.deepEqual(key("P", "shiftKey"), { do: "add", what: "pain" });
  assert.deepEqual(key("ArrowRight"), { do: "select", to: "right" });
  assert.deepEqual(key("ArrowRight", "altKey"), { do: "move", to: "right" });
  assert.deepEqual(key("z", "ctrlKey"), { do: "undo" });
  assert.deepEqual(commandOf({ key: "Z", ctrlKey: true, metaKey: false, altKey: false, shiftKey: true }), { do: "redo" });
  assert.deepEqual(key("F10", "shiftKey"), { do: "tools" });
  for (const left of [key("p", "ctrlKey"), key("x"), key("Tab"), key("F5"), key("s", "altKey")]) {
    assert.equal(left, null);
  }
});

/** A wiki that answers when it is told to; each edit adds a line to the text. */
class Room implements Desk {
  now = "text";
  fresh = true;
  unreadable = false;
  outline = OUTLINE;
  readonly asked: { text: string; edit: Edit }[] = [];
  readonly said: string[] = [];
  meanwhile: (() => void)[] = [];
  words = { waiting: () => "waiting", gone: () => "gone", leftOut: (count: number) => `and ${count}` };
  text = (): string => this.now;
  isFresh = (): boolean => this.fresh;
  refresh = async (): Promise<string | null> => {
    this.fresh = !this.unreadable;
    return this.unreadable ? "unreadable" : null;
  };
  quiet = async (): Promise<void> => void (this.fresh = false);
  find = (key: string): Thing | null => thingsOf(this.outline).find((each) => keyOf(each) === key) ?? null;
  ask = async (text: string, edit: Edit): Promise<{ ok: true; value: Seen }> => {
    this.asked.push({ text, edit });
    await Promise.resolve();
    this.meanwhile.shift()?.();
    return { ok: true, value: { problems: [], places: [], edited: { text: `${text}+`, results: [{ made: true, message: "made", what: "card", id: "x" }] } } };
  };
  take = (seen: Seen): void => {
    this.now = seen.edited?.text ?? this.now;
  };
  say = (message: string): void => void this.said.push(message);
}

const remove = (about: Thing | null): Edit => ({ edit: "delete", what: "card", id: about?.id ?? "" });

test("changes are made one after the other, each on what the one before left", async () => {
  const room = new Room();
  const turns = new Turns(room);
  await Promise.all([turns.add({ about: thing("x"), make: remove }), turns.add({ about: thing("y"), make: remove })]);
  assert.deepEqual(room.asked.map(({ text, edit }) => [text, "id" in edit && edit.id]), [["text", "x"], ["text+", "y"]]);
  assert.equal(room.now, "text++");
});

test("what is typed while a change is under way is kept, and the change made on it", async () => {
  const room = new Room();
  room.meanwhile.push(() => {
    room.now = "typed on";
    room.fresh = false;
  });
  await new Turns(room).add({ about: thing("x"), make: remove });
  assert.deepEqual(room.asked.map(({ text }) => text), ["text", "typed on"]);
  assert.equal(room.now, "typed on+");
});

test("changes wait for somebody who types and types, and are made when they pause", async () => {
  const room = new Room();
  room.meanwhile = Array.from({ length: 9 }, (_, i) => () => void (room.now = `typed ${i}`));
  const turns = new Turns(room);
  const both = Promise.all([turns.add({ about: thing("x"), make: remove }), turns.add({ about: thing("y"), make: remove })]);
  assert.equal(turns.isBusy, true);
  await both;
  assert.deepEqual(room.said, Array(9).fill("waiting"));
  assert.equal(room.asked.length, 11);
  assert.equal(room.now, "typed 8++");
  assert.equal(turns.isBusy, false);
});

test("what waits behind a change that cannot be made is said to be left out", async () => {
  const room = new Room();
  const turns = new Turns(room);
  room.outline = { ...OUTLINE, stages: [stage("one", step("a", { front: ["y"] }))] };
  await Promise.all([turns.add({ about: thing("x"), make: remove }), turns.add({ about: thing("y"), make: remove })]);
  assert.deepEqual(room.said, ["gone and 1"]);
  assert.deepEqual(room.asked, []);
});

test("it is quiet once nothing has stirred for a moment", async () => {
  const quiet = new Quiet(30);
  await quiet.comes();
  const heard: string[] = [];
  quiet.stir();
  const first = quiet.comes().then(() => heard.push("quiet"));
  await new Promise((done) => setTimeout(done, 20));
  quiet.stir();
  await new Promise((done) => setTimeout(done, 20));
  assert.deepEqual(heard, []);
  await first;
  assert.deepEqual(heard, ["quiet"]);
});

test("a change chosen on an old map is made only if the thing is still there", async () => {
  const room = new Room();
  room.fresh = false;
  const renamed = { ...thing("x"), title: "something else" };
  await new Turns(room).add({ about: renamed, make: remove });
  assert.deepEqual(room.asked, []);
  assert.deepEqual(room.said, ["gone"]);
});

test("on a text that cannot be read nothing is changed", async () => {
  const room = new Room();
  room.fresh = false;
  room.unreadable = true;
  await new Turns(room).add({ about: thing("x"), make: remove });
  assert.deepEqual(room.asked, []);
  assert.deepEqual(room.said, ["unreadable"]);
});

test("a thing whose id changes with what is done to it is followed", async () => {
  const room = new Room();
  const answer = room.ask;
  room.ask = async (text, edit) => {
    const reply = await answer(text, edit);
    room.outline = { ...OUTLINE, stages: [stage("one", step("a", { front: ["x-2"] }))] };
    reply.value.edited = { text: `${text}+`, results: [{ made: true, message: "made", what: "card", id: "x-2" }] };
    return reply;
  };
  const turns = new Turns(room);
  await Promise.all([turns.add({ about: thing("x"), make: remove }), turns.add({ about: thing("x"), make: remove })]);
  assert.deepEqual(room.asked.map(({ edit }) => "id" in edit && edit.id), ["x", "x-2"]);
});
