import assert from "node:assert/strict";
import { test } from "node:test";
import { bounded, fitting, larger, LARGEST, smaller, SMALLEST } from "../src/zoom";

test("stays within its bounds however often it is pressed", () => {
  let scale = 1;
  for (let i = 0; i < 50; i++) scale = larger(scale);
  assert.equal(scale, LARGEST);
  for (let i = 0; i < 50; i++) scale = smaller(scale);
  assert.equal(scale, SMALLEST);
  assert.equal(bounded(100), LARGEST);
});

test("fits a wide map into the room and does not blow a small one up", () => {
  assert.equal(fitting(100, 900, 500), 0.5);
  assert.equal(fitting(100, 200, 900), 1);
  assert.equal(fitting(0, 0, 900), 1);
});
