/** Texts of the table; see texts.ts. */
export const tableTexts = {
  status: () => AJS!.I18n.getText("io.frontstage.table.status"),
  columns: () => AJS!.I18n.getText("io.frontstage.table.columns"),
  rows: () => AJS!.I18n.getText("io.frontstage.table.rows"),
  someRows: () => AJS!.I18n.getText("io.frontstage.table.rows.some"),
  all: () => AJS!.I18n.getText("io.frontstage.table.all"),
  csv: () => AJS!.I18n.getText("io.frontstage.table.csv"),
  set: () => AJS!.I18n.getText("io.frontstage.table.set"),
  was: () => AJS!.I18n.getText("io.frontstage.table.was"),
  nothing: () => AJS!.I18n.getText("io.frontstage.table.nothing"),
  keys: () => AJS!.I18n.getText("io.frontstage.table.keys"),
  dateForm: () => AJS!.I18n.getText("io.frontstage.table.date-form"),
  low: () => AJS!.I18n.getText("io.frontstage.panel.severity.low"),
  medium: () => AJS!.I18n.getText("io.frontstage.panel.severity.medium"),
  high: () => AJS!.I18n.getText("io.frontstage.panel.severity.high"),
  critical: () => AJS!.I18n.getText("io.frontstage.panel.severity.critical"),
};
