/** What a sitting can set of an opportunity. */
export const FIELDS = ["impact", "effort", "confidence", "owner"] as const;

export type Field = (typeof FIELDS)[number];

/** As a definition writes them; empty: it does not say. */
export type Values = Record<Field, string>;

/** One change of the file, as `POST maps/{map}/edits` takes it. */
export interface SetEdit {
  edit: "set";
  what: "opportunity";
  id: string;
  key: Field;
  value: string;
}

type Change = { id: string; values: Partial<Values> };

/** Changes that are collected until they are saved as one version. */
export class Draft {
  private readonly now: Map<string, Values>;
  /** What each step changed, as it was before. */
  private readonly steps: Change[][] = [];

  constructor(private readonly saved: ReadonlyMap<string, Values>) {
    this.now = new Map([...saved].map(([id, values]) => [id, { ...values }]));
  }

  get ids(): string[] {
    return [...this.saved.keys()];
  }

  value(id: string, field: Field): string {
    return this.now.get(id)?.[field] ?? "";
  }

  /** Sets the same values of some opportunities, as one step to undo; what is so already is no step. */
  set(ids: readonly string[], values: Partial<Values>): void {
    const step: Change[] = [];
    for (const id of ids) {
      const old = this.now.get(id);
      const fields = FIELDS.filter((field) => old && values[field] !== undefined && values[field] !== old[field]);
      if (old && fields.length > 0) {
        step.push({ id, values: Object.fromEntries(fields.map((field) => [field, old[field]])) });
        this.now.set(id, { ...old, ...values });
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
    for (const { id, values } of this.steps.pop() ?? []) {
      const now = this.now.get(id);
      if (now) {
        this.now.set(id, { ...now, ...values });
      }
    }
  }

  /** The draft that is left once all but these are in the file. */
  savedBut(kept: readonly SetEdit[]): Draft {
    const saved = new Map(this.ids.map((id) => [id, this.valuesOf(id)]));
    for (const { id, key } of kept) {
      saved.set(id, { ...this.valuesOf(id), [key]: this.saved.get(id)?.[key] ?? "" });
    }
    const draft = new Draft(saved);
    for (const { id, key, value } of kept) {
      draft.set([id], { [key]: value });
    }
    return draft;
  }

  private valuesOf(id: string): Values {
    return Object.fromEntries(FIELDS.map((field) => [field, this.value(id, field)])) as Values;
  }

  /** What differs from the file, one line each. */
  edits(): SetEdit[] {
    return this.ids.flatMap((id) =>
      FIELDS.filter((field) => this.value(id, field) !== this.saved.get(id)?.[field]).map((field) => ({
        edit: "set" as const,
        what: "opportunity" as const,
        id,
        key: field,
        value: this.value(id, field),
      })),
    );
  }
}

/** A score moved by one; an unknown one begins in the middle. Scores are 1 to 5. */
export function moved(score: string, by: -1 | 0 | 1): string {
  return String(Math.min(5, Math.max(1, (Number(score) || 3) + by)));
}
