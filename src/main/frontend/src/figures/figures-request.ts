/** A metric of a map. */
export interface Metric {
  /** Where it is: `map`, `stage` or `step`. */
  place: string;
  /** The id of the stage or step. */
  id: string;
  name: string;
}

/** The map to which answers are added, and what the dialog needs for it. */
export interface FiguresRequest {
  base: string;
  map: string;
  /** A file that was dropped; missing: the person chooses one or pastes a table. */
  file?: File;
  /** The metric that gets one reading; missing if answers of a survey are added. */
  reading?: Metric;
  /** Something was saved, so the page should show the new state. */
  saved(): void;
  /** Returns the focus. */
  back(): void;
}

/** Opens the dialog, once it is loaded. */
export type OpenFigures = (request: FiguresRequest) => void;
