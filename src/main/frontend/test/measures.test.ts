import assert from "node:assert/strict";
import { test } from "node:test";
import { newPain } from "../src/measures/make-pain";
import { shownPersona } from "../src/measures/shown-persona";
import { verdictsPath } from "../src/measures/verdicts-answer";
import { weeksPath } from "../src/measures/weeks";

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

test("weeks are asked for the map, a stage or an owner", () => {
  assert.equal(weeksPath("14", { kind: "map", of: "" }, false), "measures/weeks?version=14");
  assert.equal(
    weeksPath("14", { kind: "stage", of: "collect" }, true),
    "measures/weeks?version=14&stage=collect&refresh=true",
  );
  assert.equal(weeksPath("", { kind: "owner", of: "App & till" }, false), "measures/weeks?owner=App+%26+till");
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
