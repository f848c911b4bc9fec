/** What the editor and the wiki say to each other; see PreviewResource and TextResource. */
export interface MapText {
  name: string;
  version: number;
  /** Of the file that this is the text of: to come back with when saving. */
  state: string;
  text: string;
}

export interface Change {
  from: number;
  to: number;
  insert: string;
}

export interface Problem {
  code: string;
  severity: "error" | "warning" | "hint";
  line: number;
  column: number;
  from: number;
  to: number;
  message: string;
  fix?: { label: string; edits: Change[] };
}

export interface Place {
  item: string;
  from: number;
  to: number;
}

export interface Seen {
  html?: string;
  problems: Problem[];
  places: Place[];
}

export interface Saved {
  version: number;
  state: string;
  /** What the file says now, if that is more than was sent: with what others saved meanwhile. */
  text?: string;
}

/** Lines that are agreed on, or lines to choose from. */
export type Piece = { agreed: string } | { mine: string; theirs: string };

/** Others changed the same meanwhile: theirs. */
export interface Changed {
  version: number;
  state: string;
  text: string;
  pieces?: Piece[];
}

/** A word that may stand where the cursor is; `insert` is it as it is written there. */
export interface Choice {
  label: string;
  insert: string;
  detail: string;
}

export interface Completed {
  from: number;
  to: number;
  choices: Choice[];
}

export interface Explained {
  meaning?: { from: number; to: number; key: string; says: string; form: string };
}
