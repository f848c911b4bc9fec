/** The texts of the guide; see ../texts.ts. */
export const guideTexts = {
  about: () => AJS!.I18n.getText("io.frontstage.edit.guide-about"),
  taken: () => AJS!.I18n.getText("io.frontstage.edit.guide-taken"),
  open: () => AJS!.I18n.getText("io.frontstage.edit.guide-open"),
  go: () => AJS!.I18n.getText("io.frontstage.edit.guide-go"),
};
