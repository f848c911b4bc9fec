import { createSvg } from "../dom";
import { lozenge, pieces, styleOf } from "./lozenge";
import type { Counts, Issue, Tracked } from "./wire";

const LAID = "frontstage-laid";
const BAR_HEIGHT = 4;
/** Radius of a status dot, in the drawing's units. */
const DOT = 4;

/**
 * Shows on a finished map what Jira knows: a status beside every issue key in drawing and table, and a small bar on
 * every step and stage.
 *
 * @param root the map with its table
 * @param body the drawing
 */
export function showStatus(root: HTMLElement, body: SVGSVGElement, tracked: Tracked): void {
  root.querySelectorAll(`.${LAID}`).forEach((node) => node.remove());
  const issues = new Map(
    tracked.issues.flatMap((issue) => [issue.key, issue.was].filter(isText).map((key) => [key, issue] as const)),
  );
  for (const key of body.querySelectorAll<SVGGElement>(".frontstage-issue")) {
    const issue = issues.get(key.textContent?.trim() ?? "");
    if (issue) {
      key.append(dot(key, issue));
    }
  }
  for (const place of body.querySelectorAll<SVGGElement>("[data-frontstage-status]")) {
    const issue = issues.get(place.dataset.frontstageStatus ?? "");
    const box = place.querySelector("circle")?.getBBox();
    if (issue && box) {
      place.append(sign(issue, box.x + box.width / 2, box.y + box.height / 2));
    }
  }
  for (const key of root.querySelectorAll<HTMLElement>(".frontstage-table [data-frontstage-issue]")) {
    const issue = issues.get(key.dataset.frontstageIssue ?? "");
    if (issue) {
      const status = lozenge(issue);
      status.classList.add(LAID);
      key.after(status);
    }
  }
  for (const { stage, counts } of tracked.stages) {
    const head = body.querySelector<SVGGraphicsElement>(`[data-frontstage-stage="${CSS.escape(stage)}"]`);
    addBar(head, counts);
    addCount(head, counts);
  }
  for (const { step, counts } of tracked.steps) {
    const box = body.querySelector<SVGGraphicsElement>(`.frontstage-step[data-frontstage-item="${CSS.escape(step)}"]`);
    // a folded step has no box, and no room for a bar
    if (box?.querySelector("rect")?.getAttribute("fill") !== "none") {
      addBar(box, counts);
    }
  }
}

/** Shows the number of done and of all items at the right end of a stage's head, if its name leaves room. */
function addCount(head: SVGGraphicsElement | null, counts: Counts): void {
  const box = head?.querySelector("rect")?.getBBox();
  const names = [...(head?.querySelectorAll<SVGTextElement>("text.frontstage-fill-stage-text") ?? [])];
  if (!head || !box || !names[0] || counts.total === 0) {
    return;
  }
  const right = box.x + box.width - 8;
  const count = createSvg(
    "text",
    { x: right, y: names[0].getAttribute("y") ?? "0", "text-anchor": "end", class: "frontstage-font-small-strong" },
    `${counts.done} / ${counts.total}`,
  );
  count.classList.add("frontstage-fill-text-subtle");
  const made = createSvg("g", { class: LAID, "aria-hidden": "true" }, count);
  head.append(made);
  const nameEnds = Math.max(...names.map((name) => name.getBBox().x + name.getBBox().width));
  if (nameEnds + 6 > count.getBBox().x) {
    made.remove();
  }
}

function addBar(place: SVGGraphicsElement | null, counts: Counts): void {
  const box = (place?.querySelector("rect") as SVGGraphicsElement | null)?.getBBox();
  if (!place || !box || box.width === 0) {
    return;
  }
  const left = box.x + 8;
  const y = box.y + box.height - BAR_HEIGHT - 2;
  const parts = pieces(counts, box.width - 16).map(({ style, x, width }) =>
    createSvg("rect", {
      x: left + x,
      y,
      width,
      height: BAR_HEIGHT,
      class: `frontstage-bar-part frontstage-is-${style}`,
    }),
  );
  place.append(createSvg("g", { class: LAID }, createSvg("title", {}, counts.text), ...parts));
}

function dot(key: SVGGElement, issue: Issue): SVGGElement {
  const box = (key.querySelector("text") ?? key).getBBox();
  return sign(issue, box.x + box.width + DOT + 3, box.y + box.height / 2);
}

/** A dot that also shows the status by its shape: empty, half, full with a tick; with a line if nothing is known. */
function sign(issue: Issue, x: number, y: number): SVGGElement {
  const style = styleOf(issue);
  const ring = createSvg("circle", { r: DOT - 0.5, class: "frontstage-sign-ring" });
  return createSvg(
    "g",
    {
      class: `${LAID} frontstage-sign frontstage-is-${style}`,
      transform: `translate(${x} ${y})`,
    },
    createSvg("title", {}, issue.text),
    ring,
    ...inner(style),
  );
}

function inner(style: string): SVGElement[] {
  switch (style) {
    case "in-progress":
      return [createSvg("path", { d: `M0 ${-DOT}A${DOT} ${DOT} 0 0 1 0 ${DOT}Z`, class: "frontstage-sign-fill" })];
    case "done":
      return [
        createSvg("circle", { r: DOT, class: "frontstage-sign-fill" }),
        createSvg("path", { d: "M-2 0L-0.5 1.6L2 -1.6", class: "frontstage-sign-tick" }),
      ];
    case "hidden":
      return [createSvg("path", { d: "M-2 2L2 -2", class: "frontstage-sign-ring" })];
    default:
      return [];
  }
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
