/** Asks after a pause, and only the latest question: earlier requests are cancelled, and late answers ignored. */
export class LatestRequest<Q, A> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private under: AbortController | null = null;

  constructor(
    private readonly ask: (question: Q, signal: AbortSignal) => Promise<A>,
    private readonly hear: (answer: A, question: Q) => void,
    private readonly pause: number,
  ) {}

  /** Asks after the pause, unless there is a newer question by then. */
  soon(question: Q): void {
    this.stop();
    this.timer = setTimeout(() => void this.now(question), this.pause);
  }

  async now(question: Q): Promise<void> {
    this.stop();
    const mine = new AbortController();
    this.under = mine;
    try {
      const answer = await this.ask(question, mine.signal);
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
