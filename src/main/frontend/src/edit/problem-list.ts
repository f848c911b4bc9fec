import { button, create, fill } from "../dom";
import type { TextEditor } from "./text-editor";
import { texts } from "./texts";
import type { Problem } from "./wire";

/** The problems of the text, below it: where, why, and a button that fixes it if there is one. */
export class ProblemList {
  readonly root = create("section", "edit-problems", { "aria-label": texts.problems() });
  private readonly count = create("p", "edit-count", { role: "status" });
  private readonly list = create("ul", "edit-list");

  constructor(private readonly editor: Pick<TextEditor, "goTo" | "change">) {
    this.root.append(this.count, this.list);
  }

  show(problems: Problem[]): void {
    this.count.textContent = problems.length === 0 ? texts.noProblems() : `${texts.problems()}: ${problems.length}`;
    this.list.replaceChildren(...problems.map((problem) => this.entry(problem)));
  }

  private entry(problem: Problem): HTMLElement {
    const fix = problem.fix;
    return create(
      "li",
      `edit-problem edit-${problem.severity}`,
      {},
      create("strong", "edit-severity", {}, severity(problem)),
      button(fill(texts.line(), problem.line), () => this.editor.goTo(problem.from), "link"),
      create("span", "edit-message", {}, problem.message),
      fix && button(fix.label, () => this.editor.change(fix.edits)),
    );
  }
}

function severity(problem: Problem): string {
  return problem.severity === "error" ? texts.error() : problem.severity === "warning" ? texts.warning() : texts.hint();
}
