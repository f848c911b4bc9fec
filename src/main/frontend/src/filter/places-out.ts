import type { Thing } from "./match";

/**
 * The numbers of the steps that do not match, counted from 1 among all steps: `1-3,7`. Empty if there are none, or if
 * no step would be left.
 */
export function placesOut(things: readonly Thing[], hits: ReadonlySet<string>): string {
  const isOut = things.filter(({ kind }) => kind === "step").map(({ id }) => !hits.has(id));
  if (isOut.every(Boolean)) {
    return "";
  }
  const parts: string[] = [];
  for (let at = 0; at < isOut.length; at++) {
    const first = at;
    while (isOut[at]) {
      at++;
    }
    if (at > first) {
      parts.push(at - first === 1 ? String(at) : `${first + 1}-${at}`);
    }
  }
  return parts.join(",");
}
