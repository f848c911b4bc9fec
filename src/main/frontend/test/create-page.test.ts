import assert from "node:assert/strict";
import { test } from "node:test";
import { filledIn, MAX_ADDRESS } from "../src/issues/create-page";

const FORM = "https://jira.example.com/secure/CreateIssueDetails!init.jspa?pid=1&issuetype=2";

test("Jira's form is filled in with the text from the dialog", () => {
  assert.equal(filledIn(FORM, "A & B", "ä\nb"), `${FORM}&summary=A%20%26%20B&description=%C3%A4%0Ab`);
  assert.equal(filledIn(FORM, "A", ""), `${FORM}&summary=A`);
});

test("a text that is too long for an address is cut between two characters", () => {
  const address = filledIn(FORM, "A", "\u{1F600} ".repeat(9_000));

  assert.ok(address.length <= MAX_ADDRESS && address.length > MAX_ADDRESS / 2);
  assert.match(address, /&summary=A&description=(%F0%9F%98%80|%20)+$/);
});

test("half a character does not prevent filling in the form", () => {
  assert.equal(filledIn(FORM, "a\uD800b", ""), `${FORM}&summary=a%EF%BF%BDb`);
});
