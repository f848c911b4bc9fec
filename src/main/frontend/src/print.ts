import { create, fill } from "./dom";
import { texts } from "./texts";

// progress over time would ask Jira, and the printer does not wait
const FOLDED =
  ".frontstage details:is(.frontstage-twin, .frontstage-more, .frontstage-list *)" +
  ":not([open], .frontstage-picker, .frontstage-weeks)";

/**
 * Opens the tables, the lists and the rest of the header while a page is printed, since nothing can be opened on
 * paper. Says at which level a map is printed: there is no time to fetch another.
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

/** “Printed at the level “Cards”, with the table.”, at the head of the map of a switch. */
function noteFor(level: Element): HTMLElement {
  const note = create("p", "print-note", {}, fill(texts.printed(), level.textContent ?? ""));
  level.closest(".frontstage")?.prepend(note);
  return note;
}
