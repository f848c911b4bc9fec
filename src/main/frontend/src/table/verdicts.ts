import type { MapAddress } from "../address";
import { ask } from "../issues/rest";

/** Whether the actions on some items helped, in the answer of `GET maps/{map}/measures/verdicts` for this reader. */
interface Verdict {
  /** Id of a pain or opportunity. */
  thing: string;
  /** The ids of those that were done at the same time. */
  with?: string[];
  /** The verdict, such as `better`. */
  verdict: string;
  sentence: string;
}

/** The verdict in a row: a word, and its reason. */
export interface ItemVerdict {
  word: string;
  sentence: string;
}

/** The verdicts by item, those that need action first; empty if there are none, or if they cannot be fetched. */
export async function verdictsOf({ base, map }: MapAddress, version: string): Promise<Map<string, ItemVerdict>> {
  const query = version ? `?version=${version}` : "";
  const address = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/measures/verdicts${query}`;
  const reply = await ask<{ verdicts?: Verdict[] }>(address, { method: "GET" });
  return byItem(reply.ok ? (reply.value.verdicts ?? []) : []);
}

/** If an item has several, the first counts. */
export function byItem(verdicts: readonly Verdict[]): Map<string, ItemVerdict> {
  const found = new Map<string, ItemVerdict>();
  for (const { thing, with: others = [], verdict, sentence } of verdicts) {
    for (const id of [thing, ...others]) {
      if (!found.has(id)) {
        found.set(id, { word: verdict, sentence });
      }
    }
  }
  return found;
}
