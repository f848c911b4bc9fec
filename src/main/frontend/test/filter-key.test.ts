import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { takeTypedEarly } from "../src/filter/early-field";
import { listenForFilter } from "../src/filter-key";
import { onAsked } from "../src/page-requests";
import { useTexts } from "./ajs";

/** The parts of a page's element that the field needs: a class name, listeners, the focus. */
class FakeElement extends EventTarget {
  value = "";
  className = "";
  readonly dataset: Record<string, string> = {};
  constructor(private readonly name: string) {
    super();
  }
  setAttribute(): void {}
  append(): void {}
  matches(selector: string): boolean {
    return selector.split(", ").includes(this.name);
  }
  closest(selector: string): unknown {
    return selector.includes(this.name) ? this : null;
  }
  focus(): void {
    page.activeElement = this;
  }
  remove(): void {
    page.field = null;
  }
  after(field: FakeElement): void {
    page.field = field;
  }
  querySelector(selector: string): FakeElement | null {
    return { ".frontstage-early-filter": page.field, ".frontstage-filter": page.filter, ".frontstage-head": head }[
      selector
    ] as FakeElement | null;
  }
}

class FakeCustomEvent extends Event {
  constructor(name: string, { detail }: { detail: unknown }) {
    super(name);
    Object.assign(this, { detail });
  }
}

const head = new FakeElement("nav");
const card = new FakeElement(".frontstage-scroller");
const page = {
  activeElement: card,
  field: null as FakeElement | null,
  filter: null as FakeElement | null,
  createElement: (name: string) => new FakeElement(name),
};
let root: FakeElement;
let loadsViews: Promise<boolean>;
let events: string[];

beforeEach(() => {
  useTexts();
  Object.assign(globalThis, { document: page, CustomEvent: FakeCustomEvent });
  Object.assign(page, { activeElement: card, field: null, filter: null });
  root = new FakeElement("div");
  events = [];
  loadsViews = Promise.resolve(true);
  listenForFilter(
    root as unknown as HTMLElement,
    () => loadsViews,
    (text) => events.push(text),
  );
  onAsked(root as unknown as HTMLElement, "filter", () => events.push("asked"));
});

function press(on: FakeElement, key: string, target = card, held: object = {}): boolean {
  const event = new Event("keydown", { cancelable: true });
  Object.defineProperty(event, "target", { value: target });
  on.dispatchEvent(Object.assign(event, { key, ...held }));
  return event.defaultPrevented;
}

function typeOn(text: string): void {
  (page.field as FakeElement).value += text;
  page.field?.dispatchEvent(new Event("input"));
}

const taken = () => takeTypedEarly(root as unknown as HTMLElement);

test("what is typed behind F before the scripts have come is taken over", async () => {
  let loaded: (there: boolean) => void = () => undefined;
  loadsViews = new Promise((done) => {
    loaded = done;
  });
  assert.equal(press(root, "f"), true);
  assert.equal(page.activeElement, page.field);
  typeOn("own");
  assert.deepEqual(events, []);
  loaded(true);
  await loadsViews;
  assert.deepEqual(events, ["asked"]);
  typeOn("er");
  assert.deepEqual(taken(), { text: "owner", isEntered: false });
  assert.equal(page.field, null);
  assert.equal(page.activeElement, card);
  assert.equal(taken(), null);
});

test("Enter before the scripts have come counts, unless more is typed behind it", () => {
  press(root, "F");
  typeOn("owner:dana");
  press(page.field as FakeElement, "Enter");
  assert.deepEqual(taken(), { text: "owner:dana", isEntered: true });
  press(root, "F");
  press(page.field as FakeElement, "Enter");
  typeOn("dana");
  assert.deepEqual(taken(), { text: "dana", isEntered: false });
});

test("Escape goes back to where the reader was", () => {
  press(root, "f");
  press(page.field as FakeElement, "Escape");
  assert.equal(page.field, null);
  assert.equal(page.activeElement, card);
});

test("what is typed stays where the scripts do not come, and F tries again", async () => {
  loadsViews = Promise.resolve(false);
  press(root, "f");
  typeOn("own");
  await loadsViews;
  assert.deepEqual(events, ["io.frontstage.issues.wiki-away"]);
  page.activeElement = card;
  loadsViews = Promise.resolve(true);
  press(root, "f");
  await loadsViews;
  assert.equal(page.activeElement, page.field);
  assert.deepEqual(taken(), { text: "own", isEntered: false });
  assert.deepEqual(events, ["io.frontstage.issues.wiki-away", "asked"]);
});

test("a map that has its filter needs no other field", async () => {
  page.filter = new FakeElement("div");
  press(root, "f");
  await loadsViews;
  assert.equal(page.field, null);
  assert.deepEqual(events, ["asked"]);
});

test("F is no shortcut elsewhere, in a field, or held with another key", () => {
  assert.equal(press(root, "f", head), false);
  assert.equal(press(root, "f", new FakeElement("input")), false);
  assert.equal(press(root, "f", card, { ctrlKey: true }), false);
  assert.equal(press(root, "g"), false);
  assert.equal(page.field, null);
});
