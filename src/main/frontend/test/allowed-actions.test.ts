import assert from "node:assert/strict";
import { test } from "node:test";
import { itemState } from "../src/issues/item-status";
import type { Tracked } from "../src/issues/wire";
import { allowedActions } from "../src/views/allowed-actions";
import { useTexts } from "./ajs";

useTexts({
  "io.frontstage.views.old-version": "shows %1",
  "io.frontstage.views.broken": "%1 is broken",
  "io.frontstage.filter.status.hidden": "Hidden",
});

const mayEdit = { may: { edit: true } } as unknown as Tracked;

function map(dataset: Record<string, string>): HTMLElement {
  return { dataset } as unknown as HTMLElement;
}

test("the newest version can be changed, also by those who have not seen it yet", () => {
  assert.equal(allowedActions(map({ frontstageView: "blueprint", frontstageVersion: "3" }), mayEdit), mayEdit);
});

test("on a page that shows another version nothing can be changed, and the reason is said", () => {
  const { may } = allowedActions(map({ frontstageVersion: "3" }), mayEdit);
  assert.deepEqual([may.edit, may.reason, may.restore], [false, "shows 3", false]);
});

test("beside a newest version that cannot be drawn only an older one can be brought back", () => {
  const shown = map({ frontstageView: "blueprint", frontstageVersion: "3", frontstageBroken: "4" });
  const { may } = allowedActions(shown, mayEdit);
  assert.deepEqual([may.edit, may.reason, may.restore], [false, "4 is broken", true]);
});

test("people who may not edit are told why", () => {
  const reader = { may: { edit: false, reason: "ask the team" } } as unknown as Tracked;
  assert.equal(allowedActions(map({ frontstageVersion: "3" }), reader), reader);
});

test("the state of an item is the status of its only issue, or a word", () => {
  const tracked = {
    items: [
      { item: { id: "one" }, keys: ["CX-1"], state: "to-do", text: "To do" },
      { item: { id: "two" }, keys: ["CX-1", "CX-2"], state: "in-progress", text: "In progress" },
      { item: { id: "secret" }, keys: ["CX-2"], state: "hidden", text: "Deleted, or not visible to you" },
      { item: { id: "none" }, keys: [], state: "not-started", text: "Not started" },
    ],
    issues: [
      { key: "CX-1", visible: true, status: "Selected" },
      { key: "CX-2", visible: false },
    ],
  } as unknown as Tracked;
  assert.deepEqual(
    ["one", "two", "secret", "none", "gone"].map((id) => itemState(tracked, id)?.text ?? ""),
    ["Selected", "In progress", "Hidden", "", ""],
  );
});
