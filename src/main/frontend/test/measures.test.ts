import assert from "node:assert/strict";
import { test } from "node:test";
import { newPain } from "../src/measures/make-pain";
import { shownPersona } from "../src/measures/shown-persona";
import { verdictsPath } from "../src/measures/verdicts-answer";

test("figures are those of the only persona that the filter names", () => {
  assert.equal(shownPersona("persona:dana;severity:high"), "dana");
  assert.equal(shownPersona("persona:dana,sam"), "");
  assert.equal(shownPersona("severity:high"), "");
  assert.equal(shownPersona(""), "");
});

test("verdicts are asked for with version and persona, anew only if wanted", () => {
  assert.equal(verdictsPath("14", "dana", false), "measures/verdicts?version=14&persona=dana");
  assert.equal(verdictsPath("", "", true), "measures/verdicts?refresh=true");
});

test("a pain made of a figure was observed, and names the figure", () => {
  const place = { frontstageInto: "shelf", frontstageKind: "step" };
  assert.deepEqual(newPain(place, "It is dark", "high", "csat: 4.1 → 3.7"), {
    edit: "make-pain",
    into: "shelf",
    intoWhat: "step",
    title: "It is dark",
    severity: "high",
    basis: "observed",
    source: "csat: 4.1 → 3.7",
  });
});
