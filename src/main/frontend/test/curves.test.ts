import assert from "node:assert/strict";
import { test } from "node:test";
import { coloursOut } from "../src/filter/curves";

const point = (persona: string, ...classes: string[]) => ({ persona, classes });

test("curves of personas that are not asked for have their colours out", () => {
  const points = [
    point("dana", "frontstage-fill-persona-1", "frontstage-stroke-ground"),
    point("dana", "frontstage-fill-moment"),
    point("sam", "frontstage-fill-ground", "frontstage-stroke-persona-2"),
    point("kim", "frontstage-fill-persona-3"),
  ];
  assert.deepEqual([...coloursOut(points, ["dana"])], ["persona-2", "persona-3"]);
  assert.deepEqual([...coloursOut(points, ["sam", "kim"])], ["persona-1"]);
});

test("a colour that two curves share stays if one of them is asked for", () => {
  const points = [point("a", "frontstage-fill-persona-1"), point("f", "frontstage-fill-persona-1")];
  assert.deepEqual([...coloursOut(points, ["f"])], []);
});

test("the curve of everybody stays", () => {
  assert.deepEqual([...coloursOut([point("", "frontstage-fill-persona-1")], ["dana"])], []);
});
