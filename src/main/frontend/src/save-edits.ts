import type { MapAddress } from "./address";
import { ask, type Reply } from "./issues/rest";

/** What became of a sitting: the new version, and of each edit whether the file has it now. */
export interface SavedEdits {
  version: number;
  /** `id`: of what an edit made or changed; empty: nothing in particular. */
  results: { done: boolean; text: string; id: string }[];
  /** Who saved what since the version that the person saw, as a sentence; absent: nobody. */
  merged?: string;
}

/**
 * Saves edits of a map's file as one version.
 *
 * @param version the version that the person saw
 * @param tell whether those who watch the page are told of the new one
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

/** The version of the file that a map shows; 0: none is known. */
export function seenVersion(root: HTMLElement): number {
  return Number(root.dataset.frontstageVersion ?? 0);
}
