/** One change of the file, as `POST maps/{map}/edits` takes it. */
export type GapEdit = Record<string, string>;

/** A decision about one gap, which is one step to undo. */
export interface Decision {
  /** The gap, or the line of the definition that sets one aside. */
  gap: string;
  /** The words shown at the gap until it is saved. */
  words: string;
  edits: GapEdit[];
}

/** Decisions about gaps that are collected until they are saved as one version. */
export class GapDraft {
  private decisions: Decision[] = [];

  add(decision: Decision): void {
    this.decisions.push(decision);
  }

  /** The decisions about a gap, in words. */
  of(gap: string): string[] {
    return this.decisions.filter((decision) => decision.gap === gap).map(({ words }) => words);
  }

  undo(): Decision | undefined {
    return this.decisions.pop();
  }

  get size(): number {
    return this.decisions.length;
  }

  edits(): GapEdit[] {
    return this.decisions.flatMap(({ edits }) => edits);
  }

  /** Removes the decisions that were saved. Gaps whose edits could not be written count as undecided again. */
  saved(isDone: readonly boolean[]): void {
    let at = 0;
    this.decisions = this.decisions.flatMap((decision) => {
      const edits = decision.edits.filter(() => !isDone[at++]);
      return edits.length > 0 ? [{ ...decision, edits }] : [];
    });
  }
}
