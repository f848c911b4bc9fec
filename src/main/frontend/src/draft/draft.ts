/** Values of an item by the keys of a definition, in the form of the definition; empty if it has none. */
export type Values = Record<string, string>;

/** A pain point or opportunity, with the values that can be set. */
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
  /** The value that the person saw before. */
  was: string;
}

type Change = { id: string; values: Values };

/** Changes that are collected until they are saved as one version. */
export class Draft {
  private readonly now: Map<string, Values>;
  /** The previous values of what each step changed. */
  private readonly steps: Change[][] = [];

  /** @param saved the items and values that can be set, as the person saw them */
  constructor(private readonly saved: ReadonlyMap<string, Settable>) {
    this.now = new Map([...saved].map(([id, { values }]) => [id, { ...values }]));
  }

  get ids(): string[] {
    return [...this.saved.keys()];
  }

  value(id: string, key: string): string {
    return this.now.get(id)?.[key] ?? "";
  }

  /** The value before the person began; undefined if it cannot be set. */
  seen(id: string, key: string): string | undefined {
    return this.saved.get(id)?.values[key];
  }

  /**
   * Sets the same values for some items, as one step to undo; values that are already set or cannot be set are skipped.
   */
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

  /** The differences from the file, one for each value. */
  edits(): SetEdit[] {
    return [...this.saved].flatMap(([id, { what, values }]) =>
      Object.entries(values)
        .filter(([key, was]) => this.value(id, key) !== was)
        .map(([key, was]) => ({ edit: "set" as const, what, id, key, value: this.value(id, key), was })),
    );
  }

  /** The draft after saving, if all edits except these are in the file now. */
  savedBut(kept: readonly SetEdit[]): Draft {
    const saved = new Map(
      [...this.saved].map(([id, { what }]) => [id, { what, values: { ...this.now.get(id) } }] as const),
    );
    return new Draft(saved).with(kept);
  }

  /**
   * The same changes on top of a newer file. The values that the person saw are kept, so that nothing is overwritten
   * unseen.
   */
  over(newer: ReadonlyMap<string, Settable>): Draft {
    return new Draft(newer).with(this.edits());
  }

  /**
   * The draft after the person chose between their values and those of others.
   *
   * @param conflicts the values that others set meanwhile, which the person has now seen
   * @param mine the conflicts in which they keep their own value
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

  /** The same draft with these edits on top; the person has seen the value before each. */
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
