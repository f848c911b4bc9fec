const FOLDED = ".frontstage details:is(.frontstage-twin, .frontstage-more):not([open])";

/** Opens the tables and the rest of the header while a page is printed: nothing can be opened on paper. */
export function unfoldForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
    opened.forEach((details) => (details.open = true));
  });
  window.addEventListener("afterprint", () => {
    opened.forEach((details) => (details.open = false));
    opened = [];
  });
}
