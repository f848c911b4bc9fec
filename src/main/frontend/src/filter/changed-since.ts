/** A change in the answer of `GET maps/{map}/compare`. */
export interface Changed {
  /** The id of the element that changed. */
  thing: string;
  /** The id of its step; empty if it has none. */
  step: string;
}

/** The ids of the elements that changed since a day, requested once for each day that a filter names. */
export class ChangedSince {
  private readonly days = new Map<string, ReadonlySet<string>>();

  /** @param ask returns the changes since a day; null if they are not known */
  constructor(private readonly ask: (day: string) => Promise<readonly Changed[] | null>) {}

  /** Requests what is not known yet. A day without a version on or before it stays unknown. */
  async load(days: readonly (string | null)[]): Promise<void> {
    for (const day of days) {
      if (day !== null && !this.days.has(day)) {
        const changes = await this.ask(day);
        if (changes) {
          // the step of a changed element counts as changed, too
          this.days.set(day, new Set(changes.flatMap(({ thing, step }) => (step ? [thing, step] : [thing]))));
        }
      }
    }
  }

  /** The ids for a day; null if they are not known, and then nothing is filtered out. */
  since(day: string): ReadonlySet<string> | null {
    return this.days.get(day) ?? null;
  }
}
