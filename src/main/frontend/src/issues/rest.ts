import { ours, refused } from "../refused";
import { refusedInWords, shared } from "../shared-texts";
import type { More } from "./more-fields";
import type {
  Created,
  Edit,
  Edited,
  Form,
  Issue,
  Item,
  JiraError,
  JiraServer,
  NewPain,
  RequiredFields,
  Tracked,
  Types,
  WriteResult,
} from "./wire";

/** The wiki's answer, or a sentence that says why there is none. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string; message: string; conflicts?: unknown };

export interface IssueRequest extends More {
  intention: string;
  project: string;
  type: string;
  item: Item;
  summary: string;
  description: string;
  includeText: boolean;
  anyway: boolean;
}

/** The wiki's REST API for the issues of one map. It throws nothing. */
export class Rest {
  private readonly root: string;

  constructor(base: string, map: string) {
    this.root = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}`;
  }

  /** What the person may do; it does not wait for Jira. */
  may(): Promise<Reply<Tracked["may"]>> {
    return this.get("may", {});
  }

  progress(version: string, refresh: boolean): Promise<Reply<Tracked>> {
    return this.get("progress", { version, ...(refresh ? { refresh: "true" } : {}) });
  }

  form(items: string[]): Promise<Reply<Form>> {
    return this.get("form", { items: items.join(",") });
  }

  /** The form for a pain that is not in the file yet. */
  formOfUnsaved(edit: NewPain): Promise<Reply<Form>> {
    return this.post("form", { edit });
  }

  types(project: string): Promise<Reply<Types>> {
    return this.get("types", { project });
  }

  required(project: string, type: string): Promise<Reply<RequiredFields>> {
    return this.get("required", { project, type });
  }

  search(words: string): Promise<Reply<{ jira: JiraServer | null; issues: Issue[]; trouble?: JiraError }>> {
    return this.get("search", { q: words });
  }

  create(wish: IssueRequest): Promise<Reply<Created>> {
    return this.post("issues", wish);
  }

  look(intention: string): Promise<Reply<Created>> {
    return this.post("issues/look", { intention });
  }

  edit(edits: Edit[], tell: boolean): Promise<Reply<Edited>> {
    return this.post("edits", { edits, tell });
  }

  writeBack(keys: string[], includeText: boolean): Promise<Reply<WriteResult>> {
    return this.post("back-links", { keys, includeText });
  }

  /** Which issues do not link back to the map, and what does not work if the plugin is missing in Jira. */
  check(keys: string[]): Promise<Reply<{ missing: string[]; trouble?: JiraError; alone?: string }>> {
    return this.post("back-links/check", { keys });
  }

  private get<T>(path: string, query: Record<string, string>): Promise<Reply<T>> {
    return this.send(`${path}?${new URLSearchParams(query)}`, { method: "GET" });
  }

  private post<T>(path: string, body: unknown): Promise<Reply<T>> {
    return this.send(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(body),
    });
  }

  private send<T>(path: string, init: RequestInit): Promise<Reply<T>> {
    return ask(`${this.root}/${path}`, init);
  }
}

/** Requests JSON from the wiki. Any failure becomes a sentence. */
export async function ask<T>(address: string, init: RequestInit): Promise<Reply<T>> {
  try {
    const response = await fetch(address, {
      ...init,
      credentials: "same-origin",
      headers: { Accept: "application/json", ...init.headers },
    });
    const json = await ours(response);
    return response.ok && json !== null ? { ok: true, value: json as T } : refusal(json, response.status);
  } catch {
    return { ok: false, error: "away", message: shared.wikiAway() };
  }
}

function refusal(json: unknown, status: number): Reply<never> {
  const { error, message, conflicts } = (json ?? {}) as { error?: unknown; message?: unknown; conflicts?: unknown };
  return {
    ok: false,
    error: typeof error === "string" ? error : refused(status),
    message: typeof message === "string" ? message : refusedInWords(refused(status)),
    ...(conflicts ? { conflicts } : {}),
  };
}
