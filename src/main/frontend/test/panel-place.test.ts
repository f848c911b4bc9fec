import assert from "node:assert/strict";
import { test } from "node:test";
import { panelPlace } from "../src/panel-place";

const window = { width: 1000, height: 800 };
const panel = { width: 300, height: 400 };
const root = { left: 100, top: 50, right: 900, bottom: 1500 };
const frame = { left: 100, top: 150, right: 900, bottom: 1400 };

function at(left: number, top: number) {
  return { left, top, right: left + 150, bottom: top + 80 };
}

test("the panel is at the right of the card, at its height", () => {
  const place = panelPlace({ root, frame, card: at(200, 300), panel, window });
  assert.deepEqual(place, { left: 258, top: 250, height: 400 });
});

test("the panel is at the left of a card that it would cover", () => {
  const place = panelPlace({ root, frame, card: at(700, 300), panel, window });
  assert.deepEqual(place, { left: 292, top: 250, height: 400 });
});

test("the panel is below or above a card without room beside it, and cut rather than over it", () => {
  const narrow = {
    root: { ...root, left: 10 },
    frame: { ...frame, left: 10, right: 380 },
    panel,
    window: { width: 390, height: 800 },
  };
  assert.deepEqual(panelPlace({ ...narrow, card: at(200, 300) }), { left: 62, top: 388 - 50, height: 400 });
  assert.deepEqual(panelPlace({ ...narrow, card: at(200, 600) }), { left: 62, top: 192 - 50, height: 400 });
  assert.deepEqual(panelPlace({ ...narrow, card: at(200, 400), window: { width: 390, height: 700 } }), {
    left: 62,
    top: 158 - 50,
    height: 234,
  });
});

test("the panel stays in the window", () => {
  assert.equal(panelPlace({ root, frame, card: at(200, 700), panel, window }).top, 392 - 50);
  const scrolled = { root: { ...root, top: -500 }, frame: { ...frame, top: -400 }, card: at(200, -60), panel, window };
  assert.equal(panelPlace(scrolled).top, 64 + 500);
});
