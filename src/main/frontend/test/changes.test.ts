import assert from "node:assert/strict";
import { test } from "node:test";
import { ArrowDrawing } from "../src/edit/map-changes/arrow-drawing";
import { disconnectionOf, editOf, moveOf, simpleOf } from "../src/edit/map-changes/changes";
import { keyOf, type MapElement } from "../src/edit/map-changes/elements";
import type { Edit } from "../src/edit/wire";
import { useTexts } from "./ajs";
import { element } from "./fixtures";

useTexts({
  "io.frontstage.arrange.gone": "gone",
  "io.frontstage.arrange.edge": "edge",
  "io.frontstage.arrange.connecting": "from %1",
  "io.frontstage.arrange.no-arrow-there": "no arrow there",
  "io.frontstage.arrange.not-to-itself": "not to itself",
});

test("a change is made for the element as it is at its turn", () => {
  const renamed = { ...element("x"), id: "new" };
  assert.deepEqual(simpleOf(element("x"), "duplicate").make(renamed), { edit: "duplicate", what: "card", id: "new" });
  assert.deepEqual(simpleOf(element("x"), "delete").make(renamed), { edit: "delete", what: "card", id: "new" });
});

test("an element that is gone cannot be changed", () => {
  assert.equal(simpleOf(element("x"), "duplicate").make(null), "gone");
});

test("an edit is made with the id that is current, or with the one that is known", () => {
  const owner = (id: string): Edit => ({ edit: "set", what: "step", id, key: "owner", value: "Ada" });
  assert.deepEqual(editOf(element("a"), "a", owner).make({ ...element("a"), id: "b" }), owner("b"));
  assert.deepEqual(editOf(null, "dana", owner).make(null), owner("dana"));
});

test("an element moves to its goal, if it has one", () => {
  const there = moveOf(element("x"), () => ({ into: "b", lane: "front", place: 0 }));
  assert.deepEqual(there.make(element("x")), {
    edit: "move",
    what: "card",
    id: "x",
    into: "b",
    lane: "front",
    place: 0,
  });
  assert.equal(moveOf(element("x"), () => null).make(element("x")), "edge");
});

test("an arrow is removed by its ends", () => {
  const change = disconnectionOf({ from: "a", to: "b" });
  assert.equal(change.about, null);
  assert.deepEqual(change.make(null), { edit: "disconnect", from: "a", to: "b" });
});

/** A map on which arrows are drawn. */
class Board {
  start: string | null = null;
  focused: string | null = null;
  selected: string | null = null;
  readonly heard: string[] = [];
  readonly drawing = new ArrowDrawing({
    markArrowStart: (key) => {
      this.start = key;
    },
    focus: (each: MapElement) => {
      this.focused = keyOf(each);
    },
    select: (each: MapElement | null) => {
      this.selected = each && keyOf(each);
    },
  });

  constructor() {
    this.drawing.on("said", (message) => this.heard.push(message));
    this.drawing.on("drawn", ({ from, to }) => this.heard.push(`${keyOf(from)} → ${keyOf(to)}`));
  }
}

test("an arrow goes from one element to another", () => {
  const board = new Board();
  board.drawing.begin(element("x"));
  assert.equal(board.drawing.isOn, true);
  assert.equal(board.start, "x");
  assert.equal(board.focused, "x");

  board.drawing.endAt(element("z"));

  assert.deepEqual(board.heard, ["from X", "x → z"]);
  assert.equal(board.selected, "z");
  assert.equal(board.start, null);
  assert.equal(board.drawing.isOn, false);
});

test("stages and pain points have no arrows", () => {
  const board = new Board();
  board.drawing.begin(element("stage one"));
  assert.equal(board.drawing.isOn, false);
  board.drawing.begin(element("x"));
  board.drawing.endAt(element("hurts"));
  assert.equal(board.drawing.isOn, true);
  assert.deepEqual(board.heard, ["no arrow there", "from X", "no arrow there"]);
});

test("an arrow does not lead to where it begins", () => {
  const board = new Board();
  board.drawing.begin(element("x"));
  board.drawing.endAt(element("x"));
  assert.deepEqual(board.heard, ["from X", "not to itself"]);
});

test("an arrow can be cancelled, and is marked again on a new drawing", () => {
  const board = new Board();
  board.drawing.cancel();
  assert.deepEqual(board.heard, []);
  board.drawing.begin(element("x"));
  board.start = null;
  board.drawing.mark();
  assert.equal(board.start, "x");
  board.drawing.cancel();
  assert.equal(board.start, null);
  assert.deepEqual(board.heard, ["from X", ""]);
});
