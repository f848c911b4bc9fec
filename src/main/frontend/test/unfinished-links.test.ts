import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { IssueLinks } from "../src/issues/issue-links";
import { PendingLinks } from "../src/issues/pending";
import type { Reply } from "../src/issues/rest";
import type { Note } from "../src/issues/summary";
import { UnfinishedLinks } from "../src/issues/unfinished-links";
import type { Created, Edit, Item, NewPain, Tracked } from "../src/issues/wire";
import { useTexts } from "./ajs";

useTexts({
  "io.frontstage.issues.made-not-linked": "not linked: %1",
  "io.frontstage.issues.may-have-been-made": "asked for: %1",
  "io.frontstage.issues.not-linked-back": "no link back: %1",
  "io.frontstage.issues.link-now": "Link now",
  "io.frontstage.issues.link-back": "Link back",
  "io.frontstage.issues.look-again": "Look again",
  "io.frontstage.issues.forget": "Forget",
  "io.frontstage.issues.heard": "Dismiss",
  "io.frontstage.issues.saved": "Saved.",
  "io.frontstage.issues.created-issues": "Created %1.",
  "io.frontstage.issues.linked-issues": "Linked %1.",
  "io.frontstage.issues.unlinked": "unlinked: %1, %2",
  "io.frontstage.issues.undo": "Undo",
  "io.frontstage.edit.close": "Close",
  "io.frontstage.issues.and": "%1 and %2",
  "io.frontstage.issues.looking": "Looking",
  "io.frontstage.issues.not-made": "Not made",
  "io.frontstage.issues.still-creating": "Still creating",
});

const ITEM: Item = { id: "slow", title: "Slow", step: "pays", stepTitle: "Pays" };

function store(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}

function tracked(mayEdit: boolean, linked: string[] = []): Tracked {
  return {
    may: { edit: mayEdit },
    items: [{ item: ITEM, kind: "pain", facts: [], keys: linked, state: "to-do", text: "" }],
    issues: linked.map((key) => ({ key, visible: true, text: key })),
  } as unknown as Tracked;
}

function named(edit: Edit): string {
  if (edit.edit === "make-pain") {
    return `${edit.title} ${edit.issue}`;
  }
  return "key" in edit ? edit.key : "";
}

/** A map with unfinished links, and a wiki that answers at once. */
class Room {
  current: Tracked | null = tracked(true);
  notes: Note[] = [];
  offers = 0;
  readonly said: string[] = [];
  readonly saved: string[] = [];
  readonly pending = new PendingLinks("7", store());
  checked: string[][] = [];
  check: { missing: string[]; alone?: string } = { missing: [] };
  look: Reply<Created> = { ok: true, value: { state: "creating" } };
  refusal: string | null = null;

  private readonly tracking = {
    get current(): Tracked | null {
      return room.current;
    },
    ask: async (): Promise<Reply<Tracked>> => ({ ok: false, error: "", message: "" }),
  };
  private readonly page = {
    say: (text: string): void => void this.said.push(text),
    redraw: async (): Promise<boolean> => true,
  };
  readonly links = new IssueLinks(
    {
      edit: async (edits) => {
        this.saved.push(...edits.map(named));
        return this.refusal
          ? { ok: false, error: "x", message: this.refusal }
          : { ok: true, value: { version: 2, results: edits.map(() => ({ done: true, text: "", id: "no-word" })) } };
      },
      writeBack: async (keys) => ({
        ok: true,
        value: { results: keys.map((key) => ({ key, done: true, text: `${key} written` })) },
      }),
    },
    this.tracking,
    this.page,
  );
  readonly unfinished = new UnfinishedLinks(
    this.links,
    {
      check: async (keys) => {
        this.checked.push(keys);
        return { ok: true, value: this.check };
      },
      look: async () => this.look,
    },
    this.pending,
    this.tracking,
    this.page,
    {
      offer: (notes) => {
        this.notes = notes;
        this.offers++;
      },
    },
  );

  /** Presses a button of a note. */
  async press(label: string): Promise<void> {
    const way = this.notes.flatMap(({ ways }) => ways).find((each) => each.label === label);
    assert.ok(way, `${label} is offered`);
    way.action();
    await new Promise((done) => setTimeout(done, 0));
  }

  get texts(): string[] {
    return this.notes.map(({ text }) => text);
  }
}

let room: Room;

beforeEach(() => {
  (globalThis as { localStorage?: unknown }).localStorage = store();
  room = new Room();
});

test("nothing is offered to those who may not edit, or while a dialog is open", () => {
  room.pending.put({ intention: "a", item: ITEM, key: "CX-1" });
  room.current = tracked(false);
  room.unfinished.offer();
  room.current = tracked(true);
  room.unfinished.openDialogs = 1;
  room.unfinished.offer();
  room.current = null;
  room.unfinished.openDialogs = 0;
  room.unfinished.offer();
  assert.equal(room.offers, 0);
});

test("what was created is named", async () => {
  const created = ["CX-1", "CX-2", "CX-3"].map((key) => ({ intention: key, item: ITEM, key }));
  assert.equal(await room.unfinished.linkCreated(created, false, false), null);
  assert.deepEqual(room.said, ["Created CX-1, CX-2 and CX-3."]);
});

