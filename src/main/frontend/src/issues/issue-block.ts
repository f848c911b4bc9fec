import { button, create, fill, link } from "../dom";
import { shared } from "../shared-texts";
import { texts } from "../texts";
import { lozenge } from "./lozenge";
import type { Issue, Tracked } from "./wire";

/** What a person can do about an item's issues. */
interface ItemActions {
  create(): void;
  link(): void;
  unlink(key: string): void;
}

/** The issues of an item in its details: their status, and what can be done about them. */
export function issueBlock(tracked: Tracked, found: Tracked["items"][number], ways: ItemActions): HTMLElement {
  const block = create("div", "issue-block");
  const list = create("ul", "issue-list");
  for (const key of found.keys) {
    const line = issueLine(
      key,
      tracked.issues.find((other) => other.key === key || other.was === key),
    );
    if (tracked.may.edit) {
      line.append(button(fill(texts.unlink(), key), () => ways.unlink(key), "link"));
    }
    list.append(line);
  }
  block.append(list);
  if (tracked.may.edit && tracked.jira) {
    const make = button(shared.createIssue(), () => ways.create(), "primary");
    block.append(
      create(
        "div",
        "issue-actions",
        {},
        make,
        button(shared.linkIssue(), () => ways.link()),
      ),
    );
  } else if (tracked.may.edit && tracked.trouble) {
    block.append(create("p", "note", {}, tracked.trouble.message));
  }
  return block;
}

/** Removes facts from a copied entry of the table that the block also contains. */
export function hideIssueFacts(entry: HTMLElement, told: string[]): void {
  entry.querySelectorAll(".frontstage-laid").forEach((copied) => copied.remove());
  for (const fact of entry.querySelectorAll<HTMLElement>(".frontstage-fact")) {
    const keys = [...fact.querySelectorAll<HTMLElement>("[data-frontstage-issue]")].map(
      ({ dataset }) => dataset.frontstageIssue ?? "",
    );
    fact.hidden = keys.length > 0 && keys.every((key) => told.includes(key));
  }
}

function issueLine(key: string, issue: Issue | undefined): HTMLElement {
  const line = create("li", "issue-line");
  line.append(issue?.address ? link(issue.address, issue.key) : key);
  if (issue) {
    line.append(" ", lozenge(issue));
    if (issue.visible) {
      const more = [issue.type, issue.assignee ?? texts.nobody()].filter(Boolean).join(" · ");
      line.append(
        create("div", "issue-summary", { dir: "auto" }, issue.summary ?? ""),
        create("div", "note", {}, more),
      );
    }
    if (issue.was) {
      line.append(create("div", "note", {}, fill(texts.was(), issue.was)));
    }
  }
  return line;
}
