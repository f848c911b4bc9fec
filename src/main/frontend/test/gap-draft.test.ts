import assert from "node:assert/strict";
import { test } from "node:test";
import { GapDraft } from "../src/compare/gap-draft";
import type { GapLine } from "../src/compare/gap-list";
import { bringBack, choose, makePain, type Remedy, setAside, setOwner, signed, takeOver } from "../src/compare/remedy";

const line = (code: string, thing: string): GapLine => ({
  name: "gap-1",
  row: null as unknown as HTMLElement,
  severity: "hurts-now",
  step: "waits",
  number: 1,
  thing,
  code,
  sentence: "",
  chain: [],
});
const nothing: Remedy = { actions: [], feels: {} };
const decision = (gap: string, ...ids: string[]) => ({ gap, words: gap, edits: ids.map((id) => ({ id })) });

test("a undoGroup is one list of edits, and undo takes the last decision back with all its edits", () => {
  const draft = new GapDraft();
  draft.add(decision("one", "a", "b"));
  draft.add(decision("two", "c"));
  assert.deepEqual(
    draft.edits().map(({ id }) => id),
    ["a", "b", "c"],
  );
  draft.undo();
  draft.undo();
  assert.deepEqual([draft.edits(), draft.size], [[], 0]);
});

test("what could not be written stays to be decided about", () => {
  const draft = new GapDraft();
  draft.add(decision("one", "a", "b"));
  draft.add(decision("two", "c"));
  draft.saved([true, false, true]);
  assert.deepEqual([draft.of("one"), draft.of("two"), draft.edits()], [["one"], [], [{ id: "b" }]]);
});

test("a pain takes over what the gap says of it", () => {
  const remedy: Remedy = {
    ...nothing,
    pain: { question: "Why?", severity: "high", for: "dana", lane: "host", cause: "says" },
  };
  assert.deepEqual(makePain(line("staff-low", "waits"), remedy, "Too long", "low"), {
    edit: "make-pain",
    into: "waits",
    title: "Too long",
    severity: "low",
    basis: "assumed",
    for: "dana",
    lane: "host",
    cause: "says",
  });
});

test("a gap is set aside at its need, at its pain, or at its step", () => {
  const need: Remedy = { ...nothing, owner: "order", need: "To be told" };
  const where = (code: string, thing: string, remedy: Remedy) => {
    const { into, title, what, id } = setAside(line(code, thing), remedy, "So meant");
    return [into, title, what, id];
  };
  assert.deepEqual(where("expectation-open", "waits", need), ["order", "To be told", undefined, undefined]);
  assert.deepEqual(where("pain-without-owner", "slow", nothing), [undefined, undefined, "pain", "slow"]);
  assert.deepEqual(where("staff-low", "waits", nothing), [undefined, undefined, "step", "waits"]);
  assert.deepEqual(bringBack("staff-low", ""), { edit: "bring-back", check: "staff-low" });
});

test("an owner is set at the pain or the step, a card where it is missing", () => {
  assert.equal(setOwner(line("pain-without-owner", "slow"), "Ada").id, "slow");
  assert.equal(setOwner(line("moment-unwatched", "waits"), "Ada").id, "waits");
  const from: Remedy = { ...nothing, card: "promise" };
  assert.deepEqual(choose("connect", line("promise-without-backing", "waits"), from, "makes"), {
    edit: "connect",
    from: "promise",
    to: "makes",
  });
});

test("what the answers say is taken over for each persona, as observed", () => {
  const edits = takeOver(line("felt-otherwise", "waits"), { ...nothing, feels: { dana: 1, sam: -1 } });
  assert.deepEqual(
    edits.map(({ key, persona, value }) => [key, persona, value]),
    [
      ["feels", "dana", "1"],
      ["feels", "sam", "-1"],
      ["basis", undefined, "observed"],
    ],
  );
  assert.deepEqual([signed(1), signed(0), signed(-1)], ["+1", "0", "\u22121"]);
});
