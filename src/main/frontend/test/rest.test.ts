import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { TextRest } from "../src/edit/rest";
import { ImportRest } from "../src/import/import-rest";
import { Rest } from "../src/issues/rest";
import { StartRest } from "../src/start/start-rest";
import { useTexts } from "./ajs";

useTexts({ "io.frontstage.edit.away": "editor: away", "io.frontstage.issues.wiki-away": "away" });

const real = globalThis.fetch;
const asked: { address: string; method: string; body: unknown; headers: Record<string, string> }[] = [];

/** Answers every request with a status and JSON. */
function answer(status: number, json: unknown): void {
  asked.length = 0;
  globalThis.fetch = (async (address: string, init: RequestInit) => {
    asked.push({
      address,
      method: init.method ?? "GET",
      body: init.body ? JSON.parse(String(init.body)) : null,
      headers: init.headers as Record<string, string>,
    });
    return new Response(JSON.stringify(json), { status });
  }) as typeof fetch;
}

function fail(): void {
  globalThis.fetch = (async (_address: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    throw new TypeError("no net");
  }) as typeof fetch;
}

afterEach(() => {
  globalThis.fetch = real;
});

test("a map's id is encoded in the address", async () => {
  answer(200, { text: "x" });
  await new TextRest("/wiki", "a/b").text();
  assert.equal(asked[0]?.address, "/wiki/rest/frontstage/1.0/maps/a%2Fb/text");
  assert.equal(asked[0]?.method, "GET");
});

test("a preview request names only what differs from the default", async () => {
  answer(200, { problems: [], places: [] });
  const rest = new TextRest("", "7");
  await rest.preview("x", { view: "journey", without: [] });
  await rest.preview("x", { view: "blueprint", without: ["legend"] }, undefined, [
    { edit: "delete", what: "card", id: "a" },
  ]);
  assert.deepEqual(
    asked.map(({ body }) => body),
    [
      { text: "x", view: "journey" },
      { text: "x", view: "blueprint", without: ["legend"], edits: [{ edit: "delete", what: "card", id: "a" }] },
    ],
  );
});

test("a request that changes something carries the product's token", async () => {
  answer(200, {});
  await new TextRest("", "7").save("x", "s", "why", true);
  assert.equal(asked[0]?.headers["X-Atlassian-Token"], "no-check");
  assert.deepEqual(asked[0]?.body, { text: "x", state: "s", comment: "why", tell: true });
});

test("a refusal brings what others have saved", async () => {
  answer(409, { error: "changed", message: "changed", version: 3, state: "3", text: "theirs", pieces: [] });
  const reply = await new TextRest("", "7").save("x", "s", "", false);
  assert.deepEqual(reply, {
    ok: false,
    fault: { error: "changed", message: "changed", changed: { version: 3, state: "3", text: "theirs", pieces: [] } },
  });
});

test("a refusal without a message gets one", async () => {
  answer(500, {});
  assert.deepEqual(await new TextRest("", "7").text(), {
    ok: false,
    fault: { error: "away", message: "editor: away" },
  });
  assert.deepEqual(await new Rest("", "7").may(), { ok: false, error: "away", message: "away" });
});

test("a wiki that does not answer gives a message", async () => {
  fail();
  assert.deepEqual(await new TextRest("", "7").text(), {
    ok: false,
    fault: { error: "away", message: "editor: away" },
  });
  assert.deepEqual(await new Rest("", "7").progress("1", true), { ok: false, error: "away", message: "away" });
});

test("a cancelled request throws, but a cancelled proposal is null", async () => {
  fail();
  const cancelled = AbortSignal.abort();
  await assert.rejects(new TextRest("", "7").preview("x", { view: "blueprint", without: [] }, cancelled));
  assert.equal(await new TextRest("", "7").complete("x", 0, cancelled), null);
});

test("without an answer, there are no other editors and no meaning of a key", async () => {
  answer(404, {});
  assert.equal(await new TextRest("", "7").atWork(), null);
  assert.equal(await new TextRest("", "7").explain("x", 0), null);
  answer(200, { others: ["Ada"] });
  assert.deepEqual(await new TextRest("", "7").atWork(), ["Ada"]);
});

test("the status of the issues is asked for by the file's version", async () => {
  answer(200, {});
  await new Rest("/w", "7").progress("4", false);
  await new Rest("/w", "7").progress("4", true);
  await new Rest("/w", "7").form(["a", "b"]);
  assert.deepEqual(
    asked.map(({ address }) => address.replace("/w/rest/frontstage/1.0/maps/7/", "")),
    ["progress?version=4", "progress?version=4&refresh=true", "form?items=a%2Cb"],
  );
});

test("the macro's file name replaces the proposed one", async () => {
  answer(200, { title: "T", name: "usual.yaml", examples: [] });
  const named = await new StartRest("", "pages/42", "own.yaml").offers();
  const usual = await new StartRest("", "pages/42", undefined).offers();
  assert.equal(named.ok && named.value.name, "own.yaml");
  assert.equal(usual.ok && usual.value.name, "usual.yaml");
  answer(200, { files: [{ name: "a.csv", definition: false, becomes: "a.yaml" }] });
  const files = await new StartRest("", "pages/42", "own.yaml").files();
  assert.deepEqual(files.ok && files.value, [{ name: "a.csv", definition: false, becomes: "own.yaml" }]);
});

test("a map begins under the name that the macro asks for", async () => {
  answer(200, { map: "9", name: "own.yaml" });
  await new StartRest("", "pages/42", "own.yaml").begin({ example: "coffee" });
  assert.deepEqual(asked[0]?.body, { example: "coffee", as: "own.yaml" });
  assert.equal(asked[0]?.address, "/rest/frontstage/1.0/pages/42/start");
});

test("an own file is sent with its bytes, a file of the page by its name", async () => {
  answer(200, { remarks: [] });
  const rest = new ImportRest("", "maps/7");
  await rest.import(new File(["a,b"], "a.csv"), {}, true);
  await rest.import({ name: "b.csv" }, { part: 1, headings: { a: "pains" } });
  assert.deepEqual(
    asked.map(({ body }) => body),
    [
      { name: "a.csv", bytes: btoa("a,b"), json: true },
      { name: "b.csv", part: 1, headings: { a: "pains" } },
    ],
  );
});
