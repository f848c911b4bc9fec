import { button, create, fill } from "../dom";
import type { TextEditor } from "./text-editor";
import { texts } from "./texts";
import type { HintGroup, Problem } from "./wire";

/**
 * The problems of the text, below it: where, why, and a button that fixes the problem if there is a fix. Hints are
 * counted separately; their list opens over the text.
 */
export class ProblemList {
  private readonly count = create("p", "edit-count", { role: "status" });
  private readonly list = create("ul", "edit-list");
  private readonly hints = create("ul", "edit-list edit-hints", { id: "frontstage-edit-hints" });
  private readonly toggle = button("", () => this.setOpen(this.hints.hidden), "link", {
    "aria-expanded": "false",
    "aria-controls": this.hints.id,
  });
  readonly root = create(
    "section",
    "edit-problems",
    { "aria-label": texts.problems() },
    this.hints,
    create("div", "edit-counts", {}, this.count, this.toggle),
    this.list,
  );
  /** The kinds of hints whose list is open. */
  private readonly open = new Set<string>();

  constructor(private readonly editor: Pick<TextEditor, "goTo" | "change">) {
    this.setOpen(false);
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.hints.hidden) {
        event.preventDefault();
        event.stopPropagation();
        this.setOpen(false);
        this.toggle.focus();
      }
    });
  }

  /** @param groups the kinds of hints of which there are several */
  show(all: Problem[], groups: HintGroup[]): void {
    const problems = all.filter(({ severity }) => severity !== "hint");
    const hints = all.filter(({ severity }) => severity === "hint");
    this.count.textContent = problems.length === 0 ? texts.noProblems() : `${texts.problems()}: ${problems.length}`;
    this.list.replaceChildren(...problems.map((problem) => this.entry(problem)));
    this.toggle.textContent = `${texts.hints()}: ${hints.length}`;
    this.toggle.hidden = hints.length === 0;
    if (hints.length === 0) {
      this.setOpen(false);
    }
    this.hints.replaceChildren(
      ...groups.map((group) =>
        this.group(
          group,
          hints.filter(({ code }) => code === group.code),
        ),
      ),
      ...hints.filter(({ code }) => groups.every((group) => group.code !== code)).map((hint) => this.entry(hint)),
    );
  }

  private setOpen(open: boolean): void {
    this.hints.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
  }

  private group({ code, title }: HintGroup, hints: Problem[]): HTMLElement {
    const details = create(
      "details",
      "",
      {},
      create("summary", "", {}, title),
      create("ul", "edit-list", {}, ...hints.map((hint) => this.entry(hint))),
    );
    details.open = this.open.has(code);
    details.addEventListener("toggle", () => {
      if (details.open) {
        this.open.add(code);
      } else {
        this.open.delete(code);
      }
    });
    return create("li", "edit-group", {}, details);
  }

  private entry(problem: Problem): HTMLElement {
    const fixes = [problem.fix, problem.fixAll].filter((fix) => fix !== undefined);
    return create(
      "li",
      `edit-problem edit-${problem.severity}`,
      {},
      create("strong", "edit-severity", {}, severity(problem)),
      button(fill(texts.line(), problem.line), () => this.goTo(problem.from), "link"),
      create("span", "edit-message", {}, problem.message),
      ...fixes.map((fix) => button(fix.label, () => this.editor.change(fix.edits))),
    );
  }

  private goTo(index: number): void {
    this.setOpen(false);
    this.editor.goTo(index);
  }
}

function severity(problem: Problem): string {
  return problem.severity === "error" ? texts.error() : problem.severity === "warning" ? texts.warning() : texts.hint();
}
