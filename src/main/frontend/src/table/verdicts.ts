import type { MapAddress } from "../address";
import { ask } from "../issues/rest";

/** Whether what was done at some items helped, as `GET maps/{map}/measures/verdicts` says it to this reader. */
interface Verdict {
  /** Id of a pain or opportunity. */
  thing: string;
  /** Those that were done at the same time. */
  with?: string[];
  /** As in `better`. */
  verdict: string;
  sentence: string;
}

/** What a row says of it: a word, and its reason. */
export interface ItemVerdict {
  word: string;
  sentence: string;
}

/** The verdicts by item, what asks for action first; none if there are none, or they cannot be had. */
export async function verdictsOf({ base, map }: MapAddress, version: string): Promise<Map<string, ItemVerdict>> {
  const query = version ? `?version=${version}` : "";
  const address = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/measures/verdicts${query}`;
  const reply = await ask<{ verdicts?: Verdict[] }>(address, { method: "GET" });
  return byItem(reply.ok ? (reply.value.verdicts ?? []) : []);
}

/** Of several for an item the first counts. */
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
