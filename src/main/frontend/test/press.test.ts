import assert from "node:assert/strict";
import { test } from "node:test";
import { Press } from "../src/press";

function pointer(type: string, pointerId = 1): Event {
  return Object.assign(new Event(type), { pointerId });
}

function pressed(): { element: EventTarget; page: EventTarget; press: Press } {
  const element = new EventTarget();
  const page = new EventTarget();
  return { element, page, press: new Press(element, page) };
}

/** The events, in order. */
async function order(press: Press, then: (said: string[]) => void): Promise<string[]> {
  const said: string[] = [];
  const released = press.released().then(() => said.push("released"));
  await Promise.resolve();
  then(said);
  await released;
  return said;
}

test("nothing pressed: nobody waits", async () => {
  const { press } = pressed();
  await press.released();
});

test("a press ends before, and its click", async () => {
  const { element, page, press } = pressed();
  element.dispatchEvent(pointer("pointerdown"));
  const said = await order(press, (seen) => {
    seen.push("pressed");
    page.dispatchEvent(pointer("pointerup"));
    seen.push("click");
  });
  assert.deepEqual(said, ["pressed", "click", "released"]);
});

test("two fingers: both are lifted", async () => {
  const { element, page, press } = pressed();
  element.dispatchEvent(pointer("pointerdown", 1));
  element.dispatchEvent(pointer("pointerdown", 2));
  const said = await order(press, (seen) => {
    page.dispatchEvent(pointer("pointerup", 1));
    setTimeout(() => {
      seen.push("one is left");
      page.dispatchEvent(pointer("pointercancel", 2));
    }, 5);
  });
  assert.deepEqual(said, ["one is left", "released"]);
});

test("what is pressed elsewhere on the page is no press here", async () => {
  const { page, press } = pressed();
  page.dispatchEvent(pointer("pointerdown"));
  await press.released();
});
