/** The texts of a page without a map; see texts.ts. */
export const startTexts = {
  example: () => AJS!.I18n.getText("io.frontstage.start.from-example"),
  upload: () => AJS!.I18n.getText("io.frontstage.start.upload"),
  title: () => AJS!.I18n.getText("io.frontstage.start.title"),
  about: () => AJS!.I18n.getText("io.frontstage.start.about"),
  empty: () => AJS!.I18n.getText("io.frontstage.start.empty"),
  emptyAbout: () => AJS!.I18n.getText("io.frontstage.start.empty-about"),
  service: () => AJS!.I18n.getText("io.frontstage.start.service"),
  persona: () => AJS!.I18n.getText("io.frontstage.start.persona"),
  personaNote: () => AJS!.I18n.getText("io.frontstage.start.persona-note"),
  stages: () => AJS!.I18n.getText("io.frontstage.start.stages"),
  stagesNote: () => AJS!.I18n.getText("io.frontstage.start.stages-note"),
  begin: () => AJS!.I18n.getText("io.frontstage.start.begin"),
  back: () => AJS!.I18n.getText("io.frontstage.start.back"),
  attaching: () => AJS!.I18n.getText("io.frontstage.start.attaching"),
  incomplete: () => AJS!.I18n.getText("io.frontstage.start.incomplete"),
  wrongFile: () => AJS!.I18n.getText("io.frontstage.start.wrong-file"),
};
