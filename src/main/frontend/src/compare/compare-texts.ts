/** Texts of versions and of the future; see texts.ts. */
export const compareTexts = {
  next: () => AJS!.I18n.getText("io.frontstage.compare.next"),
  previous: () => AJS!.I18n.getText("io.frontstage.compare.previous"),
  copy: () => AJS!.I18n.getText("io.frontstage.priorities.copy"),
  copied: () => AJS!.I18n.getText("io.frontstage.priorities.copied"),
  notCopied: () => AJS!.I18n.getText("io.frontstage.map.not-copied"),
  choose: () => AJS!.I18n.getText("io.frontstage.future.choose"),
  create: () => AJS!.I18n.getText("io.frontstage.priorities.create"),
  createOne: () => AJS!.I18n.getText("io.frontstage.priorities.create.one"),
  begin: () => AJS!.I18n.getText("io.frontstage.future.begin"),
  lastVisit: () => AJS!.I18n.getText("io.frontstage.compare.last-visit"),
  day: () => AJS!.I18n.getText("io.frontstage.compare.day"),
  restore: () => AJS!.I18n.getText("io.frontstage.compare.restore"),
  same: () => AJS!.I18n.getText("io.frontstage.compare.same"),
  saved: () => AJS!.I18n.getText("io.frontstage.draft.saved"),
};
