import { create, fill } from "../dom";
import { shared } from "../shared-texts";
import { lozenge } from "./lozenge";
import type { Issue, State, Tracked } from "./wire";

/**
 * The status of each issue of an item that the reader may see. Issues that they may not see are counted, without a
 * title.
 */
export function itemLozenges(tracked: Tracked | null, id: string): HTMLElement[] {
  const issues = issuesOf(tracked, id);
  const hidden = issues.filter(({ visible }) => visible === false).length;
  const text = hidden === 1 ? shared.notSeenOne() : fill(shared.notSeen(), hidden);
  return [
    ...issues.filter(({ visible }) => visible !== false).map(lozenge),
    ...(hidden > 0 ? [create("span", "lozenge is-hidden", {}, text)] : []),
  ];
}

/** The state of an item in a word or two, where space is short; null if it has no issue, or nothing is known. */
export function itemState(tracked: Tracked | null, id: string): { text: string; style: string } | null {
  const item = tracked?.items.find((other) => other.item.id === id);
  if (!item || item.state === "not-started") {
    return null;
  }
  const issues = issuesOf(tracked, id);
  const only = issues.length === 1 ? issues[0]?.status : undefined;
  const text = item.state === "hidden" ? shared.hidden() : (only ?? item.text);
  return { text, style: styleOf(item.state) };
}

function styleOf(state: State): string {
  return state === "unknown" ? "hidden" : state;
}

function issuesOf(tracked: Tracked | null, id: string): Issue[] {
  const keys = tracked?.items.find(({ item }) => item.id === id)?.keys ?? [];
  return keys.flatMap((key) => tracked?.issues.find((issue) => issue.key === key || issue.was === key) ?? []);
}
