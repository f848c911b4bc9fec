/** The texts used only by a map that is a file of its own. */
export const fileTexts = {
  find: () => AJS!.I18n.getText("io.frontstage.file.find"),
  found: () => AJS!.I18n.getText("io.frontstage.file.found"),
};
