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
  /** Comes when nobody has typed for a moment; at once, if that is so already. */
  quiet(): Promise<void>;
  find(key: string): Thing | null;
  ask(text: string, edit: Edit): Promise<Reply<Seen>>;
  /** Puts the new text in place of the one that was sent, and shows its map. */
  take(seen: Seen, about: Thing | null, job: Job): void;
  say(message: string): void;
  /** Why nothing has come of it yet, or will, in the person's language. */
  words: { waiting(): string; gone(): string; leftOut(count: number): string };
}

/**
 * One change after the other, each on the text as it stands when its turn comes. What is typed meanwhile is never overwritten: the change
 * waits until the typing pauses, and is made on what is there by then. None is left out without a word.
 */
export class Turns {
  private readonly waiting: { job: Job; sure: boolean }[] = [];
  private readonly successors = new Map<string, string>();
  private busy = false;

  constructor(private readonly desk: Desk) {}

  /** Whether a change is still to be made. */
  get isBusy(): boolean {
    return this.busy;
  }

  async add(job: Job): Promise<void> {
    this.waiting.push({ job, sure: this.desk.isFresh() });
    if (this.busy) {
      return;
    }
    this.busy = true;
    try {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
        const refused = await this.serve(next.job, next.sure);
        if (refused !== null) {
          const behind = this.waiting.splice(0).length;
          this.desk.say(behind > 0 ? `${refused} ${this.desk.words.leftOut(behind)}` : refused);
        }
      }
    } finally {
      this.busy = false;
      this.successors.clear();
    }
  }

  /** Why it cannot be made, so that what waits behind it has no sense either; or null. */
  private async serve(job: Job, sure: boolean): Promise<string | null> {
    const { desk } = this;
    for (;;) {
      if (!desk.isFresh()) {
        const reason = await desk.refresh();
        if (reason !== null) {
          return reason;
        }
        if (!desk.isFresh()) {
          await this.hold();
          continue;
        }
      }
      const about = job.about && this.now(job.about);
      if (job.about && (!about || (!sure && about.title !== job.about.title))) {
        return desk.words.gone();
      }
      const edit = job.make(about);
      if (typeof edit === "string") {
        desk.say(edit);
        return null;
      }
      const text = desk.text();
      const reply = await desk.ask(text, edit);
      if (!reply.ok) {
        return reply.fault.message;
      }
      if (desk.text() === text) {
        this.remember(about, reply.value);
        desk.take(reply.value, about, job);
        return null;
      }
      sure = false;
      await this.hold();
    }
  }

  private async hold(): Promise<void> {
    this.desk.say(this.desk.words.waiting());
    await this.desk.quiet();
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
