import { create } from "../dom";
import type { Category, Counts, Issue } from "./wire";

/** The parts of a bar in order, and their style names. */
const PARTS: { part: keyof Omit<Counts, "total" | "text">; style: string }[] = [
  { part: "done", style: "done" },
  { part: "inProgress", style: "in-progress" },
  { part: "toDo", style: "to-do" },
  { part: "notStarted", style: "not-started" },
  { part: "hidden", style: "hidden" },
  { part: "unknown", style: "hidden" },
];

const STYLES: Record<Category, string> = {
  new: "to-do",
  indeterminate: "in-progress",
  done: "done",
  unknown: "hidden",
};

/** The style name of an issue's status category. */
export function styleOf(issue: Issue): string {
  return issue.visible ? STYLES[issue.category ?? "unknown"] : "hidden";
}

/** An issue's status as Jira shows it. */
export function lozenge(issue: Issue): HTMLElement {
  return create(
    "span",
    `lozenge is-${styleOf(issue)}`,
    { dir: "auto" },
    issue.visible ? (issue.status ?? "") : issue.text,
  );
}

/** A stacked bar. It is decoration: the text beside it says the same. */
export function bar(counts: Counts): HTMLElement {
  const made = create("span", "bar", { "aria-hidden": "true" });
  for (const { part, style } of PARTS) {
    if (counts[part] > 0) {
      const piece = create("span", `bar-part is-${style}`);
      piece.style.flexGrow = String(counts[part]);
      made.append(piece);
    }
  }
  return made;
}

/** The pieces of a bar with a given width: the start and width of each. */
export function pieces(counts: Counts, width: number): { style: string; x: number; width: number }[] {
  const found: { style: string; x: number; width: number }[] = [];
  let x = 0;
  for (const { part, style } of PARTS) {
    if (counts[part] > 0) {
      const wide = (width * counts[part]) / counts.total;
      found.push({ style, x, width: wide });
      x += wide;
    }
  }
  return found;
}
