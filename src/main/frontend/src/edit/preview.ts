import { smallestChange } from "./arrange/change";
import { texts as arrangeTexts } from "./arrange/texts";
import type { Code } from "./code";
import type { Guide } from "./guide";
import { Newest } from "./newest";
import type { Pane } from "./pane";
import { itemAt } from "./places";
import type { ProblemList } from "./problem-list";
import type { Reply } from "./rest";
import type { Place, Seen } from "./wire";

/** As long as one must not have typed for the map to be drawn anew, in milliseconds. */
const PAUSE = 150;

/** What shows a text, and what is seen of it. */
export interface Sides {
  code: Code;
  problems: ProblemList;
  guide: Guide;
  pane: Pane;
}

/** Keeps the map beside its text: drawn anew as that changes, and what is chosen on the one is where the cursor is in the other. */
export class Preview {
  private readonly newest: Newest<string, Reply<Seen>>;
  private places: Place[] = [];
  /** Of which text the map is that is shown; null: the newest text gives none. */
  private shown: string | null = null;
  private led = false;

  constructor(
    private readonly sides: Sides,
    private readonly ask: (text: string, signal?: AbortSignal) => Promise<Reply<Seen>>,
  ) {
    this.newest = new Newest(ask, (reply, text) => this.seen(reply, text), PAUSE);
    void this.newest.now(sides.code.text);
  }

  /** Whether the map shown is of the text as it is now. */
  get isFresh(): boolean {
    return this.shown === this.sides.code.text;
  }

  startOf(item: string): number | undefined {
    return this.places.find((each) => each.item === item)?.from;
  }

  changed(): void {
    if (this.isFresh) {
      this.newest.stop();
    } else {
      this.newest.soon(this.sides.code.text);
    }
  }

  /** Draws the map of the text at once; why there is none, or null. */
  async refresh(): Promise<string | null> {
    const { code } = this.sides;
    const text = code.text;
    let reason: string | null = null;
    const reply = await this.ask(text);
    if (text === code.text) {
      this.newest.stop();
      this.seen(reply, text);
      reason = this.shown === text ? null : reply.ok ? arrangeTexts.unreadable() : reply.fault.message;
    }
    return reason;
  }

  /** The cursor follows what is chosen on the map, which is chosen already. */
  lead(move: () => void): void {
    this.led = true;
    move();
    this.led = false;
  }

  /** What is chosen on the map follows the cursor. */
  follow(index: number): void {
    if (!this.led) {
      this.sides.pane.mark(itemAt(this.places, index));
    }
  }

  /** A change of the map comes back in the text: one step of its history, no more of it than has changed. */
  take(seen: Seen): void {
    const { code } = this.sides;
    const text = seen.edited?.text ?? code.text;
    const change = smallestChange(code.text, text);
    if (change) {
      this.newest.stop();
      this.shown = text;
    }
    this.lead(() => {
      if (change) {
        code.arrange(change);
      }
      this.seen({ ok: true, value: seen }, text);
    });
  }

  end(): void {
    this.newest.stop();
  }

  private seen(reply: Reply<Seen>, text: string): void {
    const { code, pane } = this.sides;
    if (!reply.ok) {
      this.shown = null;
      pane.fade(reply.fault.message);
      return;
    }
    const { html, problems, places, outline, guide } = reply.value;
    this.sides.guide.show(guide);
    this.shown = html === undefined ? null : text;
    code.underline(problems);
    this.sides.problems.show(problems);
    code.reveal();
    if (html !== undefined) {
      this.places = text === code.text ? places : [];
      pane.show(html, outline);
      this.follow(code.cursor);
    } else {
      pane.fade(problems.find((problem) => problem.severity === "error")?.message ?? "");
    }
  }
}
