import assert from "node:assert/strict";
import { test } from "node:test";
import { encoded } from "../src/import/base64";
import { DEFINITIONS, isDefinition, isOneOf, OTHERS, wrongFile } from "../src/import/files";
import { grid, marked } from "../src/import/table-text";
import { changedIssues } from "../src/issues/changed-issues";
import { issueKey } from "../src/issues/issue-key";
import type { Tracked } from "../src/issues/wire";
import { reference } from "../src/reference";
import { useTexts } from "./ajs";

useTexts({ "io.frontstage.import.wrong-file": "not %1" });

test("files are recognised by their endings, in upper or lower case", () => {
  assert.ok(isOneOf(new File([], "MAP.YAML"), DEFINITIONS));
  assert.ok(isOneOf(new File([], "sheet.csv"), OTHERS));
  assert.ok(!isOneOf(new File([], "sheet.csv"), DEFINITIONS));
  assert.ok(!isOneOf(new File([], "csv"), OTHERS));
});

test("a file that is too large is not accepted", () => {
  assert.ok(isOneOf(new File(["x".repeat(1 << 20)], "a.yaml"), DEFINITIONS));
  assert.ok(!isOneOf(new File(["x".repeat((1 << 20) + 1)], "a.yaml"), DEFINITIONS));
});

test("a wrong file is named", () => {
  assert.equal(wrongFile(new File([], "a.exe")), "not a.exe");
});

test("every byte of a large file is encoded", async () => {
  const bytes = new Uint8Array(100_000).map((_, i) => i % 256);
  const text = await encoded(new File([bytes], "a.xlsx"));
  assert.deepEqual(
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0)),
    bytes,
  );
});

test("a key is read from what was typed or pasted", () => {
  assert.equal(issueKey(" cx-12 "), "CX-12");
  assert.equal(issueKey("https://jira.example/jira/browse/CX-12"), "CX-12");
  assert.equal(issueKey("https://jira.example/browse/CX-12?focusedId=3#c"), "CX-12");
  for (const none of ["CX-0", "CX", "12", "slow payment", "https://jira.example/projects/CX", "C-1", ""]) {
    assert.equal(issueKey(none), null, none);
  }
});

test("an issue has changed if Jira's answer differs from the one before", () => {
  const state = (...issues: [string, string, boolean | null][]): Tracked =>
    ({ issues: issues.map(([key, text, visible]) => ({ key, text, visible })) }) as unknown as Tracked;
  const before = state(["A-1", "To Do", true], ["A-2", "To Do", true], ["A-3", "unknown", null]);
  const now = state(["A-1", "Done", true], ["A-2", "To Do", true], ["A-3", "Done", true], ["A-4", "Done", true]);
  assert.deepEqual(changedIssues(before, now), ["A-1"]);
  assert.deepEqual(changedIssues(null, now), []);
  assert.deepEqual(changedIssues(before, state(["A-1", "unknown", null])), []);
});

test("a reference is the same as the server's", () => {
  assert.equal(reference(""), "card-811c9dc5");
  assert.equal(reference("a"), "card-e40c292c");
  assert.equal(reference("foobar"), "card-bf9cf968");
  assert.match(reference("übergabe"), /^card-[0-9a-f]{8}$/);
});

test("JSON and YAML of other tools are no definitions", () => {
  for (const text of [
    '{"blueprint":"B"}',
    '{ "format": 1, "blueprint": "B" }',
    "# mine\nblueprint: B\n",
    "\uFEFFblueprint: B",
  ]) {
    assert.ok(isDefinition(text), text);
  }
  for (const text of ['{"metadata":{"title":"Visit"},"stages":[]}', "stages:\n  - build\n", ""]) {
    assert.ok(!isDefinition(text), text);
  }
});

test("a cell that covers several has its text in the first, and the others continue it", () => {
  const one = (text: string) => ({ text, columns: 1, rows: 1 });

  assert.deepEqual(
    grid([
      [one("Stage"), { text: "Find", columns: 2, rows: 1 }],
      [{ text: "Frontstage", columns: 1, rows: 2 }, one("clerk"), one("sign")],
      [one("shop"), one("till")],
    ]),
    [
      ["Stage", "Find", "<"],
      ["Frontstage", "clerk", "sign"],
      ["^", "shop", "till"],
    ],
  );
  assert.deepEqual(grid([[{ text: "Library system", columns: 2, rows: 2 }, one("a")], [one("b")]]), [
    ["Library system", "<", "a"],
    ["^", "<", "b"],
  ]);
});

test("a cell stays within its bars and on its line", () => {
  assert.equal(marked(" reads | writes\n leaves "), "reads \\| writes<br>leaves");
});
