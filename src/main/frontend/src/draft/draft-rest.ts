import type { MapAddress } from "../address";
import { type SavedEdits, saveEdits } from "../save-edits";
import type { SetEdit } from "./draft";

/** Two people set the same key of an item to different values. */
export interface Conflict {
  id: string;
  title: string;
  key: string;
  /** The value that this person sets. */
  value: string;
  /** The value that somebody else set meanwhile. */
  now: string;
}

/** The result of saving changes as one version. */
export type Saved =
  | ({ is: "saved" } & SavedEdits)
  | { is: "conflicts"; message: string; conflicts: Conflict[] }
  | { is: "refused"; message: string };

/**
 * @param version the version that the person saw
 * @param tell whether people who watch the page are notified of the new version
 */
export async function saveDraft(address: MapAddress, version: number, edits: SetEdit[], tell: boolean): Promise<Saved> {
  const reply = await saveEdits(address, edits, { version, tell });
  if (reply.ok) {
    return { is: "saved", ...reply.value };
  }
  const { message } = reply;
  return reply.conflicts
    ? { is: "conflicts", message, conflicts: reply.conflicts as Conflict[] }
    : { is: "refused", message };
}
