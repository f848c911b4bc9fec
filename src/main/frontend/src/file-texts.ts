/** The texts that only a map has that is a file of its own. */
export const fileTexts = {
  find: () => AJS!.I18n.getText("io.frontstage.file.find"),
  found: () => AJS!.I18n.getText("io.frontstage.file.found"),
};
