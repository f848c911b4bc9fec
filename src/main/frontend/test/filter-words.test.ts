import assert from "node:assert/strict";
import { test } from "node:test";
import type { Filter } from "../src/filter/filter";
import { withCondition, withoutKey, withTyped } from "../src/filter/filter";
import { parseFilter } from "../src/filter/grammar";
import { nextOf, shownHits } from "../src/filter/hits";
import { type Known, type Thing, ThingIndex } from "../src/filter/match";
import { counted, itemsCounted, nothing, notOnMap, notThere } from "../src/filter/sentences";
import { suggest } from "../src/filter/suggestions";
import { Vocabulary } from "../src/filter/vocabulary";
import { useTexts } from "./ajs";

useTexts({
  "io.frontstage.filter.count": "%1 of %2 pains \u00b7 %3 of %4 opportunities \u00b7 %5 of %6 steps",
  "io.frontstage.filter.pain": "%1 pain",
  "io.frontstage.filter.pains": "%1 pains",
  "io.frontstage.filter.opportunity": "%1 opportunity",
  "io.frontstage.filter.opportunities": "%1 opportunities",
  "io.frontstage.filter.nothing": "Nothing on this map %1.",
  "io.frontstage.filter.is": "is %1",
  "io.frontstage.filter.contains": "contains \u201c%1\u201d",
  "io.frontstage.filter.and": "%1 and %2",
  "io.frontstage.filter.or": "%1 or %2",
  "io.frontstage.filter.is-for": "for %1",
  "io.frontstage.filter.is-in": "in %1",
  "io.frontstage.filter.is-owned": "owned by %1",
  "io.frontstage.filter.is-changed": "changed since %1",
  "io.frontstage.filter.nobody": "Nobody",
  "io.frontstage.filter.bad.persona": "no persona %1.",
  "io.frontstage.filter.unknown": "no key %1.",
  "io.frontstage.filter.not-there": "%1 %2 is not here.",
  "io.frontstage.filter.no-key": "not by %1.",
  "io.frontstage.filter.key.owner": "Owner",
});

const THINGS: Thing[] = [
  { id: "order", kind: "stage", title: "Order", stage: "order" },
  { id: "pays", kind: "step", title: "Pays", step: "pays", stage: "order", for: ["dana"] },
  { id: "till", kind: "card", title: "Till", step: "pays", stage: "order" },
  { id: "dear", kind: "pain", title: "Dear", step: "pays", stage: "order", severity: "low", owner: "App team" },
  { id: "cheap", kind: "opportunity", title: "Till", step: "pays", stage: "order", owner: "Caf\u00e9s" },
];
const NAMES = {
  nobody: "Nobody",
  severities: { critical: "Kritisch", low: "Gering" },
  statuses: { open: "Offen", done: "Erledigt" },
};
const vocabulary = new Vocabulary(THINGS, [{ id: "dana", name: "Dana, the commuter" }], NAMES, ["2026-11-21"]);
const known: Known = { states: new Map(), changedSince: () => null };
const index = new ThingIndex(THINGS);
const filterOf = (text: string): Filter => parseFilter(text).filter;
const keyName = (key: string): string => (key === "owner" ? "Verantwortlich" : key);
const labels = (typed: string): string[] =>
  suggest(typed, vocabulary.choices, keyName).choices.map(({ label }) => label);

test("the values of a map are known by id and by name, in any case and without accents", () => {
  assert.equal(vocabulary.resolve("persona", "DANA"), "dana");
  assert.equal(vocabulary.resolve("persona", "Dana, the Commuter"), "dana");
  assert.equal(vocabulary.resolve("owner", "cafes"), "Caf\u00e9s");
  assert.equal(vocabulary.resolve("owner", null), null);
  assert.equal(vocabulary.resolve("severity", "kritisch"), "critical");
  assert.equal(vocabulary.resolve("persona", "lena"), undefined);
  assert.equal(vocabulary.resolve("owner", "App"), undefined);
});

test("a day is one of the calendar, and need not be offered", () => {
  assert.equal(vocabulary.resolve("changed", "2025-01-31"), "2025-01-31");
  assert.equal(vocabulary.resolve("changed", "31.1.2025"), undefined);
  assert.equal(vocabulary.resolve("changed", "2025-13-01"), undefined);
});

