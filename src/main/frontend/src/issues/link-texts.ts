/** The texts for changing links; see texts.ts. */
export const linkTexts = {
  createdAnd: () => AJS!.I18n.getText("io.frontstage.issues.created-issues"),
  linkedTo: () => AJS!.I18n.getText("io.frontstage.issues.linked-issues"),
  unlinked: () => AJS!.I18n.getText("io.frontstage.issues.unlinked"),
  undo: () => AJS!.I18n.getText("io.frontstage.issues.undo"),
  close: () => AJS!.I18n.getText("io.frontstage.edit.close"),
  and: () => AJS!.I18n.getText("io.frontstage.issues.and"),
  saved: () => AJS!.I18n.getText("io.frontstage.issues.saved"),
  madeNotLinked: () => AJS!.I18n.getText("io.frontstage.issues.made-not-linked"),
  linkNow: () => AJS!.I18n.getText("io.frontstage.issues.link-now"),
  notLinkedBack: () => AJS!.I18n.getText("io.frontstage.issues.not-linked-back"),
  linkBack: () => AJS!.I18n.getText("io.frontstage.issues.link-back"),
  mayHaveBeenMade: () => AJS!.I18n.getText("io.frontstage.issues.may-have-been-made"),
  heard: () => AJS!.I18n.getText("io.frontstage.issues.heard"),
  forget: () => AJS!.I18n.getText("io.frontstage.issues.forget"),
};
