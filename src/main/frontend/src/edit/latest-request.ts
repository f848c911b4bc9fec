/** The pause before the next request, as a share of the time that the last answer took. */
const PART = 1 / 4;

/**
 * Sends a request after a pause, and only the latest one: earlier requests are cancelled, and late answers ignored. The
 * pause adapts: after a fast answer the next request is sent soon, and a slow server gets few requests.
 */
export class LatestRequest<Q, A> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private under: AbortController | null = null;
  private pause: number;

  /**
   * @param longest the pause before the first answer, and the maximum after any, in milliseconds
   * @param shortest the minimum pause, in milliseconds
   */
  constructor(
    private readonly ask: (question: Q, signal: AbortSignal) => Promise<A>,
    private readonly hear: (answer: A, question: Q) => void,
    private readonly longest: number,
    private readonly shortest = longest,
    private readonly clock: () => number = () => performance.now(),
  ) {
    this.pause = longest;
  }

  /** Sends a request after the pause, unless there is a newer one by then. */
  soon(question: Q): void {
    this.stop();
    this.timer = setTimeout(() => void this.now(question), this.pause);
  }

  async now(question: Q): Promise<void> {
    this.stop();
    const mine = new AbortController();
    this.under = mine;
    const asked = this.clock();
    try {
      const answer = await this.ask(question, mine.signal);
      this.pause = Math.min(Math.max((this.clock() - asked) * PART, this.shortest), this.longest);
      if (this.under === mine) {
        this.under = null;
        this.hear(answer, question);
      }
    } catch (failed) {
      if (!mine.signal.aborted) {
        throw failed;
      }
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.under?.abort();
    this.under = null;
  }
}
