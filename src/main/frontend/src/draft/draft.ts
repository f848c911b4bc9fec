/** Values of an item by the keys of a definition, as it writes them; empty: it does not say. */
export type Values = Record<string, string>;

/** A pain point or opportunity with what a sitting can set of it. */
export interface Settable {
  what: string;
  values: Values;
}

/** One change of the file, as `POST maps/{map}/edits` takes it. */
export interface SetEdit {
  edit: "set";
  what: string;
  id: string;
  key: string;
  value: string;
  /** What the person saw before. */
  was: string;
}

type Change = { id: string; values: Values };

/** Changes that are collected until they are saved as one version. */
export class Draft {
  private readonly now: Map<string, Values>;
  /** What each step changed, as it was before. */
  private readonly steps: Change[][] = [];

  /** @param saved what can be set, as the person saw it */
  constructor(private readonly saved: ReadonlyMap<string, Settable>) {
    this.now = new Map([...saved].map(([id, { values }]) => [id, { ...values }]));
  }

  get ids(): string[] {
    return [...this.saved.keys()];
  }

  value(id: string, key: string): string {
    return this.now.get(id)?.[key] ?? "";
  }

  /** What it was before the sitting; undefined: it cannot be set. */
  seen(id: string, key: string): string | undefined {
    return this.saved.get(id)?.values[key];
  }

  /** Sets the same values of some items, as one step to undo; what is so already, or cannot be, is no step. */
  set(ids: readonly string[], values: Values): void {
    this.setAll(ids.map((id) => ({ id, values })));
  }

  /** Sets values of several items, as one step to undo. */
  setAll(changes: readonly Change[]): void {
    const step: Change[] = [];
    for (const { id, values } of changes) {
      const old = this.now.get(id) ?? {};
      const keys = Object.keys(values).filter((key) => old[key] !== undefined && values[key] !== old[key]);
      if (keys.length > 0) {
        step.push({ id, values: pick(old, keys) });
        this.now.set(id, { ...old, ...pick(values, keys) });
      }
    }
    if (step.length > 0) {
      this.steps.push(step);
    }
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** Takes the last step back. */
  undo(): void {
    for (const { id, values } of (this.steps.pop() ?? []).reverse()) {
      this.now.set(id, { ...this.now.get(id), ...values });
    }
  }

  /** What differs from the file, one line each. */
  edits(): SetEdit[] {
    return [...this.saved].flatMap(([id, { what, values }]) =>
      Object.entries(values)
        .filter(([key, was]) => this.value(id, key) !== was)
        .map(([key, was]) => ({ edit: "set" as const, what, id, key, value: this.value(id, key), was })),
    );
  }

  /** The draft that is left once all but these are in the file. */
  savedBut(kept: readonly SetEdit[]): Draft {
    const saved = new Map(
      [...this.saved].map(([id, { what }]) => [id, { what, values: { ...this.now.get(id) } }] as const),
    );
    return new Draft(saved).with(kept);
  }

  /** The same changes on top of a newer file; what the person saw stays, so that nothing is overwritten unseen. */
  over(newer: ReadonlyMap<string, Settable>): Draft {
    return new Draft(newer).with(this.edits());
  }

  /**
   * The draft after the person chose between their values and those of others.
   *
   * @param conflicts what others set meanwhile, which the person has seen now
   * @param mine those for which they keep their own
   */
  decided<C extends { id: string; key: string; now: string }>(conflicts: readonly C[], mine: readonly C[]): Draft {
    const edits = this.edits().flatMap((edit) => {
      const conflict = conflicts.find(({ id, key }) => id === edit.id && key === edit.key);
      if (!conflict) {
        return [edit];
      }
      return mine.includes(conflict) ? [{ ...edit, was: conflict.now }] : [];
    });
    return new Draft(this.saved).with(edits);
  }

  /** The same, and these on top; the person has seen what was there before each. */
  private with(edits: readonly SetEdit[]): Draft {
    const seen = new Map([...this.saved].map(([id, { what, values }]) => [id, { what, values: { ...values } }]));
    for (const { id, key, was } of edits) {
      const values = seen.get(id)?.values;
      if (values?.[key] !== undefined) {
        values[key] = was;
      }
    }
    const draft = new Draft(seen);
    for (const { id, key, value } of edits) {
      draft.set([id], { [key]: value });
    }
    return draft;
  }
}

function pick(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(keys.map((key) => [key, values[key] ?? ""]));
}
