/** The JSON between the map's script and the wiki. */

/** A pain point or opportunity, described so that the server can find it in a newer file. */
export interface Item {
  id: string;
  title: string;
  /** The id of its step, or of its stage if it belongs to the whole stage. */
  step: string;
  stepTitle: string;
}

export type Category = "new" | "indeterminate" | "done" | "unknown";

export interface Issue {
  key: string;
  /** The key in the file, if the issue has a different one in Jira now. */
  was?: string;
  /** Whether the reader may see it; null if that is not known. */
  visible: boolean | null;
  address?: string;
  summary?: string;
  type?: string;
  status?: string;
  category?: Category;
  assignee?: string;
  /** The day on which it was resolved: 2026-10-12. */
  resolved?: string;
  /** The issue on one line. */
  text: string;
}

export type State = "done" | "in-progress" | "to-do" | "not-started" | "hidden" | "unknown";

export interface Counts {
  done: number;
  inProgress: number;
  toDo: number;
  notStarted: number;
  hidden: number;
  unknown: number;
  total: number;
  text: string;
}

export interface Named {
  name: string;
  /** The value for a filter; empty for nobody. */
  value: string;
  counts: Counts;
}

/** Why Jira did not do what was requested, and what to do about it. */
export interface JiraError {
  code: string;
  message: string;
  /** The address where the person authorises the wiki. */
  authorise?: string;
  /** Seconds to wait before the next request. */
  retry?: number;
  messages?: string[];
  fields?: Record<string, string>;
}

export interface JiraServer {
  name: string;
  address: string;
}

export interface Drift {
  code: string;
  item?: Item;
  key?: string;
  text: string;
  offer?: { action: "mark-fixed" | "update-key" | "repair" | "link-here"; label: string; with?: string };
}

export interface Tracked {
  jira: JiraServer | null;
  trouble?: JiraError;
  askedText?: string;
  issues: Issue[];
  items: {
    item: Item;
    kind: "pain" | "opportunity";
    /** Its kind, and its severity or impact and effort, in words. */
    facts: string[];
    keys: string[];
    state: State;
    text: string;
  }[];
  steps: { step: string; title: string; counts: Counts }[];
  stages: { stage: string; title: string; counts: Counts }[];
  by: { kind: Named[]; owner: Named[]; severity: Named[] };
  whole: Counts;
  drift: Drift[];
  lost?: { text: string; links: { version: number; item: Item; key: string; issue: Issue; back: boolean }[] };
  /** `code` and `reason` say why not; `restore`: older versions can be restored nevertheless. */
  may: { edit: boolean; code?: string; reason?: string; restore?: boolean };
  jql: string;
}

export interface Choice {
  id: string;
  name: string;
}

export interface Form {
  jira: JiraServer | null;
  trouble?: JiraError;
  projects: { key: string; name: string }[];
  project?: string;
  /** Whether the page is restricted: then its text goes to Jira only if the person wants that. */
  restricted: boolean;
  entries: {
    item: Item;
    kind: "pain" | "opportunity";
    summary: string;
    description: string;
    bare: { summary: string; description: string };
  }[];
  link: { title: string; address: string; bare: string };
}

/** The issue types of a project; `type` is preselected. */
export interface Types {
  types: Choice[];
  type?: string;
  trouble?: JiraError;
}

/** Fields that Jira requires and the dialog does not have, and the address of Jira's own form. */
export interface RequiredFields {
  fields: Choice[];
  /** The fields of Jira's screen that can be filled in here; absent if Jira does not say. */
  offered?: { kind: "description" | "assignee" | "priority" | "parent" | "epic"; name: string; choices: Choice[] }[];
  createPage?: string;
  trouble?: JiraError;
}

export type Created =
  | { state: "created"; key: string; address?: string }
  | { state: "creating" }
  | { state: "unknown"; anywayIn: number; message: string }
  | { state: "refused"; trouble: JiraError; createPage?: string }
  | { state: "not-asked"; trouble?: JiraError };

/** A pain that is not in the file yet, as `POST maps/{map}/edits` takes it. */
export type NewPain = { edit: "make-pain" } & Record<string, string>;

export type Edit =
  | (NewPain & { issue: string })
  | { edit: "link" | "unlink" | "put-back" | "leave-out"; item: Item; key: string }
  | { edit: "replace"; item: Item; key: string; with: string }
  | { edit: "fixed"; item: Item };

export interface Edited {
  version: number;
  /** `id`: the element that an edit made or changed; empty if there is none in particular. */
  results: { done: boolean; text: string; id: string }[];
}

export interface WriteResult {
  results: { key: string; done: boolean; text: string }[];
  trouble?: JiraError;
}
