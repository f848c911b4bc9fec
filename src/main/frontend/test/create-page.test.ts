import assert from "node:assert/strict";
import { test } from "node:test";
import { filledIn, LONGEST } from "../src/issues/create-page";
import { issueKey } from "../src/issues/issue-key";

const FORM = "https://jira.example.com/secure/CreateIssueDetails!init.jspa?pid=1&issuetype=2";

test("Jira's form is filled in with what was typed", () => {
  assert.equal(filledIn(FORM, "A & B", "ä\nb"), `${FORM}&summary=A%20%26%20B&description=%C3%A4%0Ab`);
  assert.equal(filledIn(FORM, "A", ""), `${FORM}&summary=A`);
});

test("what is too long for an address is cut between two characters", () => {
  const address = filledIn(FORM, "A", "\u{1F600} ".repeat(9_000));

  assert.ok(address.length <= LONGEST && address.length > LONGEST / 2);
  assert.match(address, /&summary=A&description=(%F0%9F%98%80|%20)+$/);
});

test("half a character does not keep the form from being filled in", () => {
  assert.equal(filledIn(FORM, "a\uD800b", ""), `${FORM}&summary=a%EF%BF%BDb`);
});

test("a key is read as it is typed, or from the address of its issue", () => {
  assert.equal(issueKey(" cx-12 "), "CX-12");
  assert.equal(issueKey("https://jira.example.com/jira/browse/OPS-7?focused=1#c"), "OPS-7");
  assert.equal(issueKey("https://jira.example.com/jira/projects/OPS-7"), null);
  assert.equal(issueKey("CX-0"), null);
  assert.equal(issueKey("slow CX-12"), null);
  assert.equal(issueKey(""), null);
});
