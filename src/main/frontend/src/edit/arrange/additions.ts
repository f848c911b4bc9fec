import type { Outline, What } from "../wire";
import { type Goal, whole } from "./moves";
import type { Thing } from "./things";

/** Where something new goes, beside or into what is chosen; null: there is no such place. */
export function placeForNew(outline: Outline, chosen: Thing, what: What): Goal | null {
  const { stage, step } = chosen;
  const next = chosen.what === what ? { place: chosen.place + 1 } : {};
  switch (what) {
    case "stage":
      return { place: outline.stages.findIndex((each) => each.id === stage.id) + 1 };
    case "step":
      return { into: stage.id, ...(step ? { place: stage.steps.findIndex((each) => each.id === step.id) + 1 } : {}) };
    case "card":
      return step ? { into: step.id, lane: chosen.lane ?? usualLane(outline), ...next } : null;
    default:
      return { ...whole(chosen), ...next };
  }
}

/** Where most is written, if nothing says which lane is meant. */
function usualLane(outline: Outline): string {
  const lanes = outline.lanes.map(({ lane }) => lane);
  return lanes.find((lane) => lane === "frontstage") ?? lanes.find((lane) => lane !== "evidence" && lane !== "customer") ?? "customer";
}
