import { fill } from "../dom";
import { linkTexts } from "./link-texts";
import type { MapPage } from "./map-page";
import type { Rest } from "./rest";
import type { Tracking } from "./tracking";
import type { Edit, WriteResult } from "./wire";

/** Maximum number of links back that one request writes. */
export const BATCH = 20;

/** Options for saving a version with links. */
export interface Saving {
  /** Whether texts of a restricted page go to Jira. */
  includeText?: boolean;
  /** Whether people who watch the page are notified. */
  tell?: boolean;
  /** A sentence that says what was done, to be shown instead of the edits' own. */
  done?: string;
  /** Receives the id of the element that each edit made or changed. */
  saved?: (ids: string[]) => void;
}

/** Writes links between a map and its Jira issues: into the map's file, and back into the issues. */
export class IssueLinks {
  /** Keys of issues that are known not to link back to the map. */
  missing: string[] = [];

  constructor(
    private readonly rest: Pick<Rest, "edit" | "writeBack">,
    private readonly tracking: Pick<Tracking, "ask">,
    private readonly page: Pick<MapPage, "say" | "redraw">,
  ) {}

  /** Saves edits and tells the reader if one of them fails. */
  async edit(edits: Edit[]): Promise<void> {
    const problem = await this.save(edits);
    if (problem !== null) {
      this.page.say(problem);
    }
  }

  /**
   * Saves edits as one new version of the file, then writes the links back. Returns null after saying what was done, or
   * a sentence about what could not be saved.
   */
  async save(edits: Edit[], { includeText = false, tell = false, done, saved }: Saving = {}): Promise<string | null> {
    const reply = await this.rest.edit(edits, tell);
    if (!reply.ok) {
      return reply.message;
    }
    const notes = reply.value.results.filter(({ done }) => !done).map(({ text }) => text);
    const keys = keysOf(edits);
    const open: string[] = [];
    for (let from = 0; from < keys.length; from += BATCH) {
      const { results } = await this.writeBack(keys.slice(from, from + BATCH), includeText);
      open.push(...results.filter(({ done }) => !done).map(({ text }) => text));
    }
    if (!(await this.page.redraw())) {
      await this.tracking.ask(true);
    }
    if (notes.length > 0) {
      return notes.join(" ");
    }
    saved?.(reply.value.results.map(({ id }) => id));
    // a missing link back is not an error: it is mentioned, and a repair is offered later
    this.page.say([done ?? told(edits), ...open].join(" "));
    return null;
  }

  async writeBack(
    keys: string[],
    includeText: boolean,
  ): Promise<{ results: WriteResult["results"]; refusal?: string }> {
    const reply = await this.rest.writeBack(keys, includeText);
    if (!reply.ok) {
      return { results: [], refusal: reply.message };
    }
    const { results } = reply.value;
    this.missing = this.missing.filter((key) => !results.some((result) => result.done && result.key === key));
    return { results };
  }
}

/** A sentence about what edits did. */
function told(edits: Edit[]): string {
  return edits.every(({ edit }) => edit === "link" || edit === "make-pain")
    ? fill(linkTexts.linkedTo(), listed(keysOf(edits)))
    : linkTexts.saved();
}

/** Keys as a list in words: CX-1, CX-2 and CX-3. */
export function listed(keys: string[]): string {
  const last = keys[keys.length - 1] ?? "";
  return keys.length < 2 ? last : fill(linkTexts.and(), keys.slice(0, -1).join(", "), last);
}

/** The issues that edits concern, without duplicates. */
function keysOf(edits: Edit[]): string[] {
  return [...new Set(edits.flatMap(keysIn))];
}

function keysIn(edit: Edit): string[] {
  if (edit.edit === "make-pain") {
    return [edit.issue];
  }
  return "key" in edit ? [edit.key, ...("with" in edit ? [edit.with] : [])] : [];
}
