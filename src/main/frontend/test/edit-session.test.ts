import assert from "node:assert/strict";
import { test } from "node:test";
import { EditSession, type SessionText } from "../src/edit/edit-session";
import type { Reply } from "../src/edit/rest";
import type { Change, Edit, PreviewResponse, Problem } from "../src/edit/wire";
import { useTexts } from "./ajs";

useTexts({ "io.frontstage.arrange.unreadable": "unreadable" });

const PLACES = [
  { item: "step", from: 0, to: 20 },
  { item: "card", from: 5, to: 9 },
];
const PROBLEM: Problem = {
  code: "x",
  severity: "error",
  line: 1,
  column: 1,
  from: 0,
  to: 1,
  message: "wrong",
};

/** A text without CodeMirror. */
class FakeText implements SessionText {
  text = "old";
  cursor = 0;
  hasFocus = false;
  underlined: Problem[] = [];
  readonly moves: [number, boolean | undefined][] = [];
  session: EditSession | null = null;

  goTo(index: number, focus?: boolean): void {
    this.cursor = index;
    this.moves.push([index, focus]);
    this.session?.follow(index);
  }

  applyMapChange({ from, to, insert }: Change): void {
    this.text = this.text.slice(0, from) + insert + this.text.slice(to);
    this.session?.changed();
  }

  get canUndo(): boolean {
    return this.text !== "old";
  }

  get canRedo(): boolean {
    return false;
  }

  undo(): boolean {
    return true;
  }

  redo(): boolean {
    return false;
  }

  underline(problems: Problem[]): void {
    this.underlined = problems;
  }
}

/** A session with a wiki that answers at once, unless `hold` is set. */
class Room {
  readonly editor = new FakeText();
  readonly asked: { text: string; edits: Edit[] }[] = [];
  readonly heard: string[] = [];
  answer: (text: string) => Reply<PreviewResponse> = (text) => ok({ html: `<p>${text}</p>` });
  meanwhile: () => void = () => undefined;
  readonly session = new EditSession(this.editor, async (text, _signal, edits = []) => {
    this.asked.push({ text, edits });
    await Promise.resolve();
    this.meanwhile();
    return this.answer(text);
  });

  constructor() {
    this.editor.session = this.session;
    this.session.on("preview", ({ html }) => this.heard.push(html ?? "no map"));
    this.session.on("failed", (reason) => this.heard.push(`failed: ${reason}`));
    this.session.on("cursor", (item) => this.heard.push(`cursor: ${item}`));
  }

  async started(): Promise<this> {
    this.session.start();
    await settled();
    this.heard.length = 0;
    this.asked.length = 0;
    return this;
  }
}

function ok(response: Partial<PreviewResponse>): Reply<PreviewResponse> {
  return { ok: true, value: { problems: [], hints: [], places: PLACES, ...response } };
}

function settled(milliseconds = 0): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

test("the first map is drawn at once", async () => {
  const room = new Room();
  assert.equal(room.session.isFresh, false);

  room.session.start();
  await settled();

  assert.deepEqual(room.heard, ["<p>old</p>", "cursor: step"]);
  assert.equal(room.session.isFresh, true);
});

test("typing draws the map once, after a pause", async () => {
  const room = await new Room().started();
  room.editor.text = "a";
  room.session.changed();
  room.editor.text = "ab";
  room.session.changed();
  assert.deepEqual(room.asked, []);

  await settled(250);

  assert.deepEqual(room.asked, [{ text: "ab", edits: [] }]);
});

test("a text that returned to the old one is not drawn again", async () => {
  const room = await new Room().started();
  room.editor.text = "a";
  room.session.changed();
  room.editor.text = "old";
  room.session.changed();

  await settled(250);

  assert.deepEqual(room.asked, []);
});

test("the problems of a text are underlined, also if it gives no map", async () => {
  const room = await new Room().started();
  room.answer = () => ok({ problems: [PROBLEM] });
  room.editor.text = "broken";

  const reason = await room.session.refresh();

  assert.equal(reason, "unreadable");
  assert.deepEqual(room.editor.underlined, [PROBLEM]);
  assert.deepEqual(room.heard, ["no map"]);
  assert.equal(room.session.isFresh, false);
});

test("a failure to answer is told", async () => {
  const room = await new Room().started();
  room.answer = () => ({ ok: false, fault: { error: "away", message: "away" } });
  room.editor.text = "new";

  assert.equal(await room.session.refresh(), "away");
  assert.deepEqual(room.heard, ["failed: away"]);
});

test("an answer for an outdated text is not shown", async () => {
  const room = await new Room().started();
  room.editor.text = "new";
  room.meanwhile = () => {
    room.editor.text = "newer";
  };

  assert.equal(await room.session.refresh(), null);
  assert.deepEqual(room.heard, []);
  assert.equal(room.session.isFresh, false);
});

test("a change of the map changes only part of the text, and is shown without another request", async () => {
  const room = await new Room().started();
  const edit: Edit = { edit: "delete", what: "card", id: "card" };

  const reply = await room.session.ask("old", edit);
  assert.deepEqual(room.asked, [{ text: "old", edits: [edit] }]);
  assert.ok(reply.ok);
  room.session.take({ ...reply.value, html: "<p>changed</p>", edited: { text: "cold", results: [] } });
  await settled(250);

  assert.equal(room.editor.text, "cold");
  assert.deepEqual(room.heard, ["<p>changed</p>"], "the selection does not follow the cursor back");
  assert.equal(room.session.isFresh, true);
  assert.equal(room.asked.length, 1);
});

test("after the end, answers change nothing", async () => {
  const room = await new Room().started();
  room.session.end();
  const edited = { text: "late", results: [] };
  room.session.take({ problems: [], hints: [], places: [], html: "<p>late</p>", edited });
  assert.equal(room.editor.text, "old");
  assert.deepEqual(room.heard, []);
});

test("the innermost element at the cursor is told", async () => {
  const room = await new Room().started();
  room.session.follow(6);
  room.session.follow(12);
  room.session.follow(99);
  assert.deepEqual(room.heard, ["cursor: card", "cursor: step", "cursor: null"]);
});

test("a cursor that follows the selection does not change it", async () => {
  const room = await new Room().started();
  assert.equal(room.session.startOf("card"), 5);
  assert.equal(room.session.startOf("gone"), undefined);

  room.session.goTo(5, true);

  assert.deepEqual(room.editor.moves, [[5, true]]);
  assert.deepEqual(room.heard, []);
});

test("a pause in typing can be waited for", async () => {
  const room = await new Room().started();
  room.session.changed();
  let idle = false;
  const waiting = room.session.whenIdle().then(() => {
    idle = true;
  });
  await settled(50);
  assert.equal(idle, false);
  await waiting;

  room.editor.hasFocus = true;
  assert.equal(room.session.isWriting, true);
  assert.equal(room.session.undo(), true);
  assert.equal(room.session.redo(), false);
});

test("each edit is announced, and then it can be undone", async () => {
  const room = await new Room().started();
  const undoable: boolean[] = [];
  room.session.on("edited", () => undoable.push(room.session.canUndo));
  assert.equal(room.session.canUndo, false);

  room.editor.applyMapChange({ from: 0, to: 3, insert: "new" });

  assert.deepEqual(undoable, [true]);
  assert.equal(room.session.canRedo, false);
});
