const FOLDED = ".frontstage details:is(.frontstage-twin, .frontstage-more):not([open])";

/** Paper has no disclosure triangle: the tables and what the header folds away are open while a page is printed. */
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
