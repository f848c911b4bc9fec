/** Whether a person was told something and does not want to hear it again in this browser. Where nothing can be kept, it is said at every visit. */
export function isHeard(text: string): boolean {
  try {
    return localStorage.getItem(name(text)) !== null;
  } catch {
    return false;
  }
}

export function hear(text: string): void {
  try {
    localStorage.setItem(name(text), "");
  } catch {
    // a full or forbidden store
  }
}

function name(text: string): string {
  return `frontstage.heard.${text}`;
}
