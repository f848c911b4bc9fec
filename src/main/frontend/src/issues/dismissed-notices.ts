/**
 * Whether a person has dismissed a notice in this browser. If the browser stores nothing, notices come back at every
 * visit.
 */
export function isDismissed(text: string): boolean {
  try {
    return localStorage.getItem(storageKey(text)) !== null;
  } catch {
    return false;
  }
}

export function dismiss(text: string): void {
  try {
    localStorage.setItem(storageKey(text), "");
  } catch {
    // the store is full or not allowed
  }
}

function storageKey(text: string): string {
  return `frontstage.heard.${text}`;
}
