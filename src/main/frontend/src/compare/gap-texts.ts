/** Texts of the gaps; see texts.ts. */
export const gapTexts = {
  "hurts-now": () => AJS!.I18n.getText("io.frontstage.gaps.hurts-now"),
  "could-fail": () => AJS!.I18n.getText("io.frontstage.gaps.could-fail"),
  "not-known": () => AJS!.I18n.getText("io.frontstage.gaps.not-known"),
  toggles: () => AJS!.I18n.getText("io.frontstage.gaps.toggles"),
  next: () => AJS!.I18n.getText("io.frontstage.gaps.next"),
  previous: () => AJS!.I18n.getText("io.frontstage.gaps.previous"),
  copy: () => AJS!.I18n.getText("io.frontstage.priorities.copy"),
  copied: () => AJS!.I18n.getText("io.frontstage.priorities.copied"),
  notCopied: () => AJS!.I18n.getText("io.frontstage.map.not-copied"),
};
