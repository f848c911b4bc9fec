import { shared } from "../shared-texts";
import { texts } from "../texts";
import { element, fill, link, press } from "./element";
import { lozenge } from "./lozenge";
import type { Issue, Tracked } from "./wire";

/** What a person can do about an item's issues. */
interface Ways {
  create(): void;
  link(): void;
  unlink(key: string): void;
}

/** What the details panel adds for an item: its issues with status, and what can be done. */
export function issueBlock(tracked: Tracked, found: Tracked["items"][number], ways: Ways): HTMLElement {
  const block = element("div", "issue-block");
  const list = element("ul", "issue-list");
  for (const key of found.keys) {
    const line = issueLine(
      key,
      tracked.issues.find((other) => other.key === key || other.was === key),
    );
    if (tracked.may.edit) {
      line.append(press(fill(texts.unlink(), key), () => ways.unlink(key), "link"));
    }
    list.append(line);
  }
  block.append(list);
  if (tracked.may.edit && tracked.jira) {
    const make = press(shared.createIssue(), () => ways.create(), "primary");
    block.append(element("div", "issue-actions", {}, make, press(shared.linkIssue(), () => ways.link())));
  } else if (tracked.may.edit && tracked.trouble) {
    block.append(element("p", "note", {}, tracked.trouble.message));
  }
  return block;
}

/** Takes out of an entry of the table what the block says: all, and of every issue that Jira was asked for. */
export function withoutIssues(entry: HTMLElement, told: string[]): void {
  entry.querySelectorAll(".frontstage-laid").forEach((copied) => copied.remove());
  for (const fact of entry.querySelectorAll<HTMLElement>(".frontstage-fact")) {
    const keys = [...fact.querySelectorAll<HTMLElement>("[data-frontstage-issue]")].map(({ dataset }) => dataset.frontstageIssue ?? "");
    fact.hidden = keys.length > 0 && keys.every((key) => told.includes(key));
  }
}

function issueLine(key: string, issue: Issue | undefined): HTMLElement {
  const line = element("li", "issue-line");
  line.append(issue?.address ? link(issue.address, issue.key) : key);
  if (issue) {
    line.append(" ", lozenge(issue));
    if (issue.visible) {
      const more = [issue.type, issue.assignee ?? texts.nobody()].filter(Boolean).join(" · ");
      line.append(element("div", "issue-summary", { dir: "auto" }, issue.summary ?? ""), element("div", "note", {}, more));
    }
    if (issue.was) {
      line.append(element("div", "note", {}, fill(texts.was(), issue.was)));
    }
  }
  return line;
}
