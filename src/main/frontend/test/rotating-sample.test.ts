import assert from "node:assert/strict";
import { test } from "node:test";
import { rotatingSample } from "../src/issues/rotating-sample";

test("a short list is taken whole, whatever the chance", () => {
  assert.deepEqual(rotatingSample([1, 2, 3], 3, 0), [1, 2, 3]);
  assert.deepEqual(rotatingSample([1, 2, 3], 20, 0.999), [1, 2, 3]);
  assert.deepEqual(rotatingSample([], 20, 0.5), []);
});

test("of a long list all come round", () => {
  const all = [...Array(45).keys()];
  const taken = new Set([0, 0.34, 0.99].flatMap((chance) => rotatingSample(all, 20, chance)));
  assert.equal(taken.size, 45);
  assert.equal(rotatingSample(all, 20, 0.99).length, 5);
});
