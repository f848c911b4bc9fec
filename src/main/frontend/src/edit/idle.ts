/** Reports when nothing has happened for a while. */
export class Idle {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting: (() => void)[] = [];

  /** @param pause the length of that time, in milliseconds */
  constructor(private readonly pause: number) {}

  activity(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.waiting.splice(0).forEach((come) => come());
    }, this.pause);
  }

  /** Resolves when there was no activity for the pause, or at once if there was none. */
  whenIdle(): Promise<void> {
    return this.timer === undefined ? Promise.resolve() : new Promise((come) => this.waiting.push(come));
  }
}
