import assert from "node:assert/strict";
import { test } from "node:test";
import { askedFor, cardAddress } from "../src/address";
import { reference } from "../src/reference";

test("an address leads back to its card, whatever script its id is in", () => {
  const address = cardAddress({ base: "https://wiki.example.com", page: "12", map: "34" }, "größe-杯");
  assert.ok(address.startsWith("https://wiki.example.com/pages/viewpage.action?pageId=12&map=34&item="));
  assert.deepEqual(askedFor(new URL(address).search), { map: "34", item: "größe-杯" });
});

test("an address says of which wiki it is, where that is known", () => {
  const address = cardAddress({ base: "https://wiki.example.com", page: "12", map: "34", wiki: "B1A2-C3D4" }, "a");
  assert.equal(address, "https://wiki.example.com/pages/viewpage.action?pageId=12&map=34&wiki=B1A2-C3D4&item=a");
});

test("a page without item asks for nothing", () => {
  assert.equal(askedFor("?pageId=12"), null);
  assert.deepEqual(askedFor("?item=a"), { map: "", item: "a" });
});

test("a card's reference is the server's", () => {
  assert.equal(reference("the-card-is-declined"), "card-0ae6fb39");
  assert.equal(reference("\u00e4"), "card-199de0e2");
});
