import assert from "node:assert/strict";
import { test } from "node:test";
import { Events } from "../src/events";

interface TestEvents {
  named: string;
  plain: undefined;
}

test("every listener gets the value, in the order of adding", () => {
  const events = new Events<TestEvents>();
  const heard: string[] = [];
  events.on("named", (value) => heard.push(`first ${value}`));
  events.on("named", (value) => heard.push(`second ${value}`));
  events.on("plain", () => heard.push("plain"));

  events.emit("named", "a");
  events.emit("plain");

  assert.deepEqual(heard, ["first a", "second a", "plain"]);
});

test("an event without listeners has no effect", () => {
  const events = new Events<TestEvents>();
  events.emit("named", "a");
});

test("a listener may be added during an event", () => {
  const events = new Events<TestEvents>();
  const heard: string[] = [];
  events.on("plain", () => {
    heard.push("outer");
    events.on("named", (value) => heard.push(value));
  });

  events.emit("plain");
  events.emit("named", "inner");

  assert.deepEqual(heard, ["outer", "inner"]);
});
