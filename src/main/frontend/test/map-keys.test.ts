import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { type KeyboardTarget, onKey } from "../src/map-keys";

class FakeElement {
  isContentEditable = false;
  constructor(readonly tagName: string) {}
}

const scroller = new FakeElement("DIV");
let calls: string[] = [];
/** The answers of the map's parts: whether they handled the key. */
let answers: Record<string, boolean> = {};
let focusedCard: object | null = null;

/** Records calls of a part's method. */
function part(name: string): unknown {
  return new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...args: unknown[]) => {
          if (method === "focused") {
            return focusedCard;
          }
          const call = [name, String(method), ...args].join(" ");
          calls.push(call);
          return answers[call] ?? true;
        },
    },
  );
}

const map = {
  drawing: { scroller },
  scale: part("scale"),
  details: part("details"),
  cards: part("cards"),
  fullScreen: part("fullScreen"),
  open: () => void calls.push("open"),
} as unknown as KeyboardTarget;

beforeEach(() => {
  calls = [];
  answers = {};
  focusedCard = null;
  Object.assign(globalThis, { HTMLElement: FakeElement, document: { activeElement: null } });
});

/** Presses a key; returns whether it was handled, and whether the page may see it. */
function press(key: string, held: object = {}, target = new FakeElement("DIV")): [boolean, boolean] {
  let [handled, heard] = [false, true];
  onKey(map, {
    key,
    target,
    ...held,
    preventDefault: () => {
      handled = true;
    },
    stopPropagation: () => {
      heard = false;
    },
  } as unknown as KeyboardEvent);
  return [handled, heard];
}

test("each key has its effect, and does not reach the page", () => {
  const keys = ["+", "=", "-", "0", "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];
  for (const key of keys) {
    assert.deepEqual(press(key), [true, false], key);
  }
  assert.deepEqual(calls, [
    "scale larger",
    "scale larger",
    "scale smaller",
    "scale actual",
    "cards move left",
    "cards move right",
    "cards move up",
    "cards move down",
    "cards moveToEnd false",
    "cards moveToEnd true",
  ]);
});

test("Escape closes the details first, then leaves full screen", () => {
  assert.deepEqual(press("Escape"), [true, false]);
  assert.deepEqual(calls, ["details close"]);
  answers = { "details close": false };
  assert.deepEqual(press("Escape"), [true, false]);
  answers = { "details close": false, "fullScreen leave": false };
  assert.deepEqual(press("Escape"), [false, true]);
});

test("an arrow key that moves nothing scrolls the page as usual", () => {
  answers = { "cards move left": false };
  assert.deepEqual(press("ArrowLeft"), [false, true]);
});

test("Enter opens the focused card, or moves into the map", () => {
  assert.deepEqual(press("Enter"), [false, true]);
  assert.deepEqual(calls, []);
  focusedCard = {};
  assert.deepEqual(press("Enter"), [true, false]);
  assert.deepEqual(calls, ["open"]);
  focusedCard = null;
  Object.assign(globalThis, { document: { activeElement: scroller } });
  press("Enter");
  assert.deepEqual(calls, ["open", "cards enter"]);
});

test("single keys never reach the page's shortcuts, other keys do", () => {
  assert.deepEqual(press("e"), [false, false]);
  assert.deepEqual(press("F5"), [false, true]);
  assert.deepEqual(calls, []);
});

test("keys that are held with others, or typed into a field, are not the map's", () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
    assert.deepEqual(press("+", held), [false, true]);
  }
  for (const field of ["INPUT", "TEXTAREA", "SELECT"]) {
    assert.deepEqual(press("+", {}, new FakeElement(field)), [false, true]);
  }
  const editable = new FakeElement("DIV");
  editable.isContentEditable = true;
  assert.deepEqual(press("+", {}, editable), [false, true]);
  assert.deepEqual(calls, []);
});
