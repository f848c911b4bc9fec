const TAB = ".frontstage-to-view";

/** Marks the tab of the view that is shown; the tabs are one Tab stop. */
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
}

/** Left, Right, Home and End move between the tabs; false if the key does not, or the focus is on no tab. */
export function moveBetweenTabs(root: HTMLElement, focused: Element, key: string): boolean {
  const tabs = [...root.querySelectorAll<HTMLElement>(TAB)];
  const at = tabs.indexOf(focused as HTMLElement);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[key];
  if (at < 0 || to === undefined) {
    return false;
  }
  tabs[Math.min(tabs.length - 1, Math.max(0, to))]?.focus();
  return true;
}
