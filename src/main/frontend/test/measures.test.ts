import assert from "node:assert/strict";
import { test } from "node:test";
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
