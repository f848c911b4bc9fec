import assert from "node:assert/strict";
import { test } from "node:test";
import { neighbour, type Place } from "../src/neighbour";

const at = (column: number, row: number): Place => ({
  left: column * 100,
  right: column * 100 + 80,
  top: row * 50,
  bottom: row * 50 + 40,
});

test("a card straight ahead comes before one aside", () => {
  const places = [at(1, 1), at(2, 0), at(3, 1)];
  assert.equal(neighbour(places, at(0, 1), "right"), 0);
  assert.equal(neighbour(places, at(1, 1), "right"), 2);
});

test("there is nothing beyond the edge", () => {
  assert.equal(neighbour([at(0, 0), at(1, 0)], at(1, 0), "right"), -1);
  assert.equal(neighbour([at(0, 0)], at(0, 0), "up"), -1);
});

test("up and down stay in the column", () => {
  const places = [at(0, 0), at(0, 2), at(1, 1)];
  assert.equal(neighbour(places, at(0, 1), "up"), 0);
  assert.equal(neighbour(places, at(0, 1), "down"), 1);
});
