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
}

/** Others saved meanwhile: theirs. */
export interface Changed {
  version: number;
  state: string;
  text: string;
}
