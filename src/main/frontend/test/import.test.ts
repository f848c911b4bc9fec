import assert from "node:assert/strict";
import { test } from "node:test";
import { rememberedHeadings, rememberHeading } from "../src/import/heading-memory";
import { dialogTitle } from "../src/start/start-import";

test("only a file is named in the dialog's title", () => {
  Object.assign(globalThis, { AJS: { I18n: { getText: (key: string) => `${key} %1` } } });

  assert.equal(dialogTitle("pasted", "a pasted table"), "io.frontstage.start.paste %1");
  assert.equal(dialogTitle([], "the page's table"), "io.frontstage.start.table %1");
  assert.equal(dialogTitle({ name: "a.csv" }, "a.csv"), "io.frontstage.import.imported a.csv");
});

class Memory {
  private readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
}

const storage = (memory: unknown) => () => memory as Storage;

test("the meaning of a heading is remembered until it is chosen anew", () => {
  const memory = storage(new Memory());

  rememberHeading("worries", "pains", memory);
  rememberHeading("tooling", "support", memory);
  const all = rememberHeading("worries", "thinks", memory);

  assert.deepEqual(all, { tooling: "support", worries: "thinks" });
  assert.deepEqual(rememberedHeadings(memory), all);
});

test("what is no map of texts in the browser's memory is as if it were not there", () => {
  for (const kept of ["[", "3", "null", '{"a":1,"b":""}']) {
    const memory = new Memory();
    memory.setItem("frontstage.import.headings", kept);
    assert.deepEqual(rememberedHeadings(storage(memory)), {});
  }
});

test("no more headings are remembered than the server takes", () => {
  const memory = storage(new Memory());
  for (let i = 0; i < 310; i++) {
    rememberHeading(`h${i}`, "pains", memory);
  }
  assert.equal(Object.keys(rememberedHeadings(memory)).length, 300);
  assert.equal(rememberedHeadings(memory).h309, "pains");
});

test("a browser that remembers nothing still reads the file as chosen", () => {
  const denied = () => {
    throw new Error("denied");
  };
  assert.deepEqual(rememberHeading("worries", "pains", denied), { worries: "pains" });
});
