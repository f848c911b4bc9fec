import { completionKeymap, completionStatus } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory, redo, undo } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, type IndentContext, indentOnInput, indentService, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { classHighlighter } from "@lezer/highlight";
import { indentAfter } from "./indent";
import { texts } from "./texts";
import type { Change, Problem } from "./wire";
import { type Knowing, writingHelp } from "./writing-help";

/** As long as Tab leaves the text after Escape, in milliseconds; as CodeMirror has it. */
const TAB_LEAVES = 2_000;

/** Where the line begins that Enter makes; other lines stay where they are. */
function afterBreak(context: IndentContext, index: number): number | null {
  return context.simulatedBreak === null ? null : indentAfter(context.lineAt(index, -1).text);
}

/** The text with its highlighting, history and search; problems underlined, their remedies at hand. */
export class Code {
  readonly view: EditorView;

  constructor(
    text: string,
    isJson: boolean,
    private readonly heard: { changed: () => void; moved: (index: number) => void; save: () => void; explain: () => void; toMap: () => void },
    knowing: Knowing,
  ) {
    this.view = new EditorView({
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          lintGutter(),
          highlightSpecialChars(),
          history(),
          drawSelection(),
          isJson ? indentOnInput() : indentService.of(afterBreak),
          indentUnit.of("  "),
          bracketMatching(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          highlightSelectionMatches(),
          syntaxHighlighting(classHighlighter),
          isJson ? json() : yaml(),
          EditorState.phrases.of(texts.phrases()),
          writingHelp(knowing),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": texts.text(), spellcheck: "true", tabindex: "0" }),
          keymap.of([
            // also where Escape has something else to do, such as giving up a selection
            { key: "Escape", run: (view) => (completionStatus(view.state) === null && view.setTabFocusMode(TAB_LEAVES), false) },
            { key: "Mod-s", run: () => (this.heard.save(), true) },
            { key: "F1", run: () => (this.heard.explain(), true) },
            { key: "F6", run: () => (this.heard.toMap(), true) },
            ...completionKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...searchKeymap,
            ...lintKeymap,
            indentWithTab,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              this.heard.changed();
            }
            if (update.selectionSet || update.docChanged) {
              this.heard.moved(update.state.selection.main.head);
            }
          }),
        ],
      }),
    });
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get cursor(): number {
    return this.view.state.selection.main.head;
  }

  /** Where the cursor's line says something: after its blanks and dashes. */
  get lineStart(): number {
    const line = this.view.state.doc.lineAt(this.cursor);
    return line.from + (/^[\s-]*/.exec(line.text)?.[0].length ?? 0);
  }

  /** Another text in place of all: one step of the history, which can take it back, whatever is typed around it. */
  replace(text: string): void {
    const changes = { from: 0, to: this.view.state.doc.length, insert: text };
    this.view.dispatch({ changes, annotations: isolateHistory.of("full"), userEvent: "input.replace" });
  }

  change(changes: Change[]): void {
    this.view.dispatch({ changes, userEvent: "input.fix" });
    this.view.focus();
  }

  /** A change of the map: one step of the history, whatever was typed around it. The focus stays where it is. */
  arrange(change: Change): void {
    this.view.dispatch({ changes: change, annotations: isolateHistory.of("full"), userEvent: "input.arrange" });
  }

  /** False: there is nothing to undo. */
  undo(): boolean {
    return undo(this.view);
  }

  redo(): boolean {
    return redo(this.view);
  }

  goTo(index: number, focus = true): void {
    const at = Math.min(index, this.view.state.doc.length);
    this.view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
    if (focus) {
      this.view.focus();
    }
  }

  /** Whoever writes sees where, also if the list of problems has taken the room. */
  reveal(): void {
    if (this.view.hasFocus) {
      this.view.dispatch({ effects: EditorView.scrollIntoView(this.cursor, { y: "nearest" }) });
    }
  }

  underline(problems: Problem[]): void {
    const length = this.view.state.doc.length;
    this.view.dispatch(setDiagnostics(this.view.state, problems.map((problem) => this.diagnostic(problem, length))));
  }

  private diagnostic(problem: Problem, length: number): Diagnostic {
    const fix = problem.fix;
    return {
      from: Math.min(problem.from, length),
      to: Math.min(this.lastOfLine(problem), length),
      severity: problem.severity,
      message: problem.message,
      actions: fix ? [{ name: fix.label, apply: () => this.change(fix.edits) }] : [],
    };
  }

  /** A problem of a whole block is underlined in its first line. */
  private lastOfLine(problem: Problem): number {
    const from = Math.min(problem.from, this.view.state.doc.length);
    return Math.min(Math.max(problem.to, problem.from + 1), Math.max(this.view.state.doc.lineAt(from).to, from));
  }
}
