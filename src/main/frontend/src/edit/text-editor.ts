import { completionKeymap, completionStatus } from "@codemirror/autocomplete";
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import {
  bracketMatching,
  type IndentContext,
  indentOnInput,
  indentService,
  indentUnit,
  syntaxHighlighting,
} from "@codemirror/language";
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
import { Events } from "../events";
import { indentAfter } from "./indent";
import { type LanguageHelp, languageHelp } from "./language-help";
import { smallestChange } from "./text-difference";
import { textEditorTexts as texts } from "./text-editor-texts";
import type { Change, Problem } from "./wire";

/** How long Tab leaves the text after Escape, in milliseconds: the same as in CodeMirror. */
const TAB_LEAVES = 2_000;

/** The indentation of a line that Enter begins; other lines keep theirs. */
function afterBreak(context: IndentContext, index: number): number | null {
  return context.simulatedBreak === null ? null : indentAfter(context.lineAt(index, -1).text);
}

/** Lets Tab leave the text for a moment; other handlers of the key still run. */
function letTabLeave(view: EditorView): boolean {
  if (completionStatus(view.state) === null) {
    view.setTabFocusMode(TAB_LEAVES);
  }
  return false;
}

/** Creates the text editor; it is not on the page yet. */
export type CreateTextEditor = (text: string, isJson: boolean, help: LanguageHelp) => TextEditor;

interface TextEditorEvents {
  changed: undefined;
  /** The new position of the cursor. */
  moved: number;
  /** Events of keys: save, explain the key at the cursor, go to the map. */
  save: undefined;
  explain: undefined;
  toMap: undefined;
}

/** The text with highlighting, history, search and writing help; problems are underlined and can be fixed. */
export class TextEditor extends Events<TextEditorEvents> {
  private readonly view: EditorView;
  /** The undo group of the last step of the history, which further changes may join; empty if there is none. */
  private undoGroup = "";
  /** Whether the text is in an intermediate state that must not be shown. */
  private isBetween = false;

  constructor(text: string, isJson: boolean, help: LanguageHelp) {
    super();
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
          languageHelp(help),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ "aria-label": texts.text(), spellcheck: "true", tabindex: "0" }),
          keymap.of([
            // runs even if Escape also does something else, such as clearing a selection
            { key: "Escape", run: letTabLeave },
            { key: "Mod-s", run: () => this.handle("save") },
            { key: "F1", run: () => this.handle("explain") },
            { key: "F6", run: () => this.handle("toMap") },
            ...completionKeymap,
            ...defaultKeymap,
            ...historyKeymap,
            ...searchKeymap,
            ...lintKeymap,
            indentWithTab,
          ]),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              this.undoGroup = "";
            }
            if (update.docChanged && !this.isBetween) {
              this.emit("changed");
            }
            if (update.selectionSet || update.docChanged) {
              this.emit("moved", update.state.selection.main.head);
            }
          }),
        ],
      }),
    });
  }

  get dom(): HTMLElement {
    return this.view.dom;
  }

  get text(): string {
    return this.view.state.doc.toString();
  }

  get cursor(): number {
    return this.view.state.selection.main.head;
  }

  /** The cursor's line, from 1. */
  get line(): number {
    return this.view.state.doc.lineAt(this.cursor).number;
  }

  /** The index at which the content of the cursor's line begins, after spaces and dashes. */
  get lineStart(): number {
    const line = this.view.state.doc.lineAt(this.cursor);
    return line.from + (/^[\s-]*/.exec(line.text)?.[0].length ?? 0);
  }

  /** Replaces the whole text, as one step of the history. */
  replace(text: string): void {
    const changes = { from: 0, to: this.view.state.doc.length, insert: text };
    this.view.dispatch({ changes, annotations: isolateHistory.of("full"), userEvent: "input.replace" });
  }

  change(changes: Change[]): void {
    this.view.dispatch({ changes, userEvent: "input.fix" });
    this.view.focus();
  }

  /**
   * Applies a change of the map as one step of the history. The focus stays where it is.
   *
   * @param undoGroup if the previous change has the same value, both become one step; empty for a step of its own
   */
  applyMapChange(change: Change, undoGroup = ""): void {
    const joined = undoGroup && undoGroup === this.undoGroup ? this.joined(change) : change;
    if (joined) {
      this.view.dispatch({ changes: joined, annotations: isolateHistory.of("full"), userEvent: "input.arrange" });
      this.undoGroup = undoGroup;
    } else {
      this.emit("changed");
    }
  }

  /** Undoes the last step and returns it combined with a further change; null if the two cancel each other out. */
  private joined(change: Change): Change | null {
    const { text } = this;
    const after = text.slice(0, change.from) + change.insert + text.slice(change.to);
    this.isBetween = true;
    undo(this.view);
    this.isBetween = false;
    return smallestChange(this.text, after);
  }

  get canUndo(): boolean {
    return undoDepth(this.view.state) > 0;
  }

  get canRedo(): boolean {
    return redoDepth(this.view.state) > 0;
  }

  /** False if there is nothing to undo. */
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

  get hasFocus(): boolean {
    return this.view.hasFocus;
  }

  focus(): void {
    this.view.focus();
  }

  destroy(): void {
    this.view.destroy();
  }

  /** Keeps the cursor in view while the person writes. */
  reveal(): void {
    if (this.view.hasFocus) {
      this.view.dispatch({ effects: EditorView.scrollIntoView(this.cursor, { y: "nearest" }) });
    }
  }

  underline(problems: Problem[]): void {
    const length = this.view.state.doc.length;
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        problems.map((problem) => this.diagnostic(problem, length)),
      ),
    );
  }

  private handle(key: "save" | "explain" | "toMap"): true {
    this.emit(key);
    return true;
  }

  private diagnostic(problem: Problem, length: number): Diagnostic {
    const fixes = [problem.fix, problem.fixAll].filter((fix) => fix !== undefined);
    return {
      from: Math.min(problem.from, length),
      to: Math.min(this.lastOfLine(problem), length),
      severity: problem.severity,
      message: problem.message,
      actions: fixes.map((fix) => ({ name: fix.label, apply: () => this.change(fix.edits) })),
    };
  }

  /** A problem that concerns a whole block is underlined only in its first line. */
  private lastOfLine(problem: Problem): number {
    const from = Math.min(problem.from, this.view.state.doc.length);
    return Math.min(Math.max(problem.to, problem.from + 1), Math.max(this.view.state.doc.lineAt(from).to, from));
  }
}
