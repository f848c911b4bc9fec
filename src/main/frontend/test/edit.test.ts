import assert from "node:assert/strict";
import { test } from "node:test";
import { Drafts, type Store } from "../src/edit/draft";
import { Idle } from "../src/edit/idle";
import { itemAt } from "../src/edit/item-at";
import { LatestRequest } from "../src/edit/latest-request";
import { Presence } from "../src/edit/presence";

function store(): Store {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const DRAFT = { state: "s", text: "blueprint: A", at: 7 };

test("a draft is kept for one person and one file", () => {
  const all = store();
  new Drafts(all, "/c", "ada", "1").keep(DRAFT);
  assert.deepEqual(new Drafts(all, "/c", "ada", "1").kept(), DRAFT);
  assert.equal(new Drafts(all, "/c", "bob", "1").kept(), null);
  assert.equal(new Drafts(all, "/c", "ada", "2").kept(), null);
  new Drafts(all, "/c", "ada", "1").forget();
  assert.equal(new Drafts(all, "/c", "ada", "1").kept(), null);
});

test("a browser that keeps nothing causes no errors", () => {
  const full: Store = {
    ...store(),
    setItem: () => {
      throw new Error("full");
    },
    getItem: () => "no draft",
  };
  assert.equal(new Drafts(full, "/c", "ada", "1").keep(DRAFT), false);
  assert.equal(new Drafts(full, "/c", "ada", "1").kept(), null);
  assert.equal(new Drafts(null, "/c", "ada", "1").keep(DRAFT), false);
});

test("the cursor is in the innermost element at its place", () => {
  const places = [
    { item: "step", from: 10, to: 100 },
    { item: "card", from: 20, to: 40 },
  ];
  assert.equal(itemAt(places, 30), "card");
  assert.equal(itemAt(places, 41), "step");
  assert.equal(itemAt(places, 5), null);
});

test("only the latest question is asked, and only its answer counts", async () => {
  const asked: string[] = [];
  const heard: string[] = [];
  const answers = new Map<string, (answer: string) => void>();
  const newest = new LatestRequest<string, string>(
    (question) => {
      asked.push(question);
      return new Promise((answer) => answers.set(question, answer));
    },
    (answer) => heard.push(answer),
    5,
  );
  newest.soon("a");
  newest.soon("b");
  await new Promise((later) => setTimeout(later, 20));
  const b = newest.now("c");
  answers.get("b")?.("late");
  answers.get("c")?.("in time");
  await b;
  assert.deepEqual(asked, ["b", "c"]);
  assert.deepEqual(heard, ["in time"]);
});

test("the pause before the next question follows the time of the last answer", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const took = [10, 240, 4000];
  let time = 0;
  const asked: string[] = [];
  const newest = new LatestRequest<string, string>(
    (question) => {
      asked.push(question);
      time += took.shift() ?? 0;
      return Promise.resolve("");
    },
    () => undefined,
    150,
    40,
    () => time,
  );
  const pauses: number[] = [];
  for (const question of ["first", "after a fast one", "after another", "after a slow one"]) {
    newest.soon(question);
    let pause = 0;
    while (!asked.includes(question)) {
      context.mock.timers.tick(1);
      pause++;
    }
    await Promise.resolve();
    await Promise.resolve();
    pauses.push(pause);
  }
  assert.deepEqual(pauses, [150, 40, 60, 150]);
});

test("other editors are told when they change, and nothing is asked after leaving", async () => {
  const answers: (string[] | null)[] = [[], ["Ada"], ["Ada"], null, ["Ada", "Ben"], []];
  const said: string[][] = [];
  let asked = 0;
  await new Promise<void>((left) => {
    const company = new Presence(
      () => {
        asked++;
        if (asked === answers.length) {
          setTimeout(() => {
            company.leave();
            left();
          });
        }
        return Promise.resolve(answers[asked - 1] ?? null);
      },
      (names) => said.push(names),
      1,
    );
  });
  await new Promise((later) => setTimeout(later, 20));
  assert.equal(asked, answers.length);
  assert.deepEqual(said, [["Ada"], ["Ada", "Ben"], []]);
});

test("idle means no activity for the pause", async () => {
  const quiet = new Idle(300);
  await quiet.whenIdle();
  const heard: string[] = [];
  quiet.activity();
  const first = quiet.whenIdle().then(() => heard.push("quiet"));
  await new Promise((done) => setTimeout(done, 20));
  quiet.activity();
  await new Promise((done) => setTimeout(done, 20));
  assert.deepEqual(heard, []);
  await first;
  assert.deepEqual(heard, ["quiet"]);
});
