import assert from "node:assert/strict";
import { test } from "node:test";
import { hiddenColumns, keepHiddenColumns } from "../src/table/columns";
import { cellAt, choicesOf, editableColumns, wanted } from "../src/table/editable";
import { firstRows } from "../src/table/first-rows";
import { nextSorting, type SortKey, sorted } from "../src/table/sorting";

const words = (...texts: string[]): SortKey[] => texts.map((text) => ({ text, order: null }));
const inOrder = (keys: SortKey[], direction: "ascending" | "descending"): string[] =>
  sorted(keys, (key) => key, direction, "en").map(({ text }) => text);

test("a heading sorts upwards, then downwards, then as drawn; another one begins anew", () => {
  const up = nextSorting(null, "owner");
  const down = nextSorting(up, "owner");
  assert.deepEqual(up, { column: "owner", direction: "ascending" });
  assert.deepEqual(down, { column: "owner", direction: "descending" });
  assert.equal(nextSorting(down, "owner"), null);
  assert.deepEqual(nextSorting(down, "due"), { column: "due", direction: "ascending" });
});

test("words are sorted by the language, numbers in them as numbers", () => {
  assert.deepEqual(inOrder(words("b", "Ä", "a", "10", "9"), "ascending"), ["9", "10", "a", "Ä", "b"]);
  assert.deepEqual(inOrder(words("2026-11", "2026-10-01", "2026-10"), "ascending"), [
    "2026-10",
    "2026-10-01",
    "2026-11",
  ]);
});

test("what says nothing comes last, whichever way", () => {
  assert.deepEqual(inOrder(words("", "b", "a"), "ascending"), ["a", "b", ""]);
  assert.deepEqual(inOrder(words("", "a", "b"), "descending"), ["b", "a", ""]);
});

test("severities are sorted by how much they hurt, equal ones stay as drawn", () => {
  const keys = [
    { text: "low", order: 0 },
    { text: "critical", order: 3 },
    { text: "high", order: 2 },
    { text: "", order: null },
  ];
  assert.deepEqual(inOrder(keys, "descending"), ["critical", "high", "low", ""]);
  const rows = ["one", "two", "three"];
  assert.deepEqual(
    sorted(rows, () => ({ text: "same", order: 1 }), "descending"),
    rows,
  );
});

test("up to 300 rows are all there; of more, 100 until all are asked for", () => {
  assert.deepEqual([firstRows(300, false), firstRows(301, false), firstRows(412, true)], [300, 100, 412]);
});

test("hidden columns are kept for each map, and a browser that keeps nothing is no failure", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  } as unknown as Storage;
  keepHiddenColumns("att7", new Set(["reach", "due"]), storage);
  assert.deepEqual([...hiddenColumns("att7", storage)], ["reach", "due"]);
  assert.deepEqual([...hiddenColumns("att8", storage)], []);
  keepHiddenColumns("att7", new Set(), storage);
  assert.equal(kept.size, 0);
  kept.set("frontstage.columns.att7", "{");
  assert.deepEqual([...hiddenColumns("att7", storage)], []);
  const none = {
    getItem: () => {
      throw new Error("denied");
    },
    setItem: () => {
      throw new Error("denied");
    },
  } as unknown as Storage;
  assert.deepEqual([...hiddenColumns("att7", none)], []);
  keepHiddenColumns("att7", new Set(["due"]), none);
});

test("pains and opportunities can be set, delights cannot", () => {
  assert.deepEqual(editableColumns("pain"), ["severity", "owner", "fixed"]);
  assert.deepEqual(editableColumns("opportunity"), ["impact", "effort", "owner", "due"]);
  assert.deepEqual(editableColumns("delight"), []);
  assert.deepEqual([choicesOf("effort")?.length, choicesOf("owner")], [6, null]);
});

test("dates are days or months, or nothing", () => {
  assert.deepEqual(
    ["2026-10-31", "2026-10", "", "2026", "31.10.2026", "10.2026", "2026-13", "2026-06-31", "soon"].map((value) =>
      wanted("due", value),
    ),
    ["2026-10-31", "2026-10", "", null, "2026-10-31", "2026-10", null, null, null],
  );
  assert.equal(wanted("owner", "soon"), "soon");
});

test("scores are 1 to 5 or nothing, severities the words of the language", () => {
  assert.deepEqual(
    ["1", "5", "", "0", "9", "2.5", "-1"].map((value) => wanted("impact", value)),
    ["1", "5", "", null, null, null, null],
  );
  assert.deepEqual(
    ["High", "critical", "", "awful"].map((value) => wanted("severity", value)),
    ["high", "critical", null, null],
  );
});

test("every cell of a table is reached by keys, and none leads out of it", () => {
  const reached = new Set<string>();
  const open = [{ row: 0, column: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    const name = `${at.row} ${at.column}`;
    if (!reached.has(name)) {
      reached.add(name);
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
        const to = cellAt(at, key, 7, 5);
        assert.ok(to && to.row >= 0 && to.row < 7 && to.column >= 0 && to.column < 5);
        open.push(to);
      }
    }
  }
  assert.equal(reached.size, 35);
  assert.deepEqual(cellAt({ row: 3, column: 2 }, "End", 7, 5), { row: 3, column: 4 });
  assert.deepEqual(cellAt({ row: 3, column: 2 }, "Home", 7, 5, true), { row: 0, column: 0 });
  assert.deepEqual(cellAt({ row: 3, column: 2 }, "PageDown", 7, 5), { row: 6, column: 2 });
  assert.equal(cellAt({ row: 3, column: 2 }, "x", 7, 5), null);
});
