const TAB = ".frontstage-to-view";

/** Marks the tab of the current view; all tabs are a single Tab stop. */
export function markTab(root: HTMLElement, shown: string): void {
  for (const tab of root.querySelectorAll<HTMLElement>(TAB)) {
    const isShown = tab.dataset.frontstageView === shown;
    if (isShown) {
      tab.setAttribute("aria-current", "page");
    } else {
      tab.removeAttribute("aria-current");
    }
    tab.tabIndex = isShown ? 0 : -1;
  }
  foldTabs(root);
}

/**
 * Left, Right, Home and End move between the tabs, Escape folds their list. False if the key does neither, or if no tab
 * has the focus.
 */
export function moveBetweenTabs(root: HTMLElement, focused: Element, key: string): boolean {
  const tabs = [...root.querySelectorAll<HTMLElement>(TAB)];
  const at = tabs.indexOf(focused as HTMLElement);
  if (at >= 0 && key === "Escape" && isUnfolded(root)) {
    foldTabs(root);
    root.querySelector<HTMLElement>(`${TAB}[aria-current]`)?.focus();
    return true;
  }
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[key];
  if (at < 0 || to === undefined) {
    return false;
  }
  unfoldTabs(root);
  tabs[Math.min(tabs.length - 1, Math.max(0, to))]?.focus();
  return true;
}

/** Up to this width there is no room for all tabs, so the tab of the current view opens a list of the others. */
const NARROW = "(max-width: 600px)";
const FOLDED = "data-frontstage-folded";

/** Shows only the tab of the current view, on a phone. */
export function foldTabs(root: HTMLElement): void {
  setFolded(root, true);
}

/** Shows all tabs, one below the other. */
export function unfoldTabs(root: HTMLElement): void {
  setFolded(root, false);
}

/** Whether pressing a tab opens the list of all tabs. */
export function isFoldedTab(tab: HTMLElement): boolean {
  const isNarrow = window.matchMedia(NARROW).matches;
  return isNarrow && tab.hasAttribute("aria-current") && tab.parentElement?.getAttribute(FOLDED) === "true";
}

function isUnfolded(root: HTMLElement): boolean {
  return root.querySelector(`nav.frontstage-views[${FOLDED}="false"]`) !== null && window.matchMedia(NARROW).matches;
}

function setFolded(root: HTMLElement, isFolded: boolean): void {
  root.querySelector("nav.frontstage-views")?.setAttribute(FOLDED, String(isFolded));
  for (const tab of root.querySelectorAll(TAB)) {
    if (tab.hasAttribute("aria-current") && window.matchMedia(NARROW).matches) {
      tab.setAttribute("aria-expanded", String(!isFolded));
    } else {
      tab.removeAttribute("aria-expanded");
    }
  }
}
