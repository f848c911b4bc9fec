/** Texts of the Measures view; see texts.ts. */
export const measureTexts = {
  showLine: () => AJS!.I18n.getText("io.frontstage.measures.show-line"),
  showVerdict: () => AJS!.I18n.getText("io.frontstage.measures.show-verdict"),
};
