import assert from "node:assert/strict";
import { test } from "node:test";
import { changes } from "../src/issues/changes";
import type { Reply } from "../src/issues/rest";
import { FRESH, LATE, LONGEST, Tracking } from "../src/issues/tracking";
import type { Tracked } from "../src/issues/wire";

const WELL = { issues: [{ key: "CX-1", text: "CX-1, To Do" }] } as unknown as Tracked;
const BUSY = { ...WELL, trouble: { code: "unavailable", message: "busy", retry: 7 } };
const AWAY = { ok: false, error: "away", message: "away" } as const;

/** A page, a clock that stands still until it is moved, and a wiki that answers one after the other. */
class Desk {
  now = 1_000_000;
  hidden = false;
  there = true;
  asked = 0;
  pauses: number[] = [];
  refreshed: boolean[] = [];
  answers: Reply<Tracked>[] = [];
  private waiting: (() => void) | null = null;
  private seen = (): void => undefined;

  readonly tracking = new Tracking(
    { progress: (_: string, refresh: boolean) => (this.asked++, this.refreshed.push(refresh), Promise.resolve(this.answers.shift() ?? { ok: true, value: WELL })) },
    "1",
    () => this.there,
    { get hidden() { return desk().hidden; }, addEventListener: (_: string, listener: () => void) => (this.seen = listener) } as never,
    {
      now: () => this.now,
      after: (pause, action) => (this.pauses.push(pause), (this.waiting = action), 1),
      cancel: () => (this.waiting = null),
      chance: () => 0,
    },
  );

  constructor(...answers: (Tracked | typeof AWAY)[]) {
    this.answers = answers.map((answer) => ("ok" in answer ? answer : { ok: true, value: answer }));
    const desk = (): Desk => this;
    current = desk;
  }

  /** The pause is over. */
  async wait(): Promise<void> {
    this.now += (this.pauses[this.pauses.length - 1] ?? 0) + 1;
    this.waiting?.();
    await new Promise((done) => setImmediate(done));
  }

  async look(): Promise<void> {
    this.hidden = false;
    this.seen();
    await new Promise((done) => setImmediate(done));
  }
}

let current: () => Desk;
function desk(): Desk {
  return current();
}

test("what Jira said is asked for again after a minute", async () => {
  const page = new Desk();
  await page.tracking.ask();
  await page.wait();

  assert.deepEqual(page.pauses, [FRESH, FRESH]);
  assert.equal(page.asked, 2);
});

test("whoever wants it anew has Jira asked once more when its index has caught up", async () => {
  const page = new Desk();
  await page.tracking.ask(true);
  await page.wait();
  await page.wait();

  assert.deepEqual(page.pauses, [LATE, FRESH, FRESH]);
  assert.deepEqual(page.refreshed, [true, true, false]);
});

test("a Jira in trouble is not asked sooner because somebody wants it anew", async () => {
  const page = new Desk(BUSY, WELL);
  await page.tracking.ask(true);
  await page.wait();

  assert.deepEqual(page.pauses, [7_000, FRESH]);
});

test("when Jira says when to come back, that is tried once; then more and more rarely", async () => {
  const page = new Desk(BUSY, BUSY, BUSY, WELL, BUSY);
  await page.tracking.ask();
  for (let i = 0; i < 4; i++) {
    await page.wait();
  }

  assert.deepEqual(page.pauses, [7_000, 4 * FRESH, 8 * FRESH, FRESH, 7_000]);
});

test("a wiki that is away is not given up, and not besieged", async () => {
  const page = new Desk(AWAY, AWAY, AWAY, AWAY, AWAY);
  await page.tracking.ask();
  for (let i = 0; i < 4; i++) {
    await page.wait();
  }

  assert.deepEqual(page.pauses, [2 * FRESH, 4 * FRESH, 8 * FRESH, LONGEST, LONGEST]);
});

test("pages that were told the same moment do not come back together", async () => {
  const page = new Desk(BUSY);
  (page.tracking as unknown as { times: { chance: () => number } }).times.chance = () => 0.5;
  await page.tracking.ask();

  assert.deepEqual(page.pauses, [7_000 + 500 + 700]);
});

test("nobody looks: nothing is asked, until somebody does", async () => {
  const page = new Desk();
  await page.tracking.ask();
  page.hidden = true;
  await page.wait();
  assert.equal(page.asked, 1);

  await page.look();
  assert.equal(page.asked, 2);
});

test("a map that was drawn anew is another one's turn", async () => {
  const page = new Desk();
  await page.tracking.ask();
  page.there = false;
  await page.wait();

  assert.equal(page.asked, 1);
});

test("a late answer does not undo a later one", async () => {
  const page = new Desk();
  const heard: string[] = [];
  page.tracking.onChange((tracked) => heard.push(tracked.issues[0]?.text ?? ""));
  let late: (reply: Reply<Tracked>) => void = () => undefined;
  (page.tracking as unknown as { rest: { progress: () => Promise<Reply<Tracked>> } }).rest.progress = () =>
    page.asked++ === 0 ? new Promise((done) => (late = done)) : Promise.resolve({ ok: true, value: BUSY });
  const first = page.tracking.ask();
  await page.tracking.ask(true);
  late({ ok: true, value: { ...WELL, issues: [] } });
  await first;

  assert.deepEqual(heard, ["CX-1, To Do"]);
});

test("only what Jira says otherwise is a change", () => {
  const issue = (key: string, text: string): unknown => ({ key, text, visible: true });
  const unknown = (key: string): unknown => ({ key, text: "status unknown" });
  const of = (...issues: unknown[]): Tracked => ({ issues }) as Tracked;

  assert.deepEqual(changes(of(issue("A-1", "To Do"), issue("A-2", "x")), of(issue("A-1", "Done"), issue("A-2", "x"), issue("A-3", "new"))), ["A-1"]);
  assert.deepEqual(changes(of(unknown("A-1"), issue("A-2", "x")), of(issue("A-1", "Done"), unknown("A-2"))), []);
  assert.deepEqual(changes(null, of(issue("A-1", "Done"))), []);
});
