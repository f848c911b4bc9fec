import type { Reply, Rest } from "./rest";
import type { Tracked } from "./wire";

/** How long what Jira said is shown before it is asked again, in milliseconds; after trouble twice as long each time, up to the longest. */
export const FRESH = 60_000;
export const LONGEST = 600_000;
/** Jira finds what somebody changed there a few seconds later: whoever wanted it anew has Jira asked once more then, in milliseconds. */
export const LATE = 5_000;

/** The clock, and chance: many pages that were told the same moment shall not all come back at it. */
export interface Times {
  now(): number;
  after(milliseconds: number, action: () => void): number;
  cancel(timer: number): void;
  /** 0 ≤ chance < 1. */
  chance(): number;
}

const OF_THE_BROWSER: Times = {
  now: () => Date.now(),
  after: (milliseconds, action) => window.setTimeout(action, milliseconds),
  cancel: (timer) => window.clearTimeout(timer),
  chance: () => Math.random(),
};

/** What is known of a map's issues, asked again from time to time while somebody looks at the page. */
export class Tracking {
  private readonly listeners: ((tracked: Tracked, before: Tracked | null) => void)[] = [];
  private pause = FRESH;
  private troubles = 0;
  private timer = 0;
  private asked = 0;
  private asks = 0;
  private latest: Tracked | null = null;

  constructor(
    private readonly rest: Pick<Rest, "progress">,
    private readonly version: string,
    /** Whether the map is still on the page; drawn anew, it is another one's turn. */
    private readonly isThere: () => boolean,
    private readonly page: Pick<Document, "hidden" | "addEventListener"> = document,
    private readonly times: Times = OF_THE_BROWSER,
  ) {
    page.addEventListener("visibilitychange", () => this.onVisible());
  }

  get current(): Tracked | null {
    return this.latest;
  }

  onChange(listener: (tracked: Tracked, before: Tracked | null) => void): void {
    this.listeners.push(listener);
  }

  /** Shows what was known before, until there is an answer. */
  begin(tracked: Tracked): void {
    this.tell(tracked);
  }

  /** Asks now; true: even if what is known is fresh, and again when Jira must know of what was changed before. */
  async ask(refresh = false, again = refresh): Promise<Reply<Tracked>> {
    this.times.cancel(this.timer);
    this.asked = this.times.now();
    const number = ++this.asks;
    const reply = await this.rest.progress(this.version, refresh);
    if (number !== this.asks) {
      return reply;
    }
    this.pause = this.pauseAfter(reply);
    if (reply.ok) {
      this.tell(reply.value);
    }
    if (reply.ok || reply.error === "away" || reply.error === "unavailable") {
      const soon = again && this.troubles === 0;
      this.timer = this.times.after(soon ? LATE : this.pause, () => this.again(soon));
    }
    return reply;
  }

  private tell(tracked: Tracked): void {
    const before = this.latest;
    this.latest = tracked;
    this.listeners.forEach((listener) => listener(tracked, before));
  }

  /** When Jira says when it is worth another try, that is tried once; trouble that lasts is asked after more and more rarely. */
  private pauseAfter(reply: Reply<Tracked>): number {
    const troubled = !reply.ok || reply.value.trouble !== undefined;
    this.troubles = troubled ? this.troubles + 1 : 0;
    const said = retry(reply);
    const rarely = Math.min(LONGEST, FRESH * 2 ** this.troubles);
    const pause = this.troubles === 1 && said > 0 ? Math.min(LONGEST, said) : Math.max(rarely, Math.min(LONGEST, said));
    return pause + this.times.chance() * (1000 + pause / 5);
  }

  private again(refresh = false): void {
    if (this.isThere() && !this.page.hidden && (this.latest === null || this.latest.issues.length > 0)) {
      void this.ask(refresh, false);
    }
  }

  private onVisible(): void {
    if (!this.page.hidden && this.asked > 0 && this.times.now() - this.asked > this.pause) {
      this.again();
    }
  }
}

function retry(reply: Reply<Tracked>): number {
  return reply.ok ? (reply.value.trouble?.retry ?? 0) * 1000 : 0;
}
