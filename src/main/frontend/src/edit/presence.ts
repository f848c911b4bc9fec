/** How often to notify the wiki, in milliseconds; it remembers each notification for 90 seconds. */
const PAUSE = 20_000;

/**
 * Tells the wiki that this person is editing, and asks who else is. Errors are ignored, because the next request
 * follows soon.
 */
export class Presence {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known = "";
  private gone = false;

  /** @param show called when the names have changed */
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
