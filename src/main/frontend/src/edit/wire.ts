import type { SimpleName } from "./arrange/jobs";

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
  /** What the map is made of; missing with the map. */
  outline?: Outline;
  /** What became of the edits that were sent along. */
  edited?: Edited;
  /** How far the map has come; missing where the text gives none. */
  guide?: GuideStep[];
}

/** See OutlineJson. */
export interface Outline {
  lanes: { lane: string; name: string }[];
  stages: OutlineStage[];
  arrows: { from: string; to: string; agreement: boolean; label?: string }[];
}

/** What is good, bad or could be better, each with the lane where it is felt. */
export interface OutlineItems {
  pains: { id: string; title: string; lane: string; severity: string; fixed?: string; owner?: string }[];
  delights: { id: string; title: string; lane: string }[];
  opportunities: { id: string; title: string; lane: string; impact?: number; effort?: number; owner?: string }[];
}

export interface OutlineStage extends OutlineItems {
  id: string;
  title: string;
  from: number;
  owner?: string;
  steps: OutlineStep[];
}

export interface OutlineStep extends OutlineItems {
  id: string;
  title: string;
  owner?: string;
  /** Where it holds for everybody. */
  feels?: string;
  /** Persona by persona; missing where there is but one and what is said holds for everybody. */
  feelings?: { persona: string; name: string; feels?: string }[];
  momentOfTruth: boolean;
  cells: { lane: string; cards: { id: string; title: string; span: number }[] }[];
}

/** What stands on a map and can be changed there. */
export type What = "stage" | "step" | "card" | "pain" | "delight" | "opportunity";

/** One change of the map, made in its text by the wiki. Places count from 0, among the others. */
export type Edit =
  | { edit: "add"; what: What; into?: string; intoWhat?: "stage"; lane?: string; place?: number; title: string }
  | { edit: "move"; what: What; id: string; into?: string; intoWhat?: "stage"; lane?: string; place?: number }
  | { edit: "rename"; what: What; id: string; title: string }
  | { edit: SimpleName; what: What; id: string }
  | { edit: "set"; what: What; id: string; key: string; value: string; persona?: string }
  | { edit: "connect"; from: string; to: string; agreement: boolean; label: string }
  | { edit: "disconnect"; from: string; to: string };

export interface Edited {
  /** The whole new text; missing if nothing changed. */
  text?: string;
  results: { made: boolean; message: string; what?: What; id?: string }[];
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

/** A step of the craft: what to ask oneself, whether the map shows that it was taken, and where in the text it belongs. */
export interface GuideStep {
  title: string;
  ask: string;
  taken: boolean;
  at: number;
}
