/** The texts of the dialog that adds answers; see ../texts.ts. */
export const figuresTexts = {
  title: () => AJS!.I18n.getText("io.frontstage.figures.title"),
  choose: () => AJS!.I18n.getText("io.frontstage.figures.choose"),
  file: () => AJS!.I18n.getText("io.frontstage.figures.file"),
  paste: () => AJS!.I18n.getText("io.frontstage.figures.paste"),
  pasteNote: () => AJS!.I18n.getText("io.frontstage.figures.paste-note"),
  read: () => AJS!.I18n.getText("io.frontstage.figures.read"),
  another: () => AJS!.I18n.getText("io.frontstage.figures.another"),
  pasted: () => AJS!.I18n.getText("io.frontstage.figures.pasted"),
  rows: () => AJS!.I18n.getText("io.frontstage.figures.rows"),
  reading: () => AJS!.I18n.getText("io.frontstage.figures.reading"),
  wrongFile: () => AJS!.I18n.getText("io.frontstage.figures.wrong-file"),
  column: () => AJS!.I18n.getText("io.frontstage.figures.column"),
  first: () => AJS!.I18n.getText("io.frontstage.figures.first"),
  use: () => AJS!.I18n.getText("io.frontstage.figures.use"),
  useOf: () => AJS!.I18n.getText("io.frontstage.figures.use-of"),
  ground: () => AJS!.I18n.getText("io.frontstage.figures.ground"),
  nearest: () => AJS!.I18n.getText("io.frontstage.figures.nearest"),
  anotherStep: () => AJS!.I18n.getText("io.frontstage.figures.another-step"),
  stepOf: () => AJS!.I18n.getText("io.frontstage.figures.step-of"),
  personaOf: () => AJS!.I18n.getText("io.frontstage.figures.persona-of"),
  allPersonas: () => AJS!.I18n.getText("io.frontstage.figures.all-personas"),
  personas: () => AJS!.I18n.getText("io.frontstage.figures.personas"),
  dates: () => AJS!.I18n.getText("io.frontstage.figures.dates"),
  datesChoose: () => AJS!.I18n.getText("io.frontstage.figures.dates-choose"),
  leaveOut: () => AJS!.I18n.getText("io.frontstage.figures.leave-out"),
  addAgain: () => AJS!.I18n.getText("io.frontstage.figures.add-again"),
  kept: () => AJS!.I18n.getText("io.frontstage.figures.kept"),
  line: () => AJS!.I18n.getText("io.frontstage.figures.line"),
  add: () => AJS!.I18n.getText("io.frontstage.figures.add"),
  addOne: () => AJS!.I18n.getText("io.frontstage.figures.add-one"),
  nothingNew: () => AJS!.I18n.getText("io.frontstage.figures.nothing-new"),
  readingOf: () => AJS!.I18n.getText("io.frontstage.figures.reading-of"),
  addReading: () => AJS!.I18n.getText("io.frontstage.figures.add-reading"),
  value: () => AJS!.I18n.getText("io.frontstage.figures.value"),
  valueNote: () => AJS!.I18n.getText("io.frontstage.figures.value-note"),
  valueMissing: () => AJS!.I18n.getText("io.frontstage.figures.value-missing"),
  day: () => AJS!.I18n.getText("io.frontstage.figures.day"),
  source: () => AJS!.I18n.getText("io.frontstage.figures.source"),
  sourceNote: () => AJS!.I18n.getText("io.frontstage.figures.source-note"),
  order(word: string): string {
    switch (word) {
      case "dmy":
        return AJS!.I18n.getText("io.frontstage.figures.dmy");
      case "mdy":
        return AJS!.I18n.getText("io.frontstage.figures.mdy");
      default:
        return AJS!.I18n.getText("io.frontstage.figures.ymd");
    }
  },
};
