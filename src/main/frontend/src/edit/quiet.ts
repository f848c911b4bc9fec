/** Tells when nothing has stirred for a moment. */
export class Quiet {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting: (() => void)[] = [];

  /** @param pause how long a moment is, in milliseconds */
  constructor(private readonly pause: number) {}

  stir(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.waiting.splice(0).forEach((come) => come());
    }, this.pause);
  }

  /** At once, if it is quiet already. */
  comes(): Promise<void> {
    return this.timer === undefined ? Promise.resolve() : new Promise((come) => this.waiting.push(come));
  }
}
