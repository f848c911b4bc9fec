import assert from "node:assert/strict";
import { test } from "node:test";
import {
  choiceIn,
  filling,
  isOpen,
  roomFor,
  storeChoice,
  storedChoice,
  strangeLevelIn,
  toggled,
  withChoice,
} from "../src/level-choice";

const ALL = ["decide", "order", "collect"];

test("a drawing is scaled as long as its letters stay readable, and another is asked for beyond that", () => {
  assert.equal(roomFor(1110, 1110, "overview"), 1110);
  assert.equal(roomFor(950, 1110, "overview"), 1110);
  assert.equal(roomFor(1440, 1110, "overview"), 1110);
  assert.equal(roomFor(900, 1110, "overview"), 800);
  assert.equal(roomFor(1500, 1110, "overview"), 1440);
  assert.equal(roomFor(2000, 1110, "overview"), 1840);
  assert.equal(roomFor(599, 1110, "overview"), 390);
  assert.equal(roomFor(390, 390, "overview"), 390);
  assert.equal(roomFor(1100, 390, "overview"), 1110);
  assert.equal(roomFor(390, 1110, "cards"), 390);
  assert.equal(roomFor(1900, 1110, "everything"), 1110);
  assert.equal(roomFor(1100, 390, "cards"), 1110);
  assert.equal(filling(1110, 1200), 1200 / 1110);
  assert.equal(filling(1110, 2000), 1.3);
  assert.equal(filling(1110, 500), 0.85);
  assert.equal(filling(0, 500), 1);
});

test("a click on a stage opens or folds that stage alone", () => {
  const folded = { level: "overview" as const, open: [] };
  const one = toggled(folded, "order", ALL);
  assert.deepEqual(one, { level: "overview", open: ["order"] });
  assert.deepEqual(toggled(one, "order", ALL), folded);
  assert.deepEqual(toggled({ level: "cards", open: [] }, "order", ALL), {
    level: "overview",
    open: ["decide", "collect"],
  });
  assert.deepEqual(toggled({ level: "overview", open: ["decide", "collect"] }, "order", ALL), {
    level: "cards",
    open: [],
  });
  assert.ok(isOpen(one, "order") && !isOpen(one, "decide") && isOpen({ level: "everything", open: [] }, "decide"));
});

test("the address names the level behind its map, and leaves the page's own query alone", () => {
  const query = withChoice(new URLSearchParams("?pageId=7&focused=1&map=42"), {
    level: "overview",
    open: ["order", "collect"],
  });
  assert.equal(query, "?pageId=7&focused=1&map=42&fs-level=overview&fs-open=order%2Ccollect");
  assert.deepEqual(choiceIn(query, "42"), { level: "overview", open: ["order", "collect"] });
  assert.equal(choiceIn(query, "43"), null);
  assert.equal(choiceIn("?pageId=7&level=cards", "42"), null);
  assert.equal(choiceIn("?map=42&fs-level=low", "42"), null);
  assert.equal(strangeLevelIn("?map=42&fs-level=low", "42"), "low");
  assert.equal(strangeLevelIn("?map=43&fs-level=low", "42"), "");
  assert.equal(strangeLevelIn("?map=42&fs-level=cards&fs-open=low", "42"), "");
  assert.equal(
    withChoice(new URLSearchParams("?map=2&fs-filter=x&fs-open=a"), { level: "cards", open: [] }),
    "?map=2&fs-filter=x&fs-level=cards",
  );
});

test("a reader's choice is kept for each map, where the browser keeps anything", () => {
  const kept = new Map<string, string>();
  const storage = (): Storage =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    }) as unknown as Storage;
  storeChoice("1", { level: "overview", open: ["order"] }, storage);
  storeChoice("2", { level: "everything", open: [] }, storage);
  assert.deepEqual(storedChoice("1", storage), { level: "overview", open: ["order"] });
  assert.deepEqual(storedChoice("2", storage), { level: "everything", open: [] });
  assert.equal(storedChoice("3", storage), null);
  const none = (): Storage => {
    throw new Error("denied");
  };
  storeChoice("1", { level: "cards", open: [] }, none);
  assert.equal(storedChoice("1", none), null);
});
