import type { Issue, Tracked } from "./wire";

/**
 * The keys of issues that have changed in Jira. Issues that are new on the map, or that were or are unknown, do not
 * count.
 */
export function changedIssues(before: Tracked | null, now: Tracked): string[] {
  const known = new Map((before?.issues ?? []).filter(isKnown).map((issue) => [issue.key, issue.text]));
  return now.issues
    .filter((issue) => isKnown(issue) && (known.get(issue.key) ?? issue.text) !== issue.text)
    .map(({ key }) => key);
}

function isKnown({ visible }: Issue): boolean {
  return typeof visible === "boolean";
}
