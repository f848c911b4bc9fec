import type { JiraError } from "../issues/wire";

/** The answer of `GET maps/{map}/measures/verdicts`, as far as the page needs it. */
export interface VerdictsAnswer {
  /** Why Jira gave no answer, or an incomplete one. */
  trouble?: JiraError;
  /** The view, drawn with the days that the reader may see. */
  html: string;
}

/** The path of the request, below the map's own address. */
export function verdictsPath(version: string, persona: string, refresh: boolean): string {
  const query = new URLSearchParams({
    ...(version ? { version } : {}),
    ...(persona ? { persona } : {}),
    ...(refresh ? { refresh: "true" } : {}),
  });
  return `measures/verdicts?${query}`;
}
