import { drawnAnew } from "../redraw";

/** As long as *Edit* is waited for, and how often it is looked for, in milliseconds. */
const LONGEST = 5_000;
const OFTEN = 100;

/**
 * Puts the page's new map in place of what it was begun from; where it cannot be had like this, the page is loaded anew. Who is nowhere
 * else by then is led to *Edit*: that is what comes next.
 *
 * @param anew is called when something else stands on the page
 */
export async function showBegun(root: HTMLElement, map: string, anew: () => void): Promise<void> {
  const alone = document.querySelectorAll('.frontstage[data-frontstage="start"]').length === 1;
  root.dataset.frontstageMap = map;
  const now = alone ? await drawnAnew(root, root) : null;
  if (!now) {
    window.location.reload();
    return;
  }
  root.replaceWith(now);
  anew();
  lead(map, Date.now() + LONGEST);
}

function lead(map: string, until: number): void {
  const edit = document.querySelector<HTMLElement>(`.frontstage[data-frontstage-map="${CSS.escape(map)}"] .frontstage-edit`);
  if (!edit && Date.now() < until) {
    window.setTimeout(() => lead(map, until), OFTEN);
  } else if (document.activeElement === document.body) {
    edit?.focus();
  }
}
