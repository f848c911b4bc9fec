import { jiraErrorNote } from "../issues/jira-error-note";
import type { Tracked } from "../issues/wire";
import { shared } from "../shared-texts";

/** Lists that show the state of issues; Measures itself says what is missing. */
const WITH_STATUS = ["priorities", "table"];

/**
 * Says above a list why Jira did not answer completely, and what to do about it, because the map's own note is not
 * visible there.
 *
 * @param word the view that is shown
 * @param again asks Jira again
 */
export function tellOfJira(list: HTMLElement, word: string, tracked: Tracked | null, again: () => void): void {
  const trouble = tracked?.issues.length && WITH_STATUS.includes(word) ? tracked.trouble : undefined;
  const told = JSON.stringify(trouble) ?? "";
  const old = list.querySelector<HTMLElement>(":scope > .frontstage-trouble[data-frontstage-trouble]");
  // the same note keeps the focus
  if (old?.dataset.frontstageTrouble !== told) {
    old?.remove();
    if (trouble) {
      const note = jiraErrorNote(trouble, again);
      note.dataset.frontstageTrouble = told;
      note.querySelector("p")?.append(` ${shared.statusMissing()}`);
      list.prepend(note);
    }
  }
}
