/** What the wiki's REST of Frontstage says and takes: the shapes of its JSON. */

/** A pain point or opportunity, as the page names it: the server finds it again in a newer file. */
export interface Item {
  id: string;
  title: string;
  /** The step's id, or the stage's where it is the stage's as a whole. */
  step: string;
  stepTitle: string;
}

export type Category = "new" | "indeterminate" | "done" | "unknown";

export interface Issue {
  key: string;
  /** The key that the file names, where Jira has another one by now. */
  was?: string;
  /** null: nothing is known of it. */
  visible: boolean | null;
  address?: string;
  summary?: string;
  type?: string;
  status?: string;
  category?: Category;
  assignee?: string;
  /** The whole in one line. */
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
  counts: Counts;
}

/** Why Jira did not answer as wished, and what to do. */
export interface Trouble {
  code: string;
  message: string;
  /** Where the person allows the wiki to act for them. */
  authorise?: string;
  /** Seconds after which asking again makes sense. */
  retry?: number;
  messages?: string[];
  fields?: Record<string, string>;
}

export interface JiraHome {
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
  jira: JiraHome | null;
  trouble?: Trouble;
  askedText?: string;
  issues: Issue[];
  items: { item: Item; kind: "pain" | "opportunity"; keys: string[]; state: State; text: string }[];
  steps: { step: string; title: string; counts: Counts }[];
  stages: { stage: string; title: string; counts: Counts }[];
  by: { kind: Named[]; owner: Named[]; severity: Named[] };
  whole: Counts;
  drift: Drift[];
  lost?: { version: number; text: string; links: { item: Item; key: string; issue: Issue; back: boolean }[] };
  /** `code` and `reason` say why not. */
  may: { edit: boolean; code?: string; reason?: string };
  jql: string;
}

export interface Choice {
  id: string;
  name: string;
}

export interface Form {
  jira: JiraHome | null;
  trouble?: Trouble;
  projects: { key: string; name: string }[];
  project?: string;
  /** Whether not everybody may see the page: then the words stay here unless the person wants otherwise. */
  restricted: boolean;
  entries: { item: Item; kind: "pain" | "opportunity"; summary: string; description: string; bare: { summary: string; description: string } }[];
  link: { title: string; address: string; bare: string };
}

/** What a project lets people make; `type` is chosen unless they choose another. */
export interface Types {
  types: Choice[];
  type?: string;
  trouble?: Trouble;
}

/** What Jira asks for and the dialog does not; then also where Jira's own form is. */
export interface Demand {
  fields: Choice[];
  /** What may be filled in here, because Jira's screen has it; absent where Jira does not tell. */
  offered?: { kind: "description" | "assignee" | "priority" | "parent" | "epic"; name: string; choices: Choice[] }[];
  createPage?: string;
  trouble?: Trouble;
}

export type Created =
  | { state: "created"; key: string; address?: string }
  | { state: "creating" }
  | { state: "unknown"; anywayIn: number; message: string }
  | { state: "refused"; trouble: Trouble; createPage?: string }
  | { state: "not-asked"; trouble?: Trouble };

export type Edit =
  | { edit: "link" | "unlink" | "put-back" | "leave-out"; item: Item; key: string }
  | { edit: "replace"; item: Item; key: string; with: string }
  | { edit: "fixed"; item: Item };

export interface Edited {
  version: number;
  results: { done: boolean; text: string }[];
}

export interface Written {
  results: { key: string; done: boolean; text: string }[];
  trouble?: Trouble;
}
