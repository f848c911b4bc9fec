import type { MapAddress } from "../address";
import { ask } from "../issues/rest";
import type { SetEdit } from "./draft";

/** Two people set the same key of an item to different values. */
export interface Conflict {
  id: string;
  title: string;
  key: string;
  /** What this person sets. */
  value: string;
  /** What somebody else set meanwhile. */
  now: string;
}

/** What became of changes that were to be saved as one version. */
export type Saved =
  | { is: "saved"; version: number; results: { done: boolean; text: string }[]; merged?: string }
  | { is: "conflicts"; message: string; conflicts: Conflict[] }
  | { is: "refused"; message: string };

/** @param version the version that the person saw */
export async function saveEdits({ base, map }: MapAddress, version: number, edits: SetEdit[]): Promise<Saved> {
  const reply = await ask<{ version: number; results: { done: boolean; text: string }[]; merged?: string }>(
    `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/edits`,
    {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({ version, edits }),
    },
  );
  if (reply.ok) {
    return { is: "saved", ...reply.value };
  }
  const { message } = reply;
  return reply.conflicts
    ? { is: "conflicts", message, conflicts: reply.conflicts as Conflict[] }
    : { is: "refused", message };
}
