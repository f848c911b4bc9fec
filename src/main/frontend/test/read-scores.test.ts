import assert from "node:assert/strict";
import { test } from "node:test";
import { readScores, type ScoreSheet } from "../src/table/read-scores";
import { byItem } from "../src/table/verdicts";

const items = new Map([
  ["slow", { what: "pain", values: { severity: "medium", owner: "App team", fixed: "" } }],
  ["sign", { what: "opportunity", values: { impact: "4", effort: "", owner: "", due: "2026-10" } }],
  ["warm", { what: "delight", values: {} }],
]);
/** The sheet of a text without quotes. */
function sheet(text: string): ScoreSheet {
  const [headings = [], ...rows] = text.split("\n").map((line) => line.split(","));
  const read = rows.map((cells, index) => ({ line: index + 2, cells }));
  return { headings: text ? headings : [], rows: read, all: read.length };
}

test("what differs by id is read, in columns of any order and case; nothing else is", () => {
  const read = readScores(
    sheet(
      "Owner,IMPACT,text,reach,confidence,effort,id,severity,solves\n" +
        ",5,Another title,90 %,high,2,sign,,slow\n" +
        "Till team,,Another title,90 %,,,slow,High,\n" +
        "App team,4,,,,,,,",
    ),
    items,
  );
  assert.deepEqual(read?.values, [
    { id: "sign", column: "impact", was: "4", value: "5" },
    { id: "sign", column: "effort", was: "", value: "2" },
    { id: "slow", column: "severity", was: "medium", value: "high" },
    { id: "slow", column: "owner", was: "App team", value: "Till team" },
  ]);
  assert.deepEqual([read?.found, read?.gone, read?.left], [2, [], []]);
});

test("what the table exports says nothing new", () => {
  const text = [
    "id,kind,severity,impact,effort,owner,due,fixed",
    "slow,pain,medium,,,App team,,",
    "sign,opportunity,,4,,,2026-10,",
    "warm,delight,,,,,,",
  ].join("\n");
  assert.deepEqual(readScores(sheet(text), items), {
    all: 3,
    rows: 3,
    found: 3,
    values: [],
    left: [],
    gone: [],
  });
});

test("rows of a file that are not read are counted", () => {
  const read = readScores({ ...sheet("id,impact\nsign,5"), all: 6_000 }, items);
  assert.deepEqual([read?.rows, read?.all, read?.values.length], [1, 6_000, 1]);
});

test("an empty cell takes nothing away", () => {
  assert.deepEqual(readScores(sheet("id,impact,owner\nsign,,\nslow,,"), items)?.values, []);
});

test("ids that are gone are named", () => {
  assert.deepEqual(readScores(sheet("id,impact\nold,3\nsign,3\nolder,2\nold,1"), items)?.gone, ["old", "older"]);
});

test("values that do not fit their column, repeated ids and columns of another kind are named by line", () => {
  const read = readScores(sheet("id,impact,due,severity\nsign,9,soon,\nslow,3,,terrible\nsign,2,,"), items);
  assert.deepEqual(read?.values, []);
  assert.deepEqual(
    read?.left.map(({ line, column, value, why }) => [line, column, value, why]),
    [
      [2, "impact", "9", "value"],
      [2, "due", "soon", "value"],
      [3, "severity", "terrible", "value"],
      [3, "impact", "3", "not-its-column"],
      [4, "", "", "twice"],
    ],
  );
});

test("dates and numbers may be as a spreadsheet saves them", () => {
  const read = readScores(
    {
      headings: ["id", "impact", "effort", "due", "fixed"],
      rows: [
        { line: 2, cells: ["sign", "3.0", "2,00", "31.10.2026", ""] },
        { line: 3, cells: ["slow", "", "", "", "5.7.2026"] },
      ],
      all: 2,
    },
    items,
  );
  assert.deepEqual(
    read?.values.map(({ column, value }) => [column, value]),
    [
      ["impact", "3"],
      ["effort", "2"],
      ["due", "2026-10-31"],
      ["fixed", "2026-07-05"],
    ],
  );
  assert.equal(readScores(sheet("id,due\nsign,31.6.2026"), items)?.left.length, 1);
});

test("a cell that was kept from being run is read as it was", () => {
  assert.equal(readScores(sheet("id,owner\nslow,'=SUM team"), items)?.values[0]?.value, "=SUM team");
});

test("a file without ids, or with nothing to read, is none of ours", () => {
  for (const other of ["", "text,impact\nx,3", "id,text\nslow,x", "id"]) {
    assert.equal(readScores(sheet(other), items), null);
  }
});

test("things done together share their verdict, and the first of several counts", () => {
  const verdicts = byItem([
    { thing: "slow", with: ["cold"], verdict: "worse", sentence: "3.4 before, 2.9 after" },
    { thing: "slow", verdict: "better", sentence: "" },
  ]);
  assert.deepEqual([...verdicts.keys()], ["slow", "cold"]);
  assert.equal(verdicts.get("slow")?.word, "worse");
});
