const TWIN = "details.frontstage-twin:not([open])";

/** Paper has no disclosure triangle: the tables are open while a page is printed. */
export function openTablesForPrint(): void {
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(TWIN)];
    opened.forEach((twin) => (twin.open = true));
  });
  window.addEventListener("afterprint", () => {
    opened.forEach((twin) => (twin.open = false));
    opened = [];
  });
}
