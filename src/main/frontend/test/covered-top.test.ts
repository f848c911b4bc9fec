import assert from "node:assert/strict";
import { test } from "node:test";
import { coveredTop } from "../src/covered-top";

interface Fake {
  position: string;
  top: number;
  bottom: number;
  sticksAt?: string;
  parentElement: Fake | null;
  ours?: boolean;
}

const within = {} as Element;

function page(...things: Fake[]): (x: number, y: number) => Element[] {
  Object.assign(globalThis, {
    window: { innerHeight: 800 },
    getComputedStyle: ({ position, sticksAt }: Fake) => ({ position, top: sticksAt ?? "auto" }),
  });
  return (_, y) =>
    things
      .filter(({ top, bottom }) => top <= y && y < bottom)
      .map((thing) => ({
        ...thing,
        matches: () => thing.ours === true,
        getBoundingClientRect: () => ({ top: thing.top, bottom: thing.bottom, height: thing.bottom - thing.top }),
      })) as unknown as Element[];
}

const plain: Fake = { position: "static", top: 0, bottom: 800, parentElement: null };

test("nothing that stays covers nothing", () => {
  assert.equal(coveredTop(100, within, page(plain)), 0);
});

test("a header and a toolbar below it are covered together", () => {
  const header = { ...plain, position: "fixed", bottom: 57 };
  const tools = { ...plain, position: "sticky", sticksAt: "57px", top: 57, bottom: 97 };
  assert.equal(coveredTop(100, within, page(tools, header, plain)), 97);
});

test("what is on its way, what covers half of the window and our own head do not count", () => {
  const passing = { ...plain, position: "sticky", sticksAt: "57px", top: 0, bottom: 30 };
  const layer = { ...plain, position: "fixed", bottom: 700 };
  const ours = { ...plain, position: "fixed", bottom: 58, ours: true };
  assert.equal(coveredTop(100, within, page(passing, layer, ours)), 0);
});
