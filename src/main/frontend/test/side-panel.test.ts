import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf } from "../src/edit/side-panel/controls";
import { placeBeside } from "../src/edit/side-panel/entries";
import type { PanelEntry } from "../src/edit/wire";

test("each line that says something is a text", () => {
  assert.deepEqual(linesOf("app\n\n  street, near the door \r\n"), ["app", "street, near the door"]);
  assert.deepEqual(linesOf(" \n"), []);
});

test("a lane moves among the listed ones of its kind", () => {
  const lane = (id: string, kind: string, place: number): PanelEntry => ({
    what: "lane",
    id,
    title: id,
    kind,
    place,
    cards: 0,
  });
  const entries = [
    lane("customer", "customer", 2),
    lane("frontstage", "frontstage", -1),
    lane("host", "frontstage", 0),
    lane("app", "frontstage", 3),
  ];
  const [customer, , host, app] = entries as [PanelEntry, PanelEntry, PanelEntry, PanelEntry];
  assert.equal(placeBeside(entries, host, 1), 3);
  assert.equal(placeBeside(entries, app, -1), 0);
  assert.equal(placeBeside(entries, host, -1), null);
  assert.equal(placeBeside(entries, customer, 1), null);
});
