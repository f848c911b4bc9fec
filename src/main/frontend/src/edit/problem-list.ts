import { element, fill, press } from "../issues/element";
import { texts } from "./texts";
import type { Change, Problem } from "./wire";

/** What is wrong with the text, beneath it: where, why, and what mends it by a click. */
export class ProblemList {
  readonly root = element("section", "edit-problems", { "aria-label": texts.problems() });
  private readonly count = element("p", "edit-count", { role: "status" });
  private readonly list = element("ul", "edit-list");

  constructor(
    private readonly goTo: (index: number) => void,
    private readonly mend: (edits: Change[]) => void,
  ) {
    this.root.append(this.count, this.list);
  }

  show(problems: Problem[]): void {
    this.count.textContent = problems.length === 0 ? texts.noProblems() : `${texts.problems()}: ${problems.length}`;
    this.list.replaceChildren(...problems.map((problem) => this.entry(problem)));
  }

  private entry(problem: Problem): HTMLElement {
    const fix = problem.fix;
    return element(
      "li",
      `edit-problem edit-${problem.severity}`,
      {},
      element("strong", "edit-severity", {}, severity(problem)),
      press(fill(texts.line(), problem.line), () => this.goTo(problem.from), "link"),
      element("span", "edit-message", {}, problem.message),
      fix && press(fix.label, () => this.mend(fix.edits)),
    );
  }
}

function severity(problem: Problem): string {
  return problem.severity === "error" ? texts.error() : problem.severity === "warning" ? texts.warning() : texts.hint();
}
