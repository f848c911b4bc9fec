import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import type { Drawing } from "../src/drawing";
import { AutoScroll } from "../src/edit/map-changes/auto-scroll";
import { Coordinates } from "../src/edit/map-changes/coordinates";
import { Scale } from "../src/scale";
import { PLAN } from "./fixtures";

/** An element with a position in the window, which can scroll. */
function part(left: number, top: number, width: number, height: number): Element & HTMLElement {
  return {
    scrollLeft: 0,
    scrollTop: 0,
    getBoundingClientRect: () => ({ left, top, width, height, right: left + width, bottom: top + height }),
  } as unknown as Element & HTMLElement;
}

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  Object.assign(globalThis, {
    window: {
      requestAnimationFrame: (frame: () => void) => frames.push(frame),
      cancelAnimationFrame: () => {
        frames = [];
      },
    },
    DOMRect: class {
      constructor(
        readonly x: number,
        readonly y: number,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  });
});

function nextFrame(): void {
  frames.splice(0).forEach((frame) => frame());
}

test("near an edge the map scrolls, the faster the nearer", () => {
  const view = part(0, 0, 500, 400);
  const scroller = part(0, 0, 500, 400);
  let pushed = 0;
  const scroll = new AutoScroll(view, scroller, () => pushed++);

  scroll.at(250, 399);
  const fast = view.scrollTop;
  nextFrame();
  assert.ok(view.scrollTop === 2 * fast && fast > 0);
  assert.equal(scroller.scrollLeft, 0);
  assert.equal(pushed, 2);

  scroll.at(250, 370);
  nextFrame();
  assert.ok(view.scrollTop - 2 * fast < fast);
});

test("in the middle the map does not scroll", () => {
  const view = part(0, 0, 500, 400);
  const scroll = new AutoScroll(view, part(0, 0, 500, 400), () => undefined);
  scroll.at(1, 200);
  scroll.at(250, 200);
  nextFrame();
  nextFrame();
  assert.deepEqual(frames, []);
  assert.equal(view.scrollTop, 0);
});

test("scrolling left and right can be left to the browser", () => {
  const scroller = part(0, 0, 500, 400);
  const scroll = new AutoScroll(part(0, 0, 500, 400), scroller, () => undefined);
  scroll.at(null, 200);
  assert.equal(scroller.scrollLeft, 0);
  scroll.at(499, 200);
  assert.ok(scroller.scrollLeft > 0);
  scroll.end();
  assert.deepEqual(frames, []);
});

test("a point of the window is found in a drawing of another size, and back", () => {
  // the drawing of 360 by 300 is shown at half its size
  const svg = part(10, 20, 180, 150) as unknown as SVGSVGElement;
  const coordinates = new Coordinates(svg, PLAN, part(0, 0, 1000, 1000));
  assert.deepEqual(coordinates.inDrawing(60, 70), { x: 100, y: 100 });
  const { x, y, width, height } = coordinates.inWindow({ left: 100, top: 100, right: 200, bottom: 160 });
  assert.deepEqual([x, y, width, height], [60, 70, 50, 30]);
});

test("a part that is scrolled away is at the edge", () => {
  const svg = part(-100, 0, 360, 300) as unknown as SVGSVGElement;
  const coordinates = new Coordinates(svg, PLAN, part(0, 0, 100, 300));
  const { x, width } = coordinates.inWindow({ left: 50, top: 0, right: 150, bottom: 10 });
  assert.deepEqual([x, width], [0, 50]);
});

test("the layer over a drawing grows with it", () => {
  const coordinates = new Coordinates(part(0, 0, 1, 1) as unknown as SVGSVGElement, PLAN, part(0, 0, 1, 1));
  const style: Record<string, string> = {};
  coordinates.place({ style } as unknown as HTMLElement, { left: 90, top: 30, right: 180, bottom: 60 });
  assert.deepEqual(style, { left: "25%", top: "10%", width: "25%", height: "10%" });
});

/** Names of 100 and a body of 900 by 500, in a frame of the given width. */
function drawing(frameWidth: number): { drawing: Drawing; root: HTMLElement; widths: () => string[] } {
  const svg = (width: number): SVGSVGElement & { set: Record<string, string> } => {
    const set: Record<string, string> = {};
    return {
      set,
      viewBox: { baseVal: { width, height: 500 } },
      setAttribute: (name: string, value: string) => {
        set[name] = value;
      },
    } as never;
  };
  const [names, body] = [svg(100), svg(900)];
  const root = {
    ...part(0, 0, frameWidth, 500),
    clientLeft: 0,
    clientWidth: frameWidth,
    offsetWidth: frameWidth,
    dataset: {},
  } as unknown as HTMLElement;
  const scroller = { ...part(100, 0, frameWidth - 100, 500), parentElement: null } as unknown as HTMLElement;
  Object.assign(globalThis, {
    getComputedStyle: () => ({ paddingLeft: "0px", paddingRight: "0px" }),
    document: { body: null, scrollingElement: { scrollTop: 0 } },
  });
  const widths = (): string[] => [names.set.width ?? "", body.set.width ?? ""];
  return { drawing: { frame: root, scroller, names, body }, root, widths };
}

test("a drawing keeps its size until somebody changes it", () => {
  const { drawing: drawn, root, widths } = drawing(2000);
  new Scale(root).show(drawn);
  assert.deepEqual(widths(), ["", ""]);
});

test("names and map have the same scale, and a new drawing takes it over", () => {
  const first = drawing(2000);
  const scale = new Scale(first.root);
  const heard: number[] = [];
  scale.onChange((value) => heard.push(value));
  scale.show(first.drawing);
  scale.larger();
  assert.deepEqual(first.widths(), ["120", "1080"]);

  const second = drawing(2000);
  scale.show(second.drawing);

  assert.deepEqual(second.widths(), ["120", "1080"]);
  assert.deepEqual(heard, [1, 1.2, 1.2]);
});

test("a map that was fitted fits again in a new drawing, but is never larger than it is", () => {
  const { drawing: drawn, root, widths } = drawing(500);
  const scale = new Scale(root);
  scale.show(drawn);
  scale.fit();
  assert.deepEqual(widths(), ["50", "450"]);
  const wider = drawing(500);
  scale.show(wider.drawing);
  assert.deepEqual(wider.widths(), ["50", "450"]);

  scale.actual();
  scale.refit();
  assert.deepEqual(wider.widths(), ["100", "900"]);
});

test("without a drawing there is nothing to scale", () => {
  const scale = new Scale(part(0, 0, 1, 1));
  scale.show(null);
  assert.equal(scale.larger(), true);
  assert.equal(scale.fit(), true);
  scale.around(0, 0, 2);
});
