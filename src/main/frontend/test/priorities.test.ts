import assert from "node:assert/strict";
import { test } from "node:test";
import { moved } from "../src/priorities/moved";
import { placesAmong, type Scored } from "../src/priorities/places";
import { reasonBelow } from "../src/priorities/reasons";

const scored = (thing: string, worst: number, middle: number, best: number): Scored => ({
  thing,
  scores: { worst, middle, best },
});
const order = [scored("a", 9, 9, 9), scored("b", 5, 5, 5), scored("c", 5, 5.0000001, 5), scored("d", 1, 2, 9.5)];

test("equal scores get one place, and the next is counted after both", () => {
  assert.deepEqual(
    placesAmong(order, () => false).map(({ place }) => place),
    [1, 2, 2, 4],
  );
});

test("what is unknown leaves a range of places", () => {
  const last = placesAmong(order, () => false)[3];
  assert.deepEqual([last?.first, last?.last], [1, 4]);
});

test("what is done leaves the ranking, and places and ranges are counted among the rest", () => {
  assert.deepEqual(
    placesAmong(order, (thing) => thing === "a").map(({ thing, place, last }) => `${thing} ${place} ${last}`),
    ["b 1 1", "c 1 1", "d 3 3"],
  );
});

test("the same pain is that of the row above, whichever rows are seen", () => {
  const own = { alone: "Solves a critical pain", same: "Solves the same critical pain", solves: ["slow"] };
  const other = { ...own, solves: ["dear"] };
  const both = { ...own, solves: ["slow", "dear"] };
  assert.deepEqual(
    [reasonBelow(own, undefined), reasonBelow(own, own), reasonBelow(own, both), reasonBelow(own, other)],
    [own.alone, own.same, own.same, own.alone],
  );
  assert.equal(reasonBelow(both, own), both.alone);
});

test("arrows move a score by one within 1 to 5, an unknown one from the middle", () => {
  assert.deepEqual(
    [moved("5", 1), moved("1", -1), moved("2", 1), moved("", 1), moved("", 0)],
    ["5", "1", "3", "4", "3"],
  );
});

test("every place of the grid is reached by arrows, from an unknown score, too", () => {
  const reached = new Set<string>();
  const open = [["", ""]];
  for (let at = open.pop(); at; at = open.pop()) {
    const [impact = "", effort = ""] = at;
    if (!reached.has(`${impact} ${effort}`)) {
      reached.add(`${impact} ${effort}`);
      for (const by of [-1, 1] as const) {
        open.push([moved(impact, by), moved(effort, 0)], [moved(impact, 0), moved(effort, by)]);
      }
    }
  }
  reached.delete(" ");
  assert.equal(reached.size, 25);
});
