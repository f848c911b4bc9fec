import type { Reply } from "../rest";
import type { Edit, Seen } from "../wire";
import { keyOf, type Thing } from "./things";

/** A change that waits for its turn: which it is, is settled when the turn comes, on the map as it is then. */
export interface Job {
  /** What it is about; null: nothing that stands there already. */
  about: Thing | null;
  /** What had been chosen by then, however often something else was. */
  choice?: number;
  /** A text: why there is nothing to do. */
  make: (about: Thing | null) => Edit | string;
}

/** What the turns need of the editor. */
export interface Desk {
  text(): string;
  /** Whether the map shown is of the text as it is now. */
  isFresh(): boolean;
  /** Draws the map of the text; why it cannot be drawn, or null. */
  refresh(): Promise<string | null>;
  find(key: string): Thing | null;
  ask(text: string, edit: Edit): Promise<Reply<Seen>>;
  /** Puts the new text in place of the one that was sent, and shows its map. */
  take(seen: Seen, about: Thing | null, job: Job): void;
  say(message: string): void;
  /** Why nothing came of it, in the person's language. */
  words: { typed(): string; gone(): string };
}

/** As often as a change is tried on a text that somebody types in. */
const TRIES = 3;

/** One change after the other, each on the text as it stands when its turn comes; what is typed meanwhile is never overwritten. */
export class Turns {
  private readonly waiting: { job: Job; sure: boolean }[] = [];
  private readonly successors = new Map<string, string>();
  private busy = false;

  constructor(private readonly desk: Desk) {}

  async add(job: Job): Promise<void> {
    this.waiting.push({ job, sure: this.desk.isFresh() });
    if (this.busy) {
      return;
    }
    this.busy = true;
    try {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
        if (!(await this.serve(next.job, next.sure))) {
          this.waiting.length = 0;
        }
      }
    } finally {
      this.busy = false;
      this.successors.clear();
    }
  }

  /** False: what waits behind it has no sense either. */
  private async serve(job: Job, sure: boolean): Promise<boolean> {
    const { desk } = this;
    for (let tries = 0; tries < TRIES; tries++) {
      if (!desk.isFresh()) {
        const reason = await desk.refresh();
        if (reason !== null) {
          desk.say(reason);
          return false;
        }
        if (!desk.isFresh()) {
          continue;
        }
      }
      const about = job.about && this.now(job.about);
      if (job.about && (!about || (!sure && about.title !== job.about.title))) {
        desk.say(desk.words.gone());
        return false;
      }
      const edit = job.make(about);
      if (typeof edit === "string") {
        desk.say(edit);
        return true;
      }
      const text = desk.text();
      const reply = await desk.ask(text, edit);
      if (!reply.ok) {
        desk.say(reply.fault.message);
        return false;
      }
      if (desk.text() === text) {
        this.remember(about, reply.value);
        desk.take(reply.value, about, job);
        return true;
      }
      // typed on meanwhile: once more, on what is there now
      sure = false;
    }
    desk.say(desk.words.typed());
    return false;
  }

  /** A thing's id may be made from its title: it is followed through the changes before it. */
  private now(thing: Thing): Thing | null {
    let key = keyOf(thing);
    for (let next = this.successors.get(key); next !== undefined && next !== key; next = this.successors.get(key)) {
      key = next;
    }
    return this.desk.find(key);
  }

  private remember(about: Thing | null, seen: Seen): void {
    const result = seen.edited?.results[0];
    if (about && result?.what === about.what && result.id !== undefined) {
      const [before, after] = [keyOf(about), keyOf({ what: result.what, id: result.id })];
      this.successors.delete(after);
      if (before !== after) {
        this.successors.set(before, after);
      }
    }
  }
}
