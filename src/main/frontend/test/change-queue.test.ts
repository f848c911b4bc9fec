import assert from "node:assert/strict";
import { test } from "node:test";
import { ChangeQueue, type QueueSession } from "../src/edit/map-changes/change-queue";
import { elementsOf, keyOf, type MapElement } from "../src/edit/map-changes/elements";
import type { Edit, PreviewResponse } from "../src/edit/wire";
import { useTexts } from "./ajs";
import { element, OUTLINE, stage, step } from "./fixtures";

useTexts({
  "io.frontstage.arrange.waiting": "waiting",
  "io.frontstage.arrange.gone": "gone",
  "io.frontstage.arrange.left-out": "and %1",
});

/** A session and its wiki, as the queue needs them; each edit adds a plus sign to the text. */
class Room implements QueueSession {
  text = "text";
  isFresh = true;
  unreadable = false;
  outline = OUTLINE;
  readonly asked: { text: string; edit: Edit }[] = [];
  readonly said: string[] = [];
  meanwhile: (() => void)[] = [];
  refresh = async (): Promise<string | null> => {
    this.isFresh = !this.unreadable;
    return this.unreadable ? "unreadable" : null;
  };
  whenIdle = async (): Promise<void> => {
    this.isFresh = false;
  };
  find = (key: string): MapElement | null => elementsOf(this.outline).find((each) => keyOf(each) === key) ?? null;
  ask = async (text: string, edit: Edit): Promise<{ ok: true; value: PreviewResponse }> => {
    this.asked.push({ text, edit });
    await Promise.resolve();
    this.meanwhile.shift()?.();
    return {
      ok: true,
      value: {
        problems: [],
        places: [],
        hints: [],
        edited: { text: `${text}+`, results: [{ made: true, message: "made", what: "card", id: "x" }] },
      },
    };
  };

  /** A queue whose answers are put into the text. */
  queue(): ChangeQueue {
    const queue = new ChangeQueue(this, this);
    queue.on("said", (message) => this.said.push(message));
    queue.on("answered", ({ response }) => {
      this.text = response.edited?.text ?? this.text;
    });
    return queue;
  }
}

const remove = (about: MapElement | null): Edit => ({ edit: "delete", what: "card", id: about?.id ?? "" });

test("changes are made one after the other, each in the text that the one before left", async () => {
  const room = new Room();
  const queue = room.queue();
  await Promise.all([
    queue.add({ about: element("x"), make: remove }),
    queue.add({ about: element("y"), make: remove }),
  ]);
  assert.deepEqual(
    room.asked.map(({ text, edit }) => [text, "id" in edit && edit.id]),
    [
      ["text", "x"],
      ["text+", "y"],
    ],
  );
  assert.equal(room.text, "text++");
});

test("text that is typed during a change is kept, and the change is made in it", async () => {
  const room = new Room();
  room.meanwhile.push(() => {
    room.text = "typed on";
    room.isFresh = false;
  });
  await room.queue().add({ about: element("x"), make: remove });
  assert.deepEqual(
    room.asked.map(({ text }) => text),
    ["text", "typed on"],
  );
  assert.equal(room.text, "typed on+");
});

test("changes wait while somebody goes on typing, and are made in the next pause", async () => {
  const room = new Room();
  room.meanwhile = Array.from({ length: 9 }, (_, i) => () => {
    room.text = `typed ${i}`;
  });
  const queue = room.queue();
  const both = Promise.all([
    queue.add({ about: element("x"), make: remove }),
    queue.add({ about: element("y"), make: remove }),
  ]);
  assert.equal(queue.isBusy, true);
  await both;
  assert.deepEqual(room.said, Array(9).fill("waiting"));
  assert.equal(room.asked.length, 11);
  assert.equal(room.text, "typed 8++");
  assert.equal(queue.isBusy, false);
});

test("if a change cannot be made, those behind it are dropped, which is told", async () => {
  const room = new Room();
  const queue = room.queue();
  room.outline = { ...OUTLINE, stages: [stage("one", step("a", { front: ["y"] }))] };
  await Promise.all([
    queue.add({ about: element("x"), make: remove }),
    queue.add({ about: element("y"), make: remove }),
  ]);
  assert.deepEqual(room.said, ["gone and 1"]);
  assert.deepEqual(room.asked, []);
});

test("a change on an outdated map is made only if its element is still the same", async () => {
  const room = new Room();
  room.isFresh = false;
  const renamed = { ...element("x"), title: "something else" };
  await room.queue().add({ about: renamed, make: remove });
  assert.deepEqual(room.asked, []);
  assert.deepEqual(room.said, ["gone"]);
});

test("an unreadable text is not changed", async () => {
  const room = new Room();
  room.isFresh = false;
  room.unreadable = true;
  await room.queue().add({ about: element("x"), make: remove });
  assert.deepEqual(room.asked, []);
  assert.deepEqual(room.said, ["unreadable"]);
});

test("an element whose id changes is followed", async () => {
  const room = new Room();
  const answer = room.ask;
  room.ask = async (text, edit) => {
    const reply = await answer(text, edit);
    room.outline = { ...OUTLINE, stages: [stage("one", step("a", { front: ["x-2"] }))] };
    reply.value.edited = { text: `${text}+`, results: [{ made: true, message: "made", what: "card", id: "x-2" }] };
    return reply;
  };
  const queue = room.queue();
  await Promise.all([
    queue.add({ about: element("x"), make: remove }),
    queue.add({ about: element("x"), make: remove }),
  ]);
  assert.deepEqual(
    room.asked.map(({ edit }) => "id" in edit && edit.id),
    ["x", "x-2"],
  );
});
