import assert from "node:assert/strict";
import { test } from "node:test";
import { bounded, fitting, larger, MAX_SCALE, MIN_SCALE, smaller } from "../src/zoom";

test("the scale stays within its limits", () => {
  let scale = 1;
  for (let i = 0; i < 50; i++) scale = larger(scale);
  assert.equal(scale, MAX_SCALE);
  for (let i = 0; i < 50; i++) scale = smaller(scale);
  assert.equal(scale, MIN_SCALE);
  assert.equal(bounded(100), MAX_SCALE);
});

test("a wide map is made to fit, and a small one is not enlarged", () => {
  assert.equal(fitting(100, 900, 500), 0.5);
  assert.equal(fitting(100, 200, 900), 1);
  assert.equal(fitting(0, 0, 900), 1);
});
