import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, isWebAddress } from "../src/dom";
import { dismiss, isDismissed } from "../src/issues/dismissed-notices";
import { pieces } from "../src/issues/lozenge";
import { PendingLinks } from "../src/issues/pending";

const ITEM = { id: "slow", title: "Slow", step: "pays", stepTitle: "Pays" };

function store(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

test("a dismissed notice does not come back in this browser", () => {
  const browser = globalThis as { localStorage?: unknown };
  browser.localStorage = store();
  assert.ok(!isDismissed("Jira is alone"));

  dismiss("Jira is alone");

  assert.ok(isDismissed("Jira is alone"));
  assert.ok(!isDismissed("So is another one"));
  delete browser.localStorage;
  dismiss("Where nothing can be kept");
  assert.ok(!isDismissed("Where nothing can be kept"));
});

test("a bar's pieces fill its width in the order of the states", () => {
  const counts = { done: 2, inProgress: 1, toDo: 0, notStarted: 1, hidden: 0, unknown: 0, total: 4, text: "" };

  assert.deepEqual(pieces(counts, 100), [
    { style: "done", x: 0, width: 50 },
    { style: "in-progress", x: 50, width: 25 },
    { style: "not-started", x: 75, width: 25 },
  ]);
});

test("values replace their placeholders, and are not replaced themselves", () => {
  assert.equal(fill("%1 of %2", "%2", 3), "%2 of 3");
  assert.equal(fill("100 % of %3", 1), "100 % of %3");
});

test("only web addresses become links", () => {
  assert.ok(isWebAddress("https://jira.example/browse/CX-1"));
  assert.ok(!isWebAddress("javascript:alert(1)"));
  assert.ok(!isWebAddress("/browse/CX-1"));
});

test("a created issue is remembered until it is linked", () => {
  const kept = store();
  const pending = new PendingLinks("7", kept);
  pending.put({ intention: "a", item: ITEM });
  pending.put({ intention: "a", item: ITEM, key: "CX-1" });
  pending.put({ intention: "b", item: ITEM, key: "CX-2" });

  assert.deepEqual(
    new PendingLinks("7", kept).all().map(({ key }) => key),
    ["CX-1", "CX-2"],
  );
  assert.deepEqual(new PendingLinks("8", kept).all(), []);

  pending.remove(["a", "b"]);
  assert.equal(kept.kept.size, 0);
});

test("a damaged memory counts as empty", () => {
  const kept = store();
  kept.setItem("frontstage.pending.7", '[{"intention":1},"x"]');
  assert.deepEqual(new PendingLinks("7", kept).all(), []);
  kept.setItem("frontstage.pending.7", "{");
  assert.deepEqual(new PendingLinks("7", kept).all(), []);
});
