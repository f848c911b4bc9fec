import type { Reply, Rest } from "./rest";
import type { Tracked } from "./wire";

/** How long what Jira said is shown before it is asked again, in milliseconds; after trouble twice as long each time, up to the longest. */
const FRESH = 60_000;
const LONGEST = 600_000;

/** What is known of a map's issues, asked again from time to time while somebody looks at the page. */
export class Tracking {
  private readonly listeners: ((tracked: Tracked) => void)[] = [];
  private pause = FRESH;
  private timer = 0;
  private asked = 0;
  private latest: Tracked | null = null;

  constructor(
    private readonly rest: Pick<Rest, "progress">,
    private readonly version: string,
    /** Whether the map is still on the page; drawn anew, it is another one's turn. */
    private readonly isThere: () => boolean,
    private readonly page: Pick<Document, "hidden" | "addEventListener"> = document,
  ) {
    page.addEventListener("visibilitychange", () => this.onVisible());
  }

  get current(): Tracked | null {
    return this.latest;
  }

  onChange(listener: (tracked: Tracked) => void): void {
    this.listeners.push(listener);
  }

  /** Asks now; true: even if what is known is fresh. */
  async ask(refresh = false): Promise<Reply<Tracked>> {
    window.clearTimeout(this.timer);
    this.asked = Date.now();
    const reply = await this.rest.progress(this.version, refresh);
    const trouble = !reply.ok || reply.value.trouble !== undefined;
    this.pause = trouble ? Math.min(LONGEST, Math.max(this.pause * 2, retry(reply))) : FRESH;
    if (reply.ok) {
      this.latest = reply.value;
      this.listeners.forEach((listener) => listener(reply.value));
    }
    if (reply.ok || reply.error === "away" || reply.error === "unavailable") {
      this.timer = window.setTimeout(() => this.again(), this.pause);
    }
    return reply;
  }

  private again(): void {
    if (this.isThere() && !this.page.hidden && this.latest !== null && this.latest.issues.length > 0) {
      void this.ask();
    }
  }

  private onVisible(): void {
    if (!this.page.hidden && this.asked > 0 && Date.now() - this.asked > this.pause) {
      this.again();
    }
  }
}

function retry(reply: Reply<Tracked>): number {
  return reply.ok ? (reply.value.trouble?.retry ?? 0) * 1000 : 0;
}
