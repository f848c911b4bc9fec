import type { ElementKind, Outline, PanelKind } from "../wire";
import { CUSTOMER, isItem, type MapElement } from "./elements";
import type { AddedInPanel } from "./keys";
import { type Goal, whole } from "./move-goals";

/** The field of the side panel in which a new entry is written: a metric belongs to the selected step or stage. */
export function fieldForNew(
  what: AddedInPanel,
  chosen: MapElement | null,
): { target: { what: PanelKind; id: string }; field: string } {
  const map = { what: "map" as const, id: "map" };
  if (what !== "metric") {
    return { target: map, field: `new-${what}` };
  }
  const target = chosen
    ? chosen.step
      ? { what: "step" as const, id: chosen.step.id }
      : { what: "stage" as const, id: chosen.stage.id }
    : map;
  return { target, field: "metrics new" };
}

/** The place for a new element beside or inside the selected one; null if there is none. */
export function placeForNew(outline: Outline, chosen: MapElement, what: ElementKind): Goal | null {
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

/**
 * A card that is added to a stage goes into its last step. Beside a pain point in the customer's lane, it goes into the
 * usual lane, because a feeling does not mean that customers do more.
 */
function cardPlace(outline: Outline, { what, stage, step, lane }: MapElement, next: Goal): Goal | null {
  const at = step ?? stage.steps[stage.steps.length - 1];
  const own = isItem(what) && lane === CUSTOMER ? null : lane;
  return at ? { into: at.id, lane: own ?? usualLane(outline), ...next } : null;
}

/** The lane of a new card if no other is implied: the one with the most cards. */
function usualLane(outline: Outline): string {
  const lanes = outline.lanes.map(({ lane }) => lane);
  return (
    lanes.find((lane) => lane === "frontstage") ??
    lanes.find((lane) => lane !== "evidence" && lane !== CUSTOMER) ??
    CUSTOMER
  );
}
