/** The texts of the text editor; see ../texts.ts. */
export const textEditorTexts = {
  text: () => AJS!.I18n.getText("io.frontstage.edit.text"),
  /** CodeMirror's own texts, by their English versions. */
  phrases: (): Record<string, string> => ({
    Completions: AJS!.I18n.getText("io.frontstage.edit.cm.completions"),
    "Control character": AJS!.I18n.getText("io.frontstage.edit.cm.control-character"),
    Diagnostics: AJS!.I18n.getText("io.frontstage.edit.cm.diagnostics"),
    "Go to line": AJS!.I18n.getText("io.frontstage.edit.cm.go-to-line"),
    "No diagnostics": AJS!.I18n.getText("io.frontstage.edit.cm.no-diagnostics"),
    "Selection deleted": AJS!.I18n.getText("io.frontstage.edit.cm.selection-deleted"),
    close: AJS!.I18n.getText("io.frontstage.edit.cm.close"),
    "current match": AJS!.I18n.getText("io.frontstage.edit.cm.current-match"),
    go: AJS!.I18n.getText("io.frontstage.edit.cm.go"),
    "on line": AJS!.I18n.getText("io.frontstage.edit.cm.on-line"),
    "replaced $ matches": AJS!.I18n.getText("io.frontstage.edit.cm.replaced-matches"),
    "replaced match on line $": AJS!.I18n.getText("io.frontstage.edit.cm.replaced-match"),
    Find: AJS!.I18n.getText("io.frontstage.edit.cm.find"),
    Replace: AJS!.I18n.getText("io.frontstage.edit.cm.replace-with"),
    all: AJS!.I18n.getText("io.frontstage.edit.cm.all"),
    "by word": AJS!.I18n.getText("io.frontstage.edit.cm.by-word"),
    "match case": AJS!.I18n.getText("io.frontstage.edit.cm.match-case"),
    next: AJS!.I18n.getText("io.frontstage.edit.cm.next"),
    previous: AJS!.I18n.getText("io.frontstage.edit.cm.previous"),
    regexp: AJS!.I18n.getText("io.frontstage.edit.cm.regexp"),
    "replace all": AJS!.I18n.getText("io.frontstage.edit.cm.replace-all"),
    replace: AJS!.I18n.getText("io.frontstage.edit.cm.replace"),
  }),
};
