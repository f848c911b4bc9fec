import assert from "node:assert/strict";
import { test } from "node:test";
import { FileState } from "../src/edit/file-state";
import { isHalfDone } from "../src/edit/guide-panel";
import { lineOf, mergedText, type Side } from "../src/edit/merge";
import type { Piece } from "../src/edit/wire";

const CONFLICT = { mine: "b\n", theirs: "B\n" };
const OTHER = { mine: "", theirs: "new\n" };
const PIECES: Piece[] = [{ agreed: "a\n" }, CONFLICT, { agreed: "c\n" }, OTHER, { agreed: "d\n" }];

test("after a save, the file has the text that was sent", () => {
  const file = new FileState("old", "1");
  assert.equal(file.saved("new", "new", { version: 2, state: "2" }), null);
  assert.deepEqual([file.text, file.state], ["new", "2"]);
});

test("text that was typed during a save is still to be saved", () => {
  const file = new FileState("old", "1");
  assert.equal(file.saved("new", "newer", { version: 2, state: "2" }), null);
  assert.deepEqual([file.text, file.state], ["new", "2"]);
});

test("a merged text replaces the one that was sent", () => {
  const file = new FileState("old", "1");
  assert.equal(file.saved("mine", "mine", { version: 3, state: "3", text: "both" }), "both");
  assert.deepEqual([file.text, file.state], ["both", "3"]);
});

test("a merge does not overwrite text that was typed meanwhile; the next save merges again", () => {
  const file = new FileState("old", "1");
  assert.equal(file.saved("mine", "mine, more", { version: 3, state: "3", text: "both" }), null);
  assert.deepEqual([file.text, file.state], ["old", "1"]);
});

test("the text of others can become the new base", () => {
  const file = new FileState("old", "1");
  file.begin("theirs", "9");
  assert.deepEqual([file.text, file.state], ["theirs", "9"]);
});

test("without a choice, one's own lines are kept", () => {
  assert.equal(mergedText(PIECES, new Map()), "a\nb\nc\nd\n");
});

test("each conflict is decided on its own", () => {
  const chosen = new Map<Piece, Side>([
    [CONFLICT, "theirs"],
    [OTHER, "mine"],
  ]);
  assert.equal(mergedText(PIECES, chosen), "a\nB\nc\nd\n");
  chosen.set(CONFLICT, "mine");
  chosen.set(OTHER, "theirs");
  assert.equal(mergedText(PIECES, chosen), "a\nb\nc\nnew\nd\n");
});

test("a conflict has a line in one's own text", () => {
  assert.equal(lineOf(PIECES, CONFLICT), 2);
  assert.equal(lineOf(PIECES, OTHER), 4);
});

test("a map is half done when half of the guide's steps are", () => {
  const steps = (...taken: boolean[]): Parameters<typeof isHalfDone>[0] =>
    taken.map((each) => ({ title: "", ask: "", taken: each, at: 0 }));
  assert.equal(isHalfDone(steps(true, false, false)), false);
  assert.equal(isHalfDone(steps(true, false)), true);
  assert.equal(isHalfDone(steps(true, true, false)), true);
});
