import type { Issue, Tracked } from "./wire";

/**
 * The issues of which Jira says something else than before; those that are new on the map are not among them, nor those of which nothing
 * was known before or is known now: that is no change in Jira.
 */
export function changes(before: Tracked | null, now: Tracked): string[] {
  const known = new Map((before?.issues ?? []).filter(isKnown).map((issue) => [issue.key, issue.text]));
  return now.issues.filter((issue) => isKnown(issue) && (known.get(issue.key) ?? issue.text) !== issue.text).map(({ key }) => key);
}

function isKnown({ visible }: Issue): boolean {
  return typeof visible === "boolean";
}
