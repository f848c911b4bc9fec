import assert from "node:assert/strict";
import { test } from "node:test";
import { csvLines, decoded } from "../src/table/csv";
import { readScores } from "../src/table/read-scores";
import { byItem } from "../src/table/verdicts";

const items = new Map([
  ["slow", { what: "pain", values: { severity: "medium", owner: "App team", fixed: "" } }],
  ["sign", { what: "opportunity", values: { impact: "4", effort: "", owner: "", due: "2026-10" } }],
  ["warm", { what: "delight", values: {} }],
]);
const cells = (text: string): string[][] => csvLines(text).map((line) => line.cells);

test("a file is read with commas, semicolons or tabs, quotes, any ends of lines", () => {
  assert.deepEqual(cells('id,text\r\na,"one, ""two""\nthree"\rb,\n\n'), [
    ["id", "text"],
    ["a", 'one, "two"\nthree'],
    ["b", ""],
  ]);
  assert.deepEqual(cells("id;a,b;c\nx;1,5;"), [
    ["id", "a,b", "c"],
    ["x", "1,5", ""],
  ]);
  assert.deepEqual(cells("id\towner\nx\tApp team"), [
    ["id", "owner"],
    ["x", "App team"],
  ]);
  assert.deepEqual(
    csvLines('id\n"a\nb"\n\nc').map(({ number }) => number),
    [1, 2, 5],
  );
});

test("a spreadsheet may write UTF-8 with its mark, or Windows-1252", () => {
  assert.equal(decoded(new TextEncoder().encode("\ufeffid").buffer as ArrayBuffer), "id");
  assert.equal(decoded(new Uint8Array([0x42, 0xfc, 0x72, 0x6f]).buffer), "Büro");
});

test("what differs by id is read, in columns of any order and case; nothing else is", () => {
  const read = readScores(
    "Owner;IMPACT;text;reach;confidence;effort;id;severity;solves\n" +
      ";5;Another title;90 %;high;2;sign;;slow\n" +
      "Till team;;Another title;90 %;;;slow;High;\n" +
      "App team;4;;;;;;;\n",
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
  const file = "\ufeffid,kind,severity,impact,effort,owner,due,fixed\r\n";
  const text = decoded(
    new TextEncoder().encode(
      `${file}slow,pain,medium,,,App team,,\r\nsign,opportunity,,4,,,2026-10,\r\nwarm,delight,,,,,,`,
    ).buffer as ArrayBuffer,
  );
  assert.deepEqual(readScores(text, items), { found: 3, values: [], left: [], gone: [] });
});

test("an empty cell takes nothing away", () => {
  assert.deepEqual(readScores("id,impact,owner\nsign,,\nslow,,", items)?.values, []);
});

test("ids that are gone are named", () => {
  assert.deepEqual(readScores("id,impact\nold,3\nsign,3\nolder,2\nold,1", items)?.gone, ["old", "older"]);
});

test("values that do not fit their column, repeated ids and columns of another kind are named by line", () => {
  const read = readScores("id,impact,due,severity\nsign,9,soon,\nslow,3,,terrible\nsign,2,,", items);
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
  const read = readScores('id,impact,effort,due,fixed\nsign,3.0,"2,00",31.10.2026,\nslow,,,,5.7.2026', items);
  assert.deepEqual(
    read?.values.map(({ column, value }) => [column, value]),
    [
      ["impact", "3"],
      ["effort", "2"],
      ["due", "2026-10-31"],
      ["fixed", "2026-07-05"],
    ],
  );
  assert.equal(readScores("id,due\nsign,31.6.2026", items)?.left.length, 1);
});

test("a cell that was kept from being run is read as it was", () => {
  assert.equal(readScores("id,owner\nslow,'=SUM team", items)?.values[0]?.value, "=SUM team");
});

test("a file without ids, or with nothing to read, is none of ours", () => {
  for (const other of ["", "text,impact\nx,3", "id,text\nslow,x", "id"]) {
    assert.equal(readScores(other, items), null);
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
