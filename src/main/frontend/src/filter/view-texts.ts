/** The texts of the tabs and what is beside them; see texts.ts. */
export const viewTexts = {
  filter: () => AJS!.I18n.getText("io.frontstage.filter.filter"),
  label: () => AJS!.I18n.getText("io.frontstage.filter.label"),
  visit: () => AJS!.I18n.getText("io.frontstage.filter.visit"),
  visitOne: () => AJS!.I18n.getText("io.frontstage.filter.visit-one"),
};
