import assert from "node:assert/strict";
import { test } from "node:test";
import { BATCH, IssueLinks } from "../src/issues/issue-links";
import type { Reply } from "../src/issues/rest";
import type { Edit, Edited, WriteResult } from "../src/issues/wire";
import { useTexts } from "./ajs";

useTexts({
  "io.frontstage.issues.saved": "Saved.",
  "io.frontstage.issues.linked-issues": "Linked %1.",
  "io.frontstage.issues.and": "%1 and %2",
});

const ITEM = { id: "slow", title: "Slow", step: "pays", stepTitle: "Pays" };
const link = (key: string): Edit => ({ edit: "link", item: ITEM, key });

/** A wiki that carries out every request, except where a test changes that. */
class Wiki {
  readonly edits: Edit[][] = [];
  readonly told: boolean[] = [];
  readonly written: string[][] = [];
  readonly said: string[] = [];
  asked = 0;
  redraws = true;
  edited: Reply<Edited> = { ok: true, value: { version: 2, results: [{ done: true, text: "linked", id: "" }] } };
  refusedKeys: string[] = [];
  isAway = false;

  readonly rest = {
    edit: async (edits: Edit[], tell: boolean): Promise<Reply<Edited>> => {
      this.edits.push(edits);
      this.told.push(tell);
      return this.edited;
    },
    writeBack: async (keys: string[]): Promise<Reply<WriteResult>> => {
      this.written.push(keys);
      const results = keys.map((key) => ({ key, done: !this.refusedKeys.includes(key), text: `${key} tried` }));
      return this.isAway ? { ok: false, error: "away", message: "away" } : { ok: true, value: { results } };
    },
  };

  readonly links = new IssueLinks(
    this.rest,
    {
      ask: async () => {
        this.asked++;
        return { ok: false, error: "", message: "" };
      },
    },
    { say: (text) => void this.said.push(text), redraw: async () => this.redraws },
  );
}

test("links are saved in one request, then written back, then the map is drawn again", async () => {
  const wiki = new Wiki();
  assert.equal(await wiki.links.save([link("CX-1"), link("CX-2"), link("CX-1")]), null);
  assert.equal(wiki.edits.length, 1);
  assert.deepEqual(wiki.written, [["CX-1", "CX-2"]]);
  assert.deepEqual(wiki.said, ["Linked CX-1 and CX-2."]);
  assert.equal(wiki.asked, 0);
});

test("if the map cannot be drawn again, its status is asked for", async () => {
  const wiki = new Wiki();
  wiki.redraws = false;
  await wiki.links.save([link("CX-1")]);
  assert.equal(wiki.asked, 1);
});

test("those who watch the page are told only if the person ticked that", async () => {
  const wiki = new Wiki();
  await wiki.links.save([link("CX-1")]);
  await wiki.links.save([link("CX-2")], { tell: true });
  assert.deepEqual(wiki.told, [false, true]);
});

test("many links back are written in several requests", async () => {
  const wiki = new Wiki();
  await wiki.links.save(Array.from({ length: BATCH + 1 }, (_, i) => link(`CX-${i + 1}`)));
  assert.deepEqual(
    wiki.written.map((keys) => keys.length),
    [BATCH, 1],
  );
});

test("a key that is replaced and the new one are both written back", async () => {
  const wiki = new Wiki();
  await wiki.links.edit([{ edit: "replace", item: ITEM, key: "CX-1", with: "NEW-1" }]);
  assert.deepEqual(wiki.written, [["CX-1", "NEW-1"]]);
});

test("an edit without a key writes nothing back", async () => {
  const wiki = new Wiki();
  await wiki.links.edit([{ edit: "fixed", item: ITEM }]);
  assert.deepEqual(wiki.written, []);
  assert.deepEqual(wiki.said, ["Saved."]);
});

test("a refusal is returned, and nothing is written back", async () => {
  const wiki = new Wiki();
  wiki.edited = { ok: false, error: "read-only", message: "read-only" };
  assert.equal(await wiki.links.save([link("CX-1")]), "read-only");
  assert.deepEqual(wiki.written, []);
  await wiki.links.edit([link("CX-1")]);
  assert.deepEqual(wiki.said, ["read-only"]);
});

test("edits that failed are returned", async () => {
  const wiki = new Wiki();
  wiki.edited = {
    ok: true,
    value: {
      version: 2,
      results: [
        { done: true, text: "linked", id: "" },
        { done: false, text: "gone", id: "" },
        { done: false, text: "there already", id: "" },
      ],
    },
  };
  assert.equal(await wiki.links.save([link("CX-1"), link("CX-2"), link("CX-3")]), "gone there already");
});

test("a link back that fails is told together with the success", async () => {
  const wiki = new Wiki();
  wiki.refusedKeys = ["CX-1"];
  assert.equal(await wiki.links.save([link("CX-1")]), null);
  assert.deepEqual(wiki.said, ["Linked CX-1. CX-1 tried"]);
});

test("a link back that was written is no longer missing", async () => {
  const wiki = new Wiki();
  wiki.links.missing = ["CX-1", "CX-2", "CX-3"];
  wiki.refusedKeys = ["CX-2"];
  const { results, refusal } = await wiki.links.writeBack(["CX-1", "CX-2"], false);
  assert.equal(results.length, 2);
  assert.equal(refusal, undefined);
  assert.deepEqual(wiki.links.missing, ["CX-2", "CX-3"]);
});

test("if the wiki does not answer, missing links stay missing", async () => {
  const wiki = new Wiki();
  wiki.isAway = true;
  wiki.links.missing = ["CX-1"];
  assert.deepEqual(await wiki.links.writeBack(["CX-1"], false), { results: [], refusal: "away" });
  assert.deepEqual(wiki.links.missing, ["CX-1"]);
});
