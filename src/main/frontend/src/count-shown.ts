/**
 * Writes the number of rows that the filter leaves beside each heading, and hides the heading of a group without any.
 *
 * @param groups the lists, each with its heading before it
 */
export function countShown(groups: Iterable<HTMLElement>): void {
  for (const group of groups) {
    const shown = [...group.children].filter((entry) => !(entry as HTMLElement).hidden).length;
    const heading = group.previousElementSibling as HTMLElement | null;
    const count = heading?.querySelector(".frontstage-number");
    group.hidden = shown === 0;
    if (heading) {
      heading.hidden = shown === 0;
    }
    // set only if it changes: otherwise the observer would apply the filter again
    if (count && count.textContent !== String(shown)) {
      count.textContent = String(shown);
    }
  }
}
