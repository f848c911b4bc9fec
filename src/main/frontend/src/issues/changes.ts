import type { Tracked } from "./wire";

/** The issues of which Jira says something else than before; those that are new on the map are not among them. */
export function changes(before: Tracked | null, now: Tracked): string[] {
  const known = new Map((before?.issues ?? []).map((issue) => [issue.key, issue.text]));
  return now.issues.filter(({ key, text }) => known.has(key) && known.get(key) !== text).map(({ key }) => key);
}
