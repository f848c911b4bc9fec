import { fetchRedrawn } from "../redraw";

/** How long to wait for *Edit*, and how often to check for it, in milliseconds. */
const MAX_WAIT = 5_000;
const INTERVAL = 100;

/**
 * Shows the page's new map, by a reload if nothing else works. If nothing has the focus by then, *Edit* gets it,
 * because that is the next thing to do.
 *
 * @param edit whether to open the editor, because an empty map has to be filled
 * @param remount called when the map is on the page, to look for maps again
 */
export async function showNewMap(root: HTMLElement, map: string, edit: boolean, remount: () => void): Promise<void> {
  const alone = document.querySelectorAll('.frontstage[data-frontstage="start"]').length === 1;
  root.dataset.frontstageMap = map;
  const now = alone ? await fetchRedrawn(root, root) : null;
  if (!now) {
    window.location.reload();
    return;
  }
  root.replaceWith(now);
  remount();
  focusEdit(map, edit, Date.now() + MAX_WAIT);
}

function focusEdit(map: string, open: boolean, until: number): void {
  const edit = document.querySelector<HTMLElement>(
    `.frontstage[data-frontstage-map="${CSS.escape(map)}"] .frontstage-edit`,
  );
  if (!edit && Date.now() < until) {
    window.setTimeout(() => focusEdit(map, open, until), INTERVAL);
  } else if (document.activeElement === document.body) {
    edit?.focus();
    if (open) {
      edit?.click();
    }
  }
}
