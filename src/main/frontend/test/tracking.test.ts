import assert from "node:assert/strict";
import { test } from "node:test";
import { changedIssues } from "../src/issues/changed-issues";
import type { Reply } from "../src/issues/rest";
import { FRESH, MAX_PAUSE, RECHECK_PAUSE, Tracking } from "../src/issues/tracking";
import type { Tracked } from "../src/issues/wire";

const WELL = { issues: [{ key: "CX-1", text: "CX-1, To Do" }] } as unknown as Tracked;
const BUSY = { ...WELL, trouble: { code: "unavailable", message: "busy", retry: 7 } };
const AWAY = { ok: false, error: "away", message: "away" } as const;

/** A page, a clock that a test moves, and a wiki that sends its prepared answers one after the other. */
class Room {
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
    {
      progress: async (_: string, refresh: boolean) => {
        this.asked++;
        this.refreshed.push(refresh);
        return this.answers.shift() ?? { ok: true, value: WELL };
      },
    },
    () => "1",
    () => this.there,
    {
      get hidden() {
        return room().hidden;
      },
      addEventListener: (_: string, listener: () => void) => {
        this.seen = listener;
      },
    } as never,
    {
      now: () => this.now,
      after: (pause, action) => {
        this.pauses.push(pause);
        this.waiting = action;
        return 1;
      },
      cancel: () => {
        this.waiting = null;
      },
      chance: () => 0,
    },
  );

  constructor(...answers: (Tracked | typeof AWAY)[]) {
    this.answers = answers.map((answer) => ("ok" in answer ? answer : { ok: true, value: answer }));
    current = () => this;
  }

  /** Lets the pause end. */
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

let current: () => Room;
function room(): Room {
  return current();
}

test("the status is asked for again after a minute", async () => {
  const page = new Room();
  await page.tracking.ask();
  await page.wait();

  assert.deepEqual(page.pauses, [FRESH, FRESH]);
  assert.equal(page.asked, 2);
});

test("after a refresh, Jira is asked once more when its index has caught up", async () => {
  const page = new Room();
  await page.tracking.ask(true);
  await page.wait();
  await page.wait();

  assert.deepEqual(page.pauses, [RECHECK_PAUSE, FRESH, FRESH]);
  assert.deepEqual(page.refreshed, [true, true, false]);
});

test("a refresh does not make a Jira in trouble be asked again sooner", async () => {
  const page = new Room(BUSY, WELL);
  await page.tracking.ask(true);
  await page.wait();

  assert.deepEqual(page.pauses, [7_000, FRESH]);
});

test("the pause that Jira asks for is kept once; after that, pauses become longer", async () => {
  const page = new Room(BUSY, BUSY, BUSY, WELL, BUSY);
  await page.tracking.ask();
  for (let i = 0; i < 4; i++) {
    await page.wait();
  }

  assert.deepEqual(page.pauses, [7_000, 4 * FRESH, 8 * FRESH, FRESH, 7_000]);
});

test("a wiki that does not answer is asked again, but less and less often", async () => {
  const page = new Room(AWAY, AWAY, AWAY, AWAY, AWAY);
  await page.tracking.ask();
  for (let i = 0; i < 4; i++) {
    await page.wait();
  }

  assert.deepEqual(page.pauses, [2 * FRESH, 4 * FRESH, 8 * FRESH, MAX_PAUSE, MAX_PAUSE]);
});

test("pages that were told the same pause do not all return at the same moment", async () => {
  const page = new Room(BUSY);
  (page.tracking as unknown as { times: { chance: () => number } }).times.chance = () => 0.5;
  await page.tracking.ask();

  assert.deepEqual(page.pauses, [7_000 + 500 + 700]);
});

test("a page that is not in view asks nothing until it is", async () => {
  const page = new Room();
  await page.tracking.ask();
  page.hidden = true;
  await page.wait();
  assert.equal(page.asked, 1);

  await page.look();
  assert.equal(page.asked, 2);
});

test("a map that has left the page asks nothing more", async () => {
  const page = new Room();
  await page.tracking.ask();
  page.there = false;
  await page.wait();

  assert.equal(page.asked, 1);
});

test("an answer that comes late does not replace a newer one", async () => {
  const page = new Room();
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

test("only a different answer from Jira is a change", () => {
  const issue = (key: string, text: string): unknown => ({ key, text, visible: true });
  const unknown = (key: string): unknown => ({ key, text: "status unknown" });
  const of = (...issues: unknown[]): Tracked => ({ issues }) as Tracked;

  assert.deepEqual(
    changedIssues(
      of(issue("A-1", "To Do"), issue("A-2", "x")),
      of(issue("A-1", "Done"), issue("A-2", "x"), issue("A-3", "new")),
    ),
    ["A-1"],
  );
  assert.deepEqual(changedIssues(of(unknown("A-1"), issue("A-2", "x")), of(issue("A-1", "Done"), unknown("A-2"))), []);
  assert.deepEqual(changedIssues(null, of(issue("A-1", "Done"))), []);
});