test("what is typed is the beginning of a word of a value, or of its key", () => {
  assert.deepEqual(labels("comm"), ["Dana, the commuter"]);
  assert.deepEqual(labels("ommuter"), []);
  assert.deepEqual(labels("verant"), ["App team", "Caf\u00e9s", "Nobody"]);
  assert.deepEqual(labels("krit"), ["Kritisch"]);
  assert.equal(suggest("krit", vocabulary.choices, keyName).words, "krit");
});

test("behind a key only its values are offered, also for the last of several", () => {
  assert.deepEqual(labels("owner:"), ["App team", "Caf\u00e9s", "Nobody"]);
  assert.deepEqual(labels("verantwortlich: ca"), ["Caf\u00e9s"]);
  assert.deepEqual(labels("severity:low, k"), ["Kritisch"]);
  assert.deepEqual(labels("shelf; status:o"), ["Offen"]);
  assert.equal(suggest("owner:ca", vocabulary.choices, keyName).words, null);
});

test("of each key at most six are offered as long as no key is typed", () => {
  const many = Array.from({ length: 20 }, (_, number) => ({
    key: "owner" as const,
    value: `o${number}`,
    label: `O${number}`,
  }));
  assert.equal(suggest("", many, keyName).choices.length, 6);
});

test("how much a value would leave is counted in items", () => {
  const count = index.countOf({ key: "owner", values: ["App team"] }, known);
  assert.equal(itemsCounted(count.pains, count.opportunities), "1 pain \u00b7 0 opportunities");
  assert.equal(index.countOf({ key: "words", text: "till" }, known).all, 2);
  assert.equal(
    counted(index.filter(filterOf("owner:App team"), known)),
    "1 of 1 pains \u00b7 0 of 1 opportunities \u00b7 1 of 1 steps",
  );
});

test("nothing found is said in words", () => {
  const said = (text: string): string => nothing(filterOf(text), vocabulary);
  assert.equal(said("severity:critical;owner:Caf\u00e9s"), "Nothing on this map is kritisch and owned by Caf\u00e9s.");
  assert.equal(said("severity:critical,low"), "Nothing on this map is kritisch or gering.");
  assert.equal(said("shelf"), "Nothing on this map contains \u201cshelf\u201d.");
  assert.equal(
    said("persona:dana;stage:order;owner:-;changed:2026-11-21;shelf"),
    "Nothing on this map is for Dana, the commuter and in Order and owned by nobody " +
      "and changed since 2026-11-21 and contains \u201cshelf\u201d.",
  );
});

test("a link and a person are told what the map does not have", () => {
  assert.equal(
    notOnMap([{ key: "persona", value: "lena" }], [{ key: "size", value: "big" }]),
    "no persona lena. no key size:big.",
  );
  assert.equal(
    notThere([{ key: "owner", value: null }], [{ key: "size", value: "" }]),
    "Owner Nobody is not here. not by size.",
  );
});

test("a hit that is folded away is found at its step", () => {
  const result = index.filter(filterOf("till"), known);
  assert.deepEqual([...shownHits(result, index, new Set(["pays", "till", "cheap"]))].sort(), ["cheap", "till"]);
  assert.deepEqual([...shownHits(result, index, new Set(["pays"]))], ["pays"]);
});

test("the next hit goes round the end", () => {
  assert.deepEqual([nextOf([2, 5], -1, 1), nextOf([2, 5], 2, 1), nextOf([2, 5], 5, 1)], [2, 5, 2]);
  assert.deepEqual([nextOf([2, 5], 5, -1), nextOf([2, 5], 2, -1), nextOf([2, 5], 3, -1)], [2, 5, 2]);
  assert.equal(nextOf([], 3, 1), null);
});

test("a condition joins what is set of its key, and is taken away with it", () => {
  const both = withCondition(filterOf("owner:a;shelf"), { key: "owner", values: ["b", "a"] });
  assert.deepEqual(both, filterOf("owner:a,b;shelf"));
  assert.deepEqual(withoutKey(both, "owner"), filterOf("shelf"));
  assert.deepEqual(withTyped(both, filterOf("sign;stage:order")), filterOf('owner:a,b;"shelf sign";stage:order'));
});
