/** Texts of the menu of files; see texts.ts. */
export const exportTexts = {
  view: () => AJS!.I18n.getText("io.frontstage.export.view"),
  whole: () => AJS!.I18n.getText("io.frontstage.export.whole"),
  png: () => AJS!.I18n.getText("io.frontstage.export.png"),
  svg: () => AJS!.I18n.getText("io.frontstage.export.svg"),
  pdf: () => AJS!.I18n.getText("io.frontstage.export.pdf"),
  pdfA3: () => AJS!.I18n.getText("io.frontstage.export.pdf-a3"),
  csv: () => AJS!.I18n.getText("io.frontstage.export.csv"),
  yaml: () => AJS!.I18n.getText("io.frontstage.export.yaml"),
  json: () => AJS!.I18n.getText("io.frontstage.export.json"),
  html: () => AJS!.I18n.getText("io.frontstage.export.html"),
  holds: () => AJS!.I18n.getText("io.frontstage.export.holds"),
  customers: () => AJS!.I18n.getText("io.frontstage.export.customers"),
  customersMap: () => AJS!.I18n.getText("io.frontstage.export.customers-map"),
  making: () => AJS!.I18n.getText("io.frontstage.export.making"),
  made: () => AJS!.I18n.getText("io.frontstage.export.made"),
};
