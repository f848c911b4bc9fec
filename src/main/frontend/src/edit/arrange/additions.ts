import type { Outline, What } from "../wire";
import { type Goal, whole } from "./moves";
import { CUSTOMER, isItem, type Thing } from "./things";

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
      return { ...whole(chosen), ...(chosen.lane === null ? {} : { lane: chosen.lane }), ...next };
  }
}

/** A card that is added to a stage goes to its last step. What the customer feels does not say that the customer does more. */
function cardPlace(outline: Outline, { what, stage, step, lane }: Thing, next: Goal): Goal | null {
  const at = step ?? stage.steps[stage.steps.length - 1];
  const own = isItem(what) && lane === CUSTOMER ? null : lane;
  return at ? { into: at.id, lane: own ?? usualLane(outline), ...next } : null;
}

/** Where most is written, if nothing says which lane is meant. */
function usualLane(outline: Outline): string {
  const lanes = outline.lanes.map(({ lane }) => lane);
  return lanes.find((lane) => lane === "frontstage") ?? lanes.find((lane) => lane !== "evidence" && lane !== CUSTOMER) ?? CUSTOMER;
}
