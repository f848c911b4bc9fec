import type { MapAddress } from "./address";
import { ask, type Reply } from "./issues/rest";

/** The result of saving edits: the new version, and for each edit whether the file contains it now. */
export interface SavedEdits {
  version: number;
  /** `id`: the element that an edit made or changed; empty if there is none in particular. */
  results: { done: boolean; text: string; id: string }[];
  /** A sentence that says who saved what since the version that the person saw; absent if nobody did. */
  merged?: string;
}

/**
 * Saves edits of a map's file as one version.
 *
 * @param version the version that the person saw
 * @param tell whether people who watch the page are notified of the new version
 */
export function saveEdits(
  { base, map }: Pick<MapAddress, "base" | "map">,
  edits: readonly unknown[],
  { version, tell }: { version?: number; tell?: boolean } = {},
): Promise<Reply<SavedEdits>> {
  return ask(`${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/edits`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
    body: JSON.stringify({ edits, version, tell }),
  });
}

/** The version of the file that a map shows; 0 if it is not known. */
export function seenVersion(root: HTMLElement): number {
  return Number(root.dataset.frontstageVersion ?? 0);
}
