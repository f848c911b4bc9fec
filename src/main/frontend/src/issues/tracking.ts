import type { Reply, Rest } from "./rest";
import type { Tracked } from "./wire";

/**
 * How long to wait before the next request, in milliseconds. The pause doubles with every failure, up to the maximum.
 */
export const FRESH = 60_000;
export const MAX_PAUSE = 600_000;
/**
 * How long after a refresh to request once more, in milliseconds, because Jira finds a change only after some seconds.
 */
export const RECHECK_PAUSE = 5_000;

/** The clock, and randomness, which keeps many pages from sending requests at the same moment. */
export interface Times {
  now(): number;
  after(milliseconds: number, action: () => void): number;
  cancel(timer: number): void;
  /** 0 ≤ chance < 1. */
  chance(): number;
}

const BROWSER_TIMES: Times = {
  now: () => Date.now(),
  after: (milliseconds, action) => window.setTimeout(action, milliseconds),
  cancel: (timer) => window.clearTimeout(timer),
  chance: () => Math.random(),
};

/** What is known of a map's issues. It is requested again from time to time while the page is in view. */
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
    /** The version of the file that the page shows now. */
    private readonly version: () => string,
    /** Whether the map is still on the page. */
    private readonly isThere: () => boolean,
    private readonly page: Pick<Document, "hidden" | "addEventListener"> = document,
    private readonly times: Times = BROWSER_TIMES,
  ) {
    page.addEventListener("visibilitychange", () => this.onVisible());
  }

  get current(): Tracked | null {
    return this.latest;
  }

  onChange(listener: (tracked: Tracked, before: Tracked | null) => void): void {
    this.listeners.push(listener);
  }

  /**
   * Requests the state now.
   *
   * @param refresh whether the wiki asks Jira even if it has a recent answer
   * @param again whether to request once more later, when Jira's index contains all changes made until now
   */
  async ask(refresh = false, again = refresh): Promise<Reply<Tracked>> {
    this.times.cancel(this.timer);
    this.asked = this.times.now();
    const number = ++this.asks;
    const reply = await this.rest.progress(this.version(), refresh);
    if (number !== this.asks) {
      return reply;
    }
    this.pause = this.pauseAfter(reply);
    if (reply.ok) {
      this.tell(reply.value);
    }
    if (reply.ok || reply.error === "away" || reply.error === "unavailable") {
      const soon = again && this.troubles === 0;
      this.timer = this.times.after(soon ? RECHECK_PAUSE : this.pause, () => this.again(soon));
    }
    return reply;
  }

  private tell(tracked: Tracked): void {
    const before = this.latest;
    this.latest = tracked;
    this.listeners.forEach((listener) => listener(tracked, before));
  }

  /** The pause after a reply: after a first failure as long as Jira demands, after more of them longer and longer. */
  private pauseAfter(reply: Reply<Tracked>): number {
    const troubled = !reply.ok || reply.value.trouble !== undefined;
    this.troubles = troubled ? this.troubles + 1 : 0;
    const said = retry(reply);
    const rarely = Math.min(MAX_PAUSE, FRESH * 2 ** this.troubles);
    const pause =
      this.troubles === 1 && said > 0 ? Math.min(MAX_PAUSE, said) : Math.max(rarely, Math.min(MAX_PAUSE, said));
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
