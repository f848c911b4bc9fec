import assert from "node:assert/strict";
import { test } from "node:test";
import type { Column } from "../src/figures/figures-rest";
import { columnsOf, recall, remember } from "../src/figures/remembered";

const column = (heading: string, use: string): Column => ({ heading, first: [], use, ground: "" });

/** A browser's storage. */
function storage(): Pick<Storage, "getItem" | "setItem"> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

test("what was said of a survey is remembered by its headings, for that map alone", () => {
  const browser = storage();
  const columns = [column("Submitted", "day"), column("Vote", "score:csat")];
  const meaning = { columns: { 1: "score:csat" }, steps: { Till: "pays" }, personas: { vip: "dana" }, dates: "dmy" };
  remember("7", columns, meaning, browser);

  const remembered = recall("7", browser);
  assert.deepEqual(remembered.steps, { Till: "pays" });
  assert.deepEqual(remembered.personas, { vip: "dana" });
  assert.equal(remembered.dates, "dmy");
  assert.deepEqual(columnsOf(remembered, [column("Vote", "leave-out"), column("Day", "day")]), { 0: "score:csat" });
  assert.deepEqual(recall("8", browser), { columns: {}, steps: {}, personas: {} });
});

test("a column that is guessed as it was said needs no word", () => {
  const browser = storage();
  remember("7", [column("Vote", "score:csat")], { columns: { 0: "score:csat" }, steps: {}, personas: {} }, browser);
  assert.deepEqual(columnsOf(recall("7", browser), [column("Vote", "score:csat")]), {});
});

test("that comments are kept is chosen each time", () => {
  const browser = storage();
  remember("7", [column("Words", "comment")], { columns: { 0: "comment" }, steps: {}, personas: {} }, browser);
  assert.deepEqual(columnsOf(recall("7", browser), [column("Words", "leave-out")]), {});
});

test("a browser that keeps nothing, or something else, is no obstacle", () => {
  const full = {
    getItem: () => "{",
    setItem: () => {
      throw new Error("full");
    },
  };
  remember("7", [], { columns: {}, steps: {}, personas: {} }, full);
  assert.deepEqual(recall("7", full).columns, {});
  assert.deepEqual(recall("7", { getItem: () => '{"columns":{"a":1},"steps":null}' }).columns, {});
});
