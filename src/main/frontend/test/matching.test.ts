import assert from "node:assert/strict";
import { test } from "node:test";
import { matching } from "../src/matching";

const ENTRIES = [
  { id: "cafe", text: "Picks a café" },
  { id: "shelf", text: "Finds the shelf of the Café" },
];

test("finds every word, whatever its case and accents", () => {
  assert.deepEqual(matching(ENTRIES, "CAFE"), ["cafe", "shelf"]);
  assert.deepEqual(matching(ENTRIES, " shelf  café "), ["shelf"]);
  assert.deepEqual(matching(ENTRIES, "queue"), []);
});

test("finds nothing for nothing", () => {
  assert.deepEqual(matching(ENTRIES, "  "), []);
});
