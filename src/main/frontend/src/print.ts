import { create, fill } from "./dom";
import { texts } from "./texts";

// progress over time would have to ask Jira, and printing does not wait
const FOLDED =
  ".frontstage details:is(.frontstage-twin, .frontstage-more, .frontstage-list *)" +
  ":not([open], .frontstage-picker, .frontstage-weeks)";

/**
 * Opens the tables, the lists and the rest of the header while a page is printed, because nothing can be opened on
 * paper. Adds the level at which a map is printed, because there is no time to fetch another one.
 */
export function unfoldForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  let notes: HTMLElement[] = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
    opened.forEach((details) => (details.open = true));
    notes = [...document.querySelectorAll(".frontstage .frontstage-to-level[aria-current]")]
      .filter((level) => !level.closest("[data-frontstage-list]")) // a list in place of the drawing has no level
      .map(noteFor);
  });
  window.addEventListener("afterprint", () => {
    opened.forEach((details) => (details.open = false));
    opened = [];
    notes.forEach((note) => note.remove());
    notes = [];
  });
}

/** The note “Printed at the level “Cards”, with the table.”, for the head of the switch's map. */
function noteFor(level: Element): HTMLElement {
  const note = create("p", "print-note", {}, fill(texts.printed(), level.textContent ?? ""));
  level.closest(".frontstage")?.prepend(note);
  return note;
}
