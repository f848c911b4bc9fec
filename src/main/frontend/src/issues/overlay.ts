import { lozenge, pieces, styleOf } from "./lozenge";
import type { Counts, Issue, Tracked } from "./wire";

const SVG = "http://www.w3.org/2000/svg";
const LAID = "frontstage-laid";
const BAR_HEIGHT = 4;
const DOT = 4;

/** Lays what Jira says over the finished map: beside every key in drawing and table, and as a small bar on every step and stage. */
export class Overlay {
  constructor(
    private readonly root: HTMLElement,
    private readonly body: SVGSVGElement,
  ) {}

  show(tracked: Tracked): void {
    this.root.querySelectorAll(`.${LAID}`).forEach((node) => node.remove());
    const issues = new Map(tracked.issues.flatMap((issue) => [issue.key, issue.was].filter(isText).map((key) => [key, issue] as const)));
    for (const key of this.body.querySelectorAll<SVGGElement>(".frontstage-issue")) {
      const issue = issues.get(key.textContent?.trim() ?? "");
      if (issue) {
        key.append(sign(key, issue));
      }
    }
    for (const key of this.root.querySelectorAll<HTMLElement>(".frontstage-table [data-frontstage-issue]")) {
      beside(key, issues.get(key.dataset.frontstageIssue ?? ""));
    }
    tracked.stages.forEach(({ stage, counts }) => this.bar(`[data-frontstage-stage="${CSS.escape(stage)}"]`, counts));
    tracked.steps.forEach(({ step, counts }) => this.bar(`.frontstage-step[data-frontstage-item="${CSS.escape(step)}"]`, counts));
  }

  private bar(selector: string, counts: Counts): void {
    const place = this.body.querySelector<SVGGraphicsElement>(selector);
    const box = (place?.querySelector("rect") as SVGGraphicsElement | null)?.getBBox();
    if (!place || !box || box.width === 0) {
      return;
    }
    const group = laid("g");
    const title = document.createElementNS(SVG, "title");
    title.textContent = counts.text;
    group.append(title);
    const left = box.x + 8;
    const width = box.width - 16;
    for (const piece of pieces(counts, width)) {
      const rect = document.createElementNS(SVG, "rect");
      rect.setAttribute("x", String(left + piece.x));
      rect.setAttribute("y", String(box.y + box.height - BAR_HEIGHT - 2));
      rect.setAttribute("width", String(piece.width));
      rect.setAttribute("height", String(BAR_HEIGHT));
      rect.setAttribute("class", `frontstage-bar-part frontstage-is-${piece.style}`);
      group.append(rect);
    }
    place.append(group);
  }
}

/** Beside a key in the table twin. */
function beside(key: HTMLElement, issue: Issue | undefined): void {
  if (issue) {
    const mark = lozenge(issue);
    mark.classList.add(LAID);
    key.after(mark);
  }
}

/** A dot whose shape tells the status as its colour does: empty, half, full with a tick; a ring with a line where nothing is known. */
function sign(key: SVGGElement, issue: Issue): SVGGElement {
  const text = key.querySelector("text");
  const box = (text ?? key).getBBox();
  const style = styleOf(issue);
  const group = laid("g");
  group.setAttribute("class", `${LAID} frontstage-sign frontstage-is-${style}`);
  group.setAttribute("transform", `translate(${box.x + box.width + DOT + 3} ${box.y + box.height / 2})`);
  const title = document.createElementNS(SVG, "title");
  title.textContent = issue.text;
  group.append(title, shape("circle", { r: String(DOT - 0.5), class: "frontstage-sign-ring" }));
  if (style === "in-progress") {
    group.append(shape("path", { d: `M0 ${-DOT}A${DOT} ${DOT} 0 0 1 0 ${DOT}Z`, class: "frontstage-sign-fill" }));
  } else if (style === "done") {
    group.append(shape("circle", { r: String(DOT), class: "frontstage-sign-fill" }));
    group.append(shape("path", { d: "M-2 0L-0.5 1.6L2 -1.6", class: "frontstage-sign-tick" }));
  } else if (style === "hidden") {
    group.append(shape("path", { d: "M-2 2L2 -2", class: "frontstage-sign-ring" }));
  }
  return group;
}

function laid(name: "g"): SVGGElement {
  const made = document.createElementNS(SVG, name);
  made.setAttribute("class", LAID);
  return made;
}

function shape(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
  return made;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
