/** What a refusal that has no JSON of ours means, by its status alone: the wiki, or what stands before it, answered by itself. */
export type Refused = "logged-out" | "reload" | "not-taken" | "too-large" | "away";

/** @param status of HTTP; 0 where nothing came */
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

/** Reads JSON of ours: an object. A login page, a proxy's page and an empty answer are none. */
export async function ours(response: Response): Promise<object | null> {
  try {
    const json: unknown = await response.json();
    return typeof json === "object" && json !== null ? json : null;
  } catch {
    return null;
  }
}
