import type { LevelChoice } from "../level-choice";
import { ours, refused } from "../refused";
import { refusedInWords } from "../shared-texts";
import { texts } from "./texts";
import type { Changed, Completed, Edit, Explained, MapText, Panel, Piece, PreviewResponse, Saved } from "./wire";

/** A sentence that says why the wiki refused a request, with what others saved if that is the reason. */
export interface ApiError {
  error: string;
  message: string;
  changed?: Changed;
}

export type Reply<T> = { ok: true; value: T } | { ok: false; fault: ApiError };

/** The wiki's REST API for the text of one map. It throws nothing, except when a request is cancelled. */
export class TextRest {
  private readonly root: string;

  constructor(base: string, map: string) {
    this.root = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}`;
  }

  text(): Promise<Reply<MapText>> {
    return this.send("text", { method: "GET" });
  }

  /** @param tell whether people who watch the page are notified of the new version */
  save(text: string, state: string, comment: string, tell: boolean): Promise<Reply<Saved>> {
    return this.post("text", { text, state, comment, tell });
  }

  /** @param edits changes to make in the text first */
  preview(
    text: string,
    shown: { view: string; without: string[] } & Partial<LevelChoice>,
    signal?: AbortSignal,
    edits: Edit[] = [],
  ): Promise<Reply<PreviewResponse>> {
    const without = shown.without.length > 0 ? { without: shown.without } : {};
    const asked = edits.length > 0 ? { edits } : {};
    const open = shown.open && shown.open.length > 0 ? { open: shown.open } : {};
    const level = shown.level ? { level: shown.level, ...open } : {};
    return this.post("preview", { text, view: shown.view, ...without, ...level, ...asked }, signal);
  }

  /** What can be written at a position in a text; null if the wiki does not answer. */
  async complete(text: string, index: number, signal: AbortSignal): Promise<Completed | null> {
    try {
      const reply = await this.post<Completed>("complete", { text, index }, signal);
      return reply.ok ? reply.value : null;
    } catch {
      return null; // cancelled because the person went on typing
    }
  }

  /** The meaning of the key at a position; null if the wiki does not answer. */
  async explain(text: string, index: number): Promise<Explained | null> {
    const reply = await this.post<Explained>("explain", { text, index });
    return reply.ok ? reply.value : null;
  }

  /**
   * All fields of an element on the map of a text; null if it does not exist, or the text cannot be drawn. Undefined if
   * the wiki does not answer.
   */
  async fields(text: string, what: string, id: string, signal?: AbortSignal): Promise<Panel | null | undefined> {
    const reply = await this.post<{ panel?: Panel }>("fields", { text, what, id }, signal);
    return reply.ok ? (reply.value.panel ?? null) : undefined;
  }

  /** Some elements on the map of a text, as text of the language; null if they cannot be copied together. */
  async fragment(text: string, elements: { what: string; id: string }[]): Promise<string | null> {
    const reply = await this.post<{ fragment?: string }>("fragment", { text, elements });
    return reply.ok ? (reply.value.fragment ?? null) : null;
  }

  /** Says that this person is editing. Returns the names of others who are; null if the wiki does not answer. */
  async atWork(): Promise<string[] | null> {
    const reply = await this.post<{ others: string[] }>("at-work", {});
    return reply.ok ? reply.value.others : null;
  }

  private post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<Reply<T>> {
    return this.send(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(body),
      signal: signal ?? null,
    });
  }

  private async send<T>(path: string, init: RequestInit): Promise<Reply<T>> {
    try {
      const response = await fetch(`${this.root}/${path}`, {
        ...init,
        credentials: "same-origin",
        headers: { Accept: "application/json", ...init.headers },
      });
      const json = await ours(response);
      return response.ok && json !== null
        ? { ok: true, value: json as T }
        : { ok: false, fault: apiError(json, response.status) };
    } catch (failed) {
      if (init.signal?.aborted) {
        throw failed;
      }
      return { ok: false, fault: { error: "away", message: texts.away() } };
    }
  }
}

function apiError(json: unknown, status: number): ApiError {
  const { error, message, version, state, text, pieces } = (json ?? {}) as Record<string, unknown>;
  const kind = refused(status);
  const sentence = kind === "away" ? texts.away() : refusedInWords(kind);
  const said = {
    error: typeof error === "string" ? error : kind,
    message: typeof message === "string" ? message : sentence,
  };
  return typeof text === "string" && typeof state === "string" && typeof version === "number"
    ? { ...said, changed: { version, state, text, ...(Array.isArray(pieces) ? { pieces: pieces as Piece[] } : {}) } }
    : said;
}