test("a new pain is saved together with its issue, at once or after a reload, and its id is told", async () => {
  const pain: NewPain = { edit: "make-pain", into: "pays", title: "No word" };
  const ids: string[] = [];
  await room.unfinished.linkCreated([{ intention: "a", item: ITEM, key: "CX-1", pain }], false, false, (made) =>
    ids.push(...made),
  );
  room.pending.put({ intention: "b", item: ITEM, key: "CX-2", pain });
  room.unfinished.offer();
  await room.press("Link now");

  assert.deepEqual(room.saved, ["No word CX-1", "No word CX-2"]);
  assert.deepEqual(ids, ["no-word"]);
});

test("a link that was taken away can be put back", async () => {
  await room.unfinished.unlink(ITEM, "CX-1");
  assert.deepEqual(room.said, ["unlinked: CX-1, Slow"]);
  assert.deepEqual(room.texts, ["unlinked: CX-1, Slow"]);

  await room.press("Undo");

  assert.deepEqual(room.said.slice(1), ["Linked CX-1."]);
  assert.deepEqual(room.saved, ["CX-1", "CX-1"]);
  assert.deepEqual(room.texts, []);
});

test("a link that was taken away is no longer told once that was closed", async () => {
  await room.unfinished.unlink(ITEM, "CX-1");

  await room.press("Close");

  assert.deepEqual(room.saved, ["CX-1"]);
  assert.deepEqual(room.texts, []);
});

test("a link that cannot be taken away is not offered to be put back", async () => {
  room.refusal = "away";
  await room.unfinished.unlink(ITEM, "CX-1");
  assert.deepEqual(room.said, ["away"]);
  assert.equal(room.offers, 0);
});

test("an issue that was created and not linked can be linked now", async () => {
  room.pending.put({ intention: "a", item: ITEM, key: "CX-1" });
  room.unfinished.offer();
  assert.deepEqual(room.texts, ["not linked: CX-1"]);

  await room.press("Link now");

  assert.deepEqual(room.saved, ["CX-1"]);
  assert.deepEqual(room.pending.all(), []);
});

test("if a link cannot be saved, the reason is told and the issue is remembered", async () => {
  room.refusal = "read-only";
  room.pending.put({ intention: "a", item: ITEM, key: "CX-1" });
  room.unfinished.offer();
  await room.press("Link now");
  assert.deepEqual(room.said, ["read-only"]);
  assert.equal(room.pending.all().length, 1);
});

test("an issue that has reached the file is forgotten silently", () => {
  room.pending.put({ intention: "a", item: ITEM, key: "CX-1" });
  room.current = tracked(true, ["CX-1"]);
  room.unfinished.offer();
  assert.deepEqual(room.texts, []);
  assert.deepEqual(room.pending.all(), []);
});

test("created issues come before those that were only asked for", () => {
  room.pending.put({ intention: "a", item: ITEM });
  room.pending.put({ intention: "b", item: ITEM, key: "CX-2" });
  room.unfinished.offer();
  assert.deepEqual(room.texts, ["not linked: CX-2", "asked for: Slow"]);
});

test("an issue that Jira has created by now is linked", async () => {
  room.pending.put({ intention: "a", item: ITEM });
  room.unfinished.offer();
  room.look = { ok: true, value: { state: "created", key: "CX-3" } };
  await room.press("Look again");
  assert.deepEqual(room.saved, ["CX-3"]);
});

test("Jira's answer about an issue that was asked for is told", async () => {
  const outcomes: [Reply<Created>, string, number][] = [
    [{ ok: true, value: { state: "creating" } }, "Still creating", 1],
    [{ ok: true, value: { state: "unknown", anywayIn: 9, message: "unknown" } }, "unknown", 1],
    [{ ok: false, error: "away", message: "away" }, "away", 1],
    [{ ok: true, value: { state: "not-asked" } }, "Not made", 0],
  ];
  for (const [look, said, left] of outcomes) {
    room = new Room();
    room.pending.put({ intention: "a", item: ITEM });
    room.unfinished.offer();
    room.look = look;
    await room.press("Look again");
    assert.deepEqual(room.said, ["Looking", said]);
    assert.equal(room.pending.all().length, left, said);
  }
});

test("an issue that was asked for can be forgotten", async () => {
  room.pending.put({ intention: "a", item: ITEM });
  room.unfinished.offer();
  await room.press("Forget");
  assert.deepEqual(room.texts, []);
  assert.deepEqual(room.pending.all(), []);
});

test("links back are checked once, and missing ones are offered", async () => {
  room.current = tracked(true, ["CX-1", "CX-2"]);
  room.check = { missing: ["CX-2"] };
  await room.unfinished.check();
  await room.unfinished.check();
  assert.deepEqual(room.checked, [["CX-1", "CX-2"]]);
  assert.deepEqual(room.texts, ["no link back: CX-2"]);

  await room.press("Link back");

  assert.deepEqual(room.texts, []);
  assert.deepEqual(room.said, ["CX-2 written"]);
});

test("a map without issues has no links back to check", async () => {
  await room.unfinished.check();
  assert.deepEqual(room.checked, []);
});

test("a dismissed notice is not offered again", async () => {
  room.current = tracked(true, ["CX-1"]);
  room.check = { missing: [], alone: "Jira is alone" };
  await room.unfinished.check();
  assert.deepEqual(room.texts, ["Jira is alone"]);
  await room.press("Dismiss");
  assert.deepEqual(room.texts, []);

  const again = new Room();
  room.current = tracked(true, ["CX-1"]);
  again.check = room.check;
  again.current = room.current;
  await again.unfinished.check();
  assert.deepEqual(again.texts, []);
});
