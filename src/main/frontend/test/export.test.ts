import assert from "node:assert/strict";
import { test } from "node:test";
import { exportBody, fileName, type Shown } from "../src/export/export-request";

const shown: Shown = {
  view: "journey",
  list: "",
  comparison: {},
  level: "overview",
  open: "collect",
  without: "legend",
  version: "7",
  outside: ["slow"],
};

test("a picture is of what is shown, with what the filter leaves out in grey", () => {
  assert.deepEqual(exportBody({ format: "pdf", paper: "a3" }, shown, false), {
    format: "pdf",
    paper: "a3",
    shown: { version: "7", view: "journey", level: "overview", open: "collect", without: "legend" },
    dimmed: ["slow"],
  });
});

test("a list leaves out what the filter leaves out", () => {
  assert.deepEqual(exportBody({ format: "csv" }, shown, false), {
    format: "csv",
    shown: { version: "7", view: "journey" },
    leftOut: ["slow"],
  });
});

test("a list is a picture and rows of what is shown, whatever drawing is behind it", () => {
  const list = { ...shown, view: "blueprint", list: "compare", comparison: { mode: "versions", from: "3" } };

  assert.deepEqual(exportBody({ format: "pdf", paper: "a3" }, list, false), {
    format: "pdf",
    paper: "a3",
    shown: { version: "7", mode: "versions", from: "3", view: "compare", without: "legend" },
    dimmed: ["slow"],
    leftOut: ["slow"],
  });
  assert.deepEqual(exportBody({ format: "yaml" }, list, true), { format: "yaml", shown: { version: "7" } });
});

test("the whole map knows neither view nor filter", () => {
  assert.deepEqual(exportBody({ format: "yaml" }, shown, true), { format: "yaml", shown: { version: "7" } });
});

test("the whole map of the view for people outside is what they may see", () => {
  assert.deepEqual(exportBody({ format: "yaml" }, { ...shown, view: "customer" }, true), {
    format: "yaml",
    shown: { version: "7", view: "customer" },
  });
});

test("where no drawing is shown, cards are drawn", () => {
  assert.equal(exportBody({ format: "svg" }, { ...shown, level: "" }, false).shown.level, "cards");
});

test("the file is called as the wiki calls it", () => {
  assert.equal(fileName('attachment; filename="Order-2026-11-29.svg"', "map.svg"), "Order-2026-11-29.svg");
  assert.equal(fileName(null, "map.svg"), "map.svg");
});

test("the printer gets the whole of the view that is shown", () => {
  const body = exportBody({ format: "print" }, { ...shown, view: "journey", without: "needs" }, true);

  assert.deepEqual(body.shown, { version: shown.version, view: "journey", without: "needs" });
  assert.equal(body.dimmed, undefined);
});
