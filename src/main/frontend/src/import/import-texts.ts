/** The texts of the import; see ../texts.ts. */
export const importTexts = {
  reading: () => AJS!.I18n.getText("io.frontstage.import.reading"),
  remarks: () => AJS!.I18n.getText("io.frontstage.import.remarks"),
  noRemarks: () => AJS!.I18n.getText("io.frontstage.import.no-remarks"),
  template: () => AJS!.I18n.getText("io.frontstage.import.template"),
  paste: () => AJS!.I18n.getText("io.frontstage.import.paste"),
  pasteNote: () => AJS!.I18n.getText("io.frontstage.import.paste-note"),
  pasteRead: () => AJS!.I18n.getText("io.frontstage.import.paste-read"),
  back: () => AJS!.I18n.getText("io.frontstage.import.back"),
  picture: () => AJS!.I18n.getText("io.frontstage.import.picture"),
};
