/** A row of the list of what must become true, as the server rendered it. */
export interface FutureLine {
  row: HTMLElement;
  /** The id of its opportunity. */
  id: string;
  /** The id of the step of today's map at which the opportunity is written. */
  step: string;
  title: string;
  /** The ids of the pains that it solves, separated by spaces. */
  solves: string;
  /** Whether today's map has its opportunity. */
  isWritten: boolean;
  isInJira: boolean;
}

export function futureLines(view: HTMLElement): FutureLine[] {
  return [...view.querySelectorAll<HTMLElement>("[data-frontstage-becomes]")].map((row) => ({
    row,
    id: row.dataset.frontstageBecomes ?? "",
    step: row.dataset.frontstageStep ?? "",
    title: row.dataset.frontstageTitle ?? "",
    solves: row.dataset.frontstageSolves ?? "",
    isWritten: row.dataset.frontstageWritten !== undefined,
    isInJira: row.dataset.frontstageIssues !== undefined,
  }));
}

/** The edits that write the opportunities that today's map does not have yet. */
export function proposals(lines: readonly FutureLine[]): Record<string, string>[] {
  return lines
    .filter(({ isWritten }) => !isWritten)
    .map(({ id, step, title, solves }) => ({
      edit: "propose",
      into: step,
      id,
      title,
      solves: solves.split(" ").filter(Boolean).join(","),
    }));
}
