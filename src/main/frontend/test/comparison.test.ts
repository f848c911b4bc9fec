import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangedSince } from "../src/filter/changed-since";
import { comparisonOf, readComparison, restComparison, strangeModeIn, writeComparison } from "../src/views/comparison";
import { endVisit, lastVisit } from "../src/views/last-visit";

const HOUR = 60 * 60 * 1000;

function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

test("a link changes what it says and keeps the rest", () => {
  assert.equal(comparisonOf("mode=versions&to=14", "mode=versions&from=9&to=12"), "mode=versions&from=9&to=14");
});

test("a question that Compare does not answer is named", () => {
  assert.equal(strangeModeIn(new URLSearchParams("fs-view=compare&fs-mode=yesterday")), "yesterday");
  assert.equal(strangeModeIn(new URLSearchParams("fs-view=compare&fs-mode=future")), "");
  assert.equal(strangeModeIn(new URLSearchParams("fs-view=compare")), "");
});

test("an empty word of a link takes away what was chosen before", () => {
  const before = "mode=future&with=a.yaml&path=Late&persona=dana";
  assert.equal(
    comparisonOf("mode=future&with=a.yaml&path=&persona=sam", before),
    "mode=future&with=a.yaml&persona=sam",
  );
});

test("a comparison survives the address", () => {
  const address = new URLSearchParams("pageId=1&fs-from=2");
  writeComparison("mode=versions&from=9", address);
  assert.equal(address.toString(), "pageId=1&fs-from=9&fs-mode=versions");
  assert.equal(readComparison(address), "mode=versions&from=9");
  assert.equal(restComparison(readComparison(address)), "&mode=versions&from=9");
  writeComparison("", address);
  assert.equal(address.toString(), "pageId=1");
});

test("the level of the drawing is that of the address, and stays when the comparison goes", () => {
  const address = new URLSearchParams("fs-mode=versions&fs-level=overview");
  assert.equal(readComparison(address), "mode=versions&level=overview");
  writeComparison("mode=versions&level=everything", address);
  writeComparison("", address);
  assert.equal(address.toString(), "fs-level=everything");
});

test("a visit counts as the last one once it ended four hours ago", () => {
  const browser = storage();
  endVisit("7", 9, 0, browser);
  assert.equal(lastVisit("7", browser, 3 * HOUR), null);
  assert.deepEqual(lastVisit("7", browser, 4 * HOUR), { version: 9, at: 0 });
  endVisit("7", 14, 5 * HOUR, browser);
  assert.deepEqual(lastVisit("7", browser, 6 * HOUR), { version: 9, at: 0 });
  assert.deepEqual(lastVisit("7", browser, 10 * HOUR), { version: 14, at: 5 * HOUR });
});

test("what is not a visit is no visit", () => {
  const browser = storage();
  browser.setItem("frontstage-visit-7", "{nonsense");
  assert.equal(lastVisit("7", browser, HOUR), null);
});

test("what changed since a day is asked once and brings its step", async () => {
  const asked: string[] = [];
  const changes = new ChangedSince(async (day) => {
    asked.push(day);
    return day === "2026-11-21"
      ? [
          { thing: "slow", step: "waits" },
          { thing: "decide", step: "" },
        ]
      : null;
  });
  await changes.load(["2026-11-21", "1960-01-01", null]);
  await changes.load(["2026-11-21"]);
  assert.deepEqual([...(changes.since("2026-11-21") ?? [])], ["slow", "waits", "decide"]);
  assert.equal(changes.since("1960-01-01"), null);
  assert.deepEqual(asked, ["2026-11-21", "1960-01-01"]);
});
