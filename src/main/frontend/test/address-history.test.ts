import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { ownQuery, queryOf, setQuery, typeQuery } from "../src/address-history";

interface Entry {
  state: unknown;
  search: string;
}

/** A browser's history, with a way back. */
class Browser {
  entries: Entry[] = [];
  at = 0;
  readonly location: Location;
  readonly history: History;

  constructor(search: string) {
    this.entries = [{ state: null, search }];
    const now = (): Entry => this.entries[this.at]!;
    const search1 = (address: unknown): string => (String(address).startsWith("?") ? String(address) : "");
    this.location = {
      get search() {
        return now().search;
      },
      pathname: "/page",
    } as Location;
    this.history = {
      get state() {
        return now().state;
      },
      pushState: (state: unknown, _: string, address: unknown) => {
        this.entries = [...this.entries.slice(0, this.at + 1), { state, search: search1(address) }];
        this.at++;
      },
      replaceState: (state: unknown, _: string, address: unknown) => {
        this.entries[this.at] = { state, search: search1(address) };
      },
    } as unknown as History;
  }

  go(by: number): void {
    this.at += by;
  }
}

let browser: Browser;
const page = (): Pick<Window, "history" | "location"> => browser;

beforeEach(() => {
  browser = new Browser("?pageId=7");
});

test("each thing that is set adds one entry, and back leads to the one before", () => {
  setQuery("1", "?pageId=7&map=1&fs-level=cards", page());
  setQuery("1", "?pageId=7&map=1&fs-level=cards&fs-view=table", page());
  setQuery("1", "?pageId=7&map=1&fs-level=cards&fs-view=table", page());
  assert.equal(browser.entries.length, 3);
  browser.go(-1);
  assert.equal(queryOf("1", page()), "?pageId=7&map=1&fs-level=cards");
  browser.go(-1);
  assert.equal(queryOf("1", page()), "?pageId=7");
  browser.go(2);
  assert.equal(queryOf("1", page()), "?pageId=7&map=1&fs-level=cards&fs-view=table");
});

test("typing replaces the address, and what is then set leaves no half of a word behind", () => {
  for (const typed of ["s", "sh", "shelf"]) {
    typeQuery(`?map=1&fs-filter=${typed}`, page());
  }
  assert.equal(browser.location.search, "?map=1&fs-filter=shelf");
  assert.equal(browser.entries.length, 1);
  setQuery("1", "?map=1&fs-filter=shelf", page());
  assert.deepEqual(
    browser.entries.map(({ search }) => search),
    ["?pageId=7", "?map=1&fs-filter=shelf"],
  );
});

test("what was typed and given up leaves no entry", () => {
  typeQuery("?map=1&fs-filter=s", page());
  setQuery("1", "?pageId=7", page());
  assert.deepEqual(
    browser.entries.map(({ search }) => search),
    ["?pageId=7"],
  );
});

test("the first of a page without a query is left without one", () => {
  browser = new Browser("");
  typeQuery("?map=1&fs-filter=s", page());
  setQuery("1", "?map=1&fs-filter=shelf", page());
  browser.go(-1);
  assert.equal(browser.location.search, "");
});

test("two maps on a page have each their own way back", () => {
  browser = new Browser("?map=1&fs-level=cards");
  setQuery("2", "?map=2&fs-level=everything", page());
  assert.equal(queryOf("1", page()), "?map=1&fs-level=cards");
  assert.equal(queryOf("2", page()), "?map=2&fs-level=everything");
  browser.go(-1);
  assert.equal(queryOf("2", page()), "");
  assert.equal(queryOf("1", page()), "?map=1&fs-level=cards");
});

test("an address that names another map says nothing of this one but the page's own query", () => {
  browser = new Browser("?pageId=7&map=1&fs-level=cards");
  assert.equal(String(ownQuery("2", page())), "pageId=7&map=2");
  assert.equal(String(ownQuery("1", page())), "pageId=7&map=1&fs-level=cards");
});

test("what the page keeps in an entry stays there", () => {
  browser.entries[0]!.state = { page: 1 };
  setQuery("1", "?map=1", page());
  assert.equal((browser.history.state as { page: number }).page, 1);
});
