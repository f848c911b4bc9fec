/** A metric of a map. */
export interface Metric {
  /** Where it is: `map`, `stage` or `step`. */
  place: string;
  /** The id of the stage or step. */
  id: string;
  name: string;
}

/** What the dialog is asked for: to which map answers are to be added. */
export interface FiguresRequest {
  base: string;
  map: string;
  /** A file that was dropped; missing: the person chooses one or pastes a table. */
  file?: File;
  /** The metric that gets one reading; missing: answers of a survey are added. */
  reading?: Metric;
  /** Something was saved: the page shows what is there now. */
  saved(): void;
  /** Moves the focus back to where it was. */
  back(): void;
}

/** Opens the dialog, once it is loaded. */
export type OpenFigures = (request: FiguresRequest) => void;
