import assert from "node:assert/strict";
import { test } from "node:test";
import { feelingOf, feelingText } from "../src/edit/feeling";
import { feelingChange } from "../src/edit/map-changes/changes";
import {
  type FeelingBand,
  feltAt,
  heightOf,
  limited,
  nameOf,
  pointAfter,
  pointBeside,
  pointKey,
  pointOfWords,
  scoreAt,
  scoreOf,
  withScore,
} from "../src/edit/map-changes/feelings";
import type { Outline, OutlineStep } from "../src/edit/wire";
import { useTexts } from "./ajs";
import { element, OUTLINE, stage, step } from "./fixtures";

/** At the first step each persona has a feeling of their own, at the second both share one. */
const APART: OutlineStep = {
  ...step("a", {}),
  feelings: [
    { persona: "kim", name: "Kim", feels: "-1 tired of it" },
    { persona: "lee", name: "Lee" },
  ],
};
const TOGETHER: OutlineStep = {
  ...step("b", {}),
  feels: "+2",
  feelings: [
    { persona: "kim", name: "Kim" },
    { persona: "lee", name: "Lee" },
  ],
};
const FELT: Outline = { ...OUTLINE, stages: [stage("one", APART, TOGETHER)] };

const BAND: FeelingBand = {
  zero: 100,
  apart: 20,
  points: [
    { step: "a", persona: "kim", x: 50, y: 120 },
    { step: "b", persona: "kim", x: 145, y: 60 },
    { step: "b", persona: "lee", x: 155, y: 60 },
  ],
};
const [FIRST, SECOND, OTHER] = BAND.points as [
  FeelingBand["points"][0],
  FeelingBand["points"][0],
  FeelingBand["points"][0],
];

test("a feeling has a score and words, and neither without a score", () => {
  assert.deepEqual(feelingOf("-1 tired of it"), { score: "-1", words: "tired of it" });
  assert.deepEqual(feelingOf("+2"), { score: "+2", words: "" });
  assert.deepEqual(feelingOf("-1.5 worried"), { score: "-1.5", words: "worried" });
  assert.deepEqual(feelingOf(""), { score: "", words: "" });
  assert.equal(feelingText("-1", " tired "), "-1 tired");
  assert.equal(feelingText("0", ""), "0");
  assert.equal(feelingText("", "tired"), "");
});

test("a point is dragged by whole scores, and no further than the band", () => {
  assert.deepEqual(
    [100, 109, 111, 149, 400, 61, -50].map((y) => scoreAt(BAND, y)),
    [0, 0, -1, -2, -2, 2, 2],
  );
  assert.ok(Object.is(scoreAt(BAND, 101), 0));
  assert.equal(heightOf(BAND, scoreAt(BAND, 62)), 60);
  assert.deepEqual([limited(3), limited(-3), limited(1)], [2, -2, 1]);
});

test("a point shows what its persona feels, or else what everybody does", () => {
  assert.equal(feltAt(FELT, { step: "a", persona: "kim" }), "-1 tired of it");
  assert.equal(feltAt(FELT, { step: "a", persona: "lee" }), "");
  assert.equal(feltAt(FELT, { step: "b", persona: "lee" }), "+2");
  assert.equal(feltAt(FELT, { step: "b", persona: "" }), "+2");
});

test("a point is named after its persona and step", () => {
  useTexts({ "io.frontstage.arrange.feeling-at": "at %1" });
  assert.equal(nameOf(FELT, FIRST), "Kim: at a");
  assert.equal(nameOf(FELT, { step: "b", persona: "" }), "at b");
});

test("words belong to the nearest point that has them", () => {
  const same: Outline = { ...OUTLINE, stages: [stage("one", APART, { ...step("b", {}), feels: "+2 tired of it" })] };
  assert.equal(pointOfWords(BAND, same, " tired of it", { x: 60, y: 135 }), FIRST);
  assert.equal(pointOfWords(BAND, same, "tired of it", { x: 150, y: 70 }), SECOND);
  assert.equal(pointOfWords(BAND, same, "tired", { x: 60, y: 135 }), null);
});

test("another score keeps the words", () => {
  assert.equal(scoreOf("-1 tired of it"), -1);
  assert.equal(withScore("-1 tired of it", 1), "+1 tired of it");
  assert.equal(withScore("+2", 0), "0");
});

test("keys go along a curve, and around the points of a step", () => {
  assert.equal(pointBeside(BAND.points, FIRST, 1), SECOND);
  assert.equal(pointBeside(BAND.points, SECOND, 1), SECOND);
  assert.equal(pointBeside(BAND.points, SECOND, -1), FIRST);
  assert.equal(pointAfter(BAND.points, "b", null), SECOND);
  assert.equal(pointAfter(BAND.points, "b", SECOND), OTHER);
  assert.equal(pointAfter(BAND.points, "b", OTHER), SECOND);
  assert.equal(pointAfter(BAND.points, "c", null), null);
  assert.equal(pointKey(OTHER), "b lee");
});

test("a feeling changes from what it is when its turn comes", () => {
  useTexts();
  const about = element("a", FELT);
  const up = (now: string): string => withScore(now, limited(scoreOf(now) + 1));
  let map: Outline | null = FELT;
  const change = feelingChange(about, "kim", () => map, up);
  assert.deepEqual(change.make(about), {
    edit: "set",
    what: "step",
    id: "a",
    key: "feels",
    value: "0 tired of it",
    persona: "kim",
  });
  map = { ...FELT, stages: [stage("one", { ...step("a", {}), feels: "+2" })] };
  assert.equal(change.make(element("a", map)), "io.frontstage.arrange.edge");
  const everybody = feelingChange(
    about,
    "",
    () => map,
    () => "",
  );
  assert.deepEqual(everybody.make(about), { edit: "set", what: "step", id: "a", key: "feels", value: "" });
  assert.equal(change.make(null), "io.frontstage.arrange.gone");
});
