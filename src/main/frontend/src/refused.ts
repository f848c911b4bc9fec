/**
 * What an error response without our JSON means, judged by its status alone. It comes from the wiki, or from a proxy in
 * front of it.
 */
export type Refused = "logged-out" | "reload" | "not-taken" | "too-large" | "away";

/** @param status the HTTP status; 0 if there was no answer */
export function refused(status: number): Refused {
  switch (status) {
    case 401:
      return "logged-out";
    case 403: // the page is older than the login
    case 404: // or than the map
    case 415: // or than the plugin
      return "reload";
    case 405: // as Confluence answers in read-only mode
    case 423:
      return "not-taken";
    case 413:
      return "too-large";
    default:
      return "away";
  }
}

/** Reads our JSON, always an object; null for a login page, a proxy's page or an empty answer. */
export async function ours(response: Response): Promise<object | null> {
  try {
    const json: unknown = await response.json();
    return typeof json === "object" && json !== null ? json : null;
  } catch {
    return null;
  }
}
