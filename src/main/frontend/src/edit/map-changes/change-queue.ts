import { fill } from "../../dom";
import { Events } from "../../events";
import type { EditSession } from "../edit-session";
import type { Edit, PreviewResponse } from "../wire";
import { keyOf, type MapElement } from "./elements";
import type { Selection } from "./selection";
import { texts } from "./texts";

/** A change in the queue. Its edit is made when its turn comes, for the current map. */
export interface QueuedChange {
  /** The element to change; null if the change concerns none that is on the map. */
  about: MapElement | null;
  /** The number of selections that the person had made when the change was requested. */
  choice?: number;
  /** Consecutive changes with the same value are undone together. */
  undoGroup?: string;
  /** Returns the edit, or why there is nothing to do. */
  make: (about: MapElement | null) => Edit | string;
}

interface QueueEvents {
  /** The wiki made a change in the text that is still in the editor. */
  answered: { response: PreviewResponse; about: MapElement | null; change: QueuedChange };
  /** A sentence that says why a change waits, or was not made. */
  said: string;
}

/** What the queue needs of the session. */
export type QueueSession = Pick<EditSession, "text" | "isFresh" | "refresh" | "whenIdle" | "ask">;

/**
 * Makes changes of the map one after the other, each in the current text. Typing is never overwritten: a change waits
 * until the person pauses, and then includes what they wrote. If a change fails, the ones behind it are dropped, and
 * the person is told.
 */
export class ChangeQueue extends Events<QueueEvents> {
  private readonly waiting: { change: QueuedChange; sure: boolean }[] = [];
  /** New keys of elements by their old ones, because a rename may change an id. */
  private readonly successors = new Map<string, string>();
  private busy = false;

  constructor(
    private readonly session: QueueSession,
    private readonly elements: Pick<Selection, "find">,
  ) {
    super();
  }

  /** Whether changes are waiting or under way. */
  get isBusy(): boolean {
    return this.busy;
  }

  async add(change: QueuedChange): Promise<void> {
    // if the map is older than the text, the element may be a different one by now
    this.waiting.push({ change, sure: this.session.isFresh });
    if (this.busy) {
      return;
    }
    this.busy = true;
    try {
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
        const refused = await this.make(next.change, next.sure);
        if (refused !== null) {
          const dropped = this.waiting.splice(0).length;
          this.emit("said", dropped > 0 ? `${refused} ${fill(texts.leftOut(), dropped)}` : refused);
        }
      }
    } finally {
      this.busy = false;
      this.successors.clear();
    }
  }

  /**
   * Returns null if the change was made, else why it cannot be made. Then the changes behind it make no sense either.
   */
  private async make(change: QueuedChange, sure: boolean): Promise<string | null> {
    const { session } = this;
    for (;;) {
      if (!session.isFresh) {
        const reason = await session.refresh();
        if (reason !== null) {
          return reason;
        }
        if (!session.isFresh) {
          await this.waitForPause();
          continue;
        }
      }
      const about = change.about && this.current(change.about);
      if (change.about && (!about || (!sure && about.title !== change.about.title))) {
        return texts.gone();
      }
      const edit = change.make(about);
      if (typeof edit === "string") {
        this.emit("said", edit);
        return null;
      }
      const { text } = session;
      const reply = await session.ask(text, edit);
      if (!reply.ok) {
        return reply.fault.message;
      }
      if (session.text === text) {
        this.remember(about, reply.value);
        this.emit("answered", { response: reply.value, about, change });
        return null;
      }
      sure = false;
      await this.waitForPause();
    }
  }

  private async waitForPause(): Promise<void> {
    this.emit("said", texts.waiting());
    await this.session.whenIdle();
  }

  /** The element as it is after the previous changes. */
  private current(element: MapElement): MapElement | null {
    let key = keyOf(element);
    for (let next = this.successors.get(key); next !== undefined && next !== key; next = this.successors.get(key)) {
      key = next;
    }
    return this.elements.find(key);
  }

  private remember(about: MapElement | null, response: PreviewResponse): void {
    const result = response.edited?.results[0];
    if (about && result?.what === about.what && result.id !== undefined) {
      const [before, after] = [keyOf(about), keyOf({ what: result.what, id: result.id })];
      this.successors.delete(after);
      if (before !== after) {
        this.successors.set(before, after);
      }
    }
  }
}
