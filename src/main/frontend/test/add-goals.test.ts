import assert from "node:assert/strict";
import { test } from "node:test";
import { fieldForNew } from "../src/edit/map-changes/add-goals";
import type { MapElement } from "../src/edit/map-changes/elements";

const element = (step: string | null): MapElement =>
  ({ what: "card", id: "c", stage: { id: "order" }, step: step && { id: step } }) as unknown as MapElement;

test("a persona and a lane are added to the map", () => {
  assert.deepEqual(fieldForNew("persona", element("pays")), {
    target: { what: "map", id: "map" },
    field: "new-persona",
  });
  assert.equal(fieldForNew("lane", null).field, "new-lane");
});

test("a figure is added to the selected step, else to the stage, else to the map", () => {
  assert.deepEqual(fieldForNew("metric", element("pays")).target, { what: "step", id: "pays" });
  assert.deepEqual(fieldForNew("metric", element(null)).target, { what: "stage", id: "order" });
  assert.deepEqual(fieldForNew("metric", null).target, { what: "map", id: "map" });
});
