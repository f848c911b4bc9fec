import type { Store } from "./draft";

/** What the editor shows: the map alone, map and text, or the text alone. */
export const MODES = ["map", "both", "text"] as const;

export type EditorMode = (typeof MODES)[number];

/** The mode of a person, for all maps in this browser, and the text's share of the width, in percent. */
const MODE_KEY = "frontstage.editor.mode";
const SHARE_KEY = "frontstage.editor.share";

/** The text's initial share, and the minimum and maximum, in percent. */
const SHARE = 40;
export const MIN_SHARE = 20;
export const MAX_SHARE = 80;

/** How far a key moves the splitter, in percent. */
const STEP = 5;

/**
 * The mode in which the editor opens: for a new map the map alone, else the mode that the person chose last. Without a
 * choice it is the map alone on a phone, and both otherwise.
 */
export function firstMode(store: Store | null, isNew: boolean, isPhone: boolean): EditorMode {
  const kept = store?.getItem(MODE_KEY);
  return isNew ? "map" : (MODES.find((mode) => mode === kept) ?? (isPhone ? "map" : "both"));
}

export function keepMode(store: Store | null, mode: EditorMode): void {
  keep(store, MODE_KEY, mode);
}

/** The text's share of the width that the person set last, in percent. */
export function firstShare(store: Store | null): number {
  const kept = Number(store?.getItem(SHARE_KEY) ?? Number.NaN);
  return Number.isFinite(kept) && kept > 0 ? within(kept) : SHARE;
}

export function keepShare(store: Store | null, share: number): void {
  keep(store, SHARE_KEY, String(share));
}

/** The share after a key was pressed; null if the key does not move the splitter. */
export function shareAfter(key: string, share: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowUp":
      return within(share - STEP);
    case "ArrowRight":
    case "ArrowDown":
      return within(share + STEP);
    case "Home":
      return MIN_SHARE;
    case "End":
      return MAX_SHARE;
    case "Enter":
      return SHARE;
    default:
      return null;
  }
}

/** A share that leaves room for both sides, as a whole number. */
export function within(share: number): number {
  return Math.round(Math.min(Math.max(share, MIN_SHARE), MAX_SHARE));
}

function keep(store: Store | null, key: string, value: string): void {
  try {
    store?.setItem(key, value);
  } catch {
    // a browser without space left does not remember it
  }
}
