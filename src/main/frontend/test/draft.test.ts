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

test("a sitting is one list of changes, each that differs from the file, with what was seen", () => {
  const sitting = draft();
  sitting.set(["a"], { impact: "4", effort: "2" });
  sitting.set(["a"], { impact: "3" });
  sitting.set(["b"], { impact: "" });
  assert.deepEqual(sitting.edits(), [
    { edit: "set", what: "opportunity", id: "a", key: "effort", value: "2", was: "" },
  ]);
});

test("undo takes back step by step, several at once as one", () => {
  const sitting = draft();
  sitting.set(["a", "b"], { owner: "App team" });
  sitting.set(["a"], { impact: "" });
  sitting.undo();
  assert.equal(sitting.value("a", "impact"), "3");
  sitting.undo();
  assert.deepEqual([sitting.value("a", "owner"), sitting.value("b", "owner"), sitting.canUndo], ["", "", false]);
});

test("values of one item that are set in one step are undone in one", () => {
  const sitting = draft();
  sitting.setAll([
    { id: "a", values: { impact: "5" } },
    { id: "a", values: { impact: "4" } },
  ]);
  sitting.undo();
  assert.equal(sitting.value("a", "impact"), "3");
});

test("what an item does not have cannot be set", () => {
  const sitting = draft();
  sitting.set(["a", "gone"], { severity: "high" });
  assert.deepEqual([sitting.edits(), sitting.canUndo], [[], false]);
});

test("what could not be saved stays to be saved", () => {
  const sitting = draft();
  sitting.set(["a"], { impact: "5" });
  sitting.set(["b"], { impact: "1" });
  const kept = sitting.edits().filter(({ id }) => id === "b");
  assert.deepEqual(sitting.savedBut(kept).edits(), kept);
});

test("changes stay on top of a newer file, and so does what was seen", () => {
  const sitting = draft();
  sitting.set(["a"], { impact: "5" });
  const newer = sitting.over(file("1"));
  assert.equal(newer.value("a", "impact"), "5");
  assert.equal(newer.edits()[0]?.was, "3");
  assert.deepEqual(sitting.over(new Map()).edits(), []);
});

test("a decided conflict keeps one's own value, knowing the other's, or gives it up", () => {
  const sitting = draft();
  sitting.set(["a"], { impact: "5" });
  sitting.set(["b"], { effort: "1" });
  const conflicts = [{ id: "a", key: "impact", now: "1" }];
  assert.deepEqual(
    sitting
      .decided(conflicts, conflicts)
      .edits()
      .map(({ key, value, was }) => `${key} ${was} ${value}`),
    ["impact 1 5", "effort  1"],
  );
  assert.deepEqual(
    sitting
      .decided(conflicts, [])
      .edits()
      .map(({ key }) => key),
    ["effort"],
  );
});
