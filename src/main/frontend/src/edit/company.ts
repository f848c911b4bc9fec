/** As often as the wiki is told, in milliseconds; it remembers for 90 seconds. */
const PAUSE = 20_000;

/** Tells the wiki that one is at work, and hears who else is. What goes wrong is not worth a word: the next time will tell. */
export class Company {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known = "";
  private gone = false;

  /** @param show is called when it is others than before */
  constructor(
    private readonly ask: () => Promise<string[] | null>,
    private readonly show: (names: string[]) => void,
    private readonly pause = PAUSE,
  ) {
    void this.beat();
  }

  leave(): void {
    this.gone = true;
    clearTimeout(this.timer);
  }

  private async beat(): Promise<void> {
    const names = await this.ask();
    if (this.gone) {
      return;
    }
    if (names && names.join("\n") !== this.known) {
      this.known = names.join("\n");
      this.show(names);
    }
    this.timer = setTimeout(() => void this.beat(), this.pause);
  }
}
