import assert from "node:assert/strict";
import { test } from "node:test";
import { nextRow } from "../src/compare/change-rows";
import { type FutureLine, proposals } from "../src/compare/future-lines";

const line = (id: string, more: Partial<FutureLine> = {}): FutureLine => ({
  row: null as unknown as HTMLElement,
  id,
  step: "waits",
  title: "Says early if late",
  solves: "no-word  loud",
  isWritten: false,
  isInJira: false,
  ...more,
});

test("a ticked line becomes an opportunity at its step, with the pains that it mends", () => {
  assert.deepEqual(proposals([line("to-be-early")]), [
    { edit: "propose", into: "waits", id: "to-be-early", title: "Says early if late", solves: "no-word,loud" },
  ]);
});

test("what has its opportunity is not written again", () => {
  assert.deepEqual(
    proposals([line("to-be-early", { isWritten: true }), line("to-be-quiet", { solves: "" })]).map(({ id, solves }) => [
      id,
      solves,
    ]),
    [["to-be-quiet", ""]],
  );
});

test("the next row goes round the ends", () => {
  assert.deepEqual([nextRow(3, -1, 1), nextRow(3, 2, 1), nextRow(3, 0, -1), nextRow(3, -1, -1)], [0, 0, 2, 2]);
  assert.equal(nextRow(0, -1, 1), -1);
});
