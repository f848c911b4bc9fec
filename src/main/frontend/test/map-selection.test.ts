import assert from "node:assert/strict";
import { test } from "node:test";
import { severalOf } from "../src/edit/map-changes/changes";
import { elementsOf, keyOf, outermost } from "../src/edit/map-changes/elements";
import { framed, rangeOf } from "../src/edit/map-selection/ranges";
import { useTexts } from "./ajs";
import { element, OUTLINE, PLAN } from "./fixtures";

const ALL = elementsOf(OUTLINE);
const find = (key: string): ReturnType<typeof element> | null => ALL.find((each) => keyOf(each) === key) ?? null;

test("a range has what is between two elements of one level", () => {
  const keys = (from: string, to: string): string[] => rangeOf(ALL, PLAN.boxes, element(from), element(to)).map(keyOf);
  assert.deepEqual(keys("x", "z"), ["x", "z"]);
  assert.deepEqual(keys("y", "hurts"), ["x", "y", "hurts"]);
  assert.deepEqual(keys("a", "x"), ["x"]);
});

test("a frame selects cards and items before steps", () => {
  const keys = (frame: { left: number; top: number; right: number; bottom: number }): string[] =>
    framed(ALL, PLAN.boxes, frame).map(keyOf);
  assert.deepEqual(keys({ left: 50, top: 180, right: 60, bottom: 240 }), ["x", "y"]);
  assert.deepEqual(keys({ left: 0, top: 0, right: 400, bottom: 10 }), []);
});

test("what is in a selected element comes with that", () => {
  assert.deepEqual(outermost([element("a"), element("x"), element("z")]).map(keyOf), ["a", "z"]);
  assert.deepEqual(outermost(ALL).map(keyOf), ["stage one", "stage two"]);
});

test("several elements are changed together, or not at all if one is gone or cannot go further", () => {
  useTexts({
    "io.frontstage.arrange.gone": "gone",
    "io.frontstage.arrange.edge": "edge",
    "io.frontstage.arrange.too-many": "%1 are too many",
  });
  const both = [element("x"), element("y")];
  const remove = severalOf(element("x"), both, find, ({ what, id }) => ({ edit: "delete", what, id }));
  assert.deepEqual(remove.make(element("x")), {
    edit: "several",
    edits: [
      { edit: "delete", what: "card", id: "x" },
      { edit: "delete", what: "card", id: "y" },
    ],
  });
  assert.equal(severalOf(element("x"), both, () => null, remove.make as never).make(null), "gone");
  assert.equal(severalOf(element("x"), both, find, () => null).make(null), "edge");
  const many = Array.from({ length: 51 }, () => element("x"));
  assert.equal(severalOf(element("x"), many, find, () => null).make(null), "51 are too many");
});
