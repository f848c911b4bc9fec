/**
 * Says of each group of rows how many of them the filter leaves, and hides the heading of a group without any.
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
    // what changes without need would be noticed, and the filter applied again
    if (count && count.textContent !== String(shown)) {
      count.textContent = String(shown);
    }
  }
}
