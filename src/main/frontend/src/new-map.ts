/** Remembers which map of this browser tab is new; the editor then opens on the map alone. */
const KEY = "frontstage.new-map";

/** Remembers that a map is new, from an example or empty, until it is opened in the editor. */
export function rememberNewMap(map: string): void {
  try {
    window.sessionStorage.setItem(KEY, map);
  } catch {
    // a browser that stores nothing opens the editor as usual
  }
}

/** Whether a map is new. Only the first call returns true. */
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
