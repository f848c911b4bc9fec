import { encoded } from "../import/base64";
import { ask, type Reply } from "../issues/rest";

export interface Place {
  id: string;
  title: string;
}

export interface Column {
  heading: string;
  first: string[];
  use: string;
  /** A sentence that says why the column is taken for this use. */
  ground: string;
}

export interface Unread {
  reason: string;
  what: string;
  text: string;
  nearest?: Place;
}

/** What was understood of a survey; sentences are in the reader's language. */
export interface Report {
  rows: number;
  answers: number;
  understood: string;
  notUnderstood?: string;
  columns: Column[];
  counts: string[];
  unread: Unread[];
  orders: string[];
  needed: string[];
  notes: string[];
  repeated: number;
  repeatedText?: string;
  file?: string;
  kept?: string;
  names: boolean;
  uses: { use: string; text: string }[];
  steps: Place[];
  personas: Place[];
  otherPersonas: string[];
}

/** What the person said about a survey. */
export interface Meaning {
  /** Uses by the column's number. */
  columns: Record<string, string>;
  steps: Record<string, string>;
  personas: Record<string, string>;
  dates?: string;
}

export type Repeated = "leave-out" | "add";

/** The wiki's answer after answers were added. */
export interface Saved {
  file: string;
  added: number;
  named: boolean;
  message: string;
}

/** The wiki's REST API for the answers of one map. It throws nothing. */
export class FiguresRest {
  private readonly address: string;

  constructor(base: string, map: string) {
    this.address = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/answers`;
  }

  /** Reports what is understood of a survey; nothing is stored. */
  async read(file: File, meaning: Meaning): Promise<Reply<Report>> {
    return this.post("/read", { bytes: await encoded(file), ...meaning });
  }

  /** Adds the answers of a survey. */
  async add(file: File, meaning: Meaning, repeated: Repeated | undefined, tell: boolean): Promise<Reply<Saved>> {
    return this.post("", { bytes: await encoded(file), ...meaning, repeated, tell });
  }

  private post<T>(path: string, body: unknown): Promise<Reply<T>> {
    return ask(this.address + path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(body),
    });
  }
}
