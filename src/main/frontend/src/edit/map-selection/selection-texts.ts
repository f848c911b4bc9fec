/** The texts for actions on several elements; see ../../texts.ts. %1 is a placeholder for a value. */
export const selectionTexts = {
  menu: () => AJS!.I18n.getText("io.frontstage.arrange.menu"),
  rename: () => AJS!.I18n.getText("io.frontstage.arrange.rename"),
  duplicate: () => AJS!.I18n.getText("io.frontstage.arrange.duplicate"),
  remove: () => AJS!.I18n.getText("io.frontstage.arrange.delete"),
  copy: () => AJS!.I18n.getText("io.frontstage.arrange.copy"),
  cut: () => AJS!.I18n.getText("io.frontstage.arrange.cut"),
  paste: () => AJS!.I18n.getText("io.frontstage.arrange.paste"),
  connect: () => AJS!.I18n.getText("io.frontstage.arrange.connect"),
  details: () => AJS!.I18n.getText("io.frontstage.edit.panel"),
  toText: () => AJS!.I18n.getText("io.frontstage.arrange.to-text"),
  copied: () => AJS!.I18n.getText("io.frontstage.arrange.copied"),
  notCopied: () => AJS!.I18n.getText("io.frontstage.arrange.not-copied"),
  tooMany: () => AJS!.I18n.getText("io.frontstage.arrange.too-many"),
  selected: () => AJS!.I18n.getText("io.frontstage.arrange.selected"),
};
