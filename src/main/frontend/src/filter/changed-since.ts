/** A change as `GET maps/{map}/compare` tells it. */
export interface Changed {
  /** Id of what changed. */
  thing: string;
  /** Id of its step; empty if it has none. */
  step: string;
}

/** The ids of what changed since a day, asked for once a day that a filter names. */
export class ChangedSince {
  private readonly days = new Map<string, ReadonlySet<string>>();

  /** @param ask tells the changes since a day; null: not known */
  constructor(private readonly ask: (day: string) => Promise<readonly Changed[] | null>) {}

  /** Brings what is not known yet. A day without a version on or before it stays unknown. */
  async load(days: readonly (string | null)[]): Promise<void> {
    for (const day of days) {
      if (day !== null && !this.days.has(day)) {
        const changes = await this.ask(day);
        if (changes) {
          // what changed makes its step differ
          this.days.set(day, new Set(changes.flatMap(({ thing, step }) => (step ? [thing, step] : [thing]))));
        }
      }
    }
  }

  /** Null: not known, and nothing is left out for it. */
  since(day: string): ReadonlySet<string> | null {
    return this.days.get(day) ?? null;
  }
}
