import type { MapAddress } from "../address";
import { ask } from "../issues/rest";

/** Whether something that was done helped, as `GET maps/{map}/measures/verdicts` says it to this reader. */
export interface ItemVerdict {
  /** Id of the pain or opportunity. */
  thing: string;
  /** In a word. */
  verdict: string;
  sentence?: string;
}

/** The verdicts of a map; none if there are none, or they cannot be had. */
export async function verdictsOf({ base, map }: MapAddress): Promise<ItemVerdict[]> {
  const address = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/measures/verdicts`;
  const reply = await ask<{ verdicts?: ItemVerdict[] }>(address, { method: "GET" });
  return reply.ok ? (reply.value.verdicts ?? []) : [];
}
