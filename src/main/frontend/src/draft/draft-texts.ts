/** Texts about changes that are not saved yet; see texts.ts. */
export const draftTexts = {
  unsaved: () => AJS!.I18n.getText("io.frontstage.draft.unsaved"),
  unsavedOne: () => AJS!.I18n.getText("io.frontstage.draft.unsaved.one"),
  undo: () => AJS!.I18n.getText("io.frontstage.draft.undo"),
  save: () => AJS!.I18n.getText("io.frontstage.draft.save"),
  saved: () => AJS!.I18n.getText("io.frontstage.draft.saved"),
  choose: () => AJS!.I18n.getText("io.frontstage.draft.choose"),
  conflict: () => AJS!.I18n.getText("io.frontstage.draft.conflict"),
  mine: () => AJS!.I18n.getText("io.frontstage.draft.mine"),
  theirs: () => AJS!.I18n.getText("io.frontstage.draft.theirs"),
  nothing: () => AJS!.I18n.getText("io.frontstage.draft.nothing"),
  cancel: () => AJS!.I18n.getText("io.frontstage.draft.cancel"),
};
