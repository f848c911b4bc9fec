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
      return cardPlace(outline, chosen, next);
    default:
      return { ...whole(chosen), ...next };
  }
}

/** A card that is added to a stage goes to its last step. */
function cardPlace(outline: Outline, { stage, step, lane }: Thing, next: Goal): Goal | null {
  const at = step ?? stage.steps[stage.steps.length - 1];
  return at ? { into: at.id, lane: lane ?? usualLane(outline), ...next } : null;
}

/** Where most is written, if nothing says which lane is meant. */
function usualLane(outline: Outline): string {
  const lanes = outline.lanes.map(({ lane }) => lane);
  return lanes.find((lane) => lane === "frontstage") ?? lanes.find((lane) => lane !== "evidence" && lane !== "customer") ?? "customer";
}
