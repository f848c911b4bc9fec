import assert from "node:assert/strict";
import { test } from "node:test";
import { between } from "../src/compare/chain";
import { asText, neighbour, readChain } from "../src/compare/gap-list";
import { byStep } from "../src/compare/gap-phone";

test("a chain is pairs of ids, and nothing where nothing is joined", () => {
  assert.deepEqual(readChain("late app,app push"), [
    ["late", "app"],
    ["app", "push"],
  ]);
  assert.deepEqual(readChain(""), []);
});

test("next and previous begin at the ends and stop there", () => {
  const all = ["a", "b", "c"];
  assert.deepEqual(
    [neighbour(all, undefined, 1), neighbour(all, undefined, -1), neighbour(all, "b", 1), neighbour(all, "c", 1)],
    ["a", "c", "c", undefined],
  );
});

test("from a gap that the filter took away one goes to the first", () => {
  assert.equal(neighbour(["a", "b"], "gone", 1), "a");
});

test("on a phone the gaps of a step are together, in the order of the map", () => {
  const line = (name: string, step: string, number: number) => ({ name, step, number });
  assert.deepEqual(
    byStep([line("a", "pays", 2), line("b", "waits", 10), line("c", "pays", 2), line("d", "picks", 1)]).map(
      ([step, here]) => `${step}: ${here.map(({ name }) => name).join(" ")}`,
    ),
    ["picks: d", "pays: a c", "waits: b"],
  );
});

test("each sentence is followed by its link", () => {
  const lines = [
    { sentence: "Step 1, Pays: Dana is low here.", link: "http://wiki/1" },
    { sentence: "Step 2, Waits: Nobody says a word.", link: "http://wiki/2" },
  ];
  assert.equal(
    asText(lines),
    "Step 1, Pays: Dana is low here.\nhttp://wiki/1\nStep 2, Waits: Nobody says a word.\nhttp://wiki/2",
  );
});

test("a link leaves at the side that faces the other end", () => {
  const box = (x: number, y: number) => ({ x, y, width: 10, height: 4 });
  assert.equal(between(box(0, 0), box(20, 10)), "M5 4C5 7 25 7 25 10");
  assert.equal(between(box(20, 10), box(0, 0)), "M25 10C25 7 5 7 5 4");
  assert.equal(between(box(0, 0), box(20, 0)), "M10 2C15 2 15 2 20 2");
});
