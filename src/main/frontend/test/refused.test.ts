import assert from "node:assert/strict";
import { test } from "node:test";
import { TextRest } from "../src/edit/rest";
import { ask } from "../src/issues/rest";
import { refused } from "../src/refused";

Object.assign(globalThis, { AJS: { I18n: { getText: (key: string) => key } }, window: globalThis });

function answers(status: number, body: string): void {
  Object.assign(globalThis, { fetch: () => Promise.resolve(new Response(body, { status })) });
}

test("a refusal that is not our JSON is read by its status", async () => {
  const kinds = {
    401: "logged-out",
    403: "reload",
    404: "reload",
    405: "not-taken",
    413: "too-large",
    415: "reload",
    423: "not-taken",
  };
  for (const [status, kind] of Object.entries(kinds)) {
    for (const body of ["<html>Log in</html>", "", "null", '"no"', "[]"]) {
      answers(Number(status), body);
      const asked = await ask("/x", { method: "POST" });
      assert.deepEqual(asked, { ok: false, error: kind, message: `io.frontstage.refused.${kind}` });
      const saved = await new TextRest("/c", "1").save("t", "s", "", false);
      assert.deepEqual(saved, { ok: false, fault: { error: kind, message: `io.frontstage.refused.${kind}` } });
    }
  }
});

test("what is broken behind the wiki's door, or before it, is the wiki being away", async () => {
  for (const status of [500, 502, 503, 504, 418]) {
    answers(status, "<html>");
    assert.deepEqual(await ask("/x", {}), { ok: false, error: "away", message: "io.frontstage.issues.wiki-away" });
    const saved = await new TextRest("/c", "1").save("t", "s", "", false);
    assert.deepEqual(saved, { ok: false, fault: { error: "away", message: "io.frontstage.edit.away" } });
  }
  assert.equal(refused(0), "away");
});

test("a page in place of an answer is no answer, even with a good status", async () => {
  answers(200, "<html>Log in</html>");
  assert.equal((await ask("/x", {})).ok, false);
});

test("our own words are kept", async () => {
  answers(423, '{"error":"read-only","message":"Nothing can be changed."}');
  assert.deepEqual(await ask("/x", {}), { ok: false, error: "read-only", message: "Nothing can be changed." });
});
