import { fill } from "../dom";
import type { Tracked } from "../issues/wire";
import { viewTexts } from "./view-texts";

/**
 * What a person may do in the views of a map. If the page shows an older version, they may only read, because changes
 * go into the newest version and would not be visible. A version that cannot be drawn can be replaced with an older
 * one.
 */
export function allowedActions({ dataset }: HTMLElement, tracked: Tracked): Tracked {
  const { frontstageBroken: broken, frontstageVersion: version = "" } = dataset;
  // a page that shows a fixed version lacks the data for the editor
  const isFixed = dataset.frontstageView === undefined;
  if (!tracked.may.edit || (!isFixed && !broken)) {
    return tracked;
  }
  const reason = broken ? fill(viewTexts.broken(), broken) : fill(viewTexts.oldVersion(), version);
  return { ...tracked, may: { edit: false, code: "old-version", reason, restore: !isFixed } };
}
