import assert from "node:assert/strict";
import { test } from "node:test";
import { indentAfter } from "../src/edit/indent";

test("the next key stands below the key", () => {
  assert.equal(indentAfter("blueprint: Coffee"), 0);
  assert.equal(indentAfter("    goal: Coffee before the 8:05 train"), 4);
  assert.equal(indentAfter("  - persona: Dana, the commuter     # id: dana"), 4);
  assert.equal(indentAfter("      - - step: Pays"), 10);
});

test("what a key opens stands deeper", () => {
  assert.equal(indentAfter("stages:"), 2);
  assert.equal(indentAfter("        pains:   # of October"), 10);
  assert.equal(indentAfter("    note: |"), 6);
  assert.equal(indentAfter("  - steps:"), 6);
});

test("the next bare item stands below its dash", () => {
  assert.equal(indentAfter("      - Takes the cup"), 6);
  assert.equal(indentAfter('      - "No: never"'), 6);
  assert.equal(indentAfter("  - { lane: host, kind: frontstage }"), 2);
});

test("an empty line keeps its columns", () => {
  assert.equal(indentAfter(""), 0);
});
