/** Which map of this browser tab has just begun; the editor then opens on the map alone. */
const KEY = "frontstage.new-map";

/** Remembers that a map has just begun, with an example or empty, until it is opened in the editor. */
export function rememberNewMap(map: string): void {
  try {
    window.sessionStorage.setItem(KEY, map);
  } catch {
    // a browser that keeps nothing opens the editor as it always does
  }
}

/** Whether a map has just begun. It is new only once. */
export function takeNewMap(map: string): boolean {
  try {
    const isNew = window.sessionStorage.getItem(KEY) === map;
    if (isNew) {
      window.sessionStorage.removeItem(KEY);
    }
    return isNew;
  } catch {
    return false;
  }
}
