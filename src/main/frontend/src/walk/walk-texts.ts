/** Texts of the walk through a map; see texts.ts. */
export const walkTexts = {
  label: () => AJS!.I18n.getText("io.frontstage.walk.label"),
  back: () => AJS!.I18n.getText("io.frontstage.walk.back"),
  on: () => AJS!.I18n.getText("io.frontstage.walk.on"),
  leave: () => AJS!.I18n.getText("io.frontstage.walk.leave"),
  personas: () => AJS!.I18n.getText("io.frontstage.walk.personas"),
  everybody: () => AJS!.I18n.getText("io.frontstage.walk.everybody"),
  place: () => AJS!.I18n.getText("io.frontstage.walk.place"),
  nothing: () => AJS!.I18n.getText("io.frontstage.walk.nothing"),
  filtered: () => AJS!.I18n.getText("io.frontstage.walk.filtered"),
  keys: () => AJS!.I18n.getText("io.frontstage.walk.keys"),
  clock: () => AJS!.I18n.getText("io.frontstage.walk.clock"),
  minutes: () => AJS!.I18n.getText("io.frontstage.walk.minutes"),
  start: () => AJS!.I18n.getText("io.frontstage.walk.start"),
  stop: () => AJS!.I18n.getText("io.frontstage.walk.stop"),
  timeUp: () => AJS!.I18n.getText("io.frontstage.walk.time-up"),
  noTime: () => AJS!.I18n.getText("io.frontstage.walk.no-time"),
};
