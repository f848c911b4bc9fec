import assert from "node:assert/strict";
import { test } from "node:test";
import type { Thing } from "../src/filter/match";
import { placesOut } from "../src/filter/places-out";

const things: Thing[] = ["a", "b", "c", "d", "e"].flatMap((id): Thing[] => [
  { id, kind: "step", title: id },
  { id: `${id}-card`, kind: "card", title: id, step: id },
]);
const without = (...hits: string[]): string => placesOut(things, new Set(hits));

test("the places of steps that are out are named from 1, neighbours together", () => {
  assert.equal(without("d"), "1-3,5");
  assert.equal(without("a", "c", "e"), "2,4");
  assert.equal(without("a", "b"), "3-5");
});

test("nothing is left out if all steps are in, or none is", () => {
  assert.equal(without("a", "b", "c", "d", "e"), "");
  assert.equal(without("a-card"), "");
});
