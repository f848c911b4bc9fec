import assert from "node:assert/strict";
import { test } from "node:test";
import { direction } from "../src/walk/swipe";
import { clockFace, minutes } from "../src/walk/walk-clock";
import { isSeen, nearest, neighbour, nextLens, type WalkedStep, walked } from "../src/walk/walk-order";

const step = (id: string, personas: string[] = [], isOut = false): WalkedStep => ({ id, for: personas, isOut });
const STEPS = [step("see"), step("order", ["dana"]), step("wait", [], true), step("collect", ["sam"]), step("drink")];

test("a walk leaves out what the filter leaves out", () => {
  assert.deepEqual(walked(STEPS, ""), [0, 1, 3, 4]);
});

test("through the eyes of a persona, the steps of others are passed by", () => {
  assert.deepEqual(walked(STEPS, "dana"), [0, 1, 4]);
  assert.deepEqual(walked(STEPS, "sam"), [0, 3, 4]);
});

test("what is for nobody in particular is for everybody", () => {
  assert.equal(isSeen([], "dana"), true);
  assert.equal(isSeen(["sam"], "dana"), false);
  assert.equal(isSeen(["sam"], ""), true);
});

test("goes on to the next step, and stays at either end", () => {
  const order = walked(STEPS, "");
  assert.equal(neighbour(order, 1, 1), 3);
  assert.equal(neighbour(order, 4, 1), 4);
  assert.equal(neighbour(order, 0, -1), 0);
});

test("begins at the step that was selected, or at the next that is walked", () => {
  assert.equal(nearest([0, 1, 3], 1), 1);
  assert.equal(nearest([0, 1, 3], 2), 3);
  assert.equal(nearest([0, 1, 3], 4), 3);
  assert.equal(nearest([], 0), -1);
});

test("the lens goes round: everybody, each persona, everybody", () => {
  assert.equal(nextLens(["dana", "sam"], "", 1), "dana");
  assert.equal(nextLens(["dana", "sam"], "sam", 1), "");
  assert.equal(nextLens(["dana", "sam"], "", -1), "sam");
  assert.equal(nextLens([], "", 1), "");
});

test("a clock shows what is left, and how long ago it ended", () => {
  assert.equal(clockFace(605_000), "10:05");
  assert.equal(clockFace(400), "0:00");
  assert.equal(clockFace(-72_000), "\u22121:12");
});

test("a clock takes minutes and their parts, no more than four hours", () => {
  assert.equal(minutes(" 7.5 "), 7.5);
  assert.equal(minutes("2,5"), 2.5);
  for (const wrong of ["", "0", "-3", "241", "ten"]) {
    assert.equal(minutes(wrong), null, wrong);
  }
});

test("a finger that goes askew or only a little means nothing", () => {
  assert.equal(direction(-200, 20), "left");
  assert.equal(direction(90, -10), "right");
  assert.equal(direction(10, -150), "up");
  assert.equal(direction(150, 100), null);
  assert.equal(direction(-40, 0), null);
});
