import type { ElementKind } from "./map-changes/element-kind";
import type { SimpleChange } from "./map-changes/simple-changes";

export type { ElementKind };

/** The JSON between the editor and the wiki; see PreviewResource and TextResource. */
export interface MapText {
  name: string;
  version: number;
  /** The state of the file with this text, to be sent along when saving. */
  state: string;
  text: string;
}

export interface Change {
  from: number;
  to: number;
  insert: string;
}

/** A remedy that a click applies. */
export interface Fix {
  label: string;
  edits: Change[];
}

export interface Problem {
  code: string;
  severity: "error" | "warning" | "hint";
  line: number;
  column: number;
  from: number;
  to: number;
  message: string;
  fix?: Fix;
  /** Fixes all problems of the kind at once; only the first of several has it. */
  fixAll?: Fix;
}

/** The number of hints of a kind, in words. */
export interface HintGroup {
  code: string;
  title: string;
}

export interface Place {
  item: string;
  from: number;
  to: number;
}

export interface PreviewResponse {
  html?: string;
  problems: Problem[];
  /** The kinds of hints of which there are several. */
  hints: HintGroup[];
  places: Place[];
  /** The elements of the map; missing if there is no map. */
  outline?: Outline;
  /** The result of the edits that were sent along. */
  edited?: Edited;
  /** The steps of the guide; missing if there is no map. */
  guide?: GuideStep[];
}

/** See OutlineJson. */
export interface Outline {
  lanes: { lane: string; name: string }[];
  /** The lanes that a new card can be in: those of the map and all built-in ones. */
  cardLanes: { lane: string; name: string }[];
  stages: OutlineStage[];
  arrows: { from: string; to: string; agreement: boolean; label?: string }[];
}

/** Pain points, delights and opportunities, each with its lane. */
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
  /** The feeling of all personas. */
  feels?: string;
  /** The feelings of each persona; missing if there is only one feeling, shared by all. */
  feelings?: { persona: string; name: string; feels?: string }[];
  momentOfTruth: boolean;
  cells: { lane: string; cards: { id: string; title: string; span: number }[] }[];
}

/** A change of the map, which the wiki makes in its text. Positions count from 0, without the element itself. */
export type Edit =
  | { edit: "add"; what: PanelKind; into?: string; intoWhat?: "stage"; lane?: string; place?: number; title: string }
  | { edit: "add"; what: "lane"; title: string; kind: string; by: string }
  | {
      edit: "move";
      what: PanelKind;
      id: string;
      into?: string;
      intoWhat?: "stage";
      lane?: string;
      at?: string;
      place?: number;
    }
  | { edit: "rename"; what: PanelKind; id: string; title: string }
  | { edit: "delete"; what: PanelKind; id: string; into?: string }
  | { edit: SimpleChange; what: ElementKind; id: string }
  | { edit: "set"; what: PanelKind; id: string; key: string; value: string; persona?: string }
  | { edit: "set"; what: PanelKind; id: string; key: string; values: string[]; seen: string[] }
  | { edit: "metric"; what: PanelKind; id: string; name: string; key: string; value: string }
  | { edit: "several"; edits: Edit[] }
  | { edit: "paste"; what: ElementKind; id: string; text: string }
  | { edit: "connect"; from: string; to: string; agreement: boolean; label: string }
  | { edit: "label"; from: string; to: string; seen: string; label: string }
  | { edit: "disconnect"; from: string; to: string };

/** The kinds of elements that have fields in the side panel. */
export type PanelKind = ElementKind | "map" | "persona" | "lane";

/** See FieldPanel. */
export interface Panel {
  what: PanelKind;
  id: string;
  title: string;
  groups: { title: string; fields: Field[] }[];
}

/** See Field.java. */
export interface Field {
  key: string;
  label: string;
  meaning: string;
  control:
    | "text"
    | "lines"
    | "number"
    | "date"
    | "flag"
    | "choice"
    | "texts"
    | "checks"
    | "feeling"
    | "metrics"
    | "entries"
    | "written";
  isTitle: boolean;
  values: string[];
  inherited: string;
  choices: { value: string; label: string }[];
  personas: { persona: string; name: string; value: string }[];
  metrics: { name: string; value: string; baseline: string; target: string }[];
  entries: PanelEntry[];
  question: string;
}

/** A persona or a lane of the map. */
export interface PanelEntry {
  what: "persona" | "lane";
  id: string;
  title: string;
  kind: string;
  /** Its position among the listed ones, from 0; -1 for a built-in lane that is not listed. */
  place: number;
  cards: number;
}

export interface Edited {
  /** The whole new text; missing if nothing changed. */
  text?: string;
  results: { made: boolean; message: string; what?: ElementKind; id?: string }[];
}

export interface Saved {
  version: number;
  state: string;
  /** The text of the file, if it was merged with what others saved meanwhile. */
  text?: string;
}

/** Lines that two people changed differently. */
export interface Conflict {
  mine: string;
  theirs: string;
}

/** Lines of a merged text: the same for both, or a conflict. */
export type Piece = { agreed: string } | Conflict;

/** What others have saved meanwhile, if they changed the same lines. */
export interface Changed {
  version: number;
  state: string;
  text: string;
  pieces?: Piece[];
}

/** A word that can be written at the cursor; `insert` is the form in which it is inserted. */
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

/**
 * A step of the guide: the question to ask, whether the map shows that it is done, and the place in the text to which
 * it belongs.
 */
export interface GuideStep {
  title: string;
  ask: string;
  taken: boolean;
  at: number;
}
