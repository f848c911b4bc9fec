import assert from "node:assert/strict";
import { test } from "node:test";
import { someOf } from "../src/issues/some-of";

test("a short list is taken whole, whatever the chance", () => {
  assert.deepEqual(someOf([1, 2, 3], 3, 0), [1, 2, 3]);
  assert.deepEqual(someOf([1, 2, 3], 20, 0.999), [1, 2, 3]);
  assert.deepEqual(someOf([], 20, 0.5), []);
});

test("of a long list all come round", () => {
  const all = [...Array(45).keys()];
  const taken = new Set([0, 0.34, 0.99].flatMap((chance) => someOf(all, 20, chance)));
  assert.equal(taken.size, 45);
  assert.equal(someOf(all, 20, 0.99).length, 5);
});
