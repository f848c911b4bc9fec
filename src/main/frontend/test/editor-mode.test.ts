import assert from "node:assert/strict";
import { test } from "node:test";
import type { Store } from "../src/edit/draft";
import { firstMode, firstShare, keepMode, keepShare, shareAfter, within } from "../src/edit/editor-mode";

function store(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

test("opens with both at first, and on the map alone on a phone", () => {
  assert.equal(firstMode(store(), false, false), "both");
  assert.equal(firstMode(store(), false, true), "map");
  assert.equal(firstMode(null, false, false), "both");
});

test("opens as the person left it, except for a map that has just begun", () => {
  const kept = store();
  keepMode(kept, "text");
  assert.equal(firstMode(kept, false, true), "text");
  assert.equal(firstMode(kept, true, false), "map");
});

test("ignores a mode that it does not know", () => {
  const kept = store();
  kept.setItem("frontstage.editor.mode", "sideways");
  assert.equal(firstMode(kept, false, false), "both");
});

test("keeps the text's share, and leaves room for both sides", () => {
  const kept = store();
  assert.equal(firstShare(kept), 40);
  keepShare(kept, 55);
  assert.equal(firstShare(kept), 55);
  keepShare(kept, 99);
  assert.equal(firstShare(kept), 80);
  assert.equal(within(3), 20);
  assert.equal(within(33.4), 33);
});

test("moves the splitter by keys, and by no others", () => {
  assert.equal(shareAfter("ArrowRight", 40), 45);
  assert.equal(shareAfter("ArrowLeft", 40), 35);
  assert.equal(shareAfter("ArrowLeft", 20), 20);
  assert.equal(shareAfter("Home", 40), 20);
  assert.equal(shareAfter("End", 40), 80);
  assert.equal(shareAfter("Enter", 75), 40);
  assert.equal(shareAfter("a", 40), null);
});

test("does not fail where the browser keeps nothing", () => {
  const full: Store = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
    removeItem: () => undefined,
  };
  keepMode(full, "map");
  assert.equal(firstMode(full, false, false), "both");
});
