import assert from "node:assert/strict";
import { test } from "node:test";
import { TypingPause } from "../src/edit/typing-pause";

function typing(): { pause: TypingPause; ended: () => number } {
  let ended = 0;
  const pause = new TypingPause(1_000);
  pause.on("ended", () => ended++);
  return { pause, ended: () => ended };
}

test("typing ends after a pause of its own", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { pause, ended } = typing();
  pause.typed(3);
  context.mock.timers.tick(900);
  pause.typed(3);
  context.mock.timers.tick(900);
  assert.deepEqual([pause.isTyping, ended()], [true, 0]);
  context.mock.timers.tick(100);
  assert.deepEqual([pause.isTyping, ended()], [false, 1]);
});

test("typing ends when the line is left, by a key or by a new line", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { pause, ended } = typing();
  pause.typed(3);
  pause.moved(3);
  assert.equal(ended(), 0);
  pause.moved(2);
  assert.deepEqual([pause.isTyping, ended()], [false, 1]);
  pause.moved(1);
  assert.equal(ended(), 1);
  pause.typed(3);
  pause.typed(4);
  assert.deepEqual([pause.isTyping, ended()], [true, 2]);
});
