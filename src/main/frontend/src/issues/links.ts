import { texts } from "../texts";
import type { Known } from "./left-over";
import type { Host } from "./map-issues";
import type { Rest } from "./rest";
import type { Tracking } from "./tracking";
import type { Edit, Written } from "./wire";

/** As many link-backs as one request writes. */
export const AT_ONCE = 20;

/** From where links between a map and its issues are written. */
export interface Desk {
  readonly rest: Rest;
  readonly host: Host;
  readonly tracking: Tracking;
  readonly known: Known;
}

/** Writes links, and says what could not be done. */
export async function editLinks(desk: Desk, edits: Edit[]): Promise<void> {
  const problem = await saveLinks(desk, edits, false);
  if (problem !== null) {
    desk.host.say(problem);
  }
}

/** One new version of the file for all of them, then the links back in Jira; a sentence says what could not be done. */
export async function saveLinks(desk: Desk, edits: Edit[], includeText: boolean): Promise<string | null> {
  const { host } = desk;
  const reply = await desk.rest.edit(edits);
  if (!reply.ok) {
    return reply.message;
  }
  const keys = [...new Set(edits.flatMap((edit) => ("key" in edit ? [edit.key, ...("with" in edit ? [edit.with] : [])] : [])))];
  const notes = reply.value.results.filter(({ done }) => !done).map(({ text }) => text);
  const open: string[] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const { results } = await writeBack(desk, keys.slice(from, from + AT_ONCE), includeText);
    open.push(...results.filter(({ done }) => !done).map(({ text }) => text));
  }
  if (!(await host.redraw())) {
    await desk.tracking.ask(true);
  }
  if (notes.length > 0) {
    return notes.join(" ");
  }
  host.say([texts.saved(), ...open].join(" "));
  return null;
}

/** A link back that could not be written is no failure: it is said, and offered as a repair later. */
export async function writeBack({ rest, known }: Desk, keys: string[], includeText: boolean): Promise<{ results: Written["results"]; refusal?: string }> {
  const reply = await rest.writeBack(keys, includeText);
  if (!reply.ok) {
    return { results: [], refusal: reply.message };
  }
  const { results } = reply.value;
  known.missing = known.missing.filter((key) => !results.some((result) => result.done && result.key === key));
  return { results };
}
