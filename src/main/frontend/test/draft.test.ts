import assert from "node:assert/strict";
import { test } from "node:test";
import { Draft, type Settable } from "../src/draft/draft";

const scored = (impact: string): Settable => ({
  what: "opportunity",
  values: { impact, effort: "", owner: "" },
});
const file = (impact = "3"): Map<string, Settable> =>
  new Map([
    ["a", scored(impact)],
    ["b", scored("")],
  ]);
const draft = (): Draft => new Draft(file());

test("a undoGroup is one list of changes, each that differs from the file, with what was seen", () => {
  const undoGroup = draft();
  undoGroup.set(["a"], { impact: "4", effort: "2" });
  undoGroup.set(["a"], { impact: "3" });
  undoGroup.set(["b"], { impact: "" });
  assert.deepEqual(undoGroup.edits(), [
    { edit: "set", what: "opportunity", id: "a", key: "effort", value: "2", was: "" },
  ]);
});

test("undo takes back step by step, several at once as one", () => {
  const undoGroup = draft();
  undoGroup.set(["a", "b"], { owner: "App team" });
  undoGroup.set(["a"], { impact: "" });
  undoGroup.undo();
  assert.equal(undoGroup.value("a", "impact"), "3");
  undoGroup.undo();
  assert.deepEqual([undoGroup.value("a", "owner"), undoGroup.value("b", "owner"), undoGroup.canUndo], ["", "", false]);
});

test("values of one item that are set in one step are undone in one", () => {
  const undoGroup = draft();
  undoGroup.setAll([
    { id: "a", values: { impact: "5" } },
    { id: "a", values: { impact: "4" } },
  ]);
  undoGroup.undo();
  assert.equal(undoGroup.value("a", "impact"), "3");
});

test("what an item does not have cannot be set", () => {
  const undoGroup = draft();
  undoGroup.set(["a", "gone"], { severity: "high" });
  assert.deepEqual([undoGroup.edits(), undoGroup.canUndo], [[], false]);
});

test("what could not be saved stays to be saved", () => {
  const undoGroup = draft();
  undoGroup.set(["a"], { impact: "5" });
  undoGroup.set(["b"], { impact: "1" });
  const kept = undoGroup.edits().filter(({ id }) => id === "b");
  assert.deepEqual(undoGroup.savedBut(kept).edits(), kept);
});

test("changes stay on top of a newer file, and so does what was seen", () => {
  const undoGroup = draft();
  undoGroup.set(["a"], { impact: "5" });
  const newer = undoGroup.over(file("1"));
  assert.equal(newer.value("a", "impact"), "5");
  assert.equal(newer.edits()[0]?.was, "3");
  assert.deepEqual(undoGroup.over(new Map()).edits(), []);
});

test("a decided conflict keeps one's own value, knowing the other's, or gives it up", () => {
  const undoGroup = draft();
  undoGroup.set(["a"], { impact: "5" });
  undoGroup.set(["b"], { effort: "1" });
  const conflicts = [{ id: "a", key: "impact", now: "1" }];
  assert.deepEqual(
    undoGroup
      .decided(conflicts, conflicts)
      .edits()
      .map(({ key, value, was }) => `${key} ${was} ${value}`),
    ["impact 1 5", "effort  1"],
  );
  assert.deepEqual(
    undoGroup
      .decided(conflicts, [])
      .edits()
      .map(({ key }) => key),
    ["effort"],
  );
});
