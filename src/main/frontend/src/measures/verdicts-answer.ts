import type { JiraError } from "../issues/wire";

/** What `GET maps/{map}/measures/verdicts` answers, as far as the page needs it. */
export interface VerdictsAnswer {
  /** Why Jira said nothing, or not all. */
  trouble?: JiraError;
  /** The view, drawn with the days that the reader may know. */
  html: string;
}

/** Where it is asked for, below the map's own address. */
export function verdictsPath(version: string, persona: string, refresh: boolean): string {
  const query = new URLSearchParams({
    ...(version ? { version } : {}),
    ...(persona ? { persona } : {}),
    ...(refresh ? { refresh: "true" } : {}),
  });
  return `measures/verdicts?${query}`;
}
